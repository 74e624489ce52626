import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumedPeaks, assumedProfile } from '#app/staffing/assumed-profiles.ts';
import { staffedWeek } from '#app/staffing/calendar.ts';
import { type DemandStream, type Opening, placeDemand, workHoursPerYear } from '#app/staffing/demand.ts';
import { type HalfHourDemand, typicalWeek, wholeYear } from '#app/staffing/half-hours.ts';
import { slotWeights, weekWeights, weekWeightsOfMonths } from '#app/staffing/profiles.ts';
import { expectSame } from './staffing-vectors.ts';

const weekdays = [0, 1, 2, 3, 4].map((day) => ({ day, fromHour: 9, toHour: 17 }));
const opening = (more: Partial<Opening> = {}): Opening => ({
  staffed: staffedWeek(weekdays),
  openWeeks: new Uint8Array(52).fill(1),
  bookedOccupancy: 0.8,
  ...more,
});
const flat = (length: number) => new Float64Array(length).fill(1);

function stream(more: Partial<DemandStream> = {}): DemandStream {
  return {
    yearlyVolume: 10_400,
    channels: [{ share: 1, assistedShare: 1, handlingMinutes: 6, bookedShare: 0 }],
    slotWeights: flat(336),
    weekWeights: flat(52),
    ...more,
  };
}

const walkInHours = (demand: HalfHourDemand) => demand.loadErlangs.reduce((sum, load) => sum + load / 2, 0);
const bookedHours = (demand: HalfHourDemand, { bookedOccupancy }: Opening) =>
  demand.bookedDesks.reduce((sum, desks) => sum + (desks * bookedOccupancy) / 2, 0);

describe('demand by half-hour', () => {
  it('spreads a year evenly where nothing says otherwise', () => {
    const week = typicalWeek(placeDemand([stream()], opening()));
    expect(week.loadErlangs).toHaveLength(5 * 16);
    // 200 a week in 40 open hours: five an hour, six minutes each.
    for (const load of week.loadErlangs) expectSame(load, 0.5);
    expect([week.slot[0], week.slot[79], week.week[0]]).toEqual([18, 4 * 48 + 33, -1]);
    expect(new Set([...week.handlingMinutes, ...week.squaredCv])).toEqual(new Set([6, 1]));
  });

  it('keeps a year’s work whole, whatever the profiles, hours and seasons', () => {
    const weights = (length: number) =>
      fc.array(fc.double({ min: 0.1, max: 3, noNaN: true }), { minLength: length, maxLength: length });
    const streams = fc.array(
      fc.record({
        yearlyVolume: fc.double({ min: 0, max: 1e5, noNaN: true }),
        channels: fc.array(
          fc.record({
            share: fc.double({ min: 0, max: 1, noNaN: true }),
            assistedShare: fc.double({ min: 0, max: 1, noNaN: true }),
            handlingMinutes: fc.double({ min: 1, max: 45, noNaN: true }),
            bookedShare: fc.double({ min: 0, max: 1, noNaN: true }),
          }),
          { maxLength: 3 },
        ),
        slotWeights: weights(336),
        weekWeights: weights(52),
      }),
      { maxLength: 4 },
    );
    const openWeeks = fc
      .array(fc.boolean(), { minLength: 52, maxLength: 52 })
      .filter((weeks) => weeks.some((open) => open))
      .map((weeks) => Uint8Array.from(weeks, Number));
    fc.assert(
      fc.property(streams, openWeeks, (each, weeks) => {
        const open = opening({ openWeeks: weeks });
        const placed = placeDemand(each, open);
        const expected = workHoursPerYear(each);
        const openCount = weeks.reduce((sum, week) => sum + week, 0);
        const year = wholeYear(placed);
        expect(year.loadErlangs).toHaveLength(80 * openCount);
        expect(walkInHours(year) + bookedHours(year, open)).toBeCloseTo(expected, 4);
        const week = typicalWeek(placed);
        expect((walkInHours(week) + bookedHours(week, open)) * openCount).toBeCloseTo(expected, 4);
        expect(placed.unplacedVolume).toBeCloseTo(0, 6);
      }),
      { numRuns: 50 },
    );
  });

  it('follows weekday, hour and season', () => {
    const holidays = [
      { fromWeek: 7, toWeek: 7, factor: 0.5 },
      { fromWeek: 27, toWeek: 32, factor: 0.5 },
    ];
    const peaked = stream({
      slotWeights: slotWeights(
        [1.25, 1, 1, 1.1, 0.85, 0.6, 0.4],
        [
          { fromHour: 9.5, toHour: 11, factor: 2 },
          { fromHour: 9, toHour: 10, factor: 3, days: [3] },
        ],
      ),
      weekWeights: weekWeights(holidays),
    });
    const year = wholeYear(placeDemand([peaked], opening()));
    const at = (week: number, slot: number) => {
      const index = year.slot.findIndex((found, place) => found === slot && year.week[place] === week);
      return year.loadErlangs[index];
    };
    const ordinary = at(9, 24) ?? Number.NaN;
    expectSame(at(9, 19), 2 * ordinary);
    expectSame(at(9, 18), ordinary);
    expectSame(at(6, 24), ordinary / 2);
    expectSame(at(28, 24), ordinary / 2);
    expectSame(at(9, 48 + 24), ordinary / 1.25);
    expectSame(at(9, 3 * 48 + 19), (6 * 1.1 * ordinary) / 1.25);
  });

  it('lets a peak run over New Year and multiplies what overlaps', () => {
    const weights = weekWeights([
      { fromWeek: 51, toWeek: 2, factor: 3 },
      { fromWeek: 52, toWeek: 52, factor: 0.5 },
    ]);
    expect([weights[1], weights[2], weights[49], weights[50], weights[51]]).toEqual([3, 1, 1, 3, 1.5]);
  });

  it('has an assumed profile for every peak, with more at it than without', () => {
    const even = assumedProfile([]);
    expect(even.slotWeights).toHaveLength(336);
    expect(even.weekWeights).toHaveLength(52);
    for (const name of Object.keys(assumedPeaks) as (keyof typeof assumedPeaks)[]) {
      const profile = assumedProfile([name]);
      const lifts = [even.slotWeights, even.weekWeights].flatMap((base, index) => {
        const lifted = index === 0 ? profile.slotWeights : profile.weekWeights;
        return Array.from(base, (weight, at) => (lifted[at] ?? Number.NaN) / weight);
      });
      expect(Math.min(...lifts)).toBe(1);
      expect(Math.max(...lifts)).toBeGreaterThan(1.4);
    }
    // Passports of children are asked for in the holidays, when most else is not.
    expect(assumedProfile(['schoolHolidays']).weekWeights[27]).toBeCloseTo(1.5, 12);
    expect(even.weekWeights[27]).toBe(0.8);
  });

  it('lays months that are as long as their days evenly on the weeks, the last of which has a day more', () => {
    const weeks = weekWeightsOfMonths([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect([...weeks.slice(0, 51)]).toEqual(new Array(51).fill(7));
    expect(weeks[51]).toBe(8);
  });

  it('spreads months over their weeks and loses nothing', () => {
    const months = [3, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 2];
    const weeks = weekWeightsOfMonths(months);
    expectSame(
      weeks.reduce((sum, weight) => sum + weight, 0),
      14,
    );
    expectSame(weeks[0], (3 * 7) / 31);
    // Week 5 holds the last three days of January; week 28 lies in July.
    expectSame(weeks[4], (3 * 3) / 31 + 4 / 28);
    expect(weeks[27]).toBe(0);
  });

  it('takes appointments out of the queue and lays them evenly, at the planned rate', () => {
    const booked = stream({
      channels: [{ share: 1, assistedShare: 1, handlingMinutes: 6, bookedShare: 0.6 }],
      slotWeights: slotWeights(flat(7), [{ fromHour: 9, toHour: 11, factor: 3 }]),
    });
    const week = typicalWeek(placeDemand([booked], opening()));
    // 120 of 200 a week: 12 hours in 40, on desks that give 80 % of their time to it.
    for (const desks of week.bookedDesks) expectSame(desks, 12 / 40 / 0.8);
    expectSame(walkInHours(week), 8);
  });

  it('takes no staff time at machines but for help', () => {
    const channels = [
      { share: 0.25, assistedShare: 1, handlingMinutes: 10, bookedShare: 0 },
      { share: 0.75, assistedShare: 0.1, handlingMinutes: 2, bookedShare: 0 },
    ];
    const mixed = stream({ channels });
    const perVisit = 0.25 * 10 + 0.75 * 0.1 * 2;
    expectSame(workHoursPerYear([mixed]), (10_400 * perVisit) / 60);
    const week = typicalWeek(placeDemand([mixed], opening()));
    const share = 0.25 + 0.075;
    expectSame(week.handlingMinutes[0], perVisit / share);
    const square = (2 * (0.25 * 100 + 0.075 * 4)) / share;
    expectSame(week.squaredCv[0], square / (perVisit / share) ** 2 - 1);
  });

  it('says how much finds no open half-hour, and has nothing in a house that never opens', () => {
    const evening = stream({ slotWeights: slotWeights(flat(7), [{ fromHour: 0, toHour: 18, factor: 0 }]) });
    expect(placeDemand([evening, stream()], opening())).toMatchObject({ unplacedVolume: 10_400 });
    const summer = stream({ weekWeights: weekWeights([{ fromWeek: 1, toWeek: 26, factor: 0 }]) });
    const closed = opening({ openWeeks: Uint8Array.from({ length: 52 }, (_, week) => (week < 26 ? 1 : 0)) });
    expect(placeDemand([summer], closed).unplacedVolume).toBe(10_400);
    const never = placeDemand([stream()], opening({ staffed: staffedWeek([]) }));
    expect(never.unplacedVolume).toBe(10_400);
    expect(typicalWeek(never).loadErlangs).toHaveLength(0);
  });
});
