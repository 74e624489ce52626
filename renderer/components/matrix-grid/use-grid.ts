import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CodedError } from '#app/plan/result.ts';
import { type BlockEdits, filledDown, givenToBlock } from './block-edits.ts';
import { cellsOf, indexRows, keysOf, selectionAt } from './grid-index.ts';
import {
  type Block,
  blockOf,
  clamped,
  type Move,
  moved,
  type Position,
  type Selection,
} from './grid-position.ts';
import type { BlockKeys, CellEdit, CellKey, GridCell, GridColumn, GridRow, ParseCell } from './grid-types.ts';
import { type ColumnWidths, type GridView, useGridView } from './use-grid-view.ts';

/** The cell that is being written in. */
export interface Editing {
  /** What the field opens with. */
  text: string;
  /** The value is being replaced, not changed. */
  replaces: boolean;
  /** Why the text can't be taken. */
  refusal: CodedError | null;
}

export interface GridSource<Value> {
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
  readOnly: boolean;
  /** The cell that is active at first, and whenever this changes. */
  activeCell: CellKey | null;
  /** What a cell shows; the same function as long as nothing has changed. */
  cell: (key: CellKey) => GridCell;
  parse: ParseCell<Value>;
  /** A value that a single key gives at once, to the whole block as the active cell takes it; else it is typed. */
  keyValue?: (cell: CellKey, key: string) => Value | undefined;
  /** Narrowest and widest column, in pixels. */
  columnWidths?: ColumnWidths;
  onEdit(edits: CellEdit<Value>[]): void;
  onClear(cells: CellKey[]): void;
  /** Some cells get a value and others lose theirs, in one step; one after the other when left out. */
  onFill?: (edits: CellEdit<Value>[], cleared: CellKey[]) => void;
  onActive(cell: CellKey, block: BlockKeys): void;
}

export interface Grid {
  view: GridView;
  selection: Selection;
  block: Block;
  editing: Editing | null;
  /** Keys of the rows and columns that hold values, by {@link Position}. */
  rowKeys: readonly string[];
  columnKeys: readonly string[];
  /** Position among the rows with values of each drawn row; −1 for a heading. */
  dataIndex: readonly number[];
  move(move: Move, extend: boolean): boolean;
  /** `shown` is scrolled into sight: the moving corner unless told. */
  select(active: Position, head?: Position, shown?: Position): void;
  edit(text: string, replaces: boolean): void;
  /** Takes the text, or shows why it can't be; then moves on. */
  commit(text: string, move: Move | null): boolean;
  cancel(): void;
  clear(): void;
  /** Takes a key as a value for the block; `false` when it is none. */
  give(key: string): boolean;
  fillDown(): void;
}

const start: Selection = { active: { row: 0, column: 0 }, head: { row: 0, column: 0 } };

/** Which cell is active, which block is selected, what is being written, and what is drawn. */
export function useGrid<Value>(scroller: RefObject<HTMLDivElement | null>, source: GridSource<Value>): Grid {
  const { columns, rows, readOnly, activeCell, cell, parse, keyValue, onEdit, onClear, onActive } = source;
  const { rowKeys, dataIndex, displayIndex } = useMemo(() => indexRows(rows), [rows]);
  const columnKeys = useMemo(() => columns.map((column) => column.key), [columns]);
  const fixedRows = useMemo(() => new Set(rows.filter((row) => row.readOnly).map(({ key }) => key)), [rows]);
  const columnSizes = useMemo(
    () => columns.map(({ widthPx, growsToPx }) => ({ widthPx, growsToPx })),
    [columns],
  );
  const extent = { rows: rowKeys.length, columns: columnKeys.length };
  const [wanted, setSelection] = useState<Selection>(
    () => selectionAt(activeCell, rowKeys, columnKeys) ?? start,
  );
  const selection = clamped(wanted, extent);
  const [editing, setEditing] = useState<Editing | null>(null);
  const focusWanted = useRef(false);
  /** The corner to be scrolled into sight; `null` when what is in sight may stay. */
  const shownCorner = useRef<Position | null>(null);
  const { active, head } = selection;
  const displayRow = (row: number) => displayIndex[row] ?? 0;
  const view = useGridView(scroller, {
    rowCount: rows.length,
    columnSizes,
    keptRow: displayRow(active.row),
    keptColumn: active.column,
    ...(source.columnWidths ? { columnWidths: source.columnWidths } : {}),
  });

  // Rows that come, go or change places leave the active cell in the row where it was.
  const lastRowKeys = useRef(rowKeys);
  useLayoutEffect(() => {
    const before = lastRowKeys.current;
    lastRowKeys.current = rowKeys;
    const row = before === rowKeys ? -1 : rowKeys.indexOf(before[active.row] ?? '');
    if (row < 0 || row === active.row) return;
    const place = { row, column: active.column };
    setSelection({ active: place, head: place });
  }, [rowKeys, active]);

  // Another part of the screen chose a cell (a link, "back").
  const told = `${activeCell?.row} ${activeCell?.column}`;
  const lastTold = useRef(told);
  useEffect(() => {
    if (lastTold.current === told) return;
    lastTold.current = told;
    const position = selectionAt(activeCell, rowKeys, columnKeys);
    if (!position) return;
    shownCorner.current = position.active;
    setSelection(position);
  }, [told, activeCell, rowKeys, columnKeys]);

  const activeKey = useMemo<CellKey>(
    () => ({ row: rowKeys[active.row] ?? '', column: columnKeys[active.column] ?? '' }),
    [rowKeys, columnKeys, active.row, active.column],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the place changes, not the sizes
  useLayoutEffect(() => {
    const corner = shownCorner.current ?? (focusWanted.current ? head : null);
    shownCorner.current = null;
    if (corner) view.reveal(displayRow(corner.row), corner.column);
    if (!focusWanted.current) return;
    focusWanted.current = false;
    if (editing) return;
    scroller.current?.querySelector<HTMLElement>('[data-active]')?.focus({ preventScroll: true });
  }, [selection, editing]);

  // A panel that opens beside the grid must not cover the cell it is about.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the width changes, not the place
  useLayoutEffect(() => {
    if (scroller.current?.contains(document.activeElement)) view.reveal(displayRow(head.row), head.column);
  }, [view.width]);

  const select = useCallback(
    (nextActive: Position, nextHead: Position = nextActive, shown: Position = nextHead) => {
      focusWanted.current = true;
      shownCorner.current = shown;
      setEditing(null);
      setSelection({ active: nextActive, head: nextHead });
      const key = { row: rowKeys[nextActive.row] ?? '', column: columnKeys[nextActive.column] ?? '' };
      lastTold.current = `${key.row} ${key.column}`;
      onActive(key, keysOf(blockOf({ active: nextActive, head: nextHead }), rowKeys, columnKeys));
    },
    [rowKeys, columnKeys, onActive],
  );

  const move = (step: Move, extend: boolean): boolean => {
    const to = moved(extend ? head : active, step, extent, view.pageRows);
    if (!to) return false;
    if (extend) select(active, to);
    else select(to);
    return true;
  };

  const edit = (text: string, replaces: boolean) => {
    if (readOnly || columns[active.column]?.readOnly || rowKeys.length === 0) return;
    if (fixedRows.has(activeKey.row)) return;
    if (columnKeys.length === 0) return;
    focusWanted.current = true;
    setSelection({ active, head: active });
    setEditing({ text, replaces, refusal: null });
  };

  const commit = (text: string, step: Move | null): boolean => {
    const trimmed = text.trim();
    const isUntouched = editing !== null && !editing.replaces && trimmed === editing.text;
    if (trimmed === '') onClear([activeKey]);
    else if (!isUntouched) {
      const parsed = parse(activeKey, trimmed);
      if (!parsed.ok) {
        setEditing((last) => last && { ...last, refusal: parsed.error });
        return false;
      }
      onEdit([{ ...activeKey, value: parsed.value }]);
    }
    setEditing(null);
    if (step !== null && !move(step, false)) focusWanted.current = true;
    return true;
  };

  const cancel = () => {
    focusWanted.current = true;
    setEditing(null);
  };

  const block = blockOf(selection);
  const clear = () => {
    if (readOnly) return;
    const isWritable = new Set(columns.filter((column) => !column.readOnly).map(({ key }) => key));
    const cells = cellsOf(block, rowKeys, columnKeys);
    onClear(cells.filter(({ row, column }) => isWritable.has(column) && !fixedRows.has(row)));
  };

  const apply = ({ edits, cleared }: BlockEdits<Value>) => {
    if (edits.length > 0 && cleared.length > 0 && source.onFill) return source.onFill(edits, cleared);
    if (edits.length > 0) onEdit(edits);
    if (cleared.length > 0) onClear(cleared);
  };
  const give = (key: string): boolean => {
    if (readOnly || rowKeys.length === 0 || columnKeys.length === 0) return false;
    const value = keyValue?.(activeKey, key);
    if (value === undefined) return false;
    onEdit(givenToBlock(value, cellsOf(block, rowKeys, columnKeys)));
    return true;
  };
  const fillDown = () => {
    if (!readOnly) apply(filledDown(block, rowKeys, columnKeys, cell, parse));
  };

  return {
    view,
    selection,
    block,
    editing,
    rowKeys,
    columnKeys,
    dataIndex,
    move,
    select,
    edit,
    commit,
    cancel,
    clear,
    give,
    fillDown,
  };
}
