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

describe.each(['da', 'en'] as const)('sample plan billund in %s', (language) => {
  const plan = samplePlan('billund', language);
  const sum = (amounts: (number | null)[]) => amounts.reduce<number>((total, each) => total + (each ?? 0), 0);

  it('keeps every rule of a plan and names its source', () => {
    expect(breaches(plan)).toEqual([]);
    expect(
      Object.values(plan.functions).every(({ areaSource }) => areaSource.includes('Henning Larsen')),
    ).toBe(true);
  });

  it('has the printed totals: 6,744 m² gross by rows and by floors, 5,017 net, factors 1.24–1.52', () => {
    const floors = sorted(plan.floors);
    expect(sum(Object.values(plan.functions).map(({ grossM2 }) => grossM2))).toBe(6744);
    expect(sum(floors.map(({ grossM2 }) => grossM2))).toBe(6744);
    expect(sum(floors.map(({ netM2 }) => netM2))).toBe(5017);
    const factors = floors.map(({ netM2, grossM2 }) => ((grossM2 ?? 0) / (netM2 ?? 1)).toFixed(2));
    expect(factors).toEqual(['1.49', '1.24', '1.32', '1.52', '1.27']);
  });

  it('has the cost lines of 18.6 and 34.4 million', () => {
    const lines = sorted(plan.economyLines);
    const totals = ['Arkitekt', 'Ingeniør'].map((group) =>
      sum(
        Object.values(plan.economyAmounts)
          .filter(({ lineId }) => lines.find(({ id }) => id === lineId)?.note === group)
          .map(({ likely }) => likely),
      ),
    );
    expect(totals).toEqual([18_599, 34_372]);
  });
});
