import { describe, expect, it } from 'vitest';
import type { Plan } from '#app/plan/plan.ts';
import { onlyChannel } from '#app/plan/scenario-cells.ts';
import { functionRow, serviceRow } from '../plan/rows.ts';
import { cell, id, planOf } from './houses.ts';
import {
  evenArrivals,
  gives,
  hours,
  parameter,
  promise,
  staff,
  staffed,
  workdays,
} from './staffed-houses.ts';

/** 5,200 a year in 52 weeks of 40 half-hours: 2.5 in each, of ten minutes. */
const service = serviceRow({ id: id('s1'), name: 's1', yearlyVolume: 5200 });
const wholeYear = parameter('open_weeks', 52);

type Rows = Parameters<typeof planOf>[0];
const oneDesk = (rows: Rows = {}) =>
  planOf({
    services: [service],
    scenarioServices: [gives('s1')],
    openingHours: hours(workdays),
    arrivalShares: evenArrivals,
    waitingPromises: [promise()],
    assumptions: [wholeYear],
    ...rows,
  });

const figures = (plan: Plan) => staffed(plan).staffing.figures;

describe('one service at one post', () => {
  const { staffing } = staffed(oneDesk());
  const [desk] = staffing.desks;

  it('comes in the proportions of the counting week', () => {
    expect(desk?.halfHours).toHaveLength(40);
    for (const halfHour of desk?.halfHours ?? []) expect(halfHour.arrivals).toBeCloseTo(2.5, 12);
    expect(desk?.arrivalsPerWeek).toBeCloseTo(100, 10);
  });

  it('waits as at a single desk that is busy five sixths of the time', () => {
    const busy = 5 / 6;
    expect(desk?.halfHours[0]?.loadErlangs).toBeCloseTo(busy, 12);
    expect(staffing.figures.meanWaitMinutes).toBeCloseTo((busy / (1 - busy)) * 10, 9);
    expect(staffing.figures.servedInTimeShare).toBeCloseTo(1 - busy * Math.exp(-(1 - busy)), 9);
    expect(staffing.figures.occupancyShare).toBeCloseTo(busy, 12);
  });

  it('needs a second post for its promise, in every half-hour', () => {
    expect(desk?.largestNeed).toBe(2);
    expect(staffing.figures).toMatchObject({
      neededPostHoursPerWeek: 40,
      plannedPostHoursPerWeek: 20,
      shortHoursPerWeek: 20,
      aloneHoursPerWeek: 20,
      unstableHoursPerWeek: 0,
    });
  });

  it('takes årsværk for cover and for work, and says which binds', () => {
    const net = 1399;
    expect(staffing.need.netHoursPerFte).toBeCloseTo(net, 0);
    const front = (staffing.need.netHoursPerFte ?? 0) * 0.65;
    expect(staffing.figures.workHoursPerYear).toBeCloseTo(5200 / 6, 9);
    expect(staffing.figures.coverageFte).toBeCloseTo((20 * 52) / front, 12);
    expect(staffing.figures.demandFte).toBeCloseTo(5200 / 6 / (front * 0.75), 12);
    expect(staffing.need.binding).toBe('demand');
    expect(staffing.need.why.key).toBe('staffing.binds.demand');
    expect(staffing.figures).toMatchObject({ plannedFte: null, gapFte: null });
  });

  it('grows without end when more come than can be served, and no figure describes it', () => {
    const busier = figures(oneDesk({ services: [{ ...service, yearlyVolume: 6500 }] }));
    expect(busier).toMatchObject({
      meanWaitMinutes: null,
      servedInTimeShare: 0,
      occupancyShare: 1,
      unstableHoursPerWeek: 20,
    });
  });

  it('lacks what is not planned', () => {
    const planned = figures(oneDesk({ staffGroups: [], scenarioStaff: [staff('g', 0.5), staff('h', 0.25)] }));
    expect(planned.plannedFte).toBe(0.75);
    expect(planned.gapFte).toBeCloseTo(0.75 - (planned.neededFte ?? 0), 12);
  });
});

describe('how a service reaches its citizens', () => {
  const through = (channel: Parameters<typeof onlyChannel>[0]) => {
    const plan = oneDesk({ scenarioServices: [gives('s1', onlyChannel(channel))] });
    const { staffing } = staffed(plan);
    return {
      hours: staffing.figures.workHoursPerYear ?? 0,
      arrivals: staffing.desks[0]?.arrivalsPerWeek ?? 0,
    };
  };

  it('takes all its minutes at a counter, by appointment and on the telephone', () => {
    expect(through('counter')).toEqual({
      hours: expect.closeTo(5200 / 6, 9),
      arrivals: expect.closeTo(100, 9),
    });
    expect(through('appointment')).toEqual({ hours: expect.closeTo(5200 / 6, 9), arrivals: 0 });
    expect(through('telephone')).toEqual({ hours: expect.closeTo(5200 / 6, 9), arrivals: 0 });
  });

  it('takes half of them with help, from a tenth at a machine, and none when digital', () => {
    expect(through('assisted').hours).toBeCloseTo(5200 / 12, 9);
    expect(through('selfService')).toEqual({
      hours: expect.closeTo(520 / 12, 9),
      arrivals: expect.closeTo(10, 9),
    });
    expect(through('digital')).toEqual({ hours: 0, arrivals: 0 });
  });

  it('lets a post that appointments fill in part serve the queue as well', () => {
    const half = { ...onlyChannel('appointment'), appointmentShare: 0.5, counterShare: 0.5 };
    const { staffing } = staffed(oneDesk({ scenarioServices: [gives('s1', half)] }));
    expect(staffing.figures.unstableHoursPerWeek).toBe(0);
    // The appointments of one service are as long as its others: the same queue as when everybody just comes.
    expect(staffing.figures.meanWaitMinutes).toBeCloseTo(50, 9);
    expect(staffing.figures.occupancyShare).toBeCloseTo(5 / 6, 12);
  });

  it('counts in no figure while nobody knows how many come', () => {
    const unknown = figures(oneDesk({ services: [{ ...service, yearlyVolume: null }] }));
    expect(unknown).toMatchObject({ workHoursPerYear: null, demandFte: null, workUnknownCount: 1 });
    expect(unknown.coverageFte).toBeGreaterThan(0);
    expect(unknown.meanWaitMinutes).toBeNull();
  });
});

describe('where a service is given', () => {
  const zones = [...hours(workdays), ...hours(workdays, { zone: 'middle', posts: 2 })];
  const zoneOf = (rows: Rows) =>
    staffed(oneDesk({ openingHours: zones, ...rows })).staffing.demand.services[0]?.zone;
  const delivering = {
    functions: [functionRow({ id: id('f1'), name: 'f1', zone: 'middle' })],
    scenarioFunctions: [cell('A', 'f1')],
    functionServices: [{ functionId: id('f1'), serviceId: id('s1') }],
  };

  it('is the zone of the function that delivers it, else its own', () => {
    expect(zoneOf({})).toBe('outer');
    expect(zoneOf(delivering)).toBe('middle');
  });

  it('is nowhere in a zone without staff, and the work is counted all the same', () => {
    const inner = { services: [{ ...service, zone: 'inner' as const }] };
    expect(zoneOf(inner)).toBeNull();
    const { demand } = staffed(oneDesk({ openingHours: zones, ...inner })).staffing;
    expect(demand.unplacedHoursPerYear).toBeCloseTo(5200 / 6, 9);
    expect(demand.workHoursPerYear).toBeCloseTo(5200 / 6, 9);
  });

  it('is the only staffed zone of a house that has one', () => {
    expect(zoneOf({ openingHours: hours(workdays), services: [{ ...service, zone: 'inner' }] })).toBe(
      'outer',
    );
  });
});

describe('promises', () => {
  it('are the strictest of the groups served together, part by part', () => {
    const both = oneDesk({
      services: [
        service,
        serviceRow({ id: id('s2'), name: 's2', serviceGroup: 'digital', yearlyVolume: 10 }),
      ],
      scenarioServices: [gives('s1'), gives('s2')],
      waitingPromises: [
        promise({ share: 0.9, maxOccupancy: 0.9 }),
        promise({ serviceGroup: 'digital', withinMinutes: 5, minimumDesks: 2, neverAlone: true }),
        promise({ serviceGroup: 'library', share: 0.99 }),
      ],
    });
    expect(staffed(both).staffing.desks[0]).toMatchObject({
      promiseIsAssumed: false,
      groups: ['citizenService', 'digital'],
      rule: { promise: { share: 0.9, withinMinutes: 5 }, maxOccupancy: 0.9, minimum: 2, neverAlone: true },
    });
  });

  it('are the program’s where the plan has none, and say so', () => {
    const [desk] = staffed(oneDesk({ waitingPromises: [] })).staffing.desks;
    expect(desk).toMatchObject({
      promiseIsAssumed: true,
      rule: { promise: { share: 0.8, withinMinutes: 10 } },
    });
  });
});

describe('a plan that says nothing', () => {
  it('has no figures, and none that is not a number', () => {
    const empty = figures(planOf({}));
    for (const [name, value] of Object.entries(empty)) {
      const isCount = [
        'competenceLevelSteps',
        'personsToTrain',
        'authorityUncoveredCount',
        'workUnknownCount',
      ];
      expect([name, value]).toEqual([name, isCount.includes(name) ? 0 : null]);
    }
  });

  it('has no need when its deductions or shares leave nothing', () => {
    expect(figures(oneDesk({ assumptions: [wholeYear, parameter('front_share', 0)] })).neededFte).toBeNull();
    const mark = { mark: 'assumption', source: '', confirmedByRole: '', confirmedOn: null } as const;
    const ladderSteps = [{ id: id('l'), sort: 0, name: 'alt', hours: 1924, ...mark }];
    const { need } = staffed(oneDesk({ ladderSteps })).staffing;
    expect(need).toMatchObject({
      netHoursPerFte: null,
      coverageFte: null,
      why: { key: 'staffing.binds.unknown' },
    });
  });
});
