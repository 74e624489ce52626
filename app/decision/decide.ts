import { itemAt } from '../plan/item-at.ts';
import { ok, type Result } from '../plan/result.ts';
import { type DecideProblem, decideProblem } from './decide-problem.ts';
import { certainDominancePairs, dominancePairs } from './dominance.ts';
import { smallestFlip } from './flip.ts';
import { allLeaders, defaultLeadLimit, leadersByShare, leadersInto, stepEffect } from './lead.ts';
import { groupsInto, sortInto } from './ranking.ts';
import { confidenceOf, robustnessDraws } from './robustness-of.ts';
import { weightStability } from './stability.ts';
import { totalsInto, totalsOf } from './totals.ts';
import { winningWeights } from './winning-weights.ts';

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
  /** Nearest weights at which each shares first place, and the largest change of one of them. */
  winsIf: ById<{ weights: ById<number>; change: number } | null>;
  rankAcceptability: ById<number[]>;
  pairwise: ById<ById<number>>;
  centralWeights: ById<ById<number> | null>;
  confidence: ById<number | null>;
  separable: boolean;
  leaders: string[];
  seed: number;
  draws: number;
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
  const answer = answerTo(problem.value);
  if (now && started !== undefined) answer.elapsedMs = now() - started;
  return ok(answer);
}

function answerTo(problem: DecideProblem): DecideAnswer {
  const { input, matrix, weights } = problem;
  const scenarios = input.scenarios.map(({ id }) => id);
  const criteria = input.criteria.map(({ id }) => id);
  const scenario = (index: number) => itemAt(scenarios, index);
  const scenarioOrNull = (index: number | null) => (index === null ? null : scenario(index));
  const pair = ([a, b]: [number, number]): [string, string] => [scenario(a), scenario(b)];
  const byCriterion = (figures: Float64Array) => byId(criteria, (j) => itemAt(figures, j));

  const totals = totalsOf(matrix, weights);
  const low = new Float64Array(matrix.scenarioCount);
  const high = new Float64Array(matrix.scenarioCount);
  totalsInto(matrix.low, weights, low);
  totalsInto(matrix.high, weights, high);
  const order = Int32Array.from(low, (_, index) => index);
  const count = sortInto(totals, order);
  const flip = smallestFlip(matrix, weights);
  // Under "any" every criterion may come to count, whatever number stands beside it.
  const counts = input.weights === 'any' ? weights.map(() => 1) : weights;
  const winning = winningWeights(matrix, weights);
  const stability = weightStability(matrix, weights);
  const simulation = robustnessDraws(matrix, weights, problem.weightSet, input.seed);
  simulation.advance(input.draws);
  const robustness = simulation.robustness();
  const confidence = confidenceOf(matrix, robustness, input.seed);
  const { rankAcceptability: ranks, pairwise, centralWeights } = robustness;
  const size = matrix.scenarioCount;
  const leaders = allLeaders(
    leadersInto(totals, low, high, order, stepEffect(matrix.stepValues, weights)),
    leadersByShare(ranks, size, defaultLeadLimit),
  );
  return {
    totals: byId(scenarios, (i) => {
      const value = totals.counted[i] === 1 ? itemAt(totals.totals, i) : null;
      return { value, low: itemAt(low, i), high: itemAt(high, i) };
    }),
    ranking: groupsInto(totals.totals, order, count).map((group) => group.map(scenario)),
    stability: Object.fromEntries(
      stability.map((interval, j) => [
        itemAt(criteria, j),
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
      criterion: itemAt(criteria, flip.criterion),
      winner: scenario(flip.winner),
    },
    dominates: dominancePairs(matrix, counts).map(pair),
    certainlyDominates: certainDominancePairs(matrix, counts).map(pair),
    winsIf: byId(scenarios, (i) => {
      const found = winning[i] ?? null;
      return found && { weights: byCriterion(found.weights), change: found.change };
    }),
    rankAcceptability: byId(scenarios, (i) => Array.from(ranks.subarray(i * size, (i + 1) * size))),
    pairwise: byId(scenarios, (i) => {
      const others = scenarios.filter((_, other) => other !== i);
      return byId(others, (at) => itemAt(pairwise, i * size + (at < i ? at : at + 1)));
    }),
    centralWeights: byId(scenarios, (i) => {
      const central = centralWeights[i] ?? null;
      return central && byCriterion(central);
    }),
    confidence: byId(scenarios, (i) => confidence[i] ?? null),
    separable: leaders.length === 1,
    leaders: leaders.map(scenario),
    seed: input.seed,
    draws: input.draws,
  };
}

function byId<Value>(ids: readonly string[], value: (index: number) => Value): ById<Value> {
  return Object.fromEntries(ids.map((id, index) => [id, value(index)]));
}
