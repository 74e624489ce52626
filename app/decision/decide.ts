import { ok, type Result } from '../plan/result.ts';
import { type DecideProblem, decideProblem } from './decide-problem.ts';
import { certainDominancePairs, dominancePairs } from './dominance.ts';
import { smallestFlip } from './flip.ts';
import { leadersInto, stepEffect } from './lead.ts';
import { groupsInto, sortInto } from './ranking.ts';
import { weightStability } from './stability.ts';
import { totalsInto, totalsOf } from './totals.ts';

/** Figures by scenario or criterion id. */
interface ById<Value> {
  [id: string]: Value;
}

/** What `decide` answers, in the ids of the input; totals and shares 0–1 with full precision. */
export interface DecideAnswer {
  totals: ById<{ value: number | null; low: number; high: number }>;
  ranking: string[][];
  stability: ById<{
    weight: number;
    from: number;
    to: number;
    takenOverBelowBy: string | null;
    takenOverAboveBy: string | null;
  }>;
  flips: { scenario: string; criterion: string; from: number; to: number; winner: string } | null;
  dominates: [string, string][];
  certainlyDominates: [string, string][];
  separable: boolean;
  leaders: string[];
  elapsedMs?: number;
}

/**
 * The decision engine on plain data, as the command line offers it.
 *
 * @param raw the input of `decideInputSchema`, from anywhere
 * @param now a clock in milliseconds, when the answer is to say how long it took
 * @returns the answer, or a refusal with a code of `error.decide_…`; never NaN
 */
export function decide(raw: unknown, now?: () => number): Result<DecideAnswer> {
  const started = now?.();
  const problem = decideProblem(raw);
  if (!problem.ok) return problem;
  const answer = exactPart(problem.value);
  if (now && started !== undefined) answer.elapsedMs = now() - started;
  return ok(answer);
}

function exactPart({ input, matrix, weights }: DecideProblem): DecideAnswer {
  const scenario = (index: number) => input.scenarios[index]?.id ?? '';
  const criterion = (index: number) => input.criteria[index]?.id ?? '';
  const scenarioOrNull = (index: number | null) => (index === null ? null : scenario(index));
  const pair = ([a, b]: [number, number]): [string, string] => [scenario(a), scenario(b)];
  const totals = totalsOf(matrix, weights);
  const low = new Float64Array(matrix.scenarioCount);
  const high = new Float64Array(matrix.scenarioCount);
  totalsInto(matrix.low, weights, low);
  totalsInto(matrix.high, weights, high);
  const order = Int32Array.from(low, (_, index) => index);
  const count = sortInto(totals, order);
  const effect = stepEffect(matrix.stepValues, weights);
  const leaders = leadersInto(totals, low, high, order, effect);
  const flip = smallestFlip(matrix, weights);
  // Under "any" every criterion may come to count, whatever number stands beside it.
  const counts = input.weights === 'any' ? weights.map(() => 1) : weights;
  return {
    totals: Object.fromEntries(
      input.scenarios.map(({ id }, i) => {
        const value = totals.counted[i] === 1 ? (totals.totals[i] ?? null) : null;
        return [id, { value, low: low[i] ?? 0, high: high[i] ?? 0 }];
      }),
    ),
    ranking: groupsInto(totals.totals, order, count).map((group) => group.map(scenario)),
    stability: Object.fromEntries(
      weightStability(matrix, weights).map((interval, index) => [
        criterion(index),
        {
          ...interval,
          takenOverBelowBy: scenarioOrNull(interval.takenOverBelowBy),
          takenOverAboveBy: scenarioOrNull(interval.takenOverAboveBy),
        },
      ]),
    ),
    flips: flip && {
      ...flip,
      scenario: scenario(flip.scenario),
      criterion: criterion(flip.criterion),
      winner: scenario(flip.winner),
    },
    dominates: dominancePairs(matrix, counts).map(pair),
    certainlyDominates: certainDominancePairs(matrix, counts).map(pair),
    separable: leaders.length === 1,
    leaders: leaders.map(scenario),
  };
}
