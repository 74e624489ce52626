import { describe, expect, it } from 'vitest';
import type { CommandRequest } from '#app/commands/registry.ts';
import { execute } from '#app/commands/registry.ts';
import { agreementKey, type Plan, sorted } from '#app/plan/plan.ts';
import { standings } from '#app/results/standings.ts';
import { warnings } from '#app/results/warnings.ts';
import { samplePlan } from '#main/samples.ts';
import { type Gap, gaps } from '#renderer/views/overview/gaps.ts';

const sample = samplePlan('nordby', 'da');
const [baseline, first] = sorted(sample.scenarios);
const leaf = Object.values(sample.criteria).find(({ kind }) => kind === 'leaf');
if (!baseline || !first || !leaf) throw new Error('the sample has changed');

function changed(...requests: CommandRequest[]): Plan {
  return requests.reduce((plan: Plan, request) => {
    const result = execute(plan, request);
    if (!result.ok) throw new Error(result.error.code);
    return result.value.plan;
  }, sample);
}

function gapsOf(plan: Plan): Gap[] {
  return gaps(plan, standings(plan).obstacles);
}

function find(plan: Plan, key: string): Gap | undefined {
  return gapsOf(plan).find((gap) => gap.label.key === key);
}

describe('what is missing', () => {
  it('is only warnings to think through and assumptions to confirm in the sample', () => {
    expect(gapsOf(sample).map(({ label }) => label.key)).toEqual([
      'overview.gap.warnings',
      'overview.gap.assumptions',
    ]);
    expect(gapsOf(sample)[1]?.label.params).toEqual({ count: 5 });
  });

  it('names each obstacle of the total first, and leads to its criterion', () => {
    const plan = changed(
      { type: 'criterion.update', input: { id: leaf.id, changes: { definition: ' ' } } },
      { type: 'meta.update', input: { changes: { baselineId: null } } },
    );
    const [gravest, next] = gapsOf(plan);
    expect(gravest).toEqual({
      label: { key: 'result.obstacle.definition_missing', params: { criterion: leaf.name } },
      go: { screen: 'criteria', item: leaf.id },
      isObstacle: true,
    });
    expect(next).toMatchObject({ label: { key: 'overview.gap.baseline' }, isObstacle: false });
  });

  it('counts agreed scores that are missing, and leads to the first', () => {
    const cell = { scenarioId: first.id, criterionId: leaf.id };
    const plan = changed({ type: 'agreements.clear', input: { cells: [cell] } });
    expect(find(plan, 'overview.gap.scores')).toMatchObject({
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
    expect(find(plan, 'overview.gap.scores')).toBeUndefined();
  });

  it('tells “don’t know” from a score that was never given', () => {
    const agreement = sample.agreements[agreementKey(first.id, leaf.id)];
    if (!agreement) throw new Error('the sample has changed');
    const { scaleRevision: _, ...given } = agreement;
    const plan = changed({
      type: 'agreements.set',
      input: { agreements: [{ ...given, low: null, likely: null, high: null, reason: '' }] },
    });
    expect(find(plan, 'overview.gap.unknown')?.label.params).toMatchObject({ count: 1 });
    expect(find(plan, 'overview.gap.scores')).toBeUndefined();
  });

  it('counts the warnings that nobody has accepted, and leads to them', () => {
    const found = warnings(sample);
    const [first] = found;
    if (!first) throw new Error('the sample has changed');
    expect(find(sample, 'overview.gap.warnings')).toMatchObject({
      label: { params: { count: found.length } },
      go: { screen: 'overview', item: 'warnings' },
      isObstacle: false,
    });
    const accept = ({ code, place }: typeof first): CommandRequest => ({
      type: 'warning.accept',
      input: { warning: { code, place, reason: 'Drøftet' } },
    });
    expect(find(changed(accept(first)), 'overview.gap.warnings')?.label.params).toEqual({
      count: found.length - 1,
    });
    expect(find(changed(...found.map(accept)), 'overview.gap.warnings')).toBeUndefined();
  });

  it('asks for advantages and drawbacks of every scenario', () => {
    const changes = { drawbacks: '' };
    const plan = changed({ type: 'scenario.update', input: { id: baseline.id, changes } });
    expect(find(plan, 'overview.gap.words')).toMatchObject({
      label: { params: { scenarios: baseline.shortName } },
      go: { screen: 'overview', item: baseline.id },
    });
  });

  it('asks for scenarios before anything else in an empty plan', () => {
    const empty: Plan = {
      ...sample,
      meta: { ...sample.meta, baselineId: null },
      scenarios: {},
      criteria: {},
      levels: {},
      agreements: {},
      ratings: {},
      assumptions: {},
    };
    expect(gapsOf(empty).map(({ label }) => label.key)).toEqual([
      'result.obstacle.no_scenarios',
      'result.obstacle.no_criteria',
    ]);
  });
});
