import type { ErrorCode } from '../i18n/texts.ts';
import { inputPlace } from '../plan/input-place.ts';
import { itemAt } from '../plan/item-at.ts';
import { type CodedError, ok, type Result, refused } from '../plan/result.ts';
import {
  type DecideCriterion,
  type DecideInput,
  type DecideScore,
  decideInputSchema,
} from './decide-input.ts';
import { type Scale, valueOfScore } from './scale.ts';
import { straightLine, type ValuePoints } from './value-function.ts';
import { type Score, unknownScore, type ValueMatrix, valueMatrix } from './value-matrix.ts';
import type { WeightSet } from './weight-set.ts';
import { normalised } from './weights.ts';

/** What `decide` computes on. */
export interface DecideProblem {
  input: DecideInput;
  matrix: ValueMatrix;
  /** Shares of sum 1; the middle of an interval stands for it. */
  weights: Float64Array;
  /** What draws of weights are taken from. */
  weightSet: WeightSet;
}

/** Checked input, or the first reason why it can't be computed on; nothing is mended silently. */
export function decideProblem(raw: unknown): Result<DecideProblem> {
  const parsed = decideInputSchema.safeParse(raw);
  if (!parsed.success) return refusal('decide_input', { at: inputPlace(parsed.error) });
  const input = parsed.data;
  const fault = shapeFault(input) ?? firstOf(input.criteria, criterionFault) ?? scoreFault(input);
  if (fault) return { ok: false, error: fault };
  const weights = normalised(input.criteria.map(({ weight }) => middle(weight)));
  if (!weights) return refusal('decide_weights_zero');
  const scores = input.scenarios.flatMap((scenario) =>
    input.criteria.map((criterion) => scoreOf(scenario.scores, criterion.id)),
  );
  const matrix = valueMatrix(input.criteria.map(scaleOf), scores);
  return ok({ input, matrix, weights, weightSet: weightSetOf(input) });
}

function refusal(code: ErrorCode, details: CodedError['details'] = {}) {
  return refused(code, details);
}

function fault(code: ErrorCode, details: CodedError['details'] = {}): CodedError {
  return { code, details };
}

function firstOf<Row>(rows: readonly Row[], check: (row: Row) => CodedError | null): CodedError | null {
  for (const row of rows) {
    const found = check(row);
    if (found) return found;
  }
  return null;
}

function shapeFault({ criteria, scenarios }: DecideInput): CodedError | null {
  if (criteria.length === 0) return fault('decide_no_criteria');
  if (scenarios.length === 0) return fault('decide_no_scenarios');
  for (const rows of [criteria, scenarios]) {
    const seen = new Set<string>();
    for (const { id } of rows) {
      if (seen.has(id)) return fault('decide_id_twice', { id });
      seen.add(id);
    }
  }
  return null;
}

function criterionFault(criterion: DecideCriterion): CodedError | null {
  const { worst, best, weight, points, step } = criterion;
  const details = { criterion: criterion.id };
  if (worst === best) return fault('decide_range_empty', details);
  const [low, high] = typeof weight === 'number' ? [weight, weight] : [weight.low, weight.high];
  if (low < 0 || low > high) return fault('decide_weight', details);
  if (points && !isValueFunction(points)) return fault('decide_points', details);
  if (step !== undefined && !(step > 0 && step <= Math.abs(best - worst)))
    return fault('decide_step', details);
  return null;
}

/** From share 0 to 1, rising; values 0–1 with both among them, or the weight would not stand for the range. */
function isValueFunction(points: ValuePoints): boolean {
  const values = points.map(([, value]) => value);
  return (
    points[0]?.[0] === 0 &&
    points[points.length - 1]?.[0] === 1 &&
    points.every(([at], index) => index === 0 || at > itemAt(points, index - 1)[0]) &&
    Math.min(...values) === 0 &&
    Math.max(...values) === 1
  );
}

function scoreFault({ criteria, scenarios }: DecideInput): CodedError | null {
  const scales = new Map(criteria.map((criterion) => [criterion.id, scaleOf(criterion)]));
  for (const scenario of scenarios) {
    for (const [criterion, raw] of Object.entries(scenario.scores)) {
      const details = { scenario: scenario.id, criterion };
      const scale = scales.get(criterion);
      if (!scale) return fault('decide_criterion_unknown', details);
      const { low, likely, high } = scoreFrom(raw);
      const given = [low, likely, high].filter((score) => score !== null);
      if (given.some((score, index) => score < (given[index - 1] ?? score))) {
        return fault('decide_score_order', details);
      }
      const outside = given.find((score) => valueOfScore(scale, score) === null);
      if (outside !== undefined) {
        const { worst, best } = scale;
        return fault('decide_score_outside', { ...details, score: outside, worst, best });
      }
    }
  }
  return null;
}

function scaleOf({ worst, best, points, step }: DecideCriterion): Scale {
  return { worst, best, points: points ?? straightLine, step: step ?? null, judged: step !== undefined };
}

function scoreOf(scores: { [criterion: string]: DecideScore }, criterion: string): Score {
  return Object.hasOwn(scores, criterion) ? scoreFrom(scores[criterion] ?? null) : unknownScore;
}

function scoreFrom(raw: DecideScore): Score {
  if (raw === null) return unknownScore;
  if (typeof raw === 'number') return { low: null, likely: raw, high: null };
  return { low: raw.low, likely: raw.likely ?? null, high: raw.high };
}

function weightSetOf({ criteria, weights: kind }: DecideInput): WeightSet {
  if (kind !== 'interval') return { kind };
  const end = (which: 'low' | 'high') =>
    criteria.map(({ weight }) => (typeof weight === 'number' ? weight : weight[which]));
  return { kind, low: end('low'), high: end('high') };
}

function middle(weight: DecideCriterion['weight']): number {
  return typeof weight === 'number' ? weight : weight.low + (weight.high - weight.low) / 2;
}
