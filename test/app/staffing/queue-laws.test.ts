import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deskQueue } from '#app/staffing/desk-queue.ts';
import { blockingProbability, waitProbability } from '#app/staffing/erlang.ts';
import { expectSame, exponentialLoad, stable } from './staffing-vectors.ts';

const loads = fc.double({ min: 1e-3, max: 60, noNaN: true });
const deskCounts = fc.integer({ min: 1, max: 80 });
const minutes = fc.double({ min: 0.1, max: 60, noNaN: true });
const noise = 1e-9;

describe('Erlang B and C', () => {
  it('fall with every desk and rise with the load, from 0 to 1', () => {
    fc.assert(
      fc.property(deskCounts, loads, fc.double({ min: 0, max: 5, noNaN: true }), (desks, load, more) => {
        for (const probability of [blockingProbability, waitProbability]) {
          const here = probability(desks, load);
          expect(here).toBeGreaterThanOrEqual(0);
          expect(here).toBeLessThanOrEqual(1);
          expect(probability(desks + 1, load)).toBeLessThanOrEqual(here);
          expect(probability(desks, load + more)).toBeGreaterThanOrEqual(here - noise);
        }
        expect(waitProbability(desks, load)).toBeGreaterThanOrEqual(blockingProbability(desks, load) - noise);
      }),
    );
  });

  it('stay finite and true at a thousand desks and far beyond', () => {
    // As many desks as erlangs lose 1/(√(πa/2) + 2/3) for large a.
    expect(blockingProbability(1000, 1000)).toBeCloseTo(1 / (Math.sqrt(500 * Math.PI) + 2 / 3), 5);
    for (const [desks, load] of [
      [1000, 990],
      [10_000, 9_900],
      [10_000, 0.001],
      [1, 1e-300],
    ] as const) {
      for (const share of [blockingProbability(desks, load), waitProbability(desks, load)]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThan(1);
      }
    }
  });
});

describe('a queue', () => {
  it('never makes anybody wait longer for one desk more', () => {
    fc.assert(
      fc.property(
        deskCounts,
        loads,
        minutes,
        minutes,
        fc.option(minutes),
        (desks, load, handling, within, patience) => {
          const enquiries = exponentialLoad(load, handling);
          const here = deskQueue(desks, enquiries, within, patience);
          const more = deskQueue(desks + 1, enquiries, within, patience);
          if (here.state === 'unstable') return;
          expect(stable(more).meanWaitMinutes).toBeLessThanOrEqual(
            here.meanWaitMinutes * (1 + noise) + noise,
          );
          expect(stable(more).servedInTime).toBeGreaterThanOrEqual(here.servedInTime - noise);
          expect(stable(more).waitShare).toBeLessThanOrEqual(here.waitShare + noise);
        },
      ),
    );
  });

  it('is the same in seconds as in minutes', () => {
    fc.assert(
      fc.property(
        deskCounts,
        loads,
        minutes,
        minutes,
        fc.option(minutes),
        fc.constantFrom(60, 1 / 60, 7.3),
        (desks, load, handling, within, patience, scale) => {
          const here = deskQueue(desks, exponentialLoad(load, handling), within, patience);
          const scaled = deskQueue(
            desks,
            exponentialLoad(load, handling * scale),
            within * scale,
            patience === null ? null : patience * scale,
          );
          expect(scaled.state).toBe(here.state);
          if (here.state === 'unstable') return;
          const { meanWaitMinutes, ...shares } = stable(scaled);
          expect(Math.abs(meanWaitMinutes - here.meanWaitMinutes * scale)).toBeLessThanOrEqual(
            1e-7 * here.meanWaitMinutes * scale + 1e-12,
          );
          for (const name of ['waitShare', 'servedInTime', 'occupancy'] as const) {
            expect(shares[name]).toBeCloseTo(here[name], 8);
          }
        },
      ),
    );
  });

  it('is Erlang C’s when patience is very long, and nobody’s when there is none', () => {
    const load = exponentialLoad(3.2, 6);
    const stays = stable(deskQueue(5, load, 4));
    const patient = stable(deskQueue(5, load, 4, 1e6));
    for (const name of [
      'waitShare',
      'servedInTime',
      'meanWaitMinutes',
      'occupancy',
      'queueLength',
    ] as const) {
      expect(patient[name] / stays[name]).toBeCloseTo(1, 3);
    }
    const leaving = stable(deskQueue(5, load, 4, 1e-6));
    expect(leaving.abandonShare).toBeCloseTo(blockingProbability(5, 3.2), 5);
    expect(leaving.servedInTime).toBeCloseTo(1 - blockingProbability(5, 3.2), 5);
  });

  it('with patience keeps its books: who comes is served or gone, and overload only means more gone', () => {
    fc.assert(
      fc.property(deskCounts, loads, minutes, minutes, (desks, load, handling, patience) => {
        const queue = stable(deskQueue(desks, exponentialLoad(load, handling), 1e9, patience));
        const gone = queue.abandonShare ?? Number.NaN;
        expect(queue.servedInTime + gone).toBeCloseTo(1, 9);
        expect(queue.occupancy).toBeLessThanOrEqual(1 + noise);
        expect(gone).toBeGreaterThanOrEqual(Math.max(0, 1 - desks / load) - noise);
      }),
    );
    const flood = stable(deskQueue(100, exponentialLoad(3000, 6), 5, 10_000));
    expect(flood.abandonShare).toBeCloseTo(1 - 100 / 3000, 9);
    expect(flood.servedInTime).toBeCloseTo(0, 9);
  });

  it('refuses what has no formula, patience with handling times that are not exponential', () => {
    expect(() => deskQueue(3, { loadErlangs: 2, handlingMinutes: 6, squaredCv: 2 }, 5, 10)).toThrow(
      RangeError,
    );
  });

  it('never promises too much where handling times are even, and waits longer where they spread', () => {
    const load = (squaredCv: number) => ({ loadErlangs: 2, handlingMinutes: 6, squaredCv });
    const waits = [0, 1, 2.2].map((squaredCv) => stable(deskQueue(3, load(squaredCv), 5)).meanWaitMinutes);
    expectSame((waits[0] ?? 0) / (waits[1] ?? 1), 1);
    expectSame((waits[2] ?? 0) / (waits[1] ?? 1), 1.6);
  });
});
