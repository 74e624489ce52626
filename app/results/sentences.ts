import { tieTolerance } from '../decision/ranking.ts';
import { defaultStepShare } from '../decision/scale.ts';
import type { Label } from '../i18n/label.ts';
import { itemAt } from '../plan/item-at.ts';
import { nameIn } from '../plan/name-in.ts';
import type { Plan } from '../plan/plan.ts';
import { requirementSentences, shortfallsIn } from './admissible.ts';
import type { Drawn, Flip, Obstacle, Outcome, Problem, Stability } from './results.ts';
import { rankShare } from './robustness.ts';
import { flips, stability } from './sensitivity.ts';
import { hundred, hundredGap, inwardPercent, letterOf, lettersOf, percentOf } from './wording.ts';

/**
 * The story of a result, the same on screen, in the workbook and in the report: who leads or can't be told
 * apart, who fails a minimum requirement, the weight it hangs on most, the smallest flip, and who has no total.
 */
export function resultStory(problem: Problem, outcome: Outcome): Label[] {
  return [
    leadSentence(problem, outcome),
    shareSentence(problem, outcome),
    ...requirementSentences(shortfallsIn(problem)),
    weightSentence(problem, outcome, stability(problem, outcome.weights)),
    flipSentence(problem, outcome, flips(problem, outcome.weights)),
    ...unknownSentences(problem, outcome),
  ].filter((sentence) => sentence !== null);
}

/** Who leads and by how much, or who can't be told apart and what a tie is measured by. */
export function leadSentence(problem: Problem, outcome: Outcome): Label {
  const { leaders, ranking, totals, low, high } = outcome;
  const [leader = 0] = leaders;
  if (ranking.length === 0) return { key: 'result.lead.none', params: {} };
  if (!outcome.separable) return tiedSentence(problem, outcome, leader);
  const params = { leader: letterOf(problem, leader), name: itemAt(problem.scenarios, leader).name };
  const best = totals[leader] ?? null;
  if (best === null) {
    const most = Math.max(...totals.map((total, i) => (i === leader ? 0 : (total ?? itemAt(high, i)))));
    const least = hundred(itemAt(low, leader));
    return { key: 'result.lead.unknown', params: { ...params, least, most: hundred(most) } };
  }
  const second = ranking[1];
  if (!second) return { key: 'result.lead.only', params: { ...params, total: hundred(best) } };
  const lead = hundredGap(best - (totals[itemAt(second, 0)] ?? 0));
  return {
    key: 'result.lead.one',
    params: { ...params, total: hundred(best), lead, second: lettersOf(problem, second) },
  };
}

function tiedSentence(problem: Problem, outcome: Outcome, leader: number): Label {
  const { leaders, totals, weights, stepEffect } = outcome;
  const last = itemAt(leaders, leaders.length - 1);
  const params = { others: lettersOf(problem, leaders.slice(0, -1)), last: letterOf(problem, last) };
  if (leaders.some((i) => totals[i] === null)) return { key: 'result.tied.unknown', params };
  const { drawn } = outcome;
  if (drawn && drawn.stepLeaders.length < leaders.length) {
    const first = itemAt(mostOftenFirst(drawn, problem.scenarioCount), 0);
    const limit = Math.round(drawn.limitShare * 1000) / 10;
    const often = { first: letterOf(problem, first.scenario), share: percentOf(first.share), limit };
    return { key: 'result.tied.share', params: { ...params, ...often } };
  }
  const best = totals[leader] ?? 0;
  const spread = best - (totals[last] ?? 0);
  if (spread <= tieTolerance) {
    return { key: 'result.tied.equal', params: { ...params, total: hundred(best) } };
  }
  const coarsest = problem.leaves.findIndex(
    (_, j) => itemAt(weights, j) * itemAt(problem.stepValues, j) === stepEffect,
  );
  const { criterion } = itemAt(problem.leaves, coarsest);
  return {
    key: criterion.step ? 'result.tied.step' : 'result.tied.range',
    params: {
      ...params,
      spread: hundredGap(spread),
      worth: hundredGap(stepEffect),
      share: defaultStepShare * 100,
      criterion: criterion.name,
    },
  };
}

/** How often who is first when weights and scores are drawn; `null` where nothing was drawn. */
export function shareSentence(problem: Problem, { drawn, ranking }: Outcome): Label | null {
  if (!drawn || ranking.length === 0 || problem.scenarioCount < 2) return null;
  if (drawn.isConstant) return { key: 'result.share.constant', params: {} };
  const often = mostOftenFirst(drawn, problem.scenarioCount);
  const [first, second] = [itemAt(often, 0), often[1]];
  const basis = { draws: drawn.draws, first: letterOf(problem, first.scenario) };
  if (!second) return { key: `result.share.always.${drawn.weightBasis}`, params: basis };
  const params = {
    ...basis,
    firstShare: percentOf(first.share),
    second: letterOf(problem, second.scenario),
    secondShare: percentOf(second.share),
  };
  return { key: `result.share.${drawn.weightBasis}`, params };
}

/** Scenarios that are ever first, most often first. */
function mostOftenFirst(drawn: Drawn, count: number): { scenario: number; share: number }[] {
  return Array.from({ length: count }, (_, scenario) => ({ scenario, share: rankShare(drawn, scenario, 0) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}

/**
 * The weight that first place hangs on most: the one that needs to move least. `null` when nobody leads.
 *
 * @param intervals as `stability` gives them for the outcome's weights
 */
export function weightSentence(problem: Problem, outcome: Outcome, intervals: Stability[]): Label | null {
  const [leader = 0] = outcome.leaders;
  if (!outcome.separable || outcome.totals[leader] === null || outcome.ranking.length < 2) return null;
  const params = { leader: letterOf(problem, leader) };
  const nearest = hangsOnMost(intervals);
  const interval = nearest === null ? undefined : intervals[nearest];
  if (nearest === null || !interval) return { key: 'result.weight.any', params };
  const criterion = itemAt(problem.leaves, nearest).criterion.name;
  const { takenOverBelowBy: below, takenOverAboveBy: above } = interval;
  const ends = inwardPercent(interval);
  const all = {
    ...params,
    criterion,
    ...ends,
    below: below === null ? '' : letterOf(problem, below),
    above: above === null ? '' : letterOf(problem, above),
  };
  if (above === null) return { key: 'result.weight.below', params: all };
  return { key: below === null ? 'result.weight.above' : 'result.weight.between', params: all };
}

/** The leaf whose weight needs to move least for first place to change; `null` when no single weight can. */
export function hangsOnMost(intervals: readonly Stability[]): number | null {
  const rooms = intervals.map(roomOf);
  const least = Math.min(...rooms);
  return Number.isFinite(least) ? rooms.indexOf(least) : null;
}

/** How far a weight can move before somebody takes over, as share; infinite when nobody does. */
function roomOf({ weight, from, to, takenOverBelowBy, takenOverAboveBy }: Stability): number {
  return Math.min(
    takenOverBelowBy === null ? Number.POSITIVE_INFINITY : weight - from,
    takenOverAboveBy === null ? Number.POSITIVE_INFINITY : to - weight,
  );
}

/** The smallest flip; `null` when there is no single first place to lose, or unknown scores decide it. */
export function flipSentence(problem: Problem, outcome: Outcome, flip: Flip | null): Label | null {
  const { leaders, ranking, totals } = outcome;
  if (ranking.length < 2 || itemAt(ranking, 0).length > 1) return null;
  if (leaders.some((i) => totals[i] === null)) return null;
  if (!flip) return { key: 'result.flip.none', params: {} };
  const { criterion } = itemAt(problem.leaves, flip.leaf);
  return {
    key: 'result.flip.one',
    params: {
      scenario: letterOf(problem, flip.scenario),
      winner: letterOf(problem, flip.winner),
      criterion: criterion.name,
      unit: criterion.unit,
      from: flip.from,
      to: flip.to,
    },
  };
}

/** One sentence per scenario that has no total because a score that counts is unknown. */
export function unknownSentences(problem: Problem, outcome: Outcome): Label[] {
  const { leaders, low, high, totals, weights } = outcome;
  return problem.scenarios.flatMap((_, i): Label[] => {
    if (totals[i] !== null) return [];
    const row = i * problem.criterionCount;
    const count = weights.filter((weight, j) => weight > 0 && problem.unknown[row + j] === 1).length;
    return [
      {
        key: leaders.includes(i) && leaders.length > 1 ? 'result.unknown.ahead' : 'result.unknown.behind',
        params: {
          scenario: letterOf(problem, i),
          count,
          low: hundred(itemAt(low, i)),
          high: hundred(itemAt(high, i)),
        },
      },
    ];
  });
}

/** Why there is no total yet, one sentence each. */
export function obstacleSentences(plan: Pick<Plan, 'criteria'>, obstacles: readonly Obstacle[]): Label[] {
  return obstacles.map(({ code, criterionId }) => {
    if (criterionId === null) return { key: `result.obstacle.${code}`, params: {} };
    const criterion = nameIn(plan.criteria, criterionId);
    const key = code === 'all_weights_zero' ? 'group_weights_zero' : code;
    return { key: `result.obstacle.${key}`, params: { criterion } };
  });
}
