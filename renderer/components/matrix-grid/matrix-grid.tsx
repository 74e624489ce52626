import Box from '@mui/material/Box';
import { useId, useRef, useState } from 'react';
import type { CodedError } from '#app/plan/result.ts';
import { useIsFrozen } from '#renderer/state/frozen.ts';
import { useText } from '#renderer/state/text.ts';
import { CellEditor } from './cell-editor.tsx';
import { gridClipboard } from './grid-clipboard.ts';
import { GridHead } from './grid-head.tsx';
import { gridKeyboard } from './grid-keyboard.ts';
import { gridPointer } from './grid-pointer.ts';
import { cellCount } from './grid-position.ts';
import { GridRows } from './grid-rows.tsx';
import { GridStatus } from './grid-status.tsx';
import type { CellKey, CellProblem } from './grid-types.ts';
import { GridScroller } from './matrix-grid-styles.ts';
import type { Paste } from './paste-block.ts';
import { PasteProblems } from './paste-problems.tsx';
import { type GridSource, useGrid } from './use-grid.ts';

export interface MatrixGridProps<Value> extends GridSource<Value> {
  /** What the grid shows, for screen readers. */
  label: string;
  /** Heading of the first column. */
  corner: string;
  /** The cells hold words: they begin at the left. */
  words?: boolean;
  /** How it is used, in the line below; the spreadsheet's keys when left out. */
  hint?: string;
  /** What may be written in a cell, by what has been written so far; listed while it is written in. */
  options?: (cell: CellKey, text: string) => readonly string[];
  /** A table that is more than a block of cells (with headings, say) is taken over elsewhere: `true` when it is. */
  takesTable?: (cells: readonly (readonly string[])[], at: CellKey) => boolean;
  /** A refusal of {@link GridSource.parse} in words. */
  refusalText(error: CodedError): string;
}

/**
 * A matrix that is written in like a spreadsheet: arrow keys, Tab, Enter, F2, typing over, blocks selected,
 * copied and pasted. Rows and columns out of sight are not drawn. Tab walks the cells; Escape and then Tab
 * leaves, and so do Tab after the last cell and Shift+Tab before the first.
 */
export function MatrixGrid<Value>(props: MatrixGridProps<Value>) {
  const { label, corner, columns, rows, cell, parse, options, onEdit, refusalText } = props;
  const isFrozen = useIsFrozen();
  const readOnly = props.readOnly || isFrozen;
  const { t } = useText();
  const hintId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useGrid(scroller, { ...props, readOnly });
  const { view, selection, block, editing } = grid;
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<Pick<Paste<unknown>, 'problems' | 'tooLarge'> | null>(null);
  const tabLeaves = useRef(false);
  const activeKey: CellKey = {
    row: grid.rowKeys[selection.active.row] ?? '',
    column: grid.columnKeys[selection.active.column] ?? '',
  };

  const onPasted = (paste: Paste<Value>) => {
    if (paste.problems.length > 0 || paste.tooLarge) return setRefused(paste);
    setRefused(null);
    if (paste.edits.length > 0) onEdit(paste.edits);
    grid.select(
      { row: paste.filled.top, column: paste.filled.left },
      { row: paste.filled.bottom, column: paste.filled.right },
    );
    const key = paste.skipped > 0 ? 'grid.pastedSkipping' : 'grid.pasted';
    setSaid(t(key, { count: paste.edits.length, skipped: paste.skipped }));
  };
  const clipboard = gridClipboard({
    grid,
    readOnly,
    cell,
    parse,
    onPasted,
    takesTable: (cells) => props.takesTable?.(cells, activeKey) ?? false,
    onCopied: (count) => setSaid(t('grid.copied', { count })),
  });

  const onKeyDown = gridKeyboard({ grid, activeKey, cell, tabLeaves, onKey: () => setSaid('') });

  const abandon = (text: string) => {
    const parsed = parse(activeKey, text.trim());
    const problem: CellProblem[] = parsed.ok ? [] : [{ ...activeKey, text, reason: parsed.error }];
    grid.cancel();
    setRefused({ problems: problem, tooLarge: null });
  };

  const editor = editing ? (
    <CellEditor
      editing={editing}
      label={`${rows.find((row) => row.key === activeKey.row)?.title}, ${columns[selection.active.column]?.title}`}
      refusal={editing.refusal && refusalText(editing.refusal)}
      commit={grid.commit}
      cancel={grid.cancel}
      onAbandon={abandon}
      options={options && ((text) => options(activeKey, text))}
    />
  ) : null;
  const selectedCells = cellCount(block);

  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0 }}>
      {refused ? (
        <PasteProblems
          refused={refused}
          rows={rows}
          columns={columns}
          refusalText={refusalText}
          onClose={() => setRefused(null)}
        />
      ) : null}
      <GridScroller ref={scroller} onScroll={view.onScroll}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table one writes in
          role="grid"
          aria-label={label}
          aria-describedby={hintId}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
          aria-multiselectable="true"
          aria-readonly={readOnly}
          data-words={props.words ? '' : undefined}
          style={{ width: view.titleWidth + sumOf(view.columnPx) }}
          onKeyDown={onKeyDown}
          {...gridPointer(grid, cell)}
          {...clipboard}
        >
          <GridHead
            corner={corner}
            columns={columns}
            drawn={view.columns}
            titleWidth={view.titleWidth}
            columnPx={view.columnPx}
          />
          <GridRows
            grid={grid}
            rows={rows}
            columns={columns}
            cell={cell}
            readOnly={readOnly}
            editor={editor}
          />
        </table>
      </GridScroller>
      <GridStatus
        hintId={hintId}
        hint={props.hint ?? t(readOnly ? 'grid.hintReadOnly' : 'grid.hint')}
        said={said || (selectedCells > 1 ? t('grid.selected', { count: selectedCells }) : '')}
      />
    </Box>
  );
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
