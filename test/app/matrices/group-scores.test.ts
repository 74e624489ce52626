import { describe, expect, it } from 'vitest';
import { councilMatrices } from '#app/matrices/council-matrices.ts';
import type { MatrixContext } from '#app/matrices/matrix.ts';
import { agreementKey, type Plan, ratingKey } from '#app/plan/plan.ts';
import type { Round } from '#app/plan/rating.ts';
import { samplePlan } from '#main/samples.ts';
import { asBallots, id, planOf, withRatings } from '../results/plans.ts';
import { context } from './plans.ts';

/** One criterion, one scenario, agreed 5; raters who said what is given, each for a reason of their own. */
function ratedPlan(figures: (number | null)[], round: Partial<Round> = {}): Plan {
  const plan = withRatings(
    planOf([{ unit: 'm²' }], [[5]]),
    figures.map((figure) => [[figure]]),
  );
  const key = agreementKey(id(101), id(1));
  const agreed = plan.agreements[key];
  if (!agreed) throw new Error('no agreement');
  return {
    ...(round.anonymous ? asBallots(plan) : plan),
    rounds: {
      [id(400)]: { id: id(400), sort: 0, name: 'Runde 1', status: 'revealed', anonymous: false, ...round },
    },
    agreements: { [key]: { ...agreed, reason: 'Målt', dissent: 'Borgerne sagde 9' } },
    ratings: Object.fromEntries(
      Object.entries(plan.ratings).map(([at, row]) => [at, { ...row, reason: `Fordi ${row.likely}` }]),
    ),
  };
}

function rows(plan: Plan, changes: Partial<MatrixContext> = {}) {
  const found = councilMatrices(plan, { ...context, ...changes }).find(
    ({ id: name }) => name === 'group-scores',
  );
  return (found?.rows ?? []).map(({ cells }) =>
    ['who', 'count', 'median', 'low', 'high', 'reason', 'dissent'].map((column) => cells[column]?.value),
  );
}

const agreed = ['Aftalt', undefined, 5, 5, 5, 'Målt', 'Borgerne sagde 9'];

describe('scores per group', () => {
  it('are the agreed score with reason and dissent, and what each group said', () => {
    expect(rows(ratedPlan([1, 4, 9]))).toEqual([
      agreed,
      ['Medarbejdere', 3, 4, 1, 9, 'Fordi 1 · Fordi 4 · Fordi 9', undefined],
    ]);
  });

  it('count who gave a figure; the spread reaches to the ends of uncertain ones', () => {
    const plan = ratedPlan([1, 4, 9]);
    const ratings = { ...plan.ratings };
    const [first = '', second = ''] = [300, 301].map((rater) =>
      ratingKey(id(400), id(rater), id(101), id(1)),
    );
    const [one, other] = [ratings[first], ratings[second]];
    if (!one || !other) throw new Error('no rating');
    ratings[first] = { ...one, likely: null };
    ratings[second] = { ...other, low: 3, likely: 4, high: 9.5 };
    expect(rows({ ...plan, ratings })[1]?.slice(1, 5)).toEqual([2, 6.5, 3, 9.5]);
    const nobody = Object.fromEntries(
      Object.entries(plan.ratings).map(([key, row]) => [key, { ...row, likely: null }]),
    );
    expect(rows({ ...plan, ratings: nobody })[1]?.slice(1, 5)).toEqual([0, 'ved ikke', null, null]);
  });

  it.each(['private', 'closed'] as const)('say nothing of a round that is %s', (status) => {
    expect(rows(ratedPlan([1, 4, 9], { status }))).toEqual([agreed]);
  });

  it('say nothing of fewer than five to the public, and never a rater’s own words', () => {
    expect(rows(ratedPlan([1, 4, 9, 2]), { profile: 'offentlig' })).toEqual([agreed]);
    expect(rows(ratedPlan([1, 4, 9, 2, 2]), { profile: 'offentlig' })).toEqual([
      agreed,
      ['Medarbejdere', 5, 2, 1, 9, null, undefined],
    ]);
    const unsure = ratedPlan([1, 4, 9, 2, 2]);
    const [key = ''] = Object.keys(unsure.ratings);
    const rating = unsure.ratings[key];
    if (!rating) throw new Error('no rating');
    const fourFigures = { ...unsure, ratings: { ...unsure.ratings, [key]: { ...rating, likely: null } } };
    expect(rows(fourFigures, { profile: 'offentlig' })).toEqual([agreed]);
  });

  it('tell no more than their number of an anonymous group too small to hide anybody', () => {
    expect(rows(ratedPlan([1, 4], { anonymous: true }))[1]).toEqual([
      ...['Medarbejdere', 2, 'for få', null, null, '', undefined],
    ]);
    expect(rows(ratedPlan([9, 4, 1], { anonymous: true }))[1]?.slice(1, 6)).toEqual([
      ...[3, 4, 1, 9, 'Fordi 1 · Fordi 4 · Fordi 9'],
    ]);
  });

  it.each(['intern', 'offentlig'] as const)('nowhere name a ballot, whichever matrix (%s)', (profile) => {
    for (const status of ['closed', 'revealed'] as const) {
      const plan = ratedPlan([1, 4, 9, 2, 2], { anonymous: true, status });
      const text = JSON.stringify(councilMatrices(plan, { ...context, profile }));
      for (const { id: ballot, name } of Object.values(plan.raters)) {
        expect(text).not.toContain(ballot);
        expect(text).not.toContain(`"${name}"`);
      }
      if (status === 'closed') expect(text).not.toContain('Fordi');
    }
  });

  it('of the sample hold every agreed reason, and no rater’s name', () => {
    const plan = samplePlan('nordby', 'da');
    const text = JSON.stringify(rows(plan));
    for (const { reason } of Object.values(plan.agreements)) expect(text).toContain(JSON.stringify(reason));
    for (const { name } of Object.values(plan.raters)) expect(text).not.toContain(`"${name}"`);
  });
});
