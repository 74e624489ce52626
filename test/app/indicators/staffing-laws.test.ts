import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFigures } from '#app/indicators/plan-figures.ts';
import type { StaffingFigures } from '#app/indicators/staffing.ts';
import { channels } from '#app/plan/scenario-cells.ts';
import { serviceGroups, zoneKinds } from '#app/plan/service.ts';
import { runs } from '#test/thorough.ts';
import { serviceRow } from '../plan/rows.ts';
import { id, planOf } from './houses.ts';
import { gives, hours, promise, staffed } from './staffed-houses.ts';

const shares = fc
  .array(fc.nat(10), { minLength: 6, maxLength: 6 })
  .filter((parts) => parts.some((part) => part > 0))
  .map((parts) => {
    const sum = parts.reduce((total, part) => total + part, 0);
    return Object.fromEntries(channels.map((channel, at) => [`${channel}Share`, (parts[at] ?? 0) / sum]));
  });

const someServices = fc.array(
  fc.record({
    yearlyVolume: fc.option(fc.integer({ min: 0, max: 5000 })),
    handlingMinutes: fc.option(fc.integer({ min: 0, max: 60 })),
    serviceGroup: fc.constantFrom(...serviceGroups),
    zone: fc.constantFrom(...zoneKinds),
    peak: fc.constantFrom('', 'mandag formiddag', 'aften', 'aug.-sept., torsdag eftermiddag'),
    shares,
  }),
  { maxLength: 6 },
);
const someHours = fc.uniqueArray(
  fc.record({
    zone: fc.constantFrom(...zoneKinds),
    weekday: fc.integer({ min: 1, max: 7 }),
    fromMinute: fc.integer({ min: 0, max: 40 }).map((part) => part * 30),
    halfHours: fc.integer({ min: 1, max: 7 }),
    posts: fc.integer({ min: 0, max: 6 }),
  }),
  { maxLength: 12, selector: ({ zone, weekday }) => `${zone} ${weekday}` },
);

type SomeServices = Parameters<Parameters<typeof someServices.map>[0]>[0];
type SomeHours = Parameters<Parameters<typeof someHours.map>[0]>[0];

function houseOf(services: SomeServices, opening: SomeHours) {
  return planOf({
    services: services.map(({ shares: _, ...row }, sort) =>
      serviceRow({ id: id(`s${sort}`), name: 's', sort, ...row }),
    ),
    scenarioServices: services.map(({ shares: own }, sort) => gives(`s${sort}`, own)),
    openingHours: opening.flatMap(({ weekday, halfHours, ...row }) =>
      hours([weekday], { ...row, toMinute: row.fromMinute + 30 * halfHours }),
    ),
    waitingPromises: [promise({ maxOccupancy: 0.85 })],
  });
}
const figuresOf = (...of: Parameters<typeof houseOf>): StaffingFigures =>
  staffed(houseOf(...of)).staffing.figures;

describe('whatever a plan says', () => {
  it('every figure is a number or nothing', () => {
    fc.assert(
      fc.property(someServices, someHours, (services, opening) => {
        const { staffing } = staffed(houseOf(services, opening));
        for (const value of Object.values(staffing.figures)) {
          expect(value === null || Number.isFinite(value)).toBe(true);
        }
        for (const halfHour of staffing.desks.flatMap(({ halfHours }) => halfHours)) {
          for (const value of Object.values(halfHour)) {
            expect(value === null || typeof value === 'boolean' || Number.isFinite(value)).toBe(true);
          }
        }
      }),
    );
  });

  it('one more post at every desk makes no wait longer and covers more', () => {
    fc.assert(
      fc.property(someServices, someHours, (services, opening) => {
        const before = figuresOf(services, opening);
        const after = figuresOf(
          services,
          opening.map((row) => ({ ...row, posts: row.posts + 1 })),
        );
        if (before.meanWaitMinutes !== null) {
          expect(after.meanWaitMinutes).toBeLessThanOrEqual(before.meanWaitMinutes * (1 + 1e-9) + 1e-12);
        }
        expect(after.servedInTimeShare ?? 1).toBeGreaterThanOrEqual((before.servedInTimeShare ?? 0) - 1e-9);
        expect(after.coverageFte ?? 0).toBeGreaterThanOrEqual(before.coverageFte ?? 0);
        expect(after.workHoursPerYear).toBe(before.workHoursPerYear);
      }),
    );
  });

  it('an hour less keeps the year’s work, as long as every desk is open at all', () => {
    fc.assert(
      fc.property(someServices, someHours, (services, opening) => {
        const shorter = opening.map((row) => ({ ...row, halfHours: Math.max(1, row.halfHours - 1) }));
        const [before, after] = [opening, shorter].map((own) => staffed(houseOf(services, own)).staffing);
        expect(after?.demand.workHoursPerYear).toBe(before?.demand.workHoursPerYear);
        const arrivals = (of: typeof before) => of?.desks.map(({ arrivalsPerWeek }) => arrivalsPerWeek) ?? [];
        expect(arrivals(after)).toEqual(arrivals(before).map((own) => expect.closeTo(own, 6)));
      }),
    );
  });

  it('a service moved to self-service asks for less work, and for fewer årsværk', () => {
    fc.assert(
      fc.property(someServices, someHours, (services, opening) => {
        const moved = services.map((service) => ({
          ...service,
          shares: {
            ...Object.fromEntries(channels.map((channel) => [`${channel}Share`, 0])),
            selfServiceShare: 1,
          },
        }));
        const assisted = services.map((service) => ({
          ...service,
          shares: {
            ...Object.fromEntries(channels.map((channel) => [`${channel}Share`, 0])),
            counterShare: 1,
          },
        }));
        const [self, counter] = [figuresOf(moved, opening), figuresOf(assisted, opening)];
        expect(self.workHoursPerYear ?? 0).toBeLessThanOrEqual(counter.workHoursPerYear ?? 0);
        expect(self.neededFte ?? 0).toBeLessThanOrEqual(counter.neededFte ?? 0);
      }),
    );
  });

  it('scenarios say the same alone as among others', () => {
    fc.assert(
      fc.property(someServices, someHours, (services, opening) => {
        const plan = houseOf(services, opening);
        expect(planFigures(plan).staffing(id('A'))).toEqual(staffed(plan).staffing);
      }),
      { numRuns: runs(20) },
    );
  });
});
