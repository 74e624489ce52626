import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translate } from '#app/i18n/texts.ts';
import {
  answered,
  atPair,
  type Comparison,
  comparedRows,
  comparedWeights,
  furthestLeaning,
  goneOn,
  intensityKey,
  isContradictory,
  pairAt,
  startComparison,
  verdictOf,
} from '#renderer/views/criteria/weighing/comparison.ts';

/** All pairs answered in their order. */
function answeredAll(ids: readonly string[], leanings: readonly number[]): Comparison {
  return leanings.reduce(
    (comparison, leaning) => goneOn(answered(comparison, leaning)),
    startComparison(ids),
  );
}

function verdictFor(comparison: Comparison) {
  const verdict = verdictOf(comparison);
  if (!verdict) throw new Error('not all pairs are answered');
  return verdict;
}

describe('comparing two and two', () => {
  it('asks about each pair once', () => {
    expect(startComparison(['a', 'b', 'c']).pairs).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(pairAt(startComparison(['a', 'b', 'c']), 2, 0)).toBe(1);
  });

  it('says nothing of the weights until every pair has its answer', () => {
    const half = goneOn(answered(startComparison(['a', 'b', 'c']), -2));
    expect(half.at).toBe(1);
    expect(verdictOf(half)).toBeNull();
    expect(atPair(half, 3)).toBe(half);
  });

  it('takes what stands there as the answer, and after the last pair goes back to one that has none', () => {
    const jumped = atPair(startComparison(['a', 'b', 'c']), 2);
    const open = goneOn(jumped);
    expect(open.answers).toEqual([null, null, 0]);
    expect(open.at).toBe(0);
    const done = goneOn(goneOn(open));
    expect(done.answers).toEqual([0, 0, 0]);
    expect(goneOn(done).at).toBe(3);
  });

  it('leans to the first with a minus, to the second with a plus', () => {
    const [first, second] = verdictFor(answeredAll(['a', 'b'], [-2])).weights;
    expect(first).toBeCloseTo(0.75, 12);
    expect(second).toBeCloseTo(0.25, 12);
    const [, more] = verdictFor(answeredAll(['a', 'b'], [8])).weights;
    expect(more).toBeCloseTo(0.9, 12);
  });

  it('finds answers that agree good, whatever they are', () => {
    // 1 : 2 : 4, read as steps: the second twice the first, the third four times the first, twice the second.
    const verdict = verdictFor(answeredAll(['a', 'b', 'c'], [1, 3, 1]));
    expect(verdict.consistencyRatio).toBeCloseTo(0, 9);
    expect(isContradictory(verdict)).toBe(false);
    expect(comparedRows({ ids: ['a', 'b', 'c'] }, verdict).map(({ points }) => points)).toEqual([
      25, 50, 100,
    ]);
  });

  it('names the three that go round in a circle, and gives weights all the same', () => {
    const circle = answeredAll(['a', 'b', 'c'], [-8, 8, -8]);
    const verdict = verdictFor(circle);
    expect(isContradictory(verdict)).toBe(true);
    expect(verdict.triads[0]?.criteria).toEqual([0, 1, 2]);
    const { weights, basis } = comparedWeights(circle, verdict, 'order');
    expect(basis).toBe('points');
    expect(weights.map(({ swingPoints }) => swingPoints)).toEqual([100, 100, 100]);
  });

  it('turned round gives the weights turned round', () => {
    const leaning = fc.integer({ min: -furthestLeaning, max: furthestLeaning });
    fc.assert(
      fc.property(fc.tuple(leaning, leaning, leaning), ([ab, ac, bc]) => {
        const there = verdictFor(answeredAll(['a', 'b', 'c'], [ab, ac, bc]));
        const back = verdictFor(answeredAll(['c', 'b', 'a'], [-bc, -ac, -ab]));
        [...there.weights].forEach((weight, index) => {
          expect(weight).toBeCloseTo(back.weights[2 - index] ?? 0, 9);
        });
        expect(there.consistencyRatio).toBeCloseTo(back.consistencyRatio ?? 0, 9);
      }),
    );
  });

  it('has its own words for every step of the scale, the same to both sides', () => {
    for (const language of ['da', 'en'] as const) {
      const words = Array.from({ length: furthestLeaning }, (_, step) => {
        expect(intensityKey(step + 1)).toBe(intensityKey(-step - 1));
        return translate(language, intensityKey(step + 1));
      });
      expect(new Set(words).size).toBe(furthestLeaning);
    }
  });
});
