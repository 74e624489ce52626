import type { KeyboardEvent, RefObject } from 'react';
import { intentOf, isPlain } from './grid-keys.ts';
import type { CellKey, GridCell } from './grid-types.ts';
import type { Grid } from './use-grid.ts';

interface KeyboardSource {
  grid: Grid;
  activeKey: CellKey;
  cell: (key: CellKey) => GridCell;
  /** The next Tab belongs to the browser: Escape was pressed before it. */
  tabLeaves: RefObject<boolean>;
  /** A key did something: what was said before is over. */
  onKey(): void;
}

/** What the spreadsheet's keys do while no cell is being written in. */
export function gridKeyboard({ grid, activeKey, cell, tabLeaves, onKey }: KeyboardSource) {
  const lastRow = grid.rowKeys.length - 1;
  const lastColumn = grid.columnKeys.length - 1;
  return (event: KeyboardEvent) => {
    if (isPlain(event.nativeEvent) && grid.give(event.key)) {
      tabLeaves.current = false;
      onKey();
      event.preventDefault();
      return;
    }
    const intent = intentOf(event.nativeEvent);
    if (!intent || (event.key === 'Tab' && tabLeaves.current)) return;
    tabLeaves.current = intent.kind === 'release';
    onKey();
    const { active, head } = grid.selection;
    switch (intent.kind) {
      case 'move':
        // At the grid's end Tab is the browser's again.
        if (grid.move(intent.move, intent.extend)) event.preventDefault();
        return;
      case 'edit': {
        const { text, copyText } = cell(activeKey);
        grid.edit(intent.text ?? copyText ?? text, intent.text !== null);
        break;
      }
      case 'clear':
        grid.clear();
        break;
      case 'select-all':
        grid.select({ row: 0, column: 0 }, { row: lastRow, column: lastColumn });
        break;
      case 'select-row':
        grid.select({ row: active.row, column: 0 }, { row: head.row, column: lastColumn }, active);
        break;
      case 'select-column':
        grid.select({ row: 0, column: active.column }, { row: lastRow, column: head.column }, active);
        break;
      case 'fill-down':
        grid.fillDown();
        break;
      case 'release':
        if (head !== active) grid.select(active);
        return;
    }
    event.preventDefault();
  };
}
