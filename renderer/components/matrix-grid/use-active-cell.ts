import { useCallback, useEffect, useRef, useState } from 'react';
import { select, useRoute } from '#renderer/state/route.ts';
import type { CellKey } from './grid-types.ts';

/** Arrow keys move faster than the panel and the address should follow. */
const followMs = 120;

/** How a cell stands in the address, and the other way; the same functions at every drawing. */
interface CellAddress {
  /** `null` for an address that names no cell. */
  cellOf(item: string | null): CellKey | null;
  itemOf(cell: CellKey): string;
}

/**
 * `activeCell` is where the address leads; `shown` is the cell in the panel. The grid moves by itself: panel and
 * address follow when its keys rest, so that a held arrow key draws nothing but the grid.
 */
export function useActiveCell({ cellOf, itemOf }: CellAddress) {
  const { item } = useRoute();
  const [activeCell, setActiveCell] = useState<CellKey | null>(() => cellOf(item));
  const [shown, setShown] = useState(activeCell);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const written = useRef(item);
  useEffect(() => {
    if (item === written.current) return;
    written.current = item;
    setActiveCell(cellOf(item));
    setShown(cellOf(item));
  }, [item, cellOf]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const show = useCallback(
    (cell: CellKey | null, delayMs: number) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        written.current = cell && itemOf(cell);
        setShown(cell);
        select(written.current);
      }, delayMs);
    },
    [itemOf],
  );
  const onActive = useCallback((cell: CellKey) => show(cell, followMs), [show]);
  const close = useCallback(() => show(null, 0), [show]);
  return { activeCell, shown, onActive, close };
}
