import fc, { type GeneratorValue } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '#app/commands/command.ts';
import { type CommandRequest, execute } from '#app/commands/registry.ts';
import { isCellDifferent } from '#app/compare/scenario-cells.ts';
import { scenarioDifferences, takeOverInput } from '#app/compare/scenarios.ts';
import { type Plan, scenarioCellCollections } from '#app/plan/plan.ts';
import { usualScenario } from '#app/plan/scenario.ts';
import { afterCommands, furnishedPlan } from '../commands/furnished-plan.ts';
import { randomPlan } from '../commands/random-commands.ts';
import { functionRow, scenarioServiceRow, serviceRow, staffGroupRow } from '../plan/rows.ts';

const id = (letter: string, number: number) =>
  `${letter.repeat(8)}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

function done(plan: Plan, request: CommandRequest): Change {
  const change = execute(plan, request);
  if (!change.ok)
    throw new Error(`${request.type}: ${change.error.code} ${JSON.stringify(change.error.details)}`);
  return change.value;
}

function branched(plan: Plan, parentId: string, newId: string): Plan {
  const parent = plan.scenarios[parentId];
  if (!parent) throw new Error('no such scenario');
  const scenario = { ...parent, id: newId, name: `Gren af ${parent.name}`.slice(0, 200), parentId };
  return done(plan, { type: 'scenario.branch', input: { scenario } }).plan;
}

/** What a random walk has made, and a scenario in it that says nothing yet. */
function house(g: GeneratorValue, walk: number): { plan: Plan; scenarioId: string } {
  let plan = randomPlan(g, walk);
  const scenarioId = id('a', 1);
  const scenario = {
    ...usualScenario,
    id: scenarioId,
    sort: 9,
    shortName: 'X',
    name: 'Udgangspunkt',
    colour: 1,
  };
  plan = done(plan, { type: 'scenario.add', input: { scenario } }).plan;
  return { plan, scenarioId };
}

/** Scores stay with the scenario they were given to. */
function cellDifferences(plan: Plan, fromId: string, toId: string) {
  return scenarioDifferences(plan, fromId, toId).filter(({ subject }) => subject !== 'scores');
}

describe('the differences of two scenarios', () => {
  it('are none right after a branch, of a branch of a branch too', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const plan = randomPlan(g, 25);
        const [first] = Object.keys(plan.scenarios);
        if (!first) return;
        const twice = branched(branched(plan, first, id('b', 1)), id('b', 1), id('b', 2));
        expect(cellDifferences(twice, first, id('b', 1))).toEqual([]);
        expect(cellDifferences(twice, first, id('b', 2))).toEqual([]);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  it('are exactly the n cells that were changed; undo of each leaves one less', () => {
    fc.assert(
      fc.property(fc.gen(), fc.integer({ min: 1, max: 12 }), (g, n) => {
        const { plan, scenarioId } = house(g, 15);
        const branchId = id('b', 7);
        const changes = cellChanges(g, branchId, n);
        let now = branched(things(plan), scenarioId, branchId);
        const steps: { before: Plan; id: string }[] = [];
        for (const { request, difference } of changes) {
          steps.push({ before: now, id: difference });
          now = done(now, request).plan;
          const ids = scenarioDifferences(now, scenarioId, branchId).map((found) => found.id);
          expect(ids.toSorted()).toEqual(steps.map((step) => step.id).sort());
        }
        expect(steps).toHaveLength(n);
        for (const { before, id: last } of steps.toReversed()) {
          const ids = scenarioDifferences(before, scenarioId, branchId).map((found) => found.id);
          expect(ids).not.toContain(last);
          expect(ids).toHaveLength(steps.findIndex((step) => step.id === last));
        }
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  it('are none after all of them were taken over, whichever scenarios; and are the same both ways', () => {
    let most = 0;
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const plan = randomPlan(g, 50);
        const scenarioIds = Object.keys(plan.scenarios);
        if (scenarioIds.length < 2) return;
        const fromId = g(fc.constantFrom, ...scenarioIds);
        const toId = g(fc.constantFrom, ...scenarioIds);
        const differences = scenarioDifferences(plan, fromId, toId);
        most = Math.max(most, differences.length);
        const back = scenarioDifferences(plan, toId, fromId);
        expect(back.map((found) => found.id)).toEqual(differences.map((found) => found.id));
        const input = takeOverInput(fromId, toId, differences);
        const after = done(plan, { type: 'scenario.takeOver', input }).plan;
        expect(cellDifferences(after, fromId, toId)).toEqual([]);
      }),
      { numRuns: 25, endOnFailure: true },
    );
    expect(most).toBeGreaterThan(5);
  });

  it('are what each cell answers when it is asked alone', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const plan = randomPlan(g, 30);
        const [fromId, toId] = Object.keys(plan.scenarios);
        if (!fromId || !toId) return;
        const listed = new Set(
          scenarioDifferences(plan, fromId, toId).flatMap(({ collection, cells }) =>
            cells.map((cell) => `${collection}/${cell}`),
          ),
        );
        for (const collection of scenarioCellCollections.filter((name) => name !== 'openingHours')) {
          for (const key of Object.keys(plan[collection])) {
            const thing = key.slice(37);
            const asked = isCellDifferent(collection, plan[collection], fromId, `${toId}.${thing}`);
            if (key.startsWith(fromId) || key.startsWith(toId)) {
              expect([collection, thing, asked]).toEqual([
                collection,
                thing,
                listed.has(`${collection}/${thing}`),
              ]);
            }
          }
        }
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });
});

describe('what counts as a difference', () => {
  const [fromId = '', toId = ''] = Object.keys(furnishedPlan.scenarios);
  const at = (request: CommandRequest) =>
    scenarioDifferences(done(furnishedPlan, request).plan, fromId, toId);
  const functionId = Object.keys(furnishedPlan.functions)[0] ?? '';
  const staffGroupId = Object.keys(furnishedPlan.staffGroups)[0] ?? '';

  it('a function left out is not one that nobody decided on; no staff and no row for it are the same', () => {
    const row = { scenarioId: toId, functionId, state: 'out' as const, unitCount: null, netM2Each: null };
    const out = at({ type: 'scenarioFunctions.set', input: { rows: [{ ...row, note: '' }] } });
    expect(out.filter(({ id }) => id === `scenarioFunctions/${functionId}`)).toMatchObject([
      { kind: 'changed', fields: [{ field: 'state', from: null, to: 'out' }] },
    ]);
    const staff = { scenarioId: toId, staffGroupId, heads: null, note: '' };
    const none = at({ type: 'scenarioStaff.set', input: { rows: [{ ...staff, fte: 0 }] } });
    const some = at({ type: 'scenarioStaff.set', input: { rows: [{ ...staff, fte: 2 }] } });
    expect(none.filter(({ subject }) => subject === 'staffing')).toEqual([]);
    expect(some.filter(({ subject }) => subject === 'staffing')).toMatchObject([
      { kind: 'changed', fields: [{ field: 'fte', from: 0, to: 2 }] },
    ]);
  });

  it('the hours of a zone’s day are one, and moving them is taken over in one go', () => {
    const hour = { zone: 'outer' as const, weekday: 1, kind: 'staffed' as const, posts: 2 };
    let plan = done(furnishedPlan, {
      type: 'openingHours.set',
      input: {
        rows: [
          { ...hour, scenarioId: fromId, fromMinute: 540, toMinute: 960 },
          { ...hour, scenarioId: toId, fromMinute: 600, toMinute: 1020 },
        ],
      },
    }).plan;
    const found = scenarioDifferences(plan, fromId, toId).filter(({ subject }) => subject === 'hours');
    expect(found).toMatchObject([{ key: 'outer.1', kind: 'changed', cells: ['outer.1.540', 'outer.1.600'] }]);
    plan = done(plan, { type: 'scenario.takeOver', input: takeOverInput(fromId, toId, found) }).plan;
    expect(plan.openingHours[`${toId}.outer.1.540`]).toMatchObject({ toMinute: 960 });
    expect(plan.openingHours[`${toId}.outer.1.600`]).toBeUndefined();
  });
});

/** The house's things beside what the walk made, with ids that no walk makes. */
function things(plan: Plan): Plan {
  const numbers = Array.from({ length: 10 }, (_, index) => index);
  const functions = numbers.map((index) => functionRow({ id: id('f', index), name: `Funktion ${index}` }));
  const services = numbers.map((index) => serviceRow({ id: id('d', index), name: `Ydelse ${index}` }));
  const staffGroups = numbers.map((index) => staffGroupRow({ id: id('e', index), name: `Gruppe ${index}` }));
  return afterCommands(
    plan,
    { type: 'function.add', input: { rows: functions } },
    { type: 'service.add', input: { rows: services, marks: [] } },
    { type: 'staffGroup.add', input: { rows: staffGroups } },
  );
}

/** Different cells of a scenario, each with a command that changes just it and the id its difference has. */
function cellChanges(g: GeneratorValue, scenarioId: string, n: number) {
  const numbers = Array.from({ length: 7 }, (_, index) => index);
  const all = numbers.flatMap((index): { request: CommandRequest; difference: string }[] => [
    {
      request: {
        type: 'scenarioFunctions.set',
        input: {
          rows: [
            {
              scenarioId,
              functionId: id('f', index),
              state: 'in',
              note: '',
              unitCount: null,
              netM2Each: index,
            },
          ],
        },
      },
      difference: `scenarioFunctions/${id('f', index)}`,
    },
    {
      request: {
        type: 'scenarioServices.set',
        input: {
          rows: [scenarioServiceRow({ scenarioId, serviceId: id('d', index), functionId: id('f', 0) })],
        },
      },
      difference: `scenarioServices/${id('d', index)}`,
    },
    {
      request: {
        type: 'scenarioStaff.set',
        input: {
          rows: [{ scenarioId, staffGroupId: id('e', index), fte: index + 1, heads: null, note: '' }],
        },
      },
      difference: `scenarioStaff/${id('e', index)}`,
    },
    {
      request: {
        type: 'openingHours.set',
        input: {
          rows: [
            {
              ...{ scenarioId, zone: 'shared', weekday: index + 1, kind: 'staffed', posts: 1 },
              ...{ fromMinute: 1, toMinute: 2 },
            },
          ],
        },
      },
      difference: `openingHours/shared.${index + 1}`,
    },
    {
      request: {
        type: 'scenario.update',
        input: {
          id: scenarioId,
          changes: index % 2 === 0 ? { drawbacks: 'Trangt' } : { collaborationModel: 4 },
        },
      },
      difference: `scenarios/${index % 2 === 0 ? 'drawbacks' : 'collaborationModel'}`,
    },
  ]);
  const distinct = [...new Map(all.map((change) => [change.difference, change])).values()];
  return g(() => fc.shuffledSubarray(distinct, { minLength: n, maxLength: n }));
}
