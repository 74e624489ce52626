import { describe, expect, it } from 'vitest';
import { upgradedPlan, upgradedRow } from '#app/plan/earlier-rows.ts';
import { planSchema } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';

const added = [
  ...['weightBasis', 'costCriterionId', 'weightsSetAfterTotals', 'acceptedWarnings', 'probes'],
  ...['swingLow', 'swingHigh', 'minimum', 'scaleRevision', 'anonymous', 'ballotRoundId'],
];

/** The plan as the first layout's program wrote it in JSON. */
const ofLayout1 = (plan: object): unknown =>
  JSON.parse(JSON.stringify(plan, (key, value) => (added.includes(key) ? undefined : value)));

describe('a plan of the first layout in JSON', () => {
  const plan = samplePlan('nordby', 'da');

  it('is the plan it was, with what was not asked then left open', () => {
    expect(planSchema.safeParse(ofLayout1(plan)).success).toBe(false);
    const read = planSchema.parse(upgradedPlan(ofLayout1(plan)));
    expect(ofLayout1(read)).toEqual(ofLayout1(plan));
    expect(read.meta).toMatchObject({ weightBasis: 'points', costCriterionId: null });
    expect([read.acceptedWarnings, read.probes]).toEqual([{}, {}]);
  });

  it('keeps what it says of the new fields: a plan of today comes back as it is', () => {
    expect(upgradedPlan(plan)).toEqual(plan);
    const weighed = { ...plan, meta: { ...plan.meta, weightBasis: 'order' as const } };
    expect(upgradedPlan(weighed)).toEqual(weighed);
  });

  it('that is none is left for the check to refuse', () => {
    for (const nonsense of [null, 7, 'plan', [], { meta: 1, criteria: [], rounds: { a: null } }]) {
      expect(() => upgradedPlan(nonsense)).not.toThrow();
      expect(planSchema.safeParse(upgradedPlan(nonsense)).success).toBe(false);
    }
    expect(upgradedRow('constructor', { a: 1 })).toEqual({ a: 1 });
  });
});
