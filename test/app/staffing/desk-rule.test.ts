import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deskQueue } from '#app/staffing/desk-queue.ts';
import {
  type DeskRule,
  decimalDesks,
  deskReason,
  largestLoadErlangs,
  requiredDesks,
} from '#app/staffing/desk-rule.ts';
import { expectSame, exponentialLoad, promised } from './staffing-vectors.ts';

const loads = fc.double({ min: 1e-3, max: 50, noNaN: true });
const rules: fc.Arbitrary<DeskRule> = fc.record({
  promise: fc.record({
    share: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 0.99, noNaN: true })),
    withinMinutes: fc.double({ min: 0, max: 30, noNaN: true }),
  }),
  maxOccupancy: fc.option(fc.oneof(fc.constant(1), fc.double({ min: 0.3, max: 0.97, noNaN: true }))),
  minimum: fc.constant(0),
  neverAlone: fc.constant(false),
  patienceMinutes: fc.option(fc.double({ min: 1, max: 60, noNaN: true })),
});

function keeps(desks: number, loadErlangs: number, rule: DeskRule): boolean {
  const { promise, maxOccupancy, patienceMinutes } = rule;
  const queue = deskQueue(desks, exponentialLoad(loadErlangs, 6), promise.withinMinutes, patienceMinutes);
  if (queue.state === 'unstable') return false;
  const room = 1e-11;
  return (
    queue.servedInTime >= promise.share - room &&
    (maxOccupancy === null || queue.occupancy <= maxOccupancy + room)
  );
}

describe('requiredDesks', () => {
  it('is the first number from one upwards that keeps promise and cap', () => {
    fc.assert(
      fc.property(loads, rules, (load, rule) => {
        let first = 1;
        while (!keeps(first, load, rule)) first++;
        expect(requiredDesks(exponentialLoad(load, 6), rule)).toBe(first);
      }),
      { numRuns: 300 },
    );
  });

  it('takes caps and shares at their word, whatever floating point adds', () => {
    // 2.7 / 0.9 is 3.0000000000000004; three desks are busy 90 % of the time.
    const rule = promised(0, 0, { maxOccupancy: 0.9 });
    expect(requiredDesks(exponentialLoad(0.3 * 9), rule)).toBe(3);
    // Exactly half wait at one desk that is busy half the time.
    expect(requiredDesks(exponentialLoad(0.5), promised(0.5, 0))).toBe(1);
  });

  it('keeps a minimum, leaves nobody alone and gives appointments their desks', () => {
    const load = exponentialLoad(0.3, 6);
    const one = promised(0.5, 10);
    expect(requiredDesks(load, one)).toBe(1);
    expect(requiredDesks(load, { ...one, minimum: 3 })).toBe(3);
    expect(requiredDesks(load, { ...one, neverAlone: true })).toBe(2);
    expect(requiredDesks(exponentialLoad(0), { ...one, neverAlone: true })).toBe(0);
    expect(requiredDesks(load, one, 1.2)).toBe(3);
    // Three times a tenth of a desk's ten appointments is no more than three.
    expect(requiredDesks(exponentialLoad(0), one, 0.1 * 3 * 10)).toBe(3);
  });

  it('says why', () => {
    const load = exponentialLoad(3.2, 6);
    const rule = promised(0.8, 5);
    expect(deskReason(exponentialLoad(0), rule)).toBe('noDemand');
    expect(deskReason(exponentialLoad(0), rule, 0.4)).toBe('booked');
    expect(deskReason(load, rule)).toBe('promise');
    expect(deskReason(load, { ...rule, maxOccupancy: 0.4 })).toBe('occupancy');
    expect(deskReason(load, { ...rule, minimum: 9 })).toBe('minimum');
    expect(deskReason(exponentialLoad(0.1, 6), { ...rule, minimum: 1, neverAlone: true })).toBe('neverAlone');
  });

  it('takes a promise to everybody for one to all but hardly anybody', () => {
    const everybody = promised(1, 5);
    const load = exponentialLoad(3.2, 6);
    expect(requiredDesks(load, everybody)).toBeGreaterThan(requiredDesks(load, promised(0.999, 5)));
    expect(Math.ceil(decimalDesks(load, everybody))).toBe(requiredDesks(load, everybody));
  });

  it('finds a thousand desks and gives up on what no house has', () => {
    const rule = promised(0.8, 5);
    expect(requiredDesks(exponentialLoad(990, 6), rule)).toBeLessThan(1010);
    expect(() => requiredDesks(exponentialLoad(largestLoadErlangs + 1), rule)).toThrow(RangeError);
  });
});

describe('decimalDesks', () => {
  it('rounds up to the integer need', () => {
    fc.assert(
      fc.property(loads, rules, (load, rule) => {
        const decimal = decimalDesks(exponentialLoad(load, 6), rule);
        const desks = requiredDesks(exponentialLoad(load, 6), rule);
        expect(decimal).toBeLessThanOrEqual(desks + 1e-9);
        expect(decimal).toBeGreaterThan(desks - 1 - 1e-9);
      }),
      { numRuns: 200 },
    );
  });

  it('moves as little as the load does', () => {
    const rule = promised(0.8, 1, { maxOccupancy: 0.85 });
    const at = (load: number) => decimalDesks(exponentialLoad(load, 577 / 60), rule);
    expect(at(2.244) - at(2.2439)).toBeLessThan(0.001);
    expect(at(2.244)).toBeGreaterThan(at(2.2439));
    expect(decimalDesks(exponentialLoad(0), rule)).toBe(0);
    expectSame(decimalDesks(exponentialLoad(8.5, 1), promised(0, 0, { maxOccupancy: 0.85 })), 10);
  });
});
