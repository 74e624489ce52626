import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import { branchTree } from '#app/plan/branch-tree.ts';
import { emptyPlan, type Plan, scenarioCellCollections } from '#app/plan/plan.ts';
import { scenarioHoldings } from '#app/plan/scenario-holdings.ts';
import { samplePlan } from '#main/samples.ts';
import { cell, id, planOf, scenarioRow } from '../indicators/houses.ts';
import { functionRow } from './rows.ts';

const row = (word: string, sort: number, more: Partial<Plan['scenarios'][string]> = {}) => ({
  ...scenarioRow(word),
  sort,
  ...more,
});

describe('the scenarios that take part', () => {
  it('come in their own order, without the archived ones', () => {
    const plan = planOf({ scenarios: [row('B', 2), row('A', 1), row('C', 0, { archived: true })] });
    expect(activeScenarios(plan).map(({ shortName }) => shortName)).toEqual(['A', 'B']);
  });
});

describe('the tree of branches', () => {
  it('has each scenario before its branches, those in their order, archived ones too', () => {
    const plan = planOf({
      scenarios: [
        row('D', 4, { parentId: id('B') }),
        row('A', 0),
        row('B', 2, { parentId: id('A') }),
        row('C', 1, { parentId: id('A'), archived: true }),
        row('E', 3),
      ],
    });
    const found = branchTree(plan).map(({ scenario, depth }) => `${scenario.shortName}${depth}`);
    expect(found).toEqual(['A0', 'C1', 'B1', 'D2', 'E0']);
  });
});

describe('what a plan holds under a scenario', () => {
  it('names cells, scores and branches with their numbers, and nothing that isn’t there', () => {
    const plan = planOf({
      scenarios: [row('A', 0), row('B', 1, { parentId: id('A') })],
      functions: [functionRow({ id: id('f'), name: 'Café' }), functionRow({ id: id('g'), name: 'Sal' })],
      scenarioFunctions: [cell('A', 'f'), cell('A', 'g'), cell('B', 'f')],
    });
    expect(scenarioHoldings(plan, id('A'))).toEqual({
      rows: [{ collection: 'scenarioFunctions', count: 2 }],
      closedRatingCount: 0,
      branches: [plan.scenarios[id('B')]],
    });
  });

  it('is what goes when it is deleted, and its cells are what a branch begins with', () => {
    const sample = samplePlan('nordby', 'da');
    const plan = { ...sample, ratings: {} };
    const parent = activeScenarios(plan)[1];
    if (!parent) throw new Error('the sample has changed');
    const size = (of: Plan) =>
      [...scenarioCellCollections, 'agreements' as const].reduce(
        (sum, collection) => sum + Object.keys(of[collection]).length,
        0,
      );
    const held = scenarioHoldings(plan, parent.id).rows;
    const all = held.reduce((sum, { count }) => sum + count, 0);
    const removed = execute(plan, { type: 'scenario.remove', input: { id: parent.id } });
    expect(removed.ok && size(plan) - size(removed.value.plan)).toBe(all);

    const scenario = { ...parent, id: id('new'), parentId: parent.id, shortName: 'N', sort: 99 };
    const branched = execute(plan, { type: 'scenario.branch', input: { scenario } });
    const cells = held.filter(({ collection }) => collection !== 'agreements');
    expect(branched.ok && scenarioHoldings(branched.value.plan, id('new')).rows).toEqual(cells);
  });

  it('counts what was said in rounds that are closed', () => {
    const sample = samplePlan('nordby', 'da');
    const [scenario] = activeScenarios(sample);
    const closed = Object.values(sample.ratings).filter(
      ({ scenarioId, roundId }) =>
        scenarioId === scenario?.id && sample.rounds[roundId]?.status !== 'private',
    );
    expect(closed.length).toBeGreaterThan(0);
    expect(scenarioHoldings(sample, scenario?.id ?? '').closedRatingCount).toBe(closed.length);
  });
});

describe('the first scenario of a plan', () => {
  const blank = emptyPlan({ ...samplePlan('nordby', 'da').meta, baselineId: null, costCriterionId: null });
  const add = (plan: Plan, word: string, archived = false) => {
    const result = execute(plan, { type: 'scenario.add', input: { scenario: row(word, 0, { archived }) } });
    if (!result.ok) throw new Error(result.error.code);
    return result.value.plan;
  };

  it('is its baseline, in the same step; the next one is not', () => {
    const first = add(blank, 'A');
    expect(first.meta.baselineId).toBe(id('A'));
    expect(add(first, 'B').meta.baselineId).toBe(id('A'));
  });

  it('is no baseline when it comes archived: the baseline always takes part', () => {
    expect(add(blank, 'A', true).meta.baselineId).toBeNull();
  });
});
