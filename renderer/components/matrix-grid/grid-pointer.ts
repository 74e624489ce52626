import type { MouseEvent, PointerEvent } from 'react';
import type { Position } from './grid-position.ts';
import type { CellKey, GridCell } from './grid-types.ts';
import type { Grid } from './use-grid.ts';

interface GridPointer {
  onPointerDown(event: PointerEvent): void;
  onPointerMove(event: PointerEvent): void;
  onDoubleClick(event: MouseEvent): void;
}

/** A press selects a cell, dragging or Shift selects a block, a double click writes in it. */
export function gridPointer(grid: Grid, cell: (key: CellKey) => GridCell): GridPointer {
  return {
    onPointerDown(event) {
      const position = positionOf(event.target);
      if (!position || event.button !== 0 || isField(event.target)) return;
      // The field being left hears of it before the selection moves on.
      if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
      if (event.shiftKey) grid.select(grid.selection.active, position);
      else grid.select(position);
      event.preventDefault();
    },
    onPointerMove(event) {
      if (event.buttons !== 1 || isField(event.target)) return;
      const position = positionOf(event.target);
      const { active, head } = grid.selection;
      if (!position || (position.row === head.row && position.column === head.column)) return;
      grid.select(active, position);
    },
    onDoubleClick(event) {
      const position = positionOf(event.target);
      if (!position || isField(event.target)) return;
      const row = grid.rowKeys[position.row];
      const column = grid.columnKeys[position.column];
      if (row === undefined || column === undefined) return;
      const { text, copyText } = cell({ row, column });
      grid.edit(copyText ?? text, false);
    },
  };
}

const isField = (target: EventTarget) => target instanceof HTMLInputElement;

function positionOf(target: EventTarget): Position | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  if (!element) return null;
  return { row: Number(element.dataset.row), column: Number(element.dataset.column) };
}
