import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OpeningHour, openingHourSchema } from '#app/plan/hours.ts';
import { overlap } from '#app/plan/house-invariants.ts';
import {
  copiedDay,
  freeRoom,
  shifted,
  shownHours,
  stepMinutes,
} from '#renderer/views/staffing/hours/stretches.ts';

const scenarioId = '4c11412d-88d3-5aba-bd43-0212ab4e688b';

const stretch = (weekday: number, fromMinute: number, toMinute: number): OpeningHour => ({
  scenarioId,
  zone: 'outer',
  weekday,
  fromMinute,
  toMinute,
  kind: 'staffed',
  posts: 2,
});

/** A day of stretches that share no minute, each half an hour at least. */
const day = fc
  .uniqueArray(fc.integer({ min: 0, max: 48 }), { minLength: 0, maxLength: 10 })
  .map((halves) => halves.sort((a, b) => a - b))
  .map((halves) =>
    Array.from({ length: Math.floor(halves.length / 2) }, (_, index) =>
      stretch(1, (halves[2 * index] ?? 0) * 30, (halves[2 * index + 1] ?? 0) * 30),
    ),
  );

describe('a stretch on the move', () => {
  it('stays within its day, keeps half an hour, and moves whole without changing its length', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1410 }),
        fc.integer({ min: 30, max: 1440 }),
        fc.constantFrom('start' as const, 'end' as const, 'whole' as const),
        fc.integer({ min: -2000, max: 2000 }),
        (from, length, part, by) => {
          const row = stretch(1, from, Math.min(1440, from + length));
          const moved = shifted(row, part, by);
          expect(openingHourSchema.safeParse(moved).success).toBe(true);
          expect(moved.toMinute - moved.fromMinute).toBeGreaterThanOrEqual(stepMinutes);
          if (part === 'whole') {
            expect(moved.toMinute - moved.fromMinute).toBe(row.toMinute - row.fromMinute);
          }
          if (part === 'end') expect(moved.fromMinute).toBe(row.fromMinute);
          if (part === 'start') expect(moved.toMinute).toBe(row.toMinute);
        },
      ),
    );
  });

  it('comes back when it is moved back and met no edge', () => {
    const row = stretch(1, 600, 900);
    for (const part of ['start', 'end', 'whole'] as const) {
      expect(shifted(shifted(row, part, 60), part, -60)).toEqual(row);
    }
  });
});

describe('room for one more', () => {
  it('overlaps nothing, and is refused only when less than half an hour is free anywhere', () => {
    fc.assert(
      fc.property(day, (rows) => {
        const room = freeRoom(rows);
        if (!room) {
          const first = rows[0];
          expect(first?.fromMinute).toBeLessThan(stepMinutes);
          return;
        }
        const added = stretch(1, room.fromMinute, room.toMinute);
        expect(openingHourSchema.safeParse(added).success).toBe(true);
        expect(rows.some((row) => overlap(row, added))).toBe(false);
      }),
    );
  });

  it('is the usual day where nothing is planned', () => {
    expect(freeRoom([])).toEqual({ fromMinute: 600, toMinute: 1020 });
  });
});

describe('a day copied to others', () => {
  it('takes the place of all that stood there, and leaves the day itself alone', () => {
    const days = [[stretch(1, 600, 900), stretch(1, 960, 1080)], [stretch(2, 480, 720)], [], [], [], [], []];
    const { rows, clear } = copiedDay(days, 1, [2, 6]);
    expect(rows.map(({ weekday, fromMinute }) => [weekday, fromMinute])).toEqual([
      [2, 600],
      [2, 960],
      [6, 600],
      [6, 960],
    ]);
    expect(clear).toEqual([`${scenarioId}.outer.2.480`]);
  });
});

it('shows every hour that is planned', () => {
  const days = [[stretch(1, 330, 600)], [stretch(2, 1200, 1440)], [], [], [], [], []];
  expect(shownHours(days)).toEqual({ fromHour: 5, toHour: 24 });
  expect(shownHours([[], [], [], [], [], [], []])).toEqual({ fromHour: 7, toHour: 22 });
});
