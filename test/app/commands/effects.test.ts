import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { agreementKey, ratingKey } from '#app/plan/plan.ts';
import { afterCommands } from './furnished-plan.ts';
import { agreed, cell, ids, plan, words } from './scored-plan.ts';

describe('removing', () => {
  it('a scenario takes its scores and the baseline mark with it', () => {
    const withBaseline = afterCommands(plan, {
      type: 'meta.update',
      input: { changes: { baselineId: ids.scenario } },
    });
    const left = afterCommands(withBaseline, { type: 'scenario.remove', input: { id: ids.scenario } });
    expect(left.meta.baselineId).toBeNull();
    expect([left.ratings, left.agreements]).toEqual([{}, {}]);
    expect(Object.keys(left.scenarios)).toHaveLength(1);
  });

  it('a criterion takes what lies under it, levels and scores', () => {
    const moved = afterCommands(plan, {
      type: 'criterion.move',
      input: { id: ids.leaf, parentId: ids.inner, sort: 0 },
    });
    const left = afterCommands(moved, { type: 'criterion.remove', input: { id: ids.group } });
    expect(Object.keys(left.criteria)).toEqual([ids.otherLeaf]);
    expect([left.levels, left.ratings, left.agreements]).toEqual([{}, {}, {}]);
  });

  it('a group takes its raters and what they said; a round what was said in it', () => {
    const noGroup = afterCommands(plan, { type: 'raterGroup.remove', input: { id: ids.raterGroup } });
    expect([noGroup.raters, noGroup.ratings]).toEqual([{}, {}]);
    const noRound = afterCommands(plan, { type: 'round.remove', input: { id: ids.round } });
    expect([noRound.rounds, noRound.ratings]).toEqual([{}, {}]);
    expect(Object.keys(noRound.agreements)).toEqual([agreementKey(ids.scenario, ids.leaf)]);
  });
});

describe('weights', () => {
  const set = (on: typeof plan, weight: object, more: object = {}) =>
    afterCommands(on, {
      type: 'weights.set',
      input: { weights: [{ criterionId: ids.leaf, swingPoints: 5, ...weight }], ...more },
    });
  const pointsOf = ({ criteria }: typeof plan) => {
    const { swingPoints, swingLow, swingHigh } = criteria[ids.leaf] ?? {};
    return [swingPoints, swingLow, swingHigh];
  };

  it('keep an interval as long as it holds the points, and leave it behind after that', () => {
    const held = set(plan, { swingLow: 2, swingHigh: 8 });
    expect(pointsOf(held)).toEqual([5, 2, 8]);
    expect(pointsOf(set(held, { swingPoints: 7 }))).toEqual([7, 2, 8]);
    expect(pointsOf(set(held, { swingPoints: 9 }))).toEqual([9, null, null]);
    expect(pointsOf(set(held, { swingPoints: null }))).toEqual([null, null, null]);
    const changes = { swingPoints: 1 };
    const updated = afterCommands(held, { type: 'criterion.update', input: { id: ids.leaf, changes } });
    expect(pointsOf(updated)).toEqual([1, null, null]);
  });

  it('that were set where the totals are seen say so for good', () => {
    expect(set(plan, {}).meta.weightsSetAfterTotals).toBe(false);
    const seen = set(plan, {}, { sawTotals: true });
    expect(seen.meta.weightsSetAfterTotals).toBe(true);
    expect(set(seen, {}, { sawTotals: false }).meta.weightsSetAfterTotals).toBe(true);
  });
});

describe('a score', () => {
  const key = ratingKey(ids.round, ids.rater, ids.scenario, ids.leaf);
  const redefined = afterCommands(plan, {
    type: 'criterion.update',
    input: { id: ids.leaf, changes: { definition: 'noget andet' } },
  });
  const revisions = (on: typeof plan) => [
    on.criteria[ids.leaf]?.scaleRevision,
    on.ratings[key]?.scaleRevision,
    on.agreements[agreementKey(ids.scenario, ids.leaf)]?.scaleRevision,
  ];
  const rated = (changes: object) =>
    afterCommands(redefined, {
      type: 'ratings.set',
      input: { ratings: [{ ...cell, low: null, likely: 4, high: null, ...words, ...changes }] },
    });

  it('is of an earlier revision once what is judged has changed, until it is given anew', () => {
    expect(revisions(plan)).toEqual([0, 0, 0]);
    expect(revisions(redefined)).toEqual([1, 0, 0]);
    expect(revisions(rated({ likely: 2 }))).toEqual([1, 1, 0]);
    // Said again as it was, it is confirmed; a word mended in its reason confirms nothing.
    expect(revisions(rated({}))).toEqual([1, 1, 0]);
    expect(revisions(rated({ reason: 'Set efter' }))).toEqual([1, 0, 0]);
  });

  it('is not made old by a new name, weight or label, nor where nothing was scored', () => {
    const named = afterCommands(
      plan,
      { type: 'criterion.update', input: { id: ids.leaf, changes: { name: 'Nyt navn', swingPoints: 8 } } },
      {
        type: 'levels.replace',
        input: { criterionId: ids.leaf, levels: [{ id: ids.level, score: 2, label: 'andet', value: null }] },
      },
      { type: 'criterion.update', input: { id: ids.otherLeaf, changes: { definition: 'andet' } } },
    );
    expect(revisions(named)).toEqual([0, 0, 0]);
    expect(named.criteria[ids.otherLeaf]?.scaleRevision).toBe(0);
  });
});

it('removing a criterion takes its probe and its mark as the cost with it; an accepted warning stays', () => {
  const accepted = { code: 'no_difference', place: ids.leaf, reason: 'Drøftet' };
  const marked = afterCommands(
    plan,
    { type: 'meta.update', input: { changes: { costCriterionId: ids.leaf } } },
    { type: 'probe.set', input: { criterionId: ids.leaf, answer: 'depends', note: '' } },
    { type: 'warning.accept', input: { warning: accepted } },
  );
  const left = afterCommands(marked, { type: 'criterion.remove', input: { id: ids.leaf } });
  expect([left.meta.costCriterionId, left.probes]).toEqual([null, {}]);
  expect(Object.values(left.acceptedWarnings)).toEqual([accepted]);
  const { code, place } = accepted;
  const restored = afterCommands(marked, { type: 'warning.restore', input: { warning: { code, place } } });
  expect(restored.acceptedWarnings).toEqual({});
});

describe('weights', () => {
  it('say with themselves what they are held for, and leave that as it was when they don’t', () => {
    const weights = [{ criterionId: ids.leaf, swingPoints: 18 }];
    const ranked = afterCommands(plan, { type: 'weights.set', input: { weights, basis: 'order' } });
    expect(ranked.meta.weightBasis).toBe('order');
    const moved = afterCommands(ranked, { type: 'weights.set', input: { weights } });
    expect(moved.meta.weightBasis).toBe('order');
  });
});

describe('a label', () => {
  it('tells no figure of an anonymous round', () => {
    const round = { id: ids.missing, sort: 1, name: 'R', status: 'private' as const, anonymous: true };
    const open = afterCommands(plan, { type: 'round.add', input: { round } });
    const ratings = [{ ...cell, roundId: ids.missing, low: null, likely: 2, high: null, ...words }];
    expect(execute(open, { type: 'ratings.set', input: { ratings } })).toMatchObject({
      value: { label: { key: 'history.scores', params: { count: 1 } } },
    });
  });

  it('says a weight and an agreed score before and after, and no figure of a round', () => {
    const weights = [{ criterionId: ids.leaf, swingPoints: 18 }];
    const weighed = execute(plan, { type: 'weights.set', input: { weights } });
    expect(weighed).toMatchObject({
      value: { label: { key: 'history.weight', params: { from: 3, to: 18 } } },
    });
    const score = { low: 2, likely: null, high: 4, ...words };
    const agreements = [{ ...agreed, ...score, dissent: '' }];
    expect(execute(plan, { type: 'agreements.set', input: { agreements } })).toMatchObject({
      value: { label: { key: 'history.score', params: { from: '3', to: '2–4' } } },
    });
    const given = execute(plan, { type: 'ratings.set', input: { ratings: [{ ...cell, ...score }] } });
    expect(given.ok && given.value.label).toEqual({
      key: 'history.score.given',
      params: { criterion: 'K3', scenario: 'S1' },
    });
  });
});

it('keeps text in one normal form, without what no screen can show', () => {
  const name = ' e\u0301t\u0000 \ud800navn\r\n ';
  const named = afterCommands(plan, {
    type: 'scenario.update',
    input: { id: ids.scenario, changes: { name } },
  });
  expect(named.scenarios[ids.scenario]?.name).toBe('ét \ufffdnavn');
  expect(named.ratings[ratingKey(ids.round, ids.rater, ids.scenario, ids.leaf)]?.likely).toBe(4);
});
