import { useCallback, useEffect, useRef, useState } from 'react';
import type { BlockKeys, CellKey } from '#renderer/components/matrix-grid/grid-types.ts';
import { select, useRoute } from './route.ts';

/** Arrow keys move faster than the panel and the address should follow. */
const followMs = 120;

/** The cell in the panel, and the block it is a corner of. */
export interface ShownCell {
  cell: CellKey;
  block: BlockKeys;
}

/**
 * `activeCell` is where the address leads; `shown` is the cell in the panel. The grid moves by itself: panel and
 * address follow when its keys rest, so that a held arrow key draws nothing but the grid. The address names a cell
 * as the plan's keys do: its column (a scenario), a dot, its row.
 *
 * @param usualColumn where an address that names only a row leads; nowhere when left out
 */
export function useFollowedCell(usualColumn?: string) {
  const { item } = useRoute();
  const [activeCell, setActiveCell] = useState<CellKey | null>(() => cellOf(item, usualColumn));
  const [shown, setShown] = useState<ShownCell | null>(() => alone(activeCell));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const written = useRef(item);
  useEffect(() => {
    if (item === written.current) return;
    written.current = item;
    setActiveCell(cellOf(item, usualColumn));
    setShown(alone(cellOf(item, usualColumn)));
  }, [item, usualColumn]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const show = useCallback((next: ShownCell | null, delayMs: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      written.current = next && `${next.cell.column}.${next.cell.row}`;
      setShown(next);
      select(written.current);
    }, delayMs);
  }, []);
  const onActive = useCallback((cell: CellKey, block: BlockKeys) => show({ cell, block }, followMs), [show]);
  const close = useCallback(() => show(null, 0), [show]);
  return { activeCell, shown, onActive, close };
}

function alone(cell: CellKey | null): ShownCell | null {
  return cell && { cell, block: { rows: [cell.row], columns: [cell.column] } };
}

function cellOf(item: string | null, usualColumn: string | undefined): CellKey | null {
  const [first, second] = item?.split('.') ?? [];
  const column = second === undefined ? usualColumn : first;
  const row = second ?? first;
  return row && column ? { row, column } : null;
}
