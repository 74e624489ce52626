import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { figureMemory } from '#app/indicators/figure-memory.ts';
import { indicators } from '#app/indicators/indicators.ts';
import { figuresWith, type PlanFigures, planFigures } from '#app/indicators/plan-figures.ts';
import { indicatorCodes } from '#app/plan/measure.ts';
import { type ParameterCode, parameters } from '#app/plan/parameters.ts';
import {
  type CollectionName,
  collectionNames,
  collections,
  type Plan,
  type RowOf,
  rowKey,
  sorted,
} from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { randomCommand, randomPlan } from '../commands/random-commands.ts';
import { id } from './houses.ts';
import { parameterRow } from './money-rows.ts';
import { wholePlan } from './whole-plan.ts';

/** Every figure of every scenario, as values; what they are reckoned from left out. */
function allFigures(figures: PlanFigures): unknown {
  const { plan } = figures;
  return Object.keys(plan.scenarios).map((scenarioId) => ({
    measured: indicatorCodes.map((code) => {
      const found = indicators[code].measure(figures, scenarioId);
      return [code, found && { ...found, from: found.from() }];
    }),
    house: figures.scenarioHouse(scenarioId),
    needs: figures.needs(scenarioId),
    staffing: figures.staffing(scenarioId),
    economy: figures.economy().get(scenarioId),
    building: figures.building(scenarioId),
    floors: figures.floors(scenarioId),
    fit: figures.fit(scenarioId),
    nearness: figures.nearness(scenarioId),
  }));
}

/** The figures that say most in fewest words, as text: quick to compare. */
function written(figures: PlanFigures): string {
  return JSON.stringify(
    Object.keys(figures.plan.scenarios).map((id) => [
      indicatorCodes.map((code) => indicators[code].measure(figures, id)),
      figures.needs(id).counts,
      figures.staffing(id).figures,
      figures.staffing(id).need.why,
      figures.staffing(id).competences,
      figures.staffing(id).authority,
      figures.economy().get(id)?.sums,
      figures.economy().get(id)?.gaps,
      figures.building(id).functions.map(({ zone }) => zone?.name),
      figures.floors(id).neededGrossM2,
      figures.fit(id),
    ]),
  );
}

const fromNothing = (plan: Plan) => figuresWith(plan, figureMemory());

/** Nordby with something in every collection that an engine reads. */
function crowdedNordby(): Plan {
  const nordby = samplePlan('nordby', 'da');
  const scenarioId = sorted(nordby.scenarios)[1]?.id ?? '';
  const [group] = sorted(nordby.staffGroups);
  const shifts = sorted(nordby.shiftPatterns).slice(0, 3);
  const keyed = <Name extends CollectionName>(name: Name, rows: RowOf<Name>[]) => ({
    [name]: { ...nordby[name], ...Object.fromEntries(rows.map((row) => [rowKey(name, row), row])) },
  });
  return {
    ...nordby,
    ...keyed(
      'rotaLines',
      shifts.map((shift, at) => ({
        ...{ scenarioId, weekday: 1 + at, shiftPatternId: shift.id },
        ...{ staffGroupId: group?.id ?? '', people: 2 },
      })),
    ),
    ...keyed('arrivalShares', [
      { serviceGroup: 'citizenService', weekday: 1, halfHour: 20, weight: 3 },
      { serviceGroup: 'citizenService', weekday: 4, halfHour: 28, weight: 5 },
    ]),
    ...keyed('seasonShares', [
      { serviceGroup: 'citizenService', month: 1, weight: 3 },
      { serviceGroup: 'citizenService', month: 8, weight: 5 },
    ]),
    ...keyed(
      'assumptions',
      (Object.keys(parameters) as ParameterCode[])
        .filter((code) => !Object.values(nordby.assumptions).some((row) => row.code === code))
        .map((code) => parameterRow(code, parameters[code].value)),
    ),
  };
}

/**
 * Plans that differ from one by a single field of a row, or by a row that is gone. Of every collection the rows at
 * the ends and in the middle.
 */
function* nudges(plan: Plan, name: CollectionName): Generator<Plan> {
  const rows = Object.entries(plan[name] as { [key: string]: { [field: string]: unknown } });
  const places = [...new Set([0, rows.length >> 1, rows.length - 1])].filter((place) => place >= 0);
  for (const [key, row] of places.flatMap((place) => (rows[place] ? [rows[place]] : []))) {
    const fields = Object.keys(row).filter((field) => !(collections[name].key as string[]).includes(field));
    for (const field of fields) {
      const value = row[field];
      const others = rows.map(([, other]) => other[field]).filter((other) => other !== value);
      const tried = typeof value === 'number' ? [value + 30, value + 1, value / 2] : [!value, ...others];
      const fitting = tried
        .map((other) => collections[name].schema.safeParse({ ...row, [field]: other }))
        .find(({ success }) => success);
      if (fitting?.data) yield withRow(plan, name, key, fitting.data);
    }
    if (isNobodysGround(name)) yield withRow(plan, name, key, null);
  }
}

/** Nothing refers to its rows: one may go by itself. */
function isNobodysGround(name: CollectionName): boolean {
  return collectionNames.every(
    (other) => !(Object.values(collections[other].references) as string[]).includes(name),
  );
}

function withRow(plan: Plan, name: CollectionName, key: string, row: object | null): Plan {
  const { [key]: gone, ...others } = plan[name] as { [key: string]: unknown };
  return { ...plan, [name]: row === null ? others : { ...(gone ? plan[name] : others), [key]: row } };
}

describe('figures of a plan', () => {
  it('are the same after an edit as from nothing, whatever is done', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        let plan = randomPlan(g, 60);
        for (let count = 0; count < 20; count++) {
          const change = execute(plan, randomCommand(g, plan));
          if (change.ok) plan = change.value.plan;
          expect(allFigures(planFigures(plan))).toEqual(allFigures(fromNothing(plan)));
        }
      }),
      { numRuns: 15 },
    );
  });

  it.each(collectionNames)('follow every field and row of %s', { timeout: 60_000 }, (name) => {
    const plan = crowdedNordby();
    const asItWas = written(fromNothing(plan));
    for (const changed of nudges(plan, name)) {
      expect(written(planFigures(changed)) === written(fromNothing(changed))).toBe(true);
      // The next one starts from the plan as it was, in another value.
      expect(written(planFigures({ ...plan })) === asItWas).toBe(true);
    }
  });

  it.each(['inhabitants', 'priceLevelYear', 'baselineId'] as const)('follow the plan’s %s', (field) => {
    const plan = crowdedNordby();
    const others = sorted(plan.scenarios).map((row) => row.id);
    const value = { inhabitants: 99_000, priceLevelYear: 2025, baselineId: others[2] ?? null }[field];
    const changed = { ...plan, meta: { ...plan.meta, [field]: value } };
    written(planFigures(plan));
    expect(written(planFigures(changed)) === written(fromNothing(changed))).toBe(true);
    expect(written(fromNothing(changed))).not.toBe(written(fromNothing(plan)));
  });

  it('are the same when plans take turns', () => {
    const nordby = samplePlan('nordby', 'da');
    const other = {
      ...nordby,
      openingHours: Object.fromEntries(Object.entries(nordby.openingHours).slice(5)),
    };
    for (const plan of [nordby, other, { ...nordby }, { ...other }]) {
      expect(allFigures(planFigures(plan))).toEqual(allFigures(fromNothing(plan)));
    }
  });

  it('leave alone what an edit doesn’t touch', () => {
    const plan = wholePlan(4, 12, 6, 3);
    const [base, first, second] = sorted(plan.scenarios).map((row) => row.id) as [string, string, string];
    const before = planFigures(plan);
    const hour = Object.values(plan.openingHours).find(({ scenarioId }) => scenarioId === first);
    allFigures(before);
    const change = execute(plan, {
      type: 'openingHours.set',
      input: { rows: [{ ...hour, posts: 3 }] },
    });
    if (!change.ok) throw new Error(change.error.code);
    const after = planFigures(change.value.plan);
    expect(after.staffing(first)).not.toBe(before.staffing(first));
    expect(after.staffing(first).figures.plannedPostHoursPerWeek).toBeLessThan(
      before.staffing(first).figures.plannedPostHoursPerWeek ?? 0,
    );
    for (const scenarioId of [base, second])
      expect(after.staffing(scenarioId)).toBe(before.staffing(scenarioId));
    for (const scenarioId of [base, first, second]) {
      expect(after.floors(scenarioId)).toBe(before.floors(scenarioId));
      expect(after.economy().get(scenarioId)).toBe(before.economy().get(scenarioId));
      expect(after.needs(scenarioId)).toBe(before.needs(scenarioId));
    }
  });

  it('are one and the same for everybody who asks of the same plan', () => {
    const plan = wholePlan(2, 4, 2, 1);
    expect(planFigures(plan)).toBe(planFigures(plan));
    expect(planFigures(plan).staffing(id('S1'))).toBe(planFigures(plan).staffing(id('S1')));
    expect(planFigures({ ...plan })).not.toBe(planFigures(plan));
  });
});
