import { describe, expect, it } from 'vitest';
import type { CommandRequest } from '#app/commands/registry.ts';
import { execute } from '#app/commands/registry.ts';
import { houseIndex } from '#app/indicators/house-index.ts';
import { agreementKey, emptyPlan, type Plan, sorted } from '#app/plan/plan.ts';
import { type NextStep, nextSteps } from '#app/results/next-steps.ts';
import { warnings } from '#app/results/warnings.ts';
import { samplePlan } from '#main/samples.ts';
import { id, scenarioRow } from '../indicators/houses.ts';
import { needRow, serviceRow } from '../plan/rows.ts';

const sample = samplePlan('nordby', 'da');
const [baseline, first] = sorted(sample.scenarios);
const leaf = Object.values(sample.criteria).find(({ kind }) => kind === 'leaf');
if (!baseline || !first || !leaf) throw new Error('the sample has changed');

function changedFrom(start: Plan, ...requests: CommandRequest[]): Plan {
  return requests.reduce((plan: Plan, request) => {
    const result = execute(plan, request);
    if (!result.ok) throw new Error(result.error.code);
    return result.value.plan;
  }, start);
}

const changed = (...requests: CommandRequest[]) => changedFrom(sample, ...requests);

function stepsOf(plan: Plan): NextStep[] {
  return nextSteps(houseIndex(plan));
}

function find(plan: Plan, key: string): NextStep | undefined {
  return stepsOf(plan).find((step) => step.label.key === key);
}

describe('what is missing', () => {
  it('comes in the order in which a plan is made, and the sample lacks only the later things', () => {
    expect(stepsOf(sample).map(({ label }) => label.key)).toEqual([
      'step.unlinkedNeeds',
      'step.uncovered',
      'step.warnings',
      'step.checklistOpen',
      'step.assumptions',
    ]);
    const open = Object.values(sample.assumptions).filter(
      ({ mark }) => mark === 'assumption' || mark === 'remembered',
    );
    expect(find(sample, 'step.assumptions')?.label.params).toEqual({ count: open.length });
  });

  it('marks what keeps the total back, and leads to its criterion', () => {
    const plan = changed(
      { type: 'criterion.update', input: { id: leaf.id, changes: { definition: ' ' } } },
      { type: 'meta.update', input: { changes: { baselineId: null } } },
    );
    const [first, ...others] = stepsOf(plan);
    expect(first).toMatchObject({ label: { key: 'step.baseline' }, isObstacle: false });
    expect(others.filter(({ isObstacle }) => isObstacle)).toEqual([
      {
        label: { key: 'result.obstacle.definition_missing', params: { criterion: leaf.name } },
        go: { screen: 'criteria', item: leaf.id },
        isObstacle: true,
      },
    ]);
  });

  it('counts agreed scores that are missing, and leads to the first', () => {
    const cell = { scenarioId: first.id, criterionId: leaf.id };
    const plan = changed({ type: 'agreements.clear', input: { cells: [cell] } });
    expect(find(plan, 'step.scores')).toMatchObject({
      label: { params: { scenario: first.name, count: 1, of: 8 } },
      go: { screen: 'scores', item: `${first.id}.${leaf.id}` },
    });
  });

  it('does not count scores on what has no weight', () => {
    const cell = { scenarioId: first.id, criterionId: leaf.id };
    const plan = changed(
      { type: 'agreements.clear', input: { cells: [cell] } },
      { type: 'weights.set', input: { weights: [{ criterionId: leaf.id, swingPoints: 0 }] } },
    );
    expect(find(plan, 'step.scores')).toBeUndefined();
  });

  it('tells “don’t know” from a score that was never given', () => {
    const agreement = sample.agreements[agreementKey(first.id, leaf.id)];
    if (!agreement) throw new Error('the sample has changed');
    const { scaleRevision: _, ...given } = agreement;
    const plan = changed({
      type: 'agreements.set',
      input: { agreements: [{ ...given, low: null, likely: null, high: null, reason: '' }] },
    });
    expect(find(plan, 'step.unknown')?.label.params).toMatchObject({ count: 1 });
    expect(find(plan, 'step.scores')).toBeUndefined();
  });

  it('counts the warnings that nobody has accepted, and leads to them', () => {
    const found = warnings(sample);
    const [first] = found;
    if (!first) throw new Error('the sample has changed');
    expect(find(sample, 'step.warnings')).toMatchObject({
      label: { params: { count: found.length } },
      go: { screen: 'overview', item: 'warnings' },
      isObstacle: false,
    });
    const accept = ({ code, place }: typeof first): CommandRequest => ({
      type: 'warning.accept',
      input: { warning: { code, place, reason: 'Drøftet' } },
    });
    expect(find(changed(accept(first)), 'step.warnings')?.label.params).toEqual({
      count: found.length - 1,
    });
    expect(find(changed(...found.map(accept)), 'step.warnings')).toBeUndefined();
  });

  it('asks for advantages and drawbacks of every scenario', () => {
    const changes = { drawbacks: '' };
    const plan = changed({ type: 'scenario.update', input: { id: baseline.id, changes } });
    expect(find(plan, 'step.words')).toMatchObject({
      label: { params: { scenarios: baseline.shortName } },
      go: { screen: 'overview', item: baseline.id },
    });
  });

  it('asks of a scenario with something in it which needs it leaves unanswered; the baseline is excused', () => {
    const need = Object.values(sample.needs)[0];
    const service = Object.values(sample.services)[0];
    if (!need || !service) throw new Error('the sample has changed');
    const alone: Plan = {
      ...sample,
      needs: { [need.id]: need },
      needServices: { [`${need.id}.${service.id}`]: { needId: need.id, serviceId: service.id } },
      needFunctions: {},
      scenarioServices: {},
    };
    expect(find(alone, 'step.uncovered')?.label.params).toEqual({ scenarios: 'A 1, B 1, C 1' });
    const archived = changedFrom(alone, {
      type: 'scenario.update',
      input: { id: first.id, changes: { archived: true } },
    });
    expect(find(archived, 'step.uncovered')?.label.params).toEqual({ scenarios: 'B 1, C 1' });
  });
});

describe('the way of a newcomer', () => {
  const keys = (plan: Plan) => stepsOf(plan).map(({ label }) => label.key);
  const blank = emptyPlan({ ...sample.meta, baselineId: null, costCriterionId: null });
  const scenario = (word: string): CommandRequest => ({
    type: 'scenario.add',
    input: { scenario: { ...scenarioRow(word), sort: word === 'A' ? 1 : 0 } },
  });

  it('begins with scenarios, then services, needs and criteria', () => {
    expect(keys(blank)).toEqual([
      'result.obstacle.no_scenarios',
      'step.services',
      'step.needs',
      'result.obstacle.no_criteria',
      'step.process',
      'step.checklist',
    ]);
  });

  it('asks for a second scenario, something in both, and answers to needs, each when it can be done', () => {
    const one = changedFrom(blank, scenario('0'));
    expect(keys(one)[0]).toBe('step.oneScenario');
    const two = changedFrom(one, scenario('A'));
    expect(keys(two)[0]).toBe('step.services');
    const need: CommandRequest = {
      type: 'need.add',
      input: { rows: [needRow({ id: id('n'), statement: 'Pas uden ventetid' })] },
    };
    expect(keys(changedFrom(two, need))).not.toContain('step.unlinkedNeeds');
    const services: CommandRequest = {
      type: 'service.add',
      input: { rows: [serviceRow({ id: id('s'), name: 'Pas' })], marks: [] },
    };
    const filled = changedFrom(two, need, services);
    expect(keys(filled).slice(0, 2)).toEqual(['step.emptyScenarios', 'step.unlinkedNeeds']);
    expect(find(filled, 'step.emptyScenarios')?.label.params).toEqual({ scenarios: '0, A' });
    expect(find(filled, 'step.unlinkedNeeds')).toMatchObject({
      label: { params: { count: 1, of: 1 } },
      go: { screen: 'needs', item: id('n') },
    });
  });
});
