import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askedId,
  askedIds,
  isAnswered,
  type SwingAction,
  type SwingState,
  startSwing,
  stepCount,
  swingAfter,
  swingShares,
  swingWeights,
  topPoints,
} from '#renderer/views/criteria/weighing/swing-steps.ts';

const sibling = (
  id: string,
  swingPoints: number | null,
  swingLow: number | null = null,
  swingHigh = swingLow,
) => ({
  id,
  swingPoints,
  swingLow,
  swingHigh,
});
const start = () => startSwing([sibling('a', 18), sibling('b', 9, 8, 10), sibling('c', null)]);
const carriedOut = (state: SwingState, ...actions: SwingAction[]) => actions.reduce(swingAfter, state);
const next: SwingAction = { kind: 'next' };

describe('the swing dialogue', () => {
  it('suggests what weighs most now, asks about the others in their order, and ends with what it comes to', () => {
    const state = start();
    expect(state.topId).toBe('a');
    expect(stepCount(state)).toBe(4);
    const first = carriedOut(state, next);
    expect(askedId(first)).toBe('b');
    const second = carriedOut(first, next);
    expect(askedId(second)).toBe('c');
    expect(askedId(carriedOut(second, { kind: 'answer', changes: { points: 30 } }, next))).toBeNull();
  });

  it('measures what was there by the one that means most, intervals too', () => {
    const { answers } = carriedOut(start(), next);
    expect(answers.a).toEqual({ points: topPoints, low: null, high: null });
    expect(answers.b).toEqual({ points: 50, low: 44.4, high: 55.6 });
    expect(answers.c).toEqual({ points: null, low: null, high: null });
  });

  it('lets nothing mean more than what means most', () => {
    const { answers } = carriedOut(start(), { kind: 'top', id: 'b' }, next);
    expect(answers.a?.points).toBe(topPoints);
    expect(answers.b?.points).toBe(topPoints);
  });

  it('does not go on without an answer, but skips, which leaves what was', () => {
    const atC = carriedOut(start(), next, next);
    expect(isAnswered(atC)).toBe(false);
    expect(carriedOut(atC, next)).toBe(atC);
    const skipped = carriedOut(atC, { kind: 'answer', changes: { points: 10 } }, { kind: 'skip' });
    expect(askedId(skipped)).toBeNull();
    expect(swingWeights(skipped, 'points').weights.map(({ criterionId }) => criterionId)).toEqual(['a', 'b']);
  });

  it('takes no number above the most, and no interval that does not hold its number', () => {
    const atC = carriedOut(start(), next, next);
    const answered = (changes: object) => isAnswered(carriedOut(atC, { kind: 'answer', changes }));
    expect(answered({ points: 101 })).toBe(false);
    expect(answered({ points: 40, low: 50, high: 60 })).toBe(false);
    expect(answered({ points: 40, low: 30, high: null })).toBe(false);
    expect(answered({ points: 40, low: 30, high: 60 })).toBe(true);
  });

  it('lets an interval from before go when the new number leaves it, and keeps one just given', () => {
    const asked = carriedOut(start(), next);
    const kept = swingAfter(asked, { kind: 'answer', changes: { points: 46 } });
    expect(kept.answers.b).toEqual({ points: 46, low: 44.4, high: 55.6 });
    const gone = swingAfter(asked, { kind: 'answer', changes: { points: 60 } });
    expect(gone.answers.b).toEqual({ points: 60, low: null, high: null });
    const given = carriedOut(
      gone,
      { kind: 'answer', changes: { low: 50, high: 70 } },
      { kind: 'answer', changes: { points: 80 } },
    );
    expect(given.answers.b).toEqual({ points: 80, low: 50, high: 70 });
    expect(isAnswered(given)).toBe(false);
  });

  it('goes back with its answers kept, and without a half one', () => {
    const back = carriedOut(
      start(),
      next,
      { kind: 'answer', changes: { points: 70, low: null, high: null } },
      next,
      {
        kind: 'back',
      },
    );
    expect(askedId(back)).toBe('b');
    expect(back.answers.b?.points).toBe(70);
    const half = carriedOut(back, { kind: 'answer', changes: { points: null } }, { kind: 'back' });
    expect(half.answers.b?.points).toBe(70);
  });

  it('is one change, which says what the weights are to be held for', () => {
    const state = carriedOut(
      start(),
      next,
      { kind: 'answer', changes: { points: 50, low: null, high: null } },
      next,
    );
    expect(swingWeights(state, 'order').basis).toBe('points');
    expect(swingWeights(state, 'intervals').basis).toBe('intervals');
    const withoutWidth = carriedOut(state, {
      kind: 'answer',
      changes: { points: 20, low: 20, high: 20 },
    });
    expect(swingWeights(withoutWidth, 'points')).toMatchObject({
      basis: 'points',
      weights: [{}, {}, { swingLow: null, swingHigh: null }],
    });
    const withInterval = carriedOut(
      state,
      { kind: 'answer', changes: { points: 20, low: 10, high: 30 } },
      next,
    );
    expect(swingWeights(withInterval, 'points')).toEqual({
      weights: [
        { criterionId: 'a', swingPoints: 100, swingLow: null, swingHigh: null },
        { criterionId: 'b', swingPoints: 50, swingLow: null, swingHigh: null },
        { criterionId: 'c', swingPoints: 20, swingLow: 10, swingHigh: 30 },
      ],
      basis: 'intervals',
    });
  });

  it('never loses its way, and its shares always sum to 1', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const action: fc.Arbitrary<SwingAction> = fc.oneof(
      fc.record({ kind: fc.constant('top' as const), id: fc.constantFrom(...ids) }),
      fc.record({
        kind: fc.constant('answer' as const),
        changes: fc.record({ points: fc.option(fc.integer({ min: 0, max: 120 })) }),
      }),
      fc.constantFrom<SwingAction>({ kind: 'next' }, { kind: 'skip' }, { kind: 'back' }),
    );
    const points = fc.array(fc.option(fc.integer({ min: 0, max: 40 })), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(points, fc.array(action, { maxLength: 30 }), (before, actions) => {
        const state = carriedOut(
          startSwing(ids.map((id, index) => sibling(id, before[index] ?? null))),
          ...actions,
        );
        expect(state.step).toBeGreaterThanOrEqual(0);
        expect(state.step).toBeLessThan(stepCount(state));
        if (state.step > 0) expect(askedIds(state)).toHaveLength(3);
        const shares = swingShares(state).filter((share) => share !== null);
        if (shares.length > 0) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        // Whatever the way there, what is kept can be kept.
        if (state.step < stepCount(state) - 1) return;
        const kept = swingWeights(state, 'points').weights.map(({ swingPoints }) => swingPoints ?? -1);
        expect(kept.every((one) => one >= 0 && one <= topPoints)).toBe(true);
        expect(Math.max(...kept)).toBe(topPoints);
      }),
    );
  });
});
