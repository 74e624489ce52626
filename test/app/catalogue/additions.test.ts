import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { additionsFromCatalogue, usualChannel } from '#app/catalogue/additions.ts';
import { catalogueSchema } from '#app/catalogue/catalogue.ts';
import { execute } from '#app/commands/registry.ts';
import { breaches } from '#app/plan/invariants.ts';
import { largePlan } from '../../renderer/results/large-plan-page/large-plan.ts';

const file = new URL('../../../resources/catalogue.json', import.meta.url);
const { services } = catalogueSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const plan = largePlan({ criteria: 1, scenarios: 2, groups: 0 });
const scenarioIds = Object.keys(plan.scenarios);
const ids = () => {
  let next = 0;
  return () => `00000000-0000-4000-9000-${String(next++).padStart(12, '0')}`;
};
const choice = { language: 'da', scenarioIds, makesFunctions: true, newId: ids() } as const;

describe('taking services out of the catalogue', () => {
  it('adds all of it, with rooms and scenarios, in one step that one undo takes back', () => {
    const input = additionsFromCatalogue(plan, services, choice);
    const result = execute(plan, { type: 'service.add', input });
    if (!result.ok) throw new Error(result.error.code);
    const next = result.value.plan;
    expect(Object.keys(next.services)).toHaveLength(services.length);
    expect(Object.keys(next.scenarioServices)).toHaveLength(services.length * scenarioIds.length);
    expect(breaches(next)).toEqual([]);
    expect(result.value.label).toMatchObject({ params: { count: services.length } });
    // Everything that hangs on the services and their rooms is new, so taking them away leaves the plan as it was.
    expect(new Set(result.value.inverse.map(({ op }) => op))).toEqual(new Set(['remove']));
  });

  it('lets services that ask for the same room share it, large and discreet enough for each', () => {
    const rooms = services.filter(({ spaceType }) => spaceType?.da === 'samtalerum');
    expect(rooms.length).toBeGreaterThan(5);
    const { functions = [], functionServices = [] } = additionsFromCatalogue(plan, rooms, {
      ...choice,
      newId: ids(),
    });
    expect(functions).toHaveLength(1);
    expect(functionServices).toHaveLength(rooms.length);
    const areas = rooms.map(({ spaceM2PerUnit }) => spaceM2PerUnit?.value ?? 0);
    expect(functions[0]).toMatchObject({
      name: 'Samtalerum',
      netM2Each: Math.max(...areas),
      privacyLevel: Math.max(...rooms.map(({ privacyLevel }) => privacyLevel)),
    });
    // The next ones find it in the plan, and leave what is decided there as it is.
    const made = functions[0];
    if (!made) throw new Error('no room');
    const key = `${scenarioIds[0]}.${made.id}`;
    const out = { scenarioId: scenarioIds[0] ?? '', functionId: made.id, state: 'out' as const };
    const again = additionsFromCatalogue(
      {
        ...plan,
        functions: { [made.id]: made },
        scenarioFunctions: { [key]: { ...out, note: '', unitCount: null, netM2Each: null } },
      },
      rooms.slice(0, 1),
      { ...choice, newId: ids() },
    );
    expect(again.functions).toEqual([]);
    expect(again.functionServices?.map(({ functionId }) => functionId)).toEqual([made.id]);
    expect(again.scenarioFunctions?.map(({ scenarioId }) => scenarioId)).toEqual(scenarioIds.slice(1));
  });

  it('gives each service the channel most people come through', () => {
    const channelOf = (catalogueId: string) => {
      const entry = services.find(({ id }) => id === catalogueId);
      return entry && usualChannel(entry);
    };
    expect(channelOf('bib-udlaan')).toBe('counter');
    expect(new Set(services.map(usualChannel))).toEqual(
      new Set(['counter', 'appointment', 'selfService', 'assisted']),
    );
  });

  it('leaves scenarios and functions alone when told to', () => {
    const input = additionsFromCatalogue(plan, services.slice(0, 3), {
      ...choice,
      scenarioIds: [],
      makesFunctions: false,
      newId: ids(),
    });
    expect(input.rows).toHaveLength(3);
    expect([input.functions, input.scenarioFunctions, input.scenarioServices]).toEqual([[], [], []]);
  });
});
