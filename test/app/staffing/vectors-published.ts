import { expect } from 'vitest';
import { deskQueue } from '#app/staffing/desk-queue.ts';
import { decimalDesks, requiredDesks } from '#app/staffing/desk-rule.ts';
import { blockingProbability, waitProbability } from '#app/staffing/erlang.ts';
import { fteForCoveredHours } from '#app/staffing/fte-need.ts';
import { roundUp } from '#app/staffing/round-up.ts';
import { expectPrinted, expectSame, exponentialLoad, part, promised, stable } from './staffing-vectors.ts';

interface PublishedC {
  in: {
    transactions: number;
    ahtMin: number;
    targetMin: number;
    intervalMin: number;
    shrinkage: number;
    serviceLevel: number;
    maxOccupancy: number;
  };
  out: {
    rawPositions: number;
    positions: number;
    serviceLevel: number;
    occupancy: number;
    waitingProbability: number;
  };
}

interface RanHere {
  raw_positions: number;
  positions: number;
  service_level: number;
  occupancy: number;
  waiting_probability: number;
}

function pyworkforcePublished(): void {
  const { erlangC, erlangB, erlangA, ran_here } = part<{
    erlangC: PublishedC[];
    erlangB: { c?: number; a: number; blocking?: number; maxBlocking?: number; rawPositions?: number }[];
    erlangA: {
      in: {
        transactions: number;
        ahtMin: number;
        patienceMin: number;
        intervalMin: number;
        c: number;
        targetMin: number;
      };
      out: {
        waitingProbability: number;
        abandonment: number;
        occupancy: number;
        asaMin: number;
        serviceLevel: number;
      };
    }[];
    ran_here: { erlangC_1: RanHere; erlangC_2: RanHere };
  }>('pyworkforcePublished');

  expect(erlangC).toHaveLength(2);
  erlangC.forEach(({ in: given, out }, index) => {
    const load = exponentialLoad((given.transactions * given.ahtMin) / given.intervalMin, given.ahtMin);
    const rule = promised(given.serviceLevel, given.targetMin, { maxOccupancy: given.maxOccupancy });
    const desks = requiredDesks(load, rule);
    expect(desks).toBe(out.rawPositions);
    expect(roundUp(desks / (1 - given.shrinkage))).toBe(out.positions);
    const queue = stable(deskQueue(desks, load, given.targetMin));
    expectPrinted(queue.servedInTime, out.serviceLevel);
    expectPrinted(queue.occupancy, out.occupancy);
    expectPrinted(queue.waitShare, out.waitingProbability);
    const ran = index === 0 ? ran_here.erlangC_1 : ran_here.erlangC_2;
    expect([desks, roundUp(desks / (1 - given.shrinkage))]).toEqual([ran.raw_positions, ran.positions]);
    expectSame(queue.servedInTime, ran.service_level);
    expectSame(queue.occupancy, ran.occupancy);
    expectSame(queue.waitShare, ran.waiting_probability);
  });

  expect(erlangB).toHaveLength(3);
  for (const { c, a, blocking, maxBlocking, rawPositions, ...rest } of erlangB) {
    if (c !== undefined) {
      expectSame(blockingProbability(c, a), blocking ?? Number.NaN);
      continue;
    }
    const fewest = Array.from({ length: 50 }, (_, desks) => desks).find(
      (desks) => blockingProbability(desks, a) <= (maxBlocking ?? 0),
    );
    expect(fewest).toBe(rawPositions);
    const { 'positionsAtShrinkage0.3': positions } = rest as { 'positionsAtShrinkage0.3': number };
    expect(roundUp((fewest ?? 0) / (1 - 0.3))).toBe(positions);
  }

  expect(erlangA).toHaveLength(1);
  for (const { in: given, out } of erlangA) {
    const load = exponentialLoad((given.transactions * given.ahtMin) / given.intervalMin, given.ahtMin);
    const queue = stable(deskQueue(given.c, load, given.targetMin, given.patienceMin));
    expectPrinted(queue.waitShare, out.waitingProbability);
    expectPrinted(queue.abandonShare ?? 9, out.abandonment);
    expectPrinted(queue.occupancy, out.occupancy);
    expectPrinted(queue.meanWaitMinutes, out.asaMin);
    expectPrinted(queue.servedInTime, out.serviceLevel);
  }
}

interface Published {
  source: string;
  in: { a: number; c?: number };
  published: { [figure: string]: number | string };
  recomputed: { [figure: string]: number };
  agrees: boolean;
}

/** Handling seconds and promise of a published case are in its words; here as numbers, in the file's order. */
const publishedCalls: [
  perHour: number,
  handlingSeconds: number,
  withinSeconds: number,
  cap: number | null,
][] = [
  [250, 330, 30, null],
  [200, 600, 20, null],
  [14, 577, 60, 0.85],
  [14, 578, 60, 0.85],
];

function publishedExamples(): void {
  const cases = part<Published[]>('publishedExamples');
  expect(cases).toHaveLength(7);
  const needs = publishedCalls.map(([perHour, handlingSeconds, withinSeconds, maxOccupancy], index) => {
    const { in: given } = cases[index] ?? { in: { a: Number.NaN } };
    const load = exponentialLoad((perHour * handlingSeconds) / 3600, handlingSeconds / 60);
    expectSame(load.loadErlangs, given.a);
    const rule = promised(0.8, withinSeconds / 60, { maxOccupancy });
    const servedBy = (desks: number) => stable(deskQueue(desks, load, withinSeconds / 60)).servedInTime;
    return { load, rule, servedBy, desks: requiredDesks(load, rule) };
  });
  const [first, second, third, fourth] = needs;
  if (!first || !second || !third || !fourth) throw new Error('four');
  const of = (index: number) => (name: string) => cases[index]?.recomputed[name] ?? Number.NaN;

  expect(first.desks).toBe(cases[0]?.published.agents);
  expectPrinted(first.load.loadErlangs, Number(cases[0]?.published.workload));
  expectSame(first.servedBy(28), of(0)('sl28'));
  expectSame(first.servedBy(27), of(0)('sl27'));

  // "~39" as published misses its own promise.
  expect(cases[1]?.agrees).toBe(false);
  expect(second.desks).toBe(of(1)('agents'));
  expectSame(second.servedBy(39), of(1)('sl39'));
  expect(second.servedBy(39)).toBeLessThan(0.8);

  // One second of handling time moves the integer by one, the decimal need hardly.
  [third, fourth].forEach((need, index) => {
    const recomputed = of(2 + index);
    expect(need.desks).toBe(recomputed('rawAgents'));
    expect(need.desks).toBe(cases[2 + index]?.published.rawAgents);
    expectSame(fteForCoveredHours(37 * need.desks, 0.35).fte, recomputed('fteExact'));
    expect(Math.round(recomputed('fteExact'))).toBe(cases[2 + index]?.published.withShrinkage);
    expectSame(need.servedBy(4), recomputed('sl4'));
  });
  const decimals = [third, fourth].map((need) => decimalDesks(need.load, need.rule));
  expect((decimals[1] ?? 0) - (decimals[0] ?? 0)).toBeLessThan(0.01);
  expect(decimals.map(Math.ceil)).toEqual([4, 5]);

  // Two published probabilities that are wrong.
  for (const index of [4, 5]) {
    const wrong = cases[index];
    if (!wrong) throw new Error('seven');
    const { in: given, published } = wrong;
    expect(wrong.agrees).toBe(false);
    expectSame(waitProbability(given.c ?? 0, given.a), of(index)('erlangC'));
    expect(Math.abs(waitProbability(given.c ?? 0, given.a) - Number(published.erlangC))).toBeGreaterThan(
      0.05,
    );
  }

  const slide = stable(deskQueue(3, exponentialLoad(2, 20), 0));
  expectSame(slide.queueLength, of(6)('Lq'));
  expectPrinted(slide.queueLength, Number(cases[6]?.published.Lq));
  expectSame(slide.meanWaitMinutes + 20, of(6)('W'));
  // Printed cut off, not rounded.
  expect(Math.floor(100 * (slide.meanWaitMinutes + 20)) / 100).toBe(cases[6]?.published.W);
}

export const publishedVectors: { [name: string]: () => void } = { pyworkforcePublished, publishedExamples };
