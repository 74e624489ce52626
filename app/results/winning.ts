import { dominancePairs } from '../decision/dominance.ts';
import { eachWinningWeights, type WinningWeights } from '../decision/winning-weights.ts';
import type { Label } from '../i18n/label.ts';
import { itemAt } from '../plan/item-at.ts';
import type { Outcome, Problem } from './results.ts';
import { letterOf } from './wording.ts';

/** What would have to be true of the weights for a scenario to share first place. */
export interface WhatItTakes {
  scenario: number;
  /** Largest change of one weight, a share; 0 when it is first already, `null` when no weights will do. */
  change: number | null;
  /** These weights, shares of sum 1, by leaf. */
  weights: Float64Array | null;
  /** The weights that move (shares), the one that moves most first. */
  moves: { leaf: number; from: number; to: number }[];
  sentence: Label;
}

/** Smaller moves than this are not worth a line. */
const shownMove = 0.0005;

/** For every scenario the nearest weights with which it shares first place, or that there are none, and why. */
export function whatItTakes(problem: Problem, outcome: Outcome): WhatItTakes[] {
  return [...eachWhatItTakes(problem, outcome)];
}

/** The same, scenario by scenario, for who needs the first few only. */
export function* eachWhatItTakes(problem: Problem, outcome: Outcome): Generator<WhatItTakes, void> {
  const { weights, totals } = outcome;
  const isUndecided = outcome.leaders.some((scenario) => totals[scenario] === null);
  const beats = dominancePairs(
    problem,
    weights.map(() => 1),
  );
  const itTakes = (found: WinningWeights | null, scenario: number): WhatItTakes => {
    const params = { scenario: letterOf(problem, scenario) };
    const none = (key: 'unknown' | 'never' | 'dominated', more = {}): WhatItTakes => ({
      scenario,
      change: null,
      weights: null,
      moves: [],
      sentence: { key: `result.wins.${key}`, params: { ...params, ...more } },
    });
    if (isUndecided || totals[scenario] === null) return none('unknown');
    if (!found) {
      const better = beats.find(([, worse]) => worse === scenario)?.[0];
      return better === undefined ? none('never') : none('dominated', { better: letterOf(problem, better) });
    }
    const moves = Array.from(found.weights, (to, leaf) => ({ leaf, from: itemAt(weights, leaf), to }))
      .filter(({ from, to }) => Math.abs(to - from) >= shownMove)
      .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || a.leaf - b.leaf);
    const [most] = moves;
    if (!most)
      return {
        scenario,
        change: 0,
        weights: found.weights,
        moves,
        sentence: { key: 'result.wins.already', params },
      };
    return {
      scenario,
      change: found.change,
      weights: found.weights,
      moves,
      sentence: {
        key: 'result.wins.change',
        params: {
          ...params,
          change: tenths(found.change),
          criterion: itemAt(problem.leaves, most.leaf).criterion.name,
          from: tenths(most.from),
          to: tenths(most.to),
        },
      },
    };
  };
  let scenario = 0;
  for (const found of eachWinningWeights(problem, weights)) yield itTakes(found, scenario++);
}

/** Percent with one decimal. */
function tenths(share: number): number {
  return Math.round(share * 1000) / 10;
}
