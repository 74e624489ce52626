import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { DeskQueue, Enquiries, StableQueue } from '#app/staffing/desk-queue.ts';
import type { DeskRule } from '#app/staffing/desk-rule.ts';

/** `staffing.json` as it was handed over; the caller names the shape that a part has. */
const file = JSON.parse(readFileSync(new URL('../../vectors/staffing.json', import.meta.url), 'utf8')) as {
  [part: string]: unknown;
};

export const partNames = Object.keys(file);

export function part<Shape>(name: string): Shape {
  if (!(name in file)) throw new Error(`no part ${name}`);
  return file[name] as Shape;
}

/** Handling times as exponential, by load. */
export function exponentialLoad(loadErlangs: number, handlingMinutes = 1): Enquiries {
  return { loadErlangs, handlingMinutes, squaredCv: 1 };
}

/** A promise and nothing else. */
export function promised(share: number, withinMinutes: number, more: Partial<DeskRule> = {}): DeskRule {
  return {
    promise: { share, withinMinutes },
    maxOccupancy: null,
    minimum: 0,
    neverAlone: false,
    patienceMinutes: null,
    ...more,
  };
}

export function stable(queue: DeskQueue): StableQueue {
  if (queue.state !== 'stable') throw new Error('unstable');
  return queue;
}

/** Equal to 1e-9 of its size. */
export function expectSame(actual: number | undefined, expected: number): void {
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
}

/** Equal to what was printed: to half a unit of its last decimal. */
export function expectPrinted(actual: number | undefined, printed: number): void {
  const decimals = String(printed).split('.')[1]?.length ?? 0;
  expect(Math.abs((actual ?? Number.NaN) - printed)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-12);
}
