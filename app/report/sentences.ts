import type { Label } from '../i18n/label.ts';
import { itemAt } from '../plan/item-at.ts';
import type { Outcome, Problem } from '../results/results.ts';
import { resultStory } from '../results/sentences.ts';
import { carried, carriedDifference } from './rounding.ts';
import { totalDoubt } from './uncertainty.ts';

/** Totals on 0–100 that the sentences tell, and differences between totals, by the names they have there. */
const totals = new Set(['total', 'least', 'most', 'low', 'high']);
const differences = new Set(['lead', 'spread', 'worth']);

/** The sentences of Resultat, with totals and differences rounded to what the scores carry. */
export function roundedStory(problem: Problem, outcome: Outcome): Label[] {
  return resultStory(problem, outcome).map((label) => roundedLabel(problem, outcome, label));
}

function roundedLabel(problem: Problem, outcome: Outcome, { key, params }: Label): Label {
  if (!/^result\.(lead|tied|unknown)\./.test(key)) return { key, params };
  const uncertainty = doubtIn(problem, outcome, params);
  const round = (name: string, value: string | number): string | number => {
    if (typeof value !== 'number') return value;
    if (totals.has(name)) return carried(value, uncertainty, 1).value;
    return differences.has(name) ? carriedDifference(value, uncertainty, 1).value : value;
  };
  return {
    key,
    params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, round(name, value)])),
  };
}

/** The doubt of the scenario that a sentence is about; of the leader where it names several. */
function doubtIn(problem: Problem, outcome: Outcome, params: Label['params']): number {
  const named = problem.scenarios.findIndex(({ shortName }) => shortName === params.scenario);
  const scenario = named >= 0 ? named : itemAt(outcome.leaders, 0);
  return totalDoubt(outcome, scenario);
}
