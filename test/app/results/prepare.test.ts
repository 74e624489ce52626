import { describe, expect, it } from 'vitest';
import { breaches } from '#app/plan/invariants.ts';
import { prepare } from '#app/results/prepare.ts';
import { weigh } from '#app/results/weigh.ts';
import { samplePlan } from '#main/samples.ts';
import { agreed, groupBasis, id, planOf, ready, withRatings } from './plans.ts';

const unknown = { low: null, likely: null, high: null };

describe('prepare', () => {
  it('gives the sample its weighted totals 2.38, 3.90, 3.64 and 4.32 on the scale 1–5', () => {
    const problem = ready(samplePlan('nordby', 'da'));
    const { totals, ranks } = weigh(problem, problem.weights);
    expect(totals.map((total) => (1 + 4 * (total ?? Number.NaN)).toFixed(2))).toEqual([
      '2.38',
      '3.90',
      '3.64',
      '4.32',
    ]);
    expect(ranks).toEqual([4, 2, 3, 1]);
  });

  it('takes value functions from the levels and multiplies shares down the tree', () => {
    const plan = planOf(
      [
        { kind: 'group', swingPoints: 60 },
        { parentId: id(1), swingPoints: 100, worst: 60, best: 10, unit: 'minutter', step: 5 },
        { parentId: id(1), swingPoints: 50 },
        { swingPoints: 40 },
      ],
      [[null, 35, 10, 0]],
      [{ criterionId: id(2), score: 35, value: 0.8 }],
    );
    expect(breaches(plan)).toEqual([]);
    const problem = ready(plan);
    expect(problem.leaves.map((node) => node.criterion.name)).toEqual(['K2', 'K3', 'K4']);
    expect([...problem.weights].map((weight) => weight.toFixed(12))).toEqual([
      '0.400000000000',
      '0.200000000000',
      '0.400000000000',
    ]);
    expect([...problem.likely]).toEqual([0.8, 1, 0]);
    expect([...problem.stepValues].map((value) => value.toFixed(12))).toEqual([
      '0.160000000000',
      '0.100000000000',
      '0.100000000000',
    ]);
  });

  it('tells what was never given from what nobody knows; both count as the whole range', () => {
    const problem = ready(planOf([{}, {}, {}], [[null, unknown, { low: 2, likely: 3, high: 8 }]]));
    expect([...problem.missing]).toEqual([1, 0, 0]);
    expect([...problem.unknown]).toEqual([1, 1, 0]);
    expect([...problem.low]).toEqual([0, 0, 0.2]);
    expect([...problem.high]).toEqual([1, 1, 0.8]);
    expect(problem.likely[2]).toBe(0.3);
  });

  it('takes the median of what a group said, without those who did not know', () => {
    const plan = withRatings(planOf([{}, {}, {}], [[0, 0, 0]]), [
      [[2, { low: 1, likely: null, high: 5 }, unknown]],
      [[9, 7, unknown]],
      [[3, unknown, null]],
    ]);
    const problem = ready(plan, groupBasis);
    expect([...problem.likely]).toEqual([0.3, 0.5, 0.5]);
    expect([...problem.low]).toEqual([0.3, 0.4, 0]);
    expect([...problem.high]).toEqual([0.3, 0.6, 1]);
    expect([...problem.unknown]).toEqual([0, 0, 1]);
    expect([...problem.missing]).toEqual([0, 0, 0]);
  });

  it('keeps a described leaf of weight 0, and leaves out one without a range', () => {
    const problem = ready(
      planOf([{}, { swingPoints: 0 }, { swingPoints: 0, worst: null, best: null }], [[1, 2, null]]),
    );
    expect([...problem.weights]).toEqual([1, 0]);
  });

  it('names everything that stands in the way', () => {
    const bare = planOf(
      [
        { definition: ' ', unit: '', worst: null },
        { swingPoints: null },
        { kind: 'group', swingPoints: 20 },
        { kind: 'group', swingPoints: 30 },
        { parentId: id(4), swingPoints: 0, definition: '' },
        { kind: 'group', swingPoints: null },
        { kind: 'group', swingPoints: null },
        { parentId: id(7) },
      ],
      [],
    );
    expect(prepare(bare, agreed)).toEqual({
      ready: false,
      obstacles: [
        { code: 'no_scenarios', criterionId: null },
        { code: 'definition_missing', criterionId: id(1) },
        { code: 'unit_missing', criterionId: id(1) },
        { code: 'range_missing', criterionId: id(1) },
        { code: 'weight_missing', criterionId: id(2) },
        { code: 'group_empty', criterionId: id(3) },
        { code: 'all_weights_zero', criterionId: id(4) },
        { code: 'weight_missing', criterionId: id(7) },
      ],
    });
    expect(prepare(planOf([{ swingPoints: 0 }], [[1]]), agreed)).toEqual({
      ready: false,
      obstacles: [{ code: 'all_weights_zero', criterionId: null }],
    });
    expect(prepare(planOf([], [[]]), agreed)).toEqual({
      ready: false,
      obstacles: [{ code: 'no_criteria', criterionId: null }],
    });
  });
});
