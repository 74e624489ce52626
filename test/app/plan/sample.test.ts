import { describe, expect, it } from 'vitest';
import { leaves } from '#app/plan/criteria-tree.ts';
import { breaches } from '#app/plan/invariants.ts';
import { agreementKey, sorted } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';

describe.each(['da', 'en'] as const)('sample plan nordby in %s', (language) => {
  const plan = samplePlan('nordby', language);

  it('keeps every rule of a plan', () => {
    expect(breaches(plan)).toEqual([]);
  });

  it('says that the municipality is made up', () => {
    const word = language === 'da' ? 'opdigte' : 'made up';
    expect(plan.meta.municipality).toContain(word);
    expect(plan.meta.note).toContain(word);
  });

  it('has the agreed scores of the source, which give 2.38, 3.90, 3.64 and 4.32 on the scale 1–5', () => {
    const totals = sorted(plan.scenarios).map((scenario) =>
      leaves(plan).reduce((sum, { criterion, weightShare }) => {
        return (
          sum + weightShare * (plan.agreements[agreementKey(scenario.id, criterion.id)]?.likely ?? Number.NaN)
        );
      }, 0),
    );
    expect(totals.map((total) => total.toFixed(2))).toEqual(['2.38', '3.90', '3.64', '4.32']);
  });

  it('has three groups that differ, a reason for each agreed score and one unknown score in one group', () => {
    const ratings = Object.values(plan.ratings);
    expect(Object.keys(plan.raterGroups)).toHaveLength(3);
    expect(ratings).toHaveLength(7 * 4 * 8);
    expect(ratings.filter((rating) => rating.likely === null && rating.low === null)).toHaveLength(1);
    expect(Object.values(plan.agreements).filter((agreement) => agreement.reason === '')).toEqual([]);
  });
});
