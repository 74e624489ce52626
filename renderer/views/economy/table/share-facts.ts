import type { ScenarioEconomy } from '#app/indicators/economy.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Text } from '#renderer/state/text.ts';
import { yearTitle } from '../year-title.ts';

/** The share of each year in which the scenario is in operation. */
export function shareFacts(
  text: Text,
  plan: Plan,
  { operation }: ScenarioEconomy,
): { name: string; value: string }[] {
  return operation.shares.map((share, offset) => ({
    name: text.t('economy.rests.share', { year: yearTitle(text, plan, offset) }),
    value: text.format.percent(share),
  }));
}
