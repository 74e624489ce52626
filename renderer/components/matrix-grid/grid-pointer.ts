import type { MouseEvent, PointerEvent } from 'react';
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
      const { active } = grid.selection;
      const first = { row: position.row ?? 0, column: position.column ?? 0 };
      const last = {
        row: position.row ?? grid.rowKeys.length - 1,
        column: position.column ?? grid.columnKeys.length - 1,
      };
      // A heading selects all of its row or column, and leaves what is in sight where it is.
      const isHeading = position.row === null || position.column === null;
      if (event.shiftKey) grid.select(active, last, isHeading ? active : last);
      else grid.select(first, last, first);
      event.preventDefault();
    },
    onPointerMove(event) {
      if (event.buttons !== 1 || isField(event.target)) return;
      const position = positionOf(event.target);
      const { active, head } = grid.selection;
      if (!position || position.row === null || position.column === null) return;
      if (position.row === head.row && position.column === head.column) return;
      grid.select(active, { row: position.row, column: position.column });
    },
    onDoubleClick(event) {
      const position = positionOf(event.target);
      if (!position || isField(event.target)) return;
      const row = grid.rowKeys[position.row ?? -1];
      const column = grid.columnKeys[position.column ?? -1];
      if (row === undefined || column === undefined) return;
      const { text, copyText } = cell({ row, column });
      grid.edit(copyText ?? text, false);
    },
  };
}

const isField = (target: EventTarget) => target instanceof HTMLInputElement;

/** Where an element lies: a cell has both, the heading of a row or of a column only the one. */
function positionOf(target: EventTarget): { row: number | null; column: number | null } | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row],[data-column]') : null;
  if (!element) return null;
  const { row, column } = element.dataset;
  return {
    row: row === undefined ? null : Number(row),
    column: column === undefined ? null : Number(column),
  };
}
