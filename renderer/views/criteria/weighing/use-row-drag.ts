import { type PointerEvent, type RefObject, useRef, useState } from 'react';

interface RowDrag {
  isDragging: boolean;
  /** What the row at a place needs to be dragged. */
  row: (index: number) => {
    onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    onPointerUp: () => void;
    onPointerCancel: () => void;
  };
}

/**
 * Rows dragged up and down a list: the row follows to whatever place the pointer is over, at once.
 *
 * @param list holds the rows (`role="option"`) in their order
 */
export function useRowDrag(
  list: RefObject<HTMLElement | null>,
  move: (from: number, to: number) => void,
): RowDrag {
  const from = useRef<number | null>(null);
  const [isDragging, setDragging] = useState(false);
  const end = () => {
    from.current = null;
    setDragging(false);
  };
  return {
    isDragging,
    row: (index) => ({
      onPointerDown(event) {
        if (event.button !== 0) return;
        from.current = index;
        setDragging(true);
        // The row keeps the pointer while others move under it.
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove(event) {
        if (from.current === null) return;
        const rows = [...(list.current?.querySelectorAll('[role="option"]') ?? [])];
        const to = rows.findIndex((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return event.clientY >= top && event.clientY < bottom;
        });
        if (to < 0 || to === from.current) return;
        move(from.current, to);
        from.current = to;
      },
      onPointerUp: end,
      onPointerCancel: end,
    }),
  };
}
