import type { InputOf } from '#app/commands/registry.ts';
import type { Criterion } from '#app/plan/criterion.ts';
import type { PlanMeta } from '#app/plan/meta.ts';

/** What one swing is said to mean, where the largest means 100; an interval where nobody can say it closer. */
export interface SwingAnswer {
  points: number | null;
  low: number | null;
  high: number | null;
}

type Answers = { readonly [criterionId: string]: SwingAnswer };

/**
 * Where the group is in the swing dialogue: first which swing means most, then each other one beside it, then
 * what it comes to.
 */
export interface SwingState {
  /** The siblings in their own order. */
  readonly ids: readonly string[];
  /** The one whose swing means most, when it has been pointed out. */
  readonly topId: string | null;
  /** 0: which means most; from 1: the others one by one; last: what it comes to. */
  readonly step: number;
  /** As they were before the question at hand was put: what skipping goes back to. */
  readonly before: Answers;
  readonly answers: Answers;
}

export type SwingAction =
  | { kind: 'top'; id: string }
  | { kind: 'answer'; changes: Partial<SwingAnswer> }
  | { kind: 'next' }
  | { kind: 'skip' }
  | { kind: 'back' };

type Weighed = Pick<Criterion, 'id' | 'swingPoints' | 'swingLow' | 'swingHigh'>;

/** Points of the swing that means most; the others' are read beside it. */
export const topPoints = 100;

/** Begins with the points there are; whichever has most of them is suggested as the one that means most. */
export function startSwing(siblings: readonly Weighed[]): SwingState {
  const answers: Answers = Object.fromEntries(
    siblings.map(({ id, swingPoints, swingLow, swingHigh }) => [
      id,
      { points: swingPoints, low: swingLow, high: swingHigh },
    ]),
  );
  const most = siblings.reduce<Weighed | null>(
    (best, one) => ((one.swingPoints ?? 0) > (best?.swingPoints ?? 0) ? one : best),
    null,
  );
  return {
    ids: siblings.map(({ id }) => id),
    topId: most?.id ?? null,
    step: 0,
    before: answers,
    answers,
  };
}

/** The others, in the order in which they are asked about. */
export function askedIds({ ids, topId }: SwingState): string[] {
  return ids.filter((id) => id !== topId);
}

/** Steps in all: which means most, one for each other, and what it comes to. */
export function stepCount({ ids }: SwingState): number {
  return ids.length + 1;
}

/** The swing that is asked about now; `null` at the first and the last step. */
export function askedId(state: SwingState): string | null {
  return state.step === 0 ? null : (askedIds(state)[state.step - 1] ?? null);
}

/** Whether the question at hand has an answer that can be gone on with. */
export function isAnswered(state: SwingState): boolean {
  if (state.step === 0) return state.topId !== null;
  const id = askedId(state);
  return id === null || isWhole(state.answers[id]);
}

/** Points from 0 to those of the largest, and an interval that holds them or none. */
function isWhole(answer: SwingAnswer | undefined): boolean {
  if (!answer || answer.points === null || answer.points < 0 || answer.points > topPoints) return false;
  const { points, low, high } = answer;
  if (low === null || high === null) return low === high;
  return 0 <= low && low <= points && points <= high && high <= topPoints;
}

/** The dialogue after an action; what can't be done where it stands changes nothing. */
export function swingAfter(state: SwingState, action: SwingAction): SwingState {
  const last = stepCount(state) - 1;
  const id = askedId(state);
  switch (action.kind) {
    case 'top':
      return state.step === 0 && state.ids.includes(action.id) ? { ...state, topId: action.id } : state;
    case 'answer':
      return id ? withAnswer(state, id, action.changes) : state;
    case 'next': {
      if (!isAnswered(state) || state.step >= last) return state;
      return entered(state.step === 0 ? underTop(state) : state, state.step + 1);
    }
    case 'skip': {
      if (!id) return state;
      const answers = { ...state.answers, [id]: state.before[id] ?? nothingSaid };
      return entered({ ...state, answers }, state.step + 1);
    }
    case 'back': {
      if (state.step === 0) return state;
      const isHalf = id !== null && !isWhole(state.answers[id]);
      const answers = isHalf ? { ...state.answers, [id]: state.before[id] ?? nothingSaid } : state.answers;
      return entered({ ...state, answers }, state.step - 1);
    }
  }
}

const nothingSaid: SwingAnswer = { points: null, low: null, high: null };

function entered(state: SwingState, step: number): SwingState {
  return { ...state, step, before: state.answers };
}

function withAnswer(state: SwingState, id: string, changes: Partial<SwingAnswer>): SwingState {
  const answer = { ...(state.answers[id] ?? nothingSaid), ...changes };
  const said = forgetsInterval(state.before[id], answer) ? { ...answer, low: null, high: null } : answer;
  return { ...state, answers: { ...state.answers, [id]: said } };
}

/** An interval from before goes when the new points leave it, as it does in the plan; one just given is kept. */
function forgetsInterval(before: SwingAnswer | undefined, { points, low, high }: SwingAnswer): boolean {
  if (points === null || low === null || high === null) return false;
  const isFromBefore = low === before?.low && high === before.high;
  return isFromBefore && (points < low || points > high);
}

/**
 * The answers on the scale where the largest swing means 100. Those that stood above it are brought down to it,
 * as nothing means more than what means most; one that hadn't been weighed is measured by the most there was.
 */
function underTop(state: SwingState): SwingState {
  const { topId, answers } = state;
  if (topId === null) return state;
  const most = Math.max(0, ...Object.values(answers).map(({ points }) => points ?? 0));
  const measure = (answers[topId]?.points ?? 0) || most || topPoints;
  const scaled = (figure: number | null) =>
    figure === null ? null : Math.min(topPoints, Math.round((figure / measure) * topPoints * 10) / 10);
  const rescaled = Object.entries(answers).map(([id, { points, low, high }]): [string, SwingAnswer] => [
    id,
    id === topId
      ? { points: topPoints, low: null, high: null }
      : { points: scaled(points), low: scaled(low), high: scaled(high) },
  ]);
  return { ...state, answers: Object.fromEntries(rescaled) };
}

/** Shares 0–1 of the siblings in their order, as they would be now; `null` where nothing has been said. */
export function swingShares({ ids, answers }: SwingState): (number | null)[] {
  const points = ids.map((id) => answers[id]?.points ?? null);
  const sum = points.reduce<number>((total, one) => total + (one ?? 0), 0);
  return points.map((one) => (one === null || sum === 0 ? null : one / sum));
}

/** The answers in the siblings' order; an interval without width is none. */
export function swingRows({ ids, answers }: SwingState): ({ id: string } & SwingAnswer)[] {
  return ids.map((id) => {
    const { points, low, high } = answers[id] ?? nothingSaid;
    return low === high ? { id, points, low: null, high: null } : { id, points, low, high };
  });
}

/**
 * The whole dialogue as one change. Those nobody has weighed are left as they are. Weights that were an order
 * only are figures now; an interval makes intervals of them.
 */
export function swingWeights(state: SwingState, basis: PlanMeta['weightBasis']): InputOf<'weights.set'> {
  const weights = swingRows(state).flatMap(({ id, points, low, high }) =>
    points === null ? [] : [{ criterionId: id, swingPoints: points, swingLow: low, swingHigh: high }],
  );
  const hasInterval = weights.some(({ swingLow }) => swingLow !== null);
  const isKept = basis === 'intervals' || !hasInterval;
  return { weights, basis: isKept ? (basis === 'order' ? 'points' : basis) : 'intervals' };
}
