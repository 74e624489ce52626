import type { Label } from '../commands/command.ts';
import { allLeaders, leadersByShare } from '../decision/lead.ts';
import type { Robustness } from '../decision/robustness.ts';
import type { Outcome, Problem } from './results.ts';
import { letterOf } from './wording.ts';

/** Who can't be told apart from the first when draws have been taken as well. */
export interface RobustLead {
  leaders: number[];
  separable: boolean;
}

/**
 * The whole rule of lead and tie: behind by less than a step, or first in too few draws.
 *
 * @param limit `plan.meta.leadLimitShare`
 */
export function robustLead(outcome: Outcome, robustness: Robustness, limit: number): RobustLead {
  const { rankAcceptability } = robustness;
  const leaders = allLeaders(
    outcome.leaders,
    leadersByShare(rankAcceptability, outcome.totals.length, limit),
  );
  return { leaders, separable: leaders.length === 1 };
}

/** How often who is first most often is first, with the draws and the seed that the figure rests on. */
export function shareSentence(problem: Problem, robustness: Robustness, seed: number): Label {
  const { rankAcceptability, draws } = robustness;
  const shares = problem.scenarios.map((_, i) => rankAcceptability[i * problem.scenarioCount] ?? 0);
  const most = Math.max(...shares);
  const percent = Math.round(most * 1000) / 10;
  const first = letterOf(problem, shares.indexOf(most));
  return { key: 'result.share', params: { first, percent, draws, seed } };
}
