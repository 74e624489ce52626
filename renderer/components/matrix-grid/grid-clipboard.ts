import type { ClipboardEvent } from 'react';
import type { Block } from './grid-position.ts';
import type { CellKey, GridCell, ParseCell } from './grid-types.ts';
import { type Paste, pasteBlock } from './paste-block.ts';
import { parseTsv, writeTsv } from './tsv.ts';
import type { Grid } from './use-grid.ts';

interface GridClipboard {
  onCopy(event: ClipboardEvent): void;
  onCut(event: ClipboardEvent): void;
  onPaste(event: ClipboardEvent): void;
}

interface ClipboardSource<Value> {
  grid: Grid;
  readOnly: boolean;
  cell: (key: CellKey) => GridCell;
  parse: ParseCell<Value>;
  onCopied(cells: number): void;
  onPasted(paste: Paste<Value>): void;
  takesTable(cells: string[][]): boolean;
}

/** Copy, cut and paste of the selected block, as text that spreadsheets understand. */
export function gridClipboard<Value>(source: ClipboardSource<Value>): GridClipboard {
  const { grid, readOnly, cell, parse, onCopied, onPasted, takesTable } = source;

  const copy = (event: ClipboardEvent): boolean => {
    if (grid.editing || grid.rowKeys.length === 0) return false;
    const rows = blockTexts(grid, grid.block, cell);
    event.clipboardData.setData('text/plain', writeTsv(rows));
    event.preventDefault();
    onCopied(rows.length * (rows[0]?.length ?? 0));
    return true;
  };

  return {
    onCopy: copy,
    onCut(event) {
      if (copy(event)) grid.clear();
    },
    onPaste(event) {
      if (grid.editing || readOnly) return;
      const text = event.clipboardData.getData('text/plain');
      event.preventDefault();
      if (text === '') return;
      const pasted = parseTsv(text);
      if (takesTable(pasted)) return;
      const target = { rows: grid.rowKeys, columns: grid.columnKeys, block: grid.block };
      onPasted(pasteBlock(pasted, target, parse));
    },
  };
}

function blockTexts(grid: Grid, block: Block, cell: (key: CellKey) => GridCell): string[][] {
  return grid.rowKeys.slice(block.top, block.bottom + 1).map((row) =>
    grid.columnKeys.slice(block.left, block.right + 1).map((column) => {
      const { text, copyText } = cell({ row, column });
      return copyText ?? text;
    }),
  );
}
