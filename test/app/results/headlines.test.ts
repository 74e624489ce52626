import { describe, expect, it } from 'vitest';
import { type Plan, sorted } from '#app/plan/plan.ts';
import { headlineFigures } from '#app/results/headlines.ts';
import { warnings } from '#app/results/warnings.ts';
import { samplePlan } from '#main/samples.ts';
import { cell, id, planOf, scenarioRow } from '../indicators/houses.ts';
import { functionRow, needRow, scenarioServiceRow, serviceRow } from '../plan/rows.ts';

const figuresOf = (plan: Plan) =>
  Object.fromEntries(headlineFigures(plan).map(({ headline, of }) => [headline.code, of]));

const plan = planOf({
  scenarios: [scenarioRow('A'), { ...scenarioRow('B'), sort: 1 }, { ...scenarioRow('C'), archived: true }],
  functions: [functionRow({ id: id('f'), name: 'Café' }), functionRow({ id: id('g'), name: 'Sal' })],
  services: [serviceRow({ id: id('s'), name: 'Pas' })],
  needs: [
    needRow({ id: id('m'), statement: 'Kaffe', importance: 1 }),
    needRow({ id: id('n'), statement: 'Pas', importance: 3 }),
  ],
  needFunctions: [{ needId: id('m'), functionId: id('f') }],
  needServices: [{ needId: id('n'), serviceId: id('s') }],
  scenarioFunctions: [
    cell('A', 'f'),
    cell('A', 'g', 'out'),
    cell('B', 'f'),
    cell('B', 'g', 'changed'),
    cell('C', 'g'),
  ],
  scenarioServices: [scenarioServiceRow({ scenarioId: id('B'), serviceId: id('s') })],
});

describe('the figures that head a scenario', () => {
  it('count what it has and gives, and the share of needs it covers by their importance', () => {
    const { functions, services, needs } = figuresOf(plan);
    expect([functions?.get(id('A')), functions?.get(id('B'))]).toEqual([1, 2]);
    expect([services?.get(id('A')), services?.get(id('B'))]).toEqual([0, 1]);
    expect([needs?.get(id('A')), needs?.get(id('B'))]).toEqual([0.25, 1]);
  });

  it('tell planned årsværk and the building’s gross m², where there are any', () => {
    const sample = samplePlan('nordby', 'da');
    const { fte, grossM2 } = figuresOf(sample);
    const ordered = sorted(sample.scenarios).map((row) => row.id);
    expect(ordered.map((scenarioId) => fte?.get(scenarioId)?.toFixed(1))).toEqual([
      '27.5',
      '25.6',
      '25.4',
      '26.0',
    ]);
    expect(ordered.map((scenarioId) => grossM2?.get(scenarioId))).toEqual([1870, 1830, 2150, 2600]);
    expect(figuresOf(plan)).not.toHaveProperty('fte');
  });

  it('leave archived scenarios out', () => {
    expect(figuresOf(plan).functions?.has(id('C'))).toBe(false);
  });

  it('leave out what says nothing of any scenario', () => {
    expect(figuresOf(planOf({}))).toEqual({});
  });

  it('count the warnings that name a scenario until somebody accepts them', () => {
    const sample = samplePlan('nordby', 'da');
    const open = warnings(sample).filter(({ accepted }) => accepted === null);
    for (const [scenarioId, count] of figuresOf(sample).warnings ?? []) {
      expect(count).toBe(open.filter(({ place }) => place.includes(scenarioId)).length);
    }
  });
});
