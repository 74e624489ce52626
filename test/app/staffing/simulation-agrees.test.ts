import { describe, expect, it } from 'vitest';
import { createRandom } from '#app/decision/random.ts';
import { deskQueue, type StableQueue } from '#app/staffing/desk-queue.ts';
import { mixtureOf } from '#app/staffing/mixture.ts';
import { simulateHouse } from '#app/staffing/simulate.ts';
import { exponentialTime, type Observed, observe, type Sample } from './queue-by-hand.ts';
import { exponentialLoad, stable } from './staffing-vectors.ts';

/** Student's t with 23 degrees of freedom at which 60 figures all lie within, with 95 % probability. */
const simultaneousT = 3.9;

interface Case {
  desks: number;
  arrivalsPerHour: number;
  handlingMinutes: number;
  withinMinutes: number;
  patienceMinutes: number | null;
  seed: number;
}

const { uniform } = createRandom(20_261_122);
const between = (low: number, high: number) => low + (high - low) * uniform();

/** One to eight desks at 40–85 % occupancy; every fourth with citizens who give up, then also overloaded. */
const cases = Array.from({ length: 20 }, (_, index): Case => {
  const desks = 1 + Math.floor(8 * uniform());
  const handlingMinutes = between(2, 25);
  const isPatient = index % 4 !== 3;
  const occupancy = isPatient ? between(0.4, 0.85) : between(0.6, 1.3);
  return {
    desks,
    handlingMinutes,
    arrivalsPerHour: (60 * desks * occupancy) / handlingMinutes,
    withinMinutes: between(0.5, 15),
    patienceMinutes: isPatient ? null : between(5, 30),
    seed: index,
  };
});

function expectWithin({ mean, standardError }: Sample, formula: number): void {
  expect(Math.abs(mean - formula)).toBeLessThanOrEqual(simultaneousT * standardError + 1e-12);
}

function formulaOf({
  desks,
  arrivalsPerHour,
  handlingMinutes,
  withinMinutes,
  patienceMinutes,
}: Case): StableQueue {
  const load = exponentialLoad((arrivalsPerHour * handlingMinutes) / 60, handlingMinutes);
  return stable(deskQueue(desks, load, withinMinutes, patienceMinutes));
}

describe('a simulation, citizen by citizen', () => {
  it.each(cases)('agrees with the formulas: $desks desks, $arrivalsPerHour an hour (seed $seed)', (each) => {
    const observed: Observed = observe({ ...each, handling: exponentialTime(each.handlingMinutes) });
    const formula = formulaOf(each);
    expectWithin(observed.meanWaitMinutes, formula.meanWaitMinutes);
    expectWithin(observed.servedInTime, formula.servedInTime);
    expectWithin(observed.abandonShare, formula.abandonShare ?? 0);
    // Precise enough for the agreement to mean something.
    expect(observed.servedInTime.standardError).toBeLessThan(0.01);
  });

  it('agrees with the product’s own simulation and the formulas where everybody stays', () => {
    for (const each of cases.filter(({ patienceMinutes }) => patienceMinutes === null)) {
      const house = simulateHouse({
        kinds: [each],
        groups: [{ desks: each.desks, kinds: [0] }],
        withinMinutes: each.withinMinutes,
        minutes: (60 * 150_000) / each.arrivalsPerHour,
        seed: each.seed,
      });
      if (house.state !== 'stable' || !house.all) throw new Error('stable');
      const formula = formulaOf(each);
      const occupancy = house.occupancy[0] ?? { mean: Number.NaN, halfWidth: 0 };
      for (const [estimate, figure] of [
        [house.all.meanWaitMinutes, formula.meanWaitMinutes],
        [house.all.servedInTime, formula.servedInTime],
        [occupancy, formula.occupancy],
      ] as const) {
        // Half-widths are of 95 %; twice that for 45 figures at a time.
        expect(Math.abs(estimate.mean - figure)).toBeLessThanOrEqual(2 * estimate.halfWidth);
      }
    }
  });

  it('shows Allen–Cunneen for what it is: near for a mixture at several desks, exact at one', () => {
    const quick = { arrivalsPerHour: 20, handlingMinutes: 3, squaredCv: 1 };
    const slow = { arrivalsPerHour: 12, handlingMinutes: 15, squaredCv: 1 };
    const mixture = mixtureOf([quick, slow]);
    const handling = (next: () => number) =>
      exponentialTime(next() < 20 / 32 ? quick.handlingMinutes : slow.handlingMinutes)(next);
    const six = observe({
      desks: 6,
      arrivalsPerHour: 32,
      handling,
      patienceMinutes: null,
      withinMinutes: 5,
      seed: 1,
    });
    const corrected = stable(deskQueue(6, mixture, 5)).meanWaitMinutes;
    const plain = stable(deskQueue(6, { ...mixture, squaredCv: 1 }, 5)).meanWaitMinutes;
    const { mean, standardError } = six.meanWaitMinutes;
    // Significantly off, to the careful side, and by less than a tenth; plain Erlang C misses a third.
    expect(corrected - mean).toBeGreaterThan(3 * standardError);
    expect(corrected / mean).toBeLessThan(1.1);
    expect(plain / mean).toBeLessThan(0.75);

    const one = observe({
      desks: 1,
      arrivalsPerHour: 5,
      handling,
      patienceMinutes: null,
      withinMinutes: 5,
      seed: 2,
    });
    const alone = { ...mixture, loadErlangs: (mixture.loadErlangs * 5) / 32 };
    expectWithin(one.meanWaitMinutes, stable(deskQueue(1, alone, 5)).meanWaitMinutes);
  });
});
