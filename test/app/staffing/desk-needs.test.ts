import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DeskIntervals,
  deskNeedsInto,
  overallQueue,
  queueAt,
  queueFigures,
  queuesInto,
} from '#app/staffing/desk-needs.ts';
import { deskQueue, type Enquiries } from '#app/staffing/desk-queue.ts';
import { requiredDesks } from '#app/staffing/desk-rule.ts';
import { expectSame, promised, stable } from './staffing-vectors.ts';

const enquiries: fc.Arbitrary<Enquiries & { booked: number }> = fc.record({
  loadErlangs: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 12, noNaN: true })),
  handlingMinutes: fc.double({ min: 1, max: 30, noNaN: true }),
  squaredCv: fc.double({ min: 1, max: 4, noNaN: true }),
  booked: fc.constantFrom(0, 0.4, 1, 2.5),
});

function intervalsOf(rows: (Enquiries & { booked: number })[]): DeskIntervals {
  return {
    loadErlangs: Float64Array.from(rows, (row) => row.loadErlangs),
    handlingMinutes: Float64Array.from(rows, (row) => row.handlingMinutes),
    squaredCv: Float64Array.from(rows, (row) => row.squaredCv),
    bookedDesks: Float64Array.from(rows, (row) => row.booked),
  };
}

describe('many intervals at once', () => {
  it('are each what they are alone', () => {
    fc.assert(
      fc.property(fc.array(enquiries, { minLength: 1, maxLength: 20 }), fc.boolean(), (rows, hasPatience) => {
        const rule = promised(0.8, 5, { maxOccupancy: 0.9, patienceMinutes: hasPatience ? 12 : null });
        const own = hasPatience ? rows.map((row) => ({ ...row, squaredCv: 1 })) : rows;
        const intervals = intervalsOf(own);
        const desks = new Int32Array(rows.length);
        deskNeedsInto(intervals, rule, desks);
        const figures = queueFigures(rows.length);
        queuesInto(intervals, desks, rule, figures);
        own.forEach((row, index) => {
          expect(desks[index]).toBe(requiredDesks(row, rule, row.booked));
          const left = Math.floor((desks[index] ?? 0) - row.booked + 1e-9);
          const alone = stable(deskQueue(left, row, 5, rule.patienceMinutes));
          expect(queueAt(figures, index)).toEqual({ ...alone, abandonShare: alone.abandonShare ?? 0 });
          expect(alone.servedInTime).toBeGreaterThanOrEqual(0.8 - 1e-9);
        });
      }),
    );
  });

  it('have no figures where more arrives than is served, and count those as not served in time', () => {
    const row = { handlingMinutes: 6, squaredCv: 1, booked: 0 };
    const intervals = intervalsOf([
      { ...row, loadErlangs: 1 },
      { ...row, loadErlangs: 3 },
      { ...row, loadErlangs: 0 },
    ]);
    const desks = Int32Array.of(2, 3, 0);
    const figures = queueFigures(3);
    const rule = promised(0.8, 5);
    queuesInto(intervals, desks, rule, figures);
    expect(queueAt(figures, 1)).toEqual({ state: 'unstable' });
    expect(queueAt(figures, 2)).toMatchObject({ state: 'stable', servedInTime: 1 });
    const quietHour = stable(deskQueue(2, { ...row, loadErlangs: 1 }, 5));
    const overall = overallQueue(intervals, desks, figures);
    // A quarter of the arrivals come in the quiet interval.
    expectSame(overall?.servedInTime, quietHour.servedInTime / 4);
    expectSame(overall?.occupancy, (1 + 3) / 5);
    expect(overall).toMatchObject({ meanWaitMinutes: 'unstable', unstableIntervals: 1 });

    desks[1] = 5;
    queuesInto(intervals, desks, rule, figures);
    const busyHour = stable(deskQueue(5, { ...row, loadErlangs: 3 }, 5));
    const now = overallQueue(intervals, desks, figures);
    expectSame(Number(now?.meanWaitMinutes), (quietHour.meanWaitMinutes + 3 * busyHour.meanWaitMinutes) / 4);
    expect(now?.unstableIntervals).toBe(0);
  });

  it('say nothing of a house where nobody comes', () => {
    const intervals = intervalsOf([{ loadErlangs: 0, handlingMinutes: 1, squaredCv: 1, booked: 0 }]);
    expect(overallQueue(intervals, Int32Array.of(1), queueFigures(1))).toBeNull();
  });
});
