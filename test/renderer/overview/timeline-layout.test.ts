import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Phase } from '#app/plan/process.ts';
import { isBackwards, timeline } from '#renderer/views/overview/process/timeline-layout.ts';

const phase = (startsOn: string | null, endsOn: string | null, name = 'F'): Phase => ({
  id: crypto.randomUUID(),
  sort: 0,
  name,
  startsOn,
  endsOn,
  responsibleRole: '',
  status: 'planned',
  note: '',
});

describe('the timeline', () => {
  it('spans whole months, and counts both the first and the last day', () => {
    const found = timeline([phase('2026-03-01', '2026-03-31'), phase('2026-04-01', '2026-04-30')]);
    expect(found?.spans[0]).toMatchObject({ from: 0, to: 31 / 61, days: 31 });
    expect(found?.spans[1]).toMatchObject({ from: 31 / 61, to: 1, days: 30 });
    expect(found?.ticks.map(({ day }) => day)).toEqual(['2026-03-01', '2026-04-01']);
    expect(found?.placeOf('2026-04-01')).toBeCloseTo(31 / 61);
    expect(found?.placeOf('2027-01-01')).toBeNull();
  });

  it('draws a phase of which one end is known as that day, and leaves out one without dates', () => {
    const found = timeline([phase(null, '2026-06-15'), phase(null, null)]);
    expect(found?.spans).toHaveLength(1);
    expect(found?.spans[0]?.days).toBeNull();
    expect(timeline([phase(null, null)])).toBeNull();
  });

  it('marks so few months that they can be read, however long the process is', () => {
    const found = timeline([phase('2020-01-01', '2031-12-31')]);
    expect(found?.ticks.length).toBeLessThanOrEqual(13);
    expect(found?.ticks.length).toBeGreaterThan(3);
  });

  it('keeps every phase inside, in order of its ends, whichever way its dates stand', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(day, day), { minLength: 1, maxLength: 8 }), (pairs) => {
        const iso = (date: Date) => date.toISOString().slice(0, 10);
        const found = timeline(pairs.map(([a, b]) => phase(iso(a), iso(b))));
        for (const { from, to, days } of found?.spans ?? []) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(1);
          expect(to).toBeGreaterThan(from);
          expect(days).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });
});

describe('a phase', () => {
  it('is backwards when it ends before it begins', () => {
    expect(isBackwards(phase('2026-05-02', '2026-05-01'))).toBe(true);
    expect(isBackwards(phase('2026-05-01', '2026-05-01'))).toBe(false);
    expect(isBackwards(phase(null, '2026-05-01'))).toBe(false);
  });
});
