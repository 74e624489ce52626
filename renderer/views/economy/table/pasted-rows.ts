import type { PastedAmount } from '#app/indicators/pasted-amounts.ts';
import type { EconomyAmount } from '#app/plan/economy.ts';
import type { Plan } from '#app/plan/plan.ts';
import { withLikely } from './typed-amount.ts';

/** Pasted amounts as a scenario's rows; an interval that is there stays where the new amount lies within it. */
export function pastedRows(
  plan: Pick<Plan, 'economyAmounts'>,
  scenarioId: string,
  amounts: readonly PastedAmount[],
): EconomyAmount[] {
  return amounts.map(({ line, yearOffset, amountTDkk }) => {
    const before = plan.economyAmounts[`${scenarioId}.${line.id}.${yearOffset}`];
    return { scenarioId, lineId: line.id, yearOffset, ...withLikely(amountTDkk, before) };
  });
}
