import { describe, expect, it } from 'vitest';
import { simulatedPooling } from '#app/indicators/staffing-pooling-simulated.ts';
import { poolingOf } from '#app/staffing/pooling.ts';
import { serviceRow } from '../plan/rows.ts';
import { id, planOf, scenarioRow } from './houses.ts';
import { evenArrivals, gives, hours, parameter, promise, staffed, workdays } from './staffed-houses.ts';

/** 20 an hour of three minutes at the one desk, 12 an hour of fifteen at the other: methods.md, section 3. */
const weeksOf = 52 * 20;
const quick = serviceRow({ id: id('s1'), name: 's1', yearlyVolume: 20 * weeksOf, handlingMinutes: 3 });
const slow = serviceRow({
  id: id('s2'),
  name: 's2',
  zone: 'middle',
  yearlyVolume: 12 * weeksOf,
  handlingMinutes: 15,
});
const inZero = { scenarioId: id('0') };

type Rows = Parameters<typeof planOf>[0];
const plan = (rows: Rows = {}, baselineId: string | null = id('0')) =>
  planOf(
    {
      scenarios: [scenarioRow('0'), scenarioRow('A')],
      services: [quick, slow],
      scenarioServices: [gives('s1'), gives('s2'), gives('s1', inZero), gives('s2', inZero)],
      openingHours: [
        ...hours(workdays, { posts: 6 }),
        ...hours(workdays, { ...inZero, posts: 2 }),
        ...hours(workdays, { ...inZero, zone: 'middle', posts: 4 }),
      ],
      arrivalShares: evenArrivals,
      waitingPromises: [promise()],
      assumptions: [parameter('open_weeks', 52)],
      ...rows,
    },
    { baselineId },
  );
const poolingIn = (...of: Parameters<typeof plan>) => staffed(plan(...of)).staffing.pooling;

describe('one desk for all', () => {
  const pooling = poolingIn();

  it('is set against the baseline’s desks, with the scenario’s own enquiries', () => {
    expect(pooling?.zones).toEqual(['outer', 'middle']);
    expect(pooling?.kinds).toMatchObject([
      {
        arrivalsPerHour: expect.closeTo(20, 9),
        handlingMinutes: expect.closeTo(3, 9),
        squaredCv: expect.closeTo(1, 9),
      },
      { arrivalsPerHour: expect.closeTo(12, 9), handlingMinutes: expect.closeTo(15, 9) },
    ]);
  });

  it('says of a mean hour what the engine says of the two kinds', () => {
    const kinds = [
      { arrivalsPerHour: 20, handlingMinutes: 3, squaredCv: 1, desks: null },
      { arrivalsPerHour: 12, handlingMinutes: 15, squaredCv: 1, desks: null },
    ];
    const byHand = poolingOf(kinds, pooling?.rule ?? expect.fail('no pooling'));
    expect(pooling?.meanHour.separate.desks).toBe(byHand.separate.desks);
    expect(pooling?.meanHour.together.losers).toEqual(byHand.together.losers);
    // Every half-hour is a mean one here.
    expect(pooling?.separatePostHoursPerWeek).toBe(20 * byHand.separate.desks);
    expect(pooling?.togetherPostHoursPerWeek).toBe(20 * byHand.together.desks);
    expect(pooling?.savedPostHoursPerWeek).toBe(20 * (byHand.separate.desks - byHand.together.desks));
  });

  it('is nothing without two desks to join', () => {
    expect(poolingIn({ scenarioServices: [gives('s1'), gives('s1', inZero)] })).toBeNull();
    expect(poolingIn({}, null)).toBeNull();
    expect(poolingIn({ services: [{ ...quick, yearlyVolume: 0 }, slow] })).toBeNull();
  });

  it('lets a service that the baseline lacks stand where the scenario gives it', () => {
    const scenarioServices = [gives('s1'), gives('s2'), gives('s2', inZero)];
    expect(poolingIn({ scenarioServices })?.zones).toEqual(['outer', 'middle']);
  });

  it('is simulated with its express desks, the same again with the same seed', () => {
    if (!pooling) return expect.fail('no pooling');
    const once = simulatedPooling(pooling, 7);
    expect(once).toEqual(simulatedPooling(pooling, 7));
    expect(once.separate.state).toBe('stable');
    expect(once.together.map(({ expressDesks }) => expressDesks)).toEqual(
      Array.from({ length: pooling.meanHour.separate.desks }, (_, desks) => desks),
    );
  });
});
