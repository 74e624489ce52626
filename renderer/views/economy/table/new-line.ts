import { type EconomyKind, type EconomyLine, usualEconomyLine } from '#app/plan/economy.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';
import { sortAtEnd } from '#renderer/state/order.ts';

/** A line to be filled in, last of all and at the plan’s price level. */
export function newLine(
  plan: Pick<Plan, 'economyLines' | 'meta'>,
  kind: EconomyKind,
  name: string,
  id: string,
): EconomyLine {
  const { priceLevelYear } = plan.meta;
  return { ...usualEconomyLine, id, sort: sortAtEnd(sorted(plan.economyLines)), kind, name, priceLevelYear };
}
