import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Criterion } from '#app/plan/criterion.ts';
import { agreementKey, sorted } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { axisScores, spreadMarks } from '#renderer/views/criteria/axis-marks.ts';
import { measuredPlan } from '../../app/results/measured-plan.ts';
import { id } from '../../app/results/plans.ts';

const width = 220;
const mark = 20;
const wanted = fc.array(fc.double({ min: 0, max: width, noNaN: true }), { minLength: 1, maxLength: 11 });

describe('marks on an axis', () => {
  it('never cover one another and never leave the axis', () => {
    fc.assert(
      fc.property(wanted, (middles) => {
        const placed = spreadMarks(middles, mark, width).sort((a, b) => a - b);
        placed.forEach((middle, index) => {
          expect(middle).toBeGreaterThanOrEqual(mark / 2 - 1e-6);
          expect(middle).toBeLessThanOrEqual(width - mark / 2 + 1e-6);
          const before = placed[index - 1];
          if (before !== undefined) expect(middle - before).toBeGreaterThanOrEqual(mark - 1e-6);
        });
      }),
    );
  });

  it('keep the order of what they mark', () => {
    fc.assert(
      fc.property(wanted, (middles) => {
        const placed = spreadMarks(middles, mark, width);
        for (let a = 0; a < middles.length; a++) {
          for (let b = 0; b < middles.length; b++) {
            if ((middles[a] ?? 0) < (middles[b] ?? 0)) expect(placed[a]).toBeLessThan(placed[b] ?? 0);
          }
        }
      }),
    );
  });

  it('stand where they belong when there is room', () => {
    expect(spreadMarks([30, 100, 190], mark, width)).toEqual([30, 100, 190]);
  });

  it('share a place around its middle', () => {
    expect(spreadMarks([100, 100], mark, width)).toEqual([90, 110]);
    expect(spreadMarks([220, 220], mark, width)).toEqual([190, 210]);
  });
});

describe('agreed scores on a criterion’s axis', () => {
  const plan = samplePlan('nordby', 'da');
  const leaf = Object.values(plan.criteria).find(({ name }) => name === 'Totaløkonomi');
  const [first] = sorted(plan.scenarios);
  if (!leaf || !first) throw new Error('the sample has changed');

  it('go from worst to best, with their uncertainty', () => {
    const { scores, unknown } = axisScores(plan, leaf);
    expect(scores.map(({ share }) => share)).toEqual([0.5, 1, 0.25, 0]);
    expect(scores.every(({ low, share, high }) => low <= share && share <= high)).toBe(true);
    expect(unknown).toEqual([]);
  });

  it('turn round where less is better', () => {
    const { scores } = axisScores(plan, { ...leaf, worst: 5, best: 1 });
    // No matter which zero.
    expect(scores.map(({ share }) => share + 0)).toEqual([0.5, 0, 0.75, 1]);
    expect(scores.every(({ low, high }) => low <= high)).toBe(true);
  });

  it('list “don’t know” beside the axis, and leave out what was never given', () => {
    const key = agreementKey(first.id, leaf.id);
    const agreement = plan.agreements[key];
    if (!agreement) throw new Error('the sample has changed');
    const asked = { ...agreement, low: null, likely: null, high: null };
    expect(axisScores({ ...plan, agreements: { [key]: asked } }, leaf)).toEqual({
      scores: [],
      unknown: [first],
    });
  });
});

describe('a measured criterion on its axis', () => {
  it('stands at the end where it lies beyond, and says so', () => {
    const plan = measuredPlan([250, -1400, [-1200, -900, 0]]);
    const { scores } = axisScores(plan, plan.criteria[id(1)] as Criterion);
    expect(scores.map(({ share, low, high, isBeyond }) => [share, low, high, isBeyond])).toEqual([
      [0.5, 0.5, 0.5, false],
      [0.375, 0.375, 0.375, false],
      [1, 1, 1, true],
      [0.95, 0.5, 1, true],
    ]);
  });
});
