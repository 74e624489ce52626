import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { emptyPlan, type Plan, sorted } from '#app/plan/plan.ts';
import { scenarioColourCount } from '#app/plan/scenario.ts';
import { samplePlan } from '#main/samples.ts';
import { textIn } from '#renderer/state/text.ts';
import { newAssumption, newBranch, newScenario } from '#renderer/views/overview/new-rows.ts';

const da = textIn('da');
const sample = samplePlan('nordby', 'da');

function withNewScenario(plan: Plan): Plan {
  const scenario = newScenario(plan, da, crypto.randomUUID());
  const result = execute(plan, { type: 'scenario.add', input: { scenario } });
  if (!result.ok) throw new Error(result.error.code);
  return result.value.plan;
}

describe('a new scenario', () => {
  it('is what there is today in an empty plan', () => {
    const plan = emptyPlan({ ...sample.meta, baselineId: null });
    expect(newScenario(plan, da, crypto.randomUUID())).toMatchObject({
      shortName: '0',
      name: 'Nuværende drift',
    });
  });

  it('takes the next free letter and a colour nobody has, at the end', () => {
    const scenario = newScenario(sample, da, crypto.randomUUID());
    const others = sorted(sample.scenarios);
    expect(scenario).toMatchObject({ shortName: 'D', name: 'Scenarie D' });
    expect(others.map(({ colour }) => colour)).not.toContain(scenario.colour);
    expect(scenario.sort).toBeGreaterThan(others.at(-1)?.sort ?? Number.NaN);
  });

  it('shares no colour before all eight are in use, and no letter before Z', () => {
    let plan: Plan = emptyPlan({ ...sample.meta, baselineId: null });
    for (let count = 0; count < 27; count++) plan = withNewScenario(plan);
    const scenarios = sorted(plan.scenarios);
    const colours = scenarios.slice(0, scenarioColourCount).map(({ colour }) => colour);
    expect(new Set(colours).size).toBe(scenarioColourCount);
    expect(scenarios.map(({ shortName }) => shortName).join('')).toBe('0ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    expect(sorted(withNewScenario(plan).scenarios).at(-1)?.shortName).toBe('27');
  });
});

describe('a branch', () => {
  it('begins as its parent is, with a letter and a colour of its own, and takes part', () => {
    const [, parent] = sorted(sample.scenarios);
    if (!parent) throw new Error('the sample has changed');
    const archived = { ...parent, archived: true };
    const branch = newBranch(sample, archived, 'Uden scene', crypto.randomUUID());
    const { id: _id, sort: _sort, shortName, name, colour, parentId, ...same } = branch;
    expect({ shortName, name, parentId }).toEqual({
      shortName: 'D',
      name: 'Uden scene',
      parentId: parent.id,
    });
    expect(sorted(sample.scenarios).map((other) => other.colour)).not.toContain(colour);
    expect(same).toMatchObject({
      description: parent.description,
      buildingId: parent.buildingId,
      archived: false,
    });
  });
});

describe('a new assumption', () => {
  it('is an assumption until somebody confirms it', () => {
    const assumption = newAssumption(sample, da, crypto.randomUUID());
    expect(assumption).toMatchObject({ mark: 'assumption', confirmedOn: null, value: null });
    expect(execute(sample, { type: 'assumption.add', input: { rows: [assumption] } }).ok).toBe(true);
  });
});
