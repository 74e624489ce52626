import { type Plan, sorted } from './plan.ts';
import type { Scenario } from './scenario.ts';

/** A scenario in the tree of branches. */
export interface Branch {
  scenario: Scenario;
  /** Steps from the scenario its line began with: 0 for one made from nothing. */
  depth: number;
}

/** Who was branched from whom, in reading order: each scenario before its branches, archived ones too. */
export function branchTree(plan: Pick<Plan, 'scenarios'>): Branch[] {
  const all = sorted(plan.scenarios);
  const under = (parentId: string | null, depth: number): Branch[] =>
    all
      .filter((scenario) => scenario.parentId === parentId)
      .flatMap((scenario) => [{ scenario, depth }, ...under(scenario.id, depth + 1)]);
  return under(null, 0);
}
