import type { ScenarioEconomy } from '#app/indicators/economy.ts';
import type { Scenario } from '#app/plan/scenario.ts';

/** Why there is no difference to show for any scenario; `null` where there is. */
export function whyNoDifference(
  all: ReadonlyMap<string, ScenarioEconomy>,
  baseline: Scenario | null,
): 'noBaseline' | 'nothing' | null {
  if (!baseline) return 'noBaseline';
  return [...all.values()].every(({ rows }) => rows.length === 0) ? 'nothing' : null;
}
