import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { yearOffsets } from '#app/indicators/economy-rows.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { textWidth } from '#renderer/components/chart-frame/text-width.ts';
import type { BlockKeys, CellEdit, CellKey, GridCell } from '#renderer/components/matrix-grid/grid-types.ts';
import { MatrixGrid } from '#renderer/components/matrix-grid/matrix-grid.tsx';
import { notify } from '#renderer/state/notices.ts';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { wholeText } from '../amount-text.ts';
import { moneyClears, moneyEdits } from './money-edits.ts';
import { type MoneyValue, moneyCells, moneyColumns, moneyGridRows, parseMoneyCell } from './money-grid.ts';
import type { MoneyGroup } from './money-rows.ts';
import { isNamedTable } from './named-table.ts';
import type { AmountMode } from './typed-amount.ts';

interface MoneyGridProps {
  plan: Plan;
  scenario: Scenario;
  groups: readonly MoneyGroup[];
  mode: AmountMode;
  activeCell: CellKey | null;
  onActive(cell: CellKey, block: BlockKeys): void;
  /** A table with the names of its lines was pasted: it is read by them, not by where it was put. */
  onTable(cells: readonly (readonly string[])[]): void;
}

/** Sums are set in this; nothing in the table is wider for its length. */
const sumFont = '600 13px "Source Sans 3 Variable"';
/** Room beside a figure: the cell's padding, and the sign of an uncertain one. */
const besidePx = 24 + 16;
const leastPx = 80;
const mostPx = 132;
const titleMaxPx = 260;

export function MoneyGrid(props: MoneyGridProps) {
  const { plan, scenario, groups, mode, activeCell, onActive, onTable } = props;
  const text = useText();
  const { t, error, language } = text;
  const run = useCommand();
  const columns = useMemo(() => moneyColumns(text, plan, mode), [text, plan, mode]);
  const rows = useMemo(() => moneyGridRows(text, plan, groups), [text, plan, groups]);
  const cell = useMemo(() => moneyCells(text, plan, groups, mode), [text, plan, groups, mode]);
  // A figure that is cut off would be another figure.
  const min = Math.max(leastPx, Math.ceil(widestFigure(groups, cell)) + besidePx);
  const columnWidths = useMemo(() => ({ min, max: Math.max(min, mostPx), titleMax: titleMaxPx }), [min]);

  const onEdit = async (edits: CellEdit<MoneyValue>[]) => {
    const { commands, lost } = moneyEdits(plan, scenario.id, edits);
    for (const command of commands) if (!(await run(command)).ok) return;
    const [first] = lost;
    // Who writes in the intervals sees what they become.
    if (!first || mode === 'interval') return;
    if (lost.length > 1) return notify('info', 'economy.table.intervalsGone', { count: lost.length });
    const [low, high] = [wholeText(text, first.low ?? 0), wholeText(text, first.high ?? 0)];
    notify('info', 'economy.table.intervalGone', { low, high });
  };
  const onClear = async (cells: CellKey[]) => {
    for (const command of moneyClears(plan, scenario.id, cells)) await run(command);
  };

  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', maxHeight: 'max(720px, calc(100vh - 180px))' }}>
      <MatrixGrid<MoneyValue>
        key={mode}
        label={t('economy.table.grid', { scenario: scenario.name })}
        corner={t('matrix.economy.line')}
        rows={rows}
        columns={columns}
        columnWidths={columnWidths}
        cell={cell}
        readOnly={false}
        hint={t(mode === 'likely' ? 'economy.table.hint' : 'economy.table.hintInterval')}
        activeCell={activeCell}
        parse={(key, typed) => parseMoneyCell(text, plan, scenario.id, mode, key, typed)}
        takesTable={(cells, { column }) => {
          if (column === 'area' || !isNamedTable(language, cells)) return false;
          onTable(cells);
          return true;
        }}
        onEdit={(edits) => void onEdit(edits)}
        onClear={(cells) => void onClear(cells)}
        onActive={onActive}
        refusalText={error}
      />
    </Box>
  );
}

/** Pixels of the longest amount. */
function widestFigure(groups: readonly MoneyGroup[], cell: (key: CellKey) => GridCell): number {
  const figures = groups.flatMap(({ rows }) =>
    rows.flatMap(({ key: row }) => yearOffsets.map((offset) => cell({ row, column: String(offset) }).text)),
  );
  return Math.max(0, ...figures.map((text) => textWidth(text, sumFont)));
}
