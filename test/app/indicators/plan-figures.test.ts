import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { figureMemory } from '#app/indicators/figure-memory.ts';
import { indicatorCodes, indicators } from '#app/indicators/indicators.ts';
import { figuresWith, type PlanFigures, planFigures } from '#app/indicators/plan-figures.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { randomCommand, randomPlan } from '../commands/random-commands.ts';
import { id } from './houses.ts';
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

const fromNothing = (plan: Plan) => figuresWith(plan, figureMemory());

describe('figures of a plan', () => {
  it('are the same after an edit as from nothing, whatever is done', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        let plan = randomPlan(g, 30);
        for (let count = 0; count < 25; count++) {
          const change = execute(plan, randomCommand(g, plan));
          if (change.ok) plan = change.value.plan;
          expect(allFigures(planFigures(plan))).toEqual(allFigures(fromNothing(plan)));
        }
      }),
      { numRuns: 40 },
    );
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
    for (const scenarioId of [base, second]) expect(after.staffing(scenarioId)).toBe(before.staffing(scenarioId));
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
