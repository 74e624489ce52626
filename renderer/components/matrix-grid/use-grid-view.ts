import { type RefObject, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { useRowHeightPx } from '#renderer/theme/row-height.ts';
import type { GridColumn } from './grid-types.ts';
import { type GridWindow, gridWindow, scrolledInto } from './grid-window.ts';

export const headerHeightPx = 68;

/** Narrowest and widest column. Pixels. */
export interface ColumnWidths {
  min: number;
  max: number;
  /** Widest the first column may be; many columns need the room. */
  titleMax?: number;
}

const figureWidths: ColumnWidths = { min: 76, max: 160 };
const spareRows = 6;
const spareColumns = 3;
/** Scrolling redraws when it has passed this many columns: a changed set of columns touches every row. */
const columnStep = 3;

/** What is in sight, in whole steps, so that most scrolling changes nothing. Pixels. */
interface View {
  top: number;
  left: number;
  height: number;
  width: number;
}

export interface GridView {
  /** Pixels in sight across; changes when a panel opens beside the grid. */
  width: number;
  titleWidth: number;
  columnPx: readonly number[];
  rows: GridWindow;
  columns: GridWindow;
  /** Rows that fit on the screen, for Page Up and Down. */
  pageRows: number;
  onScroll(): void;
  /** Scrolls as little as needed to show a cell, given by its place among all drawn rows. */
  reveal(displayRow: number, column: number): void;
}

type ColumnSize = Pick<GridColumn, 'widthPx' | 'growsToPx'>;

interface Shown {
  rowCount: number;
  /** What the columns say of their width; those that say nothing share what is left. One entry per column. */
  columnSizes: readonly ColumnSize[];
  /** Rows and columns that stay drawn wherever the grid is scrolled: the focus lies there. */
  keptRow: number;
  keptColumn: number;
  columnWidths?: ColumnWidths;
}

/** Sizes of the grid and the part of it that is drawn. */
export function useGridView(scroller: RefObject<HTMLDivElement | null>, shown: Shown): GridView {
  const { rowCount, columnSizes, keptRow, keptColumn, columnWidths = figureWidths } = shown;
  const rowHeightPx = useRowHeightPx();
  const [view, setView] = useState<View>({ top: 0, left: 0, height: 0, width: 0 });
  const { titleWidth, columnPx, starts } = useMemo(
    () => columnLayout(view.width, columnSizes, columnWidths),
    [view.width, columnSizes, columnWidths],
  );

  const measure = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const next: View = {
      top: wholeSteps(element.scrollTop, rowHeightPx),
      left: wholeSteps(element.scrollLeft, columnWidths.min * columnStep),
      height: element.clientHeight,
      width: element.clientWidth,
    };
    setView((last) =>
      last.top === next.top &&
      last.left === next.left &&
      last.height === next.height &&
      last.width === next.width
        ? last
        : next,
    );
  }, [scroller, columnWidths, rowHeightPx]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, measure]);

  const reveal = useCallback(
    (displayRow: number, column: number) => {
      const element = scroller.current;
      if (!element) return;
      const layout = columnLayout(element.clientWidth, columnSizes, columnWidths);
      const height = element.clientHeight - headerHeightPx;
      const width = element.clientWidth - layout.titleWidth;
      element.scrollTop = scrolledInto(displayRow * rowHeightPx, rowHeightPx, element.scrollTop, height);
      element.scrollLeft = scrolledInto(
        layout.starts[column] ?? 0,
        layout.columnPx[column] ?? 0,
        element.scrollLeft,
        width,
      );
      const inView = headerHeightPx + displayRow * rowHeightPx - element.scrollTop;
      scrollScreenTo(element, inView, rowHeightPx);
      measure();
    },
    [scroller, columnSizes, columnWidths, measure, rowHeightPx],
  );

  const rows = useStable(gridWindow(rowCount, rowHeightPx, view.top, view.height, spareRows, [keptRow]));
  const columns = useStable(
    gridWindow(columnSizes.length, starts, view.left, view.width, spareColumns + columnStep, [keptColumn]),
  );
  const pageRows = Math.max(1, Math.floor((view.height - headerHeightPx) / rowHeightPx) - 1);
  return { width: view.width, titleWidth, columnPx, rows, columns, pageRows, onScroll: measure, reveal };
}

/** A grid with a limit to its height may lie half below the screen's edge: its row comes into sight there as well. */
function scrollScreenTo(grid: HTMLElement, rowTop: number, rowHeightPx: number): void {
  const screen = grid.closest('main');
  if (!screen || screen.scrollHeight <= screen.clientHeight) return;
  const shown = screen.getBoundingClientRect();
  const top = grid.getBoundingClientRect().top + rowTop;
  if (top + rowHeightPx > shown.bottom) screen.scrollTop += top + rowHeightPx - shown.bottom;
  else if (top < shown.top) screen.scrollTop -= shown.top - top;
}

/** The first column takes up to some two fifths; the others share the rest within what reads well. */
function columnLayout(
  visible: number,
  sizes: readonly ColumnSize[],
  { min, max, titleMax = 360 }: ColumnWidths,
) {
  const titleWidth = Math.round(Math.max(168, Math.min(titleMax, visible * 0.43)));
  const said = sizes.reduce((sum, { widthPx = 0 }) => sum + widthPx, 0);
  const sharing = sizes.filter(({ widthPx }) => widthPx === undefined).length;
  const share = Math.floor((visible - titleWidth - said) / Math.max(1, sharing));
  const shared = Math.max(min, Math.min(max, share));
  let spare = Math.max(0, visible - titleWidth - said - sharing * shared);
  const columnPx = sizes.map(({ widthPx = shared, growsToPx = widthPx }) => {
    const grown = Math.min(Math.max(0, growsToPx - widthPx), spare);
    spare -= grown;
    return widthPx + grown;
  });
  /** Where each column begins, counted from the first; one more for where the last ends. */
  const starts = [0];
  for (const width of columnPx) starts.push((starts.at(-1) ?? 0) + width);
  return { titleWidth, columnPx, starts };
}

function wholeSteps(pixels: number, step: number): number {
  return Math.floor(pixels / step) * step;
}

/** The same object as long as it says the same, so that rows with nothing new are not drawn again. */
function useStable(next: GridWindow): GridWindow {
  const key = `${next.indices.join()} ${next.gaps.join()}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the window says
  return useMemo(() => next, [key]);
}
