import { describe, expect, it } from 'vitest';
import { staffingIndex } from '#app/indicators/staffing-index.ts';
import { openingOf } from '#app/indicators/staffing-opening.ts';
import type { OpeningException } from '#app/plan/hours.ts';
import type { Plan } from '#app/plan/plan.ts';
import { id, planOf } from './houses.ts';
import { hours, parameter, workdays } from './staffed-houses.ts';

const opening = (plan: Plan) => openingOf(staffingIndex(plan), id('A'));

const closed = (fromDate: string, toDate: string, row: Partial<OpeningException> = {}): OpeningException => ({
  scenarioId: id('A'),
  fromDate,
  toDate,
  name: '',
  kind: 'closed',
  fromMinute: null,
  toMinute: null,
  ...row,
});

describe('opening hours', () => {
  const both = planOf({
    openingHours: [
      ...hours(workdays),
      ...hours([1], { zone: 'middle', fromMinute: 780, toMinute: 960, posts: 3 }),
      ...hours([1, 7], { fromMinute: 420, toMinute: 600, kind: 'selfService', posts: 0 }),
      ...hours([1], { zone: 'shared', fromMinute: 480, toMinute: 660, kind: 'selfService', posts: 0 }),
    ],
  });

  it('of the house are those of any zone, staff before none', () => {
    // Monday 10–16 with staff in one zone or the other, 7–10 without.
    expect(opening(both)).toMatchObject({
      staffedHoursPerWeek: 22,
      selfServiceHoursPerWeek: 6,
      closedHoursPerWeek: 140,
      postHoursPerWeek: 29,
    });
  });

  it('of a zone are its own', () => {
    expect(opening(both).zones).toMatchObject([
      { zone: 'outer', staffedHoursPerWeek: 20, selfServiceHoursPerWeek: 6, closedHoursPerWeek: 142 },
      { zone: 'middle', staffedHoursPerWeek: 3, selfServiceHoursPerWeek: 0, postHoursPerWeek: 9 },
      { zone: 'shared', staffedHoursPerWeek: 0, selfServiceHoursPerWeek: 3, postHoursPerWeek: 0 },
    ]);
  });

  it('count to the minute, and lie on the nearest half-hour', () => {
    const odd = opening(planOf({ openingHours: hours([2], { fromMinute: 590, toMinute: 625 }) }));
    expect(odd.staffedHoursPerWeek).toBeCloseTo(35 / 60, 12);
    expect([...odd.staffed.keys()].filter((slot) => odd.staffed[slot] === 1)).toEqual([48 + 20]);
  });
});

describe('open weeks', () => {
  const weeks = (exceptions: OpeningException[], openWeeks?: number) => {
    const assumptions = openWeeks === undefined ? [] : [parameter('open_weeks', openWeeks)];
    const { openWeeks: flags, weeksPerYear } = opening(
      planOf({ openingHours: hours(workdays), openingExceptions: exceptions, assumptions }),
    );
    return { closed: [...flags.keys()].filter((week) => flags[week] === 0), weeksPerYear };
  };

  it('are the plan’s, the last of the year left out', () => {
    expect(weeks([])).toEqual({ closed: [51], weeksPerYear: 51 });
    expect(weeks([], 49.5)).toEqual({ closed: [49, 50, 51], weeksPerYear: 49.5 });
    expect(weeks([], 60)).toEqual({ closed: [], weeksPerYear: 52 });
  });

  it('are closed by exceptions that leave no staffed day, and by no shorter ones', () => {
    // 16–22 July 2027 is the 29th week counted from New Year; one working day of it open keeps it open.
    expect(weeks([closed('2027-07-16', '2027-07-22')])).toEqual({ closed: [28], weeksPerYear: 51 });
    expect(weeks([closed('2027-07-16', '2027-07-21')])).toEqual({ closed: [51], weeksPerYear: 51 });
    expect(
      weeks([closed('2027-07-16', '2027-07-22', { kind: 'selfService', fromMinute: 0, toMinute: 60 })]),
    ).toEqual({
      closed: [28],
      weeksPerYear: 51,
    });
    expect(
      weeks([closed('2027-07-16', '2027-07-22', { kind: 'staffed', fromMinute: 600, toMinute: 660 })]),
    ).toEqual({
      closed: [51],
      weeksPerYear: 51,
    });
  });

  it('are fewer than the plan’s when exceptions close more', () => {
    expect(weeks([closed('2027-07-02', '2027-07-22')])).toEqual({ closed: [26, 27, 28], weeksPerYear: 49 });
  });

  it('end, however long an exception is', () => {
    expect(weeks([closed('2000-01-01', '2140-01-01')])).toMatchObject({ weeksPerYear: 0 });
  });
});
