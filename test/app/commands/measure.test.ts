import { describe, expect, it } from 'vitest';
import { type CommandRequest, execute } from '#app/commands/registry.ts';
import type { Criterion } from '#app/plan/criterion.ts';
import { breaches } from '#app/plan/invariants.ts';
import { agreementKey, type Plan, ratingKey } from '#app/plan/plan.ts';
import { afterCommands } from './furnished-plan.ts';
import { agreed, cell, exact, ids, plan, words } from './scored-plan.ts';

const update = (changes: Partial<Criterion>): CommandRequest => ({
  type: 'criterion.update',
  input: { id: ids.leaf, changes },
});
const leafOf = (of: Plan) => of.criteria[ids.leaf];
const proposed = { measure: 'yearly_operating', worst: 2000, best: -1000 } as const;
const measured = afterCommands(plan, update(proposed));
const refusal = (on: Plan, request: CommandRequest) => {
  const result = execute(on, request);
  return result.ok ? null : result.error.code;
};

describe('measuring a criterion that people judged', () => {
  it('takes the figure’s unit and leaves nothing behind that was agreed in another', () => {
    expect(leafOf(measured)).toMatchObject({
      ...proposed,
      ...{ unit: 'tusind kr. om året', step: null, minimum: null, rangeAgreedOn: null },
    });
    expect(Object.values(measured.levels).filter(({ criterionId }) => criterionId === ids.leaf)).toEqual([]);
    expect(leafOf(measured)?.scaleRevision).toBe((leafOf(plan)?.scaleRevision ?? 0) + 1);
    expect(leafOf(afterCommands(plan, update({ measure: 'needs_covered' })))).toMatchObject({
      ...{ unit: '%', worst: null, best: null },
    });
  });

  it('keeps the range of a criterion that is in the figure’s unit already', () => {
    const counted = afterCommands(plan, update({ unit: 'antal' }), update({ measure: 'services_given' }));
    const { worst, best } = leafOf(plan) ?? {};
    expect(leafOf(counted)).toMatchObject({ unit: 'antal', worst, best, rangeAgreedOn: null });
  });

  it('leaves what people said where it was, and every rule kept', () => {
    expect(measured.ratings).toEqual(plan.ratings);
    expect(measured.agreements).toEqual(plan.agreements);
    expect(breaches(measured)).toEqual([]);
  });

  it('refuses scores on it from then on, and lets the old ones be cleared', () => {
    const agreement = { ...agreed, ...exact(500), ...words, dissent: '' };
    expect(refusal(measured, { type: 'agreements.set', input: { agreements: [agreement] } })).toBe(
      'score_on_measured',
    );
    const rating = { ...cell, ...exact(500), ...words };
    expect(refusal(measured, { type: 'ratings.set', input: { ratings: [rating] } })).toBe(
      'score_on_measured',
    );
    const { scenarioId, criterionId } = agreed;
    const cleared = afterCommands(measured, {
      type: 'agreements.clear',
      input: { cells: [{ scenarioId, criterionId }] },
    });
    expect(cleared.agreements[agreementKey(scenarioId, criterionId)]).toBeUndefined();
  });

  it('lets people judge it again only on a scale that holds what they said before, which is stale then', () => {
    expect(refusal(measured, update({ measure: null }))).toBeNull();
    const elsewhere = afterCommands(measured, update({ worst: 2000, best: 1000 }));
    expect(refusal(elsewhere, update({ measure: null }))).toBe('scores_of_another_scale');
    const judged = afterCommands(elsewhere, update({ measure: null, unit: 'point', worst: 1, best: 5 }));
    const { roundId, raterId, scenarioId, criterionId } = cell;
    const rating = judged.ratings[ratingKey(roundId, raterId, scenarioId, criterionId)];
    expect(rating?.likely).toBe(4);
    expect(leafOf(judged)?.scaleRevision).toBeGreaterThan(rating?.scaleRevision ?? 99);
  });
});

describe('the agreement on a measured range', () => {
  const settled = afterCommands(measured, update({ rangeAgreedOn: '2027-03-01' }));

  it('holds until the range or the figure is another', () => {
    expect(leafOf(settled)?.rangeAgreedOn).toBe('2027-03-01');
    expect(leafOf(afterCommands(settled, update({ name: 'Drift' })))?.rangeAgreedOn).toBe('2027-03-01');
    expect(leafOf(afterCommands(settled, update({ worst: 2500 })))?.rangeAgreedOn).toBeNull();
    const both = update({ worst: 2500, rangeAgreedOn: '2027-04-01' });
    expect(leafOf(afterCommands(settled, both))?.rangeAgreedOn).toBe('2027-04-01');
    expect(leafOf(afterCommands(settled, update({ measure: 'present_value' })))?.rangeAgreedOn).toBeNull();
    expect(leafOf(afterCommands(settled, update({ measure: null })))?.rangeAgreedOn).toBeNull();
  });

  it('is refused where there is no measured range', () => {
    expect(refusal(plan, update({ rangeAgreedOn: '2027-03-01' }))).toBe('agreed_without_range');
    const open = afterCommands(plan, update({ measure: 'needs_covered' }));
    expect(refusal(open, update({ rangeAgreedOn: '2027-03-01' }))).toBe('agreed_without_range');
  });
});
