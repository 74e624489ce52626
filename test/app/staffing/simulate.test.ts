import { describe, expect, it } from 'vitest';
import { expressAlternatives } from '#app/staffing/express-desks.ts';
import { simulateHouse } from '#app/staffing/simulate.ts';
import type { DeskGroup, SimulatedHouse } from '#app/staffing/simulated-house.ts';

const kinds = [
  { arrivalsPerHour: 20, handlingMinutes: 3 },
  { arrivalsPerHour: 12, handlingMinutes: 15 },
];
const house = (groups: DeskGroup[], more = {}) =>
  simulateHouse({ kinds, groups, withinMinutes: 5, seed: 1, ...more });

function stableHouse(found: SimulatedHouse) {
  if (found.state !== 'stable') throw new Error('unstable');
  return found;
}

const waitsOf = (found: SimulatedHouse) =>
  stableHouse(found).kinds.map((queue) => queue?.meanWaitMinutes.mean ?? Number.NaN);

describe('simulateHouse', () => {
  it('gives the same to the same seed, and something else to another', () => {
    const shared = [{ desks: 6, kinds: [0, 1] }];
    expect(house(shared)).toEqual(house(shared));
    expect(house(shared, { seed: 2 })).not.toEqual(house(shared));
  });

  it('sends the same citizens whatever desks there are', () => {
    const apart = stableHouse(
      house([
        { desks: 2, kinds: [0] },
        { desks: 4, kinds: [1] },
      ]),
    );
    const shared = stableHouse(house([{ desks: 6, kinds: [0, 1] }]));
    expect(shared.kinds.map((queue) => queue?.arrivals)).toEqual(apart.kinds.map((queue) => queue?.arrivals));
    expect(apart.all?.arrivals).toBe(
      apart.kinds.reduce((sum, queue) => sum + (queue?.arrivals ?? Number.NaN), 0),
    );
    // 250 days of 8 hours at 32 an hour, and the same work done by any desks.
    expect(apart.all?.arrivals).toBeGreaterThan(62_000);
    expect(apart.all?.arrivals).toBeLessThan(66_000);
    const work = (found: typeof apart, desks: number[]) =>
      found.occupancy.reduce((sum, { mean }, group) => sum + mean * (desks[group] ?? 0), 0);
    expect(Math.abs(work(apart, [2, 4]) - work(shared, [6]))).toBeLessThan(0.01);
  });

  it('shows that two of six trained for both give most of what all six would', () => {
    const [, apart = 0] = waitsOf(
      house(
        [
          { desks: 2, kinds: [0] },
          { desks: 4, kinds: [1] },
        ],
        { minutes: 1e6 },
      ),
    );
    const [, partly = 0] = waitsOf(
      house(
        [
          { desks: 1, kinds: [0] },
          { desks: 3, kinds: [1] },
          { desks: 2, kinds: [0, 1] },
        ],
        { minutes: 1e6 },
      ),
    );
    const [, shared = 0] = waitsOf(house([{ desks: 6, kinds: [0, 1] }], { minutes: 1e6 }));
    expect((apart - partly) / (apart - shared)).toBeGreaterThan(0.75);
  });

  it('narrows its intervals as the time grows', () => {
    const shared = [{ desks: 6, kinds: [0, 1] }];
    const width = (minutes: number) =>
      stableHouse(house(shared, { minutes })).all?.meanWaitMinutes.halfWidth ?? 0;
    expect(width(2e6)).toBeLessThan(width(5e4) / 3);
  });

  it('has no figures for kinds that their desks can’t carry, and names the fewest', () => {
    expect(
      house([
        { desks: 2, kinds: [0] },
        { desks: 3, kinds: [1] },
      ]),
    ).toEqual({ state: 'unstable', kinds: [1] });
    expect(house([{ desks: 4, kinds: [0, 1] }])).toEqual({ state: 'unstable', kinds: [0, 1] });
    expect(house([{ desks: 9, kinds: [1] }])).toEqual({ state: 'unstable', kinds: [0] });
    expect(house([])).toMatchObject({ state: 'unstable' });
  });

  it('carries what every set of kinds has desks enough for, however long the shared desk is needed elsewhere', () => {
    const crowd = [
      { arrivalsPerHour: 54, handlingMinutes: 1 },
      { arrivalsPerHour: 5.4, handlingMinutes: 10 },
    ];
    const groups = [
      { desks: 1, kinds: [0, 1] },
      { desks: 1, kinds: [1] },
    ];
    const run = (minutes: number) =>
      stableHouse(simulateHouse({ kinds: crowd, groups, withinMinutes: 5, minutes, seed: 3 }));
    const [short, long] = [run(1e6), run(8e6)];
    const wait = (found: typeof short) =>
      found.all?.meanWaitMinutes ?? { mean: Number.NaN, halfWidth: Number.NaN };
    // A queue that grew would be eight times as long.
    expect(wait(long).mean).toBeLessThan(wait(short).mean + 2 * wait(short).halfWidth);
    expect(long.occupancy.reduce((sum, { mean }) => sum + mean, 0)).toBeCloseTo(1.8, 1);
  });

  it('says nothing of a kind that nobody comes with', () => {
    const quiet = simulateHouse({
      kinds: [...kinds, { arrivalsPerHour: 0, handlingMinutes: 5 }],
      groups: [{ desks: 6, kinds: [0, 1] }],
      withinMinutes: 5,
      seed: 1,
    });
    expect(stableHouse(quiet).kinds[2]).toBeNull();
    const empty = simulateHouse({ kinds: [], groups: [{ desks: 1, kinds: [] }], withinMinutes: 5, seed: 1 });
    expect(empty).toMatchObject({ state: 'stable', kinds: [], all: null, occupancy: [{ mean: 0 }] });
    expect(simulateHouse({ kinds: [], groups: [], withinMinutes: 5, seed: 1 })).toMatchObject({ all: null });
  });
});

describe('expressAlternatives', () => {
  it('finds a number of express desks at which both kinds wait less than at desks of their own', () => {
    const alternatives = expressAlternatives(
      { kinds, desks: 6, withinMinutes: 5, seed: 1, minutes: 1e6 },
      [0],
    );
    expect(alternatives.map(({ expressDesks }) => expressDesks)).toEqual([0, 1, 2, 3, 4, 5]);
    const [none, one] = alternatives;
    if (!none || !one) throw new Error('two');
    const [quickShared = 0] = waitsOf(none.house);
    const [quick = 9, slow = 99] = waitsOf(one.house);
    expect(quick).toBeLessThan(quickShared);
    expect(quick).toBeLessThan(1.05);
    expect(slow).toBeLessThan(3);
    // Three are left for three erlangs of long work.
    expect(alternatives[3]?.house).toEqual({ state: 'unstable', kinds: [1] });
  });
});
