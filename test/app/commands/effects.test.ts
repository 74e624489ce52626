import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { agreementKey, ratingKey } from '#app/plan/plan.ts';
import { afterCommands } from './furnished-plan.ts';
import { cell, ids, plan, words } from './scored-plan.ts';

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

describe('a label', () => {
  it('says a weight and a score before and after', () => {
    const weights = [{ criterionId: ids.leaf, swingPoints: 18 }];
    const weighed = execute(plan, { type: 'weights.set', input: { weights } });
    expect(weighed).toMatchObject({
      value: { label: { key: 'history.weight', params: { from: 3, to: 18 } } },
    });
    const ratings = [{ ...cell, low: 2, likely: null, high: 4, ...words }];
    const scored = execute(plan, { type: 'ratings.set', input: { ratings } });
    expect(scored).toMatchObject({
      value: { label: { key: 'history.score', params: { from: '4', to: '2–4' } } },
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
