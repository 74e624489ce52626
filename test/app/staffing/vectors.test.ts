import { describe, expect, it } from 'vitest';
import { deskQueue } from '#app/staffing/desk-queue.ts';
import { requiredDesks } from '#app/staffing/desk-rule.ts';
import { blockingProbability, waitProbability } from '#app/staffing/erlang.ts';
import { fteForCoveredHours } from '#app/staffing/fte-need.ts';
import { roundUp } from '#app/staffing/round-up.ts';
import {
  expectPrinted,
  expectSame,
  exponentialLoad,
  part,
  partNames,
  promised,
  stable,
} from './staffing-vectors.ts';
import { poolingVectors } from './vectors-pooling.ts';
import { publishedVectors } from './vectors-published.ts';

interface TableRow {
  c: number;
  a: number;
  a_exact: string;
  erlangB: number;
  erlangC: number;
  erlangC_exact?: string;
  erlangB_exact?: string;
  asaOverAht: number;
  occupancy: number;
  meanQueueLength: number;
  serviceLevelAtTOverAht: { [time: string]: number };
}

const fraction = (text: string) => {
  const [over = '', under = '1'] = text.split('/');
  return Number(over) / Number(under);
};

function erlangTable(): void {
  const { rows } = part<{ rows: TableRow[] }>('erlangTable');
  expect(rows).toHaveLength(14);
  for (const row of rows) {
    expectSame(blockingProbability(row.c, row.a), row.erlangB);
    expectSame(waitProbability(row.c, row.a), row.erlangC);
    if (row.erlangB_exact) expectSame(blockingProbability(row.c, row.a), fraction(row.erlangB_exact));
    if (row.erlangC_exact) expectSame(waitProbability(row.c, row.a), fraction(row.erlangC_exact));
    expectSame(fraction(row.a_exact), row.a);
    const queue = stable(deskQueue(row.c, exponentialLoad(row.a), 0));
    expectSame(queue.meanWaitMinutes, row.asaOverAht);
    expectSame(queue.occupancy, row.occupancy);
    expectSame(queue.queueLength, row.meanQueueLength);
    for (const [time, share] of Object.entries(row.serviceLevelAtTOverAht)) {
      expectSame(stable(deskQueue(row.c, exponentialLoad(row.a), fraction(time))).servedInTime, share);
    }
  }
}

function erlangA(): void {
  const cases =
    part<
      {
        in: { lambda: number; aht: number; patience: number; c: number };
        out: { [figure: string]: number };
        pyworkforce_ran_here?: { [figure: string]: number };
        publishedRecalled?: {
          abandonment: number;
          meanWaitSec: number;
          occupancy: number;
          erlangC: { meanWaitSec: number };
        };
        erlangC_recomputed?: { meanWaitSec: number; occupancy: number };
      }[]
    >('erlangA');
  expect(cases).toHaveLength(3);
  for (const { in: given, out, pyworkforce_ran_here: ran, publishedRecalled, erlangC_recomputed } of cases) {
    const load = exponentialLoad(given.lambda * given.aht, given.aht);
    const queue = stable(deskQueue(given.c, load, 1 / 3, given.patience));
    expectSame(queue.waitShare, out.waitingProbability ?? 9);
    expectSame(queue.abandonShare ?? 9, out.abandonment ?? 9);
    expectSame(queue.queueLength, out.meanQueueLength ?? 9);
    expectSame(queue.meanWaitMinutes, out.meanWaitAll ?? 9);
    expectSame(queue.occupancy, out.occupancy ?? 9);
    if (ran) {
      expectSame(queue.waitShare, ran.waiting_probability ?? 9);
      expectSame(queue.abandonShare ?? 9, ran.abandonment_probability ?? 9);
      expectSame(queue.occupancy, ran.occupancy ?? 9);
      expectSame(queue.queueLength, ran.average_queue_length ?? 9);
      expectSame(queue.meanWaitMinutes, ran.average_speed_of_answer ?? 9);
      expectSame(queue.servedInTime, ran.service_level ?? 9);
    }
    if (publishedRecalled && erlangC_recomputed) {
      expectPrinted(queue.abandonShare ?? 9, publishedRecalled.abandonment);
      expectPrinted(60 * queue.meanWaitMinutes, publishedRecalled.meanWaitSec);
      expectPrinted(queue.occupancy, publishedRecalled.occupancy);
      const everybodyStays = stable(deskQueue(given.c, load, 0));
      expectSame(60 * everybodyStays.meanWaitMinutes, erlangC_recomputed.meanWaitSec);
      expectSame(everybodyStays.occupancy, erlangC_recomputed.occupancy);
      expectPrinted(60 * everybodyStays.meanWaitMinutes, publishedRecalled.erlangC.meanWaitSec);
    }
    // As much work as desks: without patience the queue grows without end.
    if (given.c === load.loadErlangs) expect(deskQueue(given.c, load, 0)).toEqual({ state: 'unstable' });
  }
}

function fte(): void {
  const cases =
    part<
      {
        in: { coveredHoursPerWeek: number; shrinkage: number; weekHours: number };
        out: { paidHours: number; fte: number };
      }[]
    >('fte');
  expect(cases).toHaveLength(4);
  for (const { in: given, out } of cases) {
    const need = fteForCoveredHours(given.coveredHoursPerWeek, given.shrinkage, given.weekHours);
    expectSame(need.paidHoursPerWeek, out.paidHours);
    expectSame(need.fte, out.fte);
  }
}

/** By the words that name each in the file. */
const edgeCaseChecks: { [name: string]: (given: EdgeCase) => void } = {
  'a=0': () => {
    expect(requiredDesks(exponentialLoad(0), promised(0.8, 5))).toBe(0);
    expect(requiredDesks(exponentialLoad(0), promised(0.8, 5, { minimum: 2 }))).toBe(2);
    expect(deskQueue(0, exponentialLoad(0), 5)).toMatchObject({
      state: 'stable',
      servedInTime: 1,
      meanWaitMinutes: 0,
    });
  },
  'c<=a': () => {
    for (const [desks, load] of [
      [1, 1],
      [3, 3.0001],
      [0, 0.1],
    ] as const) {
      expect(deskQueue(desks, exponentialLoad(load), 5)).toEqual({ state: 'unstable' });
      expect(waitProbability(desks, load)).toBe(1);
    }
  },
  'skip bug in pyworkforce start value': startsAtOne,
  'skip bug 2': startsAtOne,
  'float ceiling': ({ examples = [] }) => {
    expect(examples).toHaveLength(2);
    for (const { raw, shrinkage, floatCeil, exact } of examples) {
      expect(Math.ceil(raw / (1 - shrinkage))).toBe(floatCeil);
      expect(roundUp(raw / (1 - shrinkage))).toBe(exact);
    }
  },
};

interface EdgeCase {
  case: string;
  in?: { a: number; targetOverAht: number; serviceLevel: number };
  correctRequired?: number;
  pyworkforce?: number;
  examples?: { raw: number; shrinkage: number; floatCeil: number; exact: number }[];
}

/** A search that starts at round(a + 1) passes over the answer. */
function startsAtOne({ in: given, correctRequired = Number.NaN, pyworkforce }: EdgeCase): void {
  if (!given) throw new Error('no input');
  const desks = requiredDesks(exponentialLoad(given.a), promised(given.serviceLevel, given.targetOverAht));
  expect(desks).toBe(correctRequired);
  expect(Math.round(given.a + 1)).toBe(pyworkforce);
  expect(
    stable(deskQueue(desks, exponentialLoad(given.a), given.targetOverAht)).servedInTime,
  ).toBeGreaterThanOrEqual(given.serviceLevel);
}

function edgeCases(): void {
  const cases = part<EdgeCase[]>('edgeCases');
  expect(cases.map((each) => each.case).sort()).toEqual(Object.keys(edgeCaseChecks).sort());
  for (const each of cases) edgeCaseChecks[each.case]?.(each);
}

const covered: { [name: string]: () => void } = {
  erlangTable,
  erlangA,
  fte,
  edgeCases,
  ...publishedVectors,
  ...poolingVectors,
};

/** Parts without a case in them. */
const leftOut: { [name: string]: string } = { meta: 'says what the file is; nothing to compute' };

describe('worked cases of staffing.json', () => {
  for (const [name, check] of Object.entries(covered)) it(name, check);

  it('are all run, or left out for a stated reason', () => {
    expect([...Object.keys(covered), ...Object.keys(leftOut)].sort()).toEqual([...partNames].sort());
  });
});
