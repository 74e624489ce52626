import type { CommandRequest } from '#app/commands/registry.ts';
import type { EconomyAmount, EconomyLine } from '#app/plan/economy.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { CellEdit, CellKey } from '#renderer/components/matrix-grid/grid-types.ts';
import type { MoneyValue } from './money-grid.ts';
import { lostInterval, type Typed } from './typed-amount.ts';

type AmountCommand = Extract<CommandRequest, { type: 'economyAmounts.set' }>;

/** What edits come to: one command for the amounts, one for what is said of the lines, and the intervals that went. */
export interface MoneyEdits {
  commands: CommandRequest[];
  lost: Typed[];
}

export function moneyEdits(
  plan: Plan,
  scenarioId: string,
  edits: readonly CellEdit<MoneyValue>[],
): MoneyEdits {
  const rows: EconomyAmount[] = [];
  const lines = new Map<string, EconomyLine>();
  const lost: Typed[] = [];
  for (const { row: lineId, column, value } of edits) {
    const line = lines.get(lineId) ?? plan.economyLines[lineId];
    if (!line) continue;
    if (value.field === 'amount') {
      const before = plan.economyAmounts[`${scenarioId}.${lineId}.${column}`];
      if (before && lostInterval(before, value.amount)) lost.push(before);
      rows.push({ scenarioId, lineId, yearOffset: Number(column), ...value.amount });
    } else if (value.field === 'area') lines.set(lineId, { ...line, area: value.area });
    else lines.set(lineId, { ...line, priceLevelYear: value.year });
  }
  return { commands: [...amountCommands(rows), ...lineCommands([...lines.values()])], lost };
}

function amountCommands(rows: EconomyAmount[]): AmountCommand[] {
  return rows.length > 0 ? [{ type: 'economyAmounts.set', input: { rows } }] : [];
}

/** Lines that are given the same are changed together. */
function lineCommands(lines: readonly EconomyLine[]): CommandRequest[] {
  const alike = Map.groupBy(lines, ({ area, priceLevelYear }) => `${priceLevelYear} ${area}`);
  return [...alike.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const { area, priceLevelYear } = first;
    return [
      {
        type: 'economyLine.update' as const,
        input: { ids: rows.map(({ id }) => id), changes: { area, priceLevelYear } },
      },
    ];
  });
}

/** The command that empties amounts and steering areas; none where there is nothing to empty. */
export function moneyClears(plan: Plan, scenarioId: string, cells: readonly CellKey[]): CommandRequest[] {
  const keys = cells
    .map(({ row, column }) => `${scenarioId}.${row}.${column}`)
    .filter((key) => plan.economyAmounts[key] !== undefined);
  const ids = cells
    .filter(({ row, column }) => column === 'area' && (plan.economyLines[row]?.area ?? '') !== '')
    .map(({ row }) => row);
  return [
    ...(keys.length > 0 ? [{ type: 'economyAmounts.clear' as const, input: { keys } }] : []),
    ...(ids.length > 0
      ? [{ type: 'economyLine.update' as const, input: { ids, changes: { area: '' } } }]
      : []),
  ];
}
