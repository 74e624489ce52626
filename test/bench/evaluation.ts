import { performance } from 'node:perf_hooks';
import { execute } from '#app/commands/registry.ts';
import { figureMemory } from '#app/indicators/figure-memory.ts';
import { indicators } from '#app/indicators/indicators.ts';
import { figuresWith, type PlanFigures, planFigures } from '#app/indicators/plan-figures.ts';
import { indicatorCodes } from '#app/plan/measure.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';
import { prepare } from '#app/results/prepare.ts';
import { weigh } from '#app/results/weigh.ts';
import { wholePlan } from '../app/indicators/whole-plan.ts';
import type { Measurement } from './measurement.ts';

const goal = 30;

/** All that follows from the largest plan that the goals name: from nothing, and after one edit of each kind. */
export function benchEvaluation(): Measurement[] {
  const plan = wholePlan(20, 300, 200, 40);
  return [
    {
      name: `${indicatorCodes.length} indicators and totals of 20 × 300 × 300 × 200 × 40, from nothing`,
      value: medianMs(() => evaluate(plan, figuresWith(plan, figureMemory()))),
      unit: 'ms',
      goal: null,
    },
    ...edits(plan).map(({ what, type, inputs }): Measurement => {
      let [edited, turn] = [plan, 0];
      evaluate(edited, planFigures(edited));
      return {
        name: `  after an edit of ${what}`,
        value: medianMs(
          () => evaluate(edited, planFigures(edited)),
          () => {
            const change = execute(edited, { type, input: inputs[turn++ % inputs.length] });
            if (!change.ok) throw new Error(`${type}: ${JSON.stringify(change.error)}`);
            edited = change.value.plan;
          },
        ),
        unit: 'ms',
        goal,
      };
    }),
  ];
}

function evaluate(plan: Plan, figures: PlanFigures): void {
  for (const code of indicatorCodes) {
    for (const scenarioId of Object.keys(plan.scenarios)) indicators[code].measure(figures, scenarioId);
  }
  const preparation = prepare(plan, { kind: 'agreed' });
  if (!preparation.ready) throw new Error(preparation.obstacles.map(({ code }) => code).join());
  weigh(preparation.problem, preparation.problem.weights);
}

interface Edit {
  what: string;
  type: Parameters<typeof execute>[1]['type'];
  /** Two, by turns, so that every edit changes something. */
  inputs: readonly [unknown, unknown];
}

function edits(plan: Plan): Edit[] {
  const [base, other] = sorted(plan.scenarios);
  const own = <Row extends { scenarioId: string }>(rows: { readonly [key: string]: Row }, id = other?.id) => {
    const row = Object.values(rows).find(({ scenarioId }) => scenarioId === id);
    if (!row) throw new Error('no row');
    return row;
  };
  const hour = own(plan.openingHours);
  const baseHour = own(plan.openingHours, base?.id);
  const staff = own(plan.scenarioStaff);
  const service = own(plan.scenarioServices);
  const given = own(plan.scenarioFunctions);
  const amount = own(plan.economyAmounts);
  const placement = own(plan.placements);
  const zones = Object.keys(plan.zones).slice(12, 14);
  const need = Object.keys(plan.needs)[5];
  const serviceId = service.serviceId;
  const criterion = Object.values(plan.criteria).find(({ kind }) => kind === 'leaf');
  const by = { role: 'projektleder', on: '2026-11-22' };
  const set = <Row>(rows: [Row, Row]) => [{ rows: [rows[0]] }, { rows: [rows[1]] }] as const;
  const update = (id: string | undefined, a: object, b: object) =>
    [
      { ids: [id], changes: a },
      { ids: [id], changes: b },
    ] as const;
  return [
    { what: 'an opening hour', type: 'openingHours.set', inputs: set([{ ...hour, posts: 9 }, hour]) },
    {
      what: 'an opening hour of the baseline',
      type: 'openingHours.set',
      inputs: set([{ ...baseHour, posts: 9 }, baseHour]),
    },
    { what: 'planned årsværk', type: 'scenarioStaff.set', inputs: set([{ ...staff, fte: 9 }, staff]) },
    {
      what: 'the channels of a service',
      type: 'scenarioServices.set',
      inputs: set([{ ...service, counterShare: 0.5, appointmentShare: 0.3 }, service]),
    },
    {
      what: 'what a scenario does with a function',
      type: 'scenarioFunctions.set',
      inputs: set([{ ...given, state: 'changed', netM2Each: 31 }, given]),
    },
    { what: 'an amount', type: 'economyAmounts.set', inputs: set([{ ...amount, likely: 12 }, amount]) },
    {
      what: 'where a function lies',
      type: 'placements.set',
      inputs: set([
        { ...placement, zoneId: zones[0] ?? '' },
        { ...placement, zoneId: zones[1] ?? '' },
      ]),
    },
    {
      what: 'how important a need is',
      type: 'need.update',
      inputs: update(need, { importance: 5 }, { importance: 1 }),
    },
    {
      what: 'the minutes of a service, in every scenario',
      type: 'service.update',
      inputs: [
        { ids: [serviceId], changes: { handlingMinutes: 11 }, by },
        { ids: [serviceId], changes: { handlingMinutes: 12 }, by },
      ],
    },
    {
      what: 'the area of a function, in every scenario',
      type: 'function.update',
      inputs: update(given.functionId, { netM2Each: 21 }, { netM2Each: 22 }),
    },
    {
      what: 'a weight',
      type: 'weights.set',
      inputs: [
        { weights: [{ criterionId: criterion?.id, swingPoints: 40 }] },
        { weights: [{ criterionId: criterion?.id, swingPoints: 60 }] },
      ],
    },
  ];
}

function medianMs(work: () => void, before: () => void = () => {}): number {
  const timed = () => {
    before();
    const begun = performance.now();
    work();
    return performance.now() - begun;
  };
  for (let run = 0; run < 8; run++) timed();
  return Array.from({ length: 21 }, timed).sort((a, b) => a - b)[10] ?? Number.NaN;
}
