import type { EconomySums, ScenarioEconomy } from '#app/indicators/economy.ts';
import type { EconomyRow, YearAmounts } from '#app/indicators/economy-rows.ts';
import { kindsInUse, type SumName, totalsInUse, yearsOfSum } from '#app/indicators/economy-sums.ts';
import type { EconomyKind, EconomyLine } from '#app/plan/economy.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';

/** A row of the table on screen: a line, what is derived, or a sum. Keys have no dots, as they stand in the address. */
export type MoneyRow =
  | { key: string; is: 'line'; line: Readonly<EconomyLine>; row: EconomyRow | null }
  | { key: string; is: 'derived'; row: EconomyRow }
  | { key: string; is: 'sum'; sum: SumName; years: YearAmounts };

/** Rows of one kind with their sum, or the totals at the foot (`null`). */
export interface MoneyGroup {
  kind: EconomyKind | null;
  rows: MoneyRow[];
}

/** The table of a scenario in a council's order. Lines with nothing in the scenario stand there to be filled in. */
export function moneyGroups(plan: Plan, { rows, sums }: ScenarioEconomy): MoneyGroup[] {
  const lines = sorted(plan.economyLines);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const kinds = kindsInUse(plan);
  const groups = kinds.map((kind): MoneyGroup => {
    const own = lines.filter((line) => line.kind === kind);
    const derived = rows.filter((row) => row.kind === kind && row.origin.from !== 'line');
    return {
      kind,
      rows: [
        ...own.map((line) => ({
          key: line.id,
          is: 'line' as const,
          line,
          row: byKey.get(line.id) ?? null,
        })),
        ...derived.map((row) => ({ key: derivedKey(row), is: 'derived' as const, row })),
        sumRow(kind, sums),
      ],
    };
  });
  return [...groups, { kind: null, rows: totalsInUse(plan).map((sum) => sumRow(sum, sums)) }];
}

function sumRow(sum: SumName, sums: EconomySums): MoneyRow {
  return { key: `sum-${sum}`, is: 'sum', sum, years: yearsOfSum(sums, sum) };
}

function derivedKey({ key }: EconomyRow): string {
  return key.replaceAll('.', '-');
}
