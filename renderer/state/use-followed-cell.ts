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

/** How a cell stands in the address, and the other way; the same functions at every drawing. */
export interface CellAddress {
  /** `null` for an address that names no cell. */
  cellOf(item: string | null): CellKey | null;
  itemOf(cell: CellKey): string;
}

/** As the plan's keys name a cell: its column (a scenario), a dot, its row. */
const joined: CellAddress = {
  cellOf(item) {
    const [column, row] = item?.split('.') ?? [];
    return row && column ? { row, column } : null;
  },
  itemOf: ({ row, column }) => `${column}.${row}`,
};

/**
 * `activeCell` is where the address leads; `shown` is the cell in the panel. The grid moves by itself: panel and
 * address follow when its keys rest, so that a held arrow key draws nothing but the grid. The address names a cell
 * by its scenario and its row unless told.
 */
export function useFollowedCell({ cellOf, itemOf }: CellAddress = joined) {
  const { item } = useRoute();
  const [activeCell, setActiveCell] = useState<CellKey | null>(() => cellOf(item));
  const [shown, setShown] = useState<ShownCell | null>(() => alone(activeCell));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const written = useRef(item);
  useEffect(() => {
    if (item === written.current) return;
    written.current = item;
    setActiveCell(cellOf(item));
    setShown(alone(cellOf(item)));
  }, [item, cellOf]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const show = useCallback(
    (next: ShownCell | null, delayMs: number) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        written.current = next && itemOf(next.cell);
        setShown(next);
        select(written.current);
      }, delayMs);
    },
    [itemOf],
  );
  const onActive = useCallback((cell: CellKey, block: BlockKeys) => show({ cell, block }, followMs), [show]);
  const close = useCallback(() => show(null, 0), [show]);
  return { activeCell, shown, onActive, close };
}

function alone(cell: CellKey | null): ShownCell | null {
  return cell && { cell, block: { rows: [cell.row], columns: [cell.column] } };
}
