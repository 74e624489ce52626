import { performance } from 'node:perf_hooks';
import { staffingOf } from '#app/indicators/staffing.ts';
import { staffingIndex } from '#app/indicators/staffing-index.ts';
import { baselineDesks } from '#app/indicators/staffing-pooling.ts';
import { type CollectionName, type Plan, type RowOf, rowKey } from '#app/plan/plan.ts';
import { onlyChannel } from '#app/plan/scenario-cells.ts';
import { assumedProfile } from '#app/staffing/assumed-profiles.ts';
import { staffedWeek } from '#app/staffing/calendar.ts';
import { type DemandStream, type Opening, placeDemand } from '#app/staffing/demand.ts';
import { deskNeedsInto, queueFigures, queuesInto } from '#app/staffing/desk-needs.ts';
import type { DeskRule } from '#app/staffing/desk-rule.ts';
import { expressAlternatives } from '#app/staffing/express-desks.ts';
import { type HalfHourDemand, typicalWeek, wholeYear } from '#app/staffing/half-hours.ts';
import { simulateHouse } from '#app/staffing/simulate.ts';
import { id, largeHouse } from '../app/indicators/houses.ts';
import { staffGroupRow } from '../app/plan/rows.ts';
import type { Measurement } from './measurement.ts';

const rule: DeskRule = {
  promise: { share: 0.8, withinMinutes: 10 },
  maxOccupancy: 0.9,
  minimum: 1,
  neverAlone: true,
  patienceMinutes: null,
};

/** A year of half-hours, a week from services to waits, and citizens one by one. */
export function benchStaffing(): Measurement[] {
  const opening = openAllWeek();
  const streams = services(60);
  const year = wholeYear(placeDemand(streams, opening));
  const count = year.loadErlangs.length;
  const kinds = [
    { arrivalsPerHour: 20, handlingMinutes: 3 },
    { arrivalsPerHour: 12, handlingMinutes: 15 },
  ];
  const simulated = { kinds, withinMinutes: 5, seed: 1 };
  const plan = staffedPlan(20, 300);
  const index = staffingIndex(plan);
  return [
    {
      name: 'index of a plan of 20 scenarios × 300 services',
      value: fastestMs(() => staffingIndex(plan)),
      unit: 'ms',
      goal: null,
    },
    {
      name: '  the whole staffing picture of all its scenarios',
      value: fastestMs(() => {
        const desks = baselineDesks(index);
        for (const id of Object.keys(plan.scenarios)) staffingOf(index, id, desks);
      }),
      unit: 'ms',
      goal: 50,
    },
    {
      name: `desks for a year of half-hours (${count})`,
      value: fastestMs(needs(year)),
      unit: 'ms',
      goal: 20,
    },
    {
      name: `  and what citizens meet with them (${count})`,
      value: fastestMs(needsAndWaits(year)),
      unit: 'ms',
      goal: 20,
    },
    {
      name: 'a mean week of 60 services: demand, desks and waits, 20 scenarios',
      value: fastestMs(() => {
        for (let scenario = 0; scenario < 20; scenario++) {
          needsAndWaits(typicalWeek(placeDemand(streams, opening)))();
        }
      }),
      unit: 'ms',
      goal: 50,
    },
    {
      name: 'demand of 60 services over a year',
      value: fastestMs(() => wholeYear(placeDemand(streams, opening))),
      unit: 'ms',
      goal: null,
    },
    {
      name: '250 days at six shared desks, citizens one by one',
      value: fastestMs(() => simulateHouse({ ...simulated, groups: [{ desks: 6, kinds: [0, 1] }] })),
      unit: 'ms',
      goal: 100,
    },
    {
      name: '  the same with each number of express desks',
      value: fastestMs(() => expressAlternatives({ ...simulated, desks: 6 }, [0])),
      unit: 'ms',
      goal: null,
    },
  ];
}

function needs(demand: HalfHourDemand): () => void {
  const desks = new Int32Array(demand.loadErlangs.length);
  return () => deskNeedsInto(demand, rule, desks);
}

function needsAndWaits(demand: HalfHourDemand): () => void {
  const desks = new Int32Array(demand.loadErlangs.length);
  const figures = queueFigures(desks.length);
  return () => {
    deskNeedsInto(demand, rule, desks);
    queuesInto(demand, desks, rule, figures);
  };
}

/** 28 half-hours on each of seven days: 10,192 in a year. */
function openAllWeek(): Opening {
  const hours = Array.from({ length: 7 }, (_, day) => ({ day, fromHour: 8, toHour: 22 }));
  return {
    staffed: staffedWeek(hours),
    openWeeks: new Uint8Array(52).fill(1),
    bookedOccupancy: 0.85,
  };
}

function services(count: number): DemandStream[] {
  return Array.from({ length: count }, (_, index) => ({
    yearlyVolume: 1000 + 200 * (index % 7),
    channels: [
      { share: 0.7, assistedShare: 1, handlingMinutes: 3 + (index % 18), bookedShare: (index % 3) / 3 },
      { share: 0.3, assistedShare: 0.2, handlingMinutes: 3, bookedShare: 0 },
    ],
    ...assumedProfile(index % 2 === 0 ? ['forenoon', 'spring'] : []),
  }));
}

/** The fastest of some runs: what the work takes when nothing else has the processor. */
function fastestMs(run: () => void): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 15; round++) {
    const start = performance.now();
    run();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

/** 300 services in 20 scenarios, most at desks, with a promise, seven shifts' worth of hours in two zones and people. */
function staffedPlan(scenarioCount: number, serviceCount: number): Plan {
  const plan = largeHouse(scenarioCount, serviceCount, 0);
  const ids = Object.keys(plan.scenarios);
  const groups = ['g1', 'g2', 'g3'].map((word, sort) =>
    staffGroupRow({ id: id(word), name: word, sort, mayDecide: sort === 0 }),
  );
  const hours = ids.flatMap((scenarioId) =>
    (['outer', 'middle'] as const).flatMap((zone) =>
      [1, 2, 3, 4, 5, 6].map((weekday) => ({
        scenarioId,
        zone,
        weekday,
        fromMinute: 480,
        toMinute: 1140,
        kind: 'staffed' as const,
        posts: 12,
      })),
    ),
  );
  const staff = ids.flatMap((scenarioId) =>
    groups.map(({ id: staffGroupId }) => ({ scenarioId, staffGroupId, fte: 8, heads: null, note: '' })),
  );
  const peaks = ['', 'mandag formiddag', 'eftermiddag 15-17', 'aug.-sept., torsdag eftermiddag'];
  const services = Object.values(plan.services).map((service, at) => ({
    ...service,
    zone: at % 2 === 0 ? ('outer' as const) : ('middle' as const),
    authorityTask: at % 3 === 0,
    yearlyVolume: 200 + (at % 9) * 100,
    peak: peaks[at % 4] ?? '',
  }));
  const cells = Object.values(plan.scenarioServices).map((cell, at) => ({
    ...cell,
    ...onlyChannel('counter'),
    counterShare: 0.6,
    appointmentShare: 0.2,
    selfServiceShare: 0.2,
    staffGroupId: groups[at % 3]?.id ?? null,
  }));
  const keyed = <Name extends CollectionName>(name: Name, rows: RowOf<Name>[]) => ({
    [name]: Object.fromEntries(rows.map((row) => [rowKey(name, row), row])),
  });
  return {
    ...plan,
    meta: { ...plan.meta, baselineId: ids[0] ?? null },
    ...keyed('services', services),
    ...keyed('scenarioServices', cells),
    ...keyed('staffGroups', groups),
    ...keyed('scenarioStaff', staff),
    ...keyed('openingHours', hours),
  };
}
