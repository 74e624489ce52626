import type { EconomyGap } from '../indicators/economy-rows.ts';
import { planFigures } from '../indicators/plan-figures.ts';
import { activeScenarios } from '../plan/active-scenarios.ts';
import type { Plan } from '../plan/plan.ts';
import type { FoundWarning } from './warning-codes.ts';

/** Warnings about money, as soon as there are budget lines; each finder says its place. */
export function economyWarnings(plan: Plan): FoundWarning[] {
  if (Object.keys(plan.economyLines).length === 0) return [];
  const economy = planFigures(plan).economy();
  return activeScenarios(plan).flatMap(({ id, name }): FoundWarning[] => {
    const gaps = economy.get(id)?.gaps ?? [];
    if (gaps.length === 0) return [];
    const missing = [...new Set(gaps.map(nameOf))].join(', ');
    // Place: scenario.
    return [{ code: 'economy_incomplete', place: id, params: { scenario: name, missing } }];
  });
}

/** Whose figure is missing. */
function nameOf(gap: EconomyGap): string {
  if (gap.code === 'missing_index') return gap.line.name;
  return gap.code === 'unknown_cost' ? gap.group.name : gap.scenario.name;
}
