import type { CommandRequest } from '#app/commands/registry.ts';
import { assumed } from '#app/plan/mark.ts';
import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';

export type PriceIndex = Plan['priceIndices'][string];
type Indices = Pick<Plan, 'priceIndices' | 'economyLines' | 'meta'>;

/** The year that is most wanted: the plan's price level, then that of a line that can't be converted, then the next. */
export function nextIndexYear({ priceIndices, economyLines, meta }: Indices): number {
  const levels = Object.values(economyLines).map(({ priceLevelYear }) => priceLevelYear);
  const wanted = [meta.priceLevelYear, ...levels].find((year) => priceIndices[year] === undefined);
  return wanted ?? Math.max(...Object.values(priceIndices).map(({ year }) => year)) + 1;
}

/** The command that adds a year's index; refused where that year has one (`economy_index_twice`). */
export function addedIndex(
  { priceIndices }: Pick<Plan, 'priceIndices'>,
  year: number,
  indexLevel: number,
): Result<CommandRequest> {
  if (priceIndices[year] !== undefined) return refused('economy_index_twice', { year: String(year) });
  return ok({ type: 'priceIndices.set', input: { rows: [{ year, indexLevel, ...assumed }] } });
}

/** The command that gives an index another year; refused where that year has one (`economy_index_twice`). */
export function movedIndex(
  { priceIndices }: Pick<Plan, 'priceIndices'>,
  row: PriceIndex,
  year: number,
): Result<CommandRequest> | null {
  if (year === row.year) return null;
  if (priceIndices[year] !== undefined) return refused('economy_index_twice', { year: String(year) });
  return ok({ type: 'priceIndices.set', input: { rows: [{ ...row, year }], clear: [String(row.year)] } });
}
