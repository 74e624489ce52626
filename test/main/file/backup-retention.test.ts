import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualSettings } from '#app/settings/settings.ts';
import { type Kept, retained } from '#main/file/backup-retention.ts';

const { recent, daily, weekly } = usualSettings.backups;
const day = (number: number, hour = 12) => new Date(Date.UTC(2026, 0, number, hour)).toISOString();

/** What is kept when a backup is made at each of these moments and the rest is let go each time. */
function grown(moments: readonly string[]): Kept[] {
  let kept: Kept[] = [];
  moments.forEach((at, index) => {
    const all = [...kept, { sequence: index + 1, at }];
    const stays = new Set(retained(all, usualSettings.backups));
    kept = all.filter(({ sequence }) => stays.has(sequence));
  });
  return kept;
}

const moments = fc.array(
  fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  { maxLength: 120 },
);

describe('which backups stay', () => {
  it('the latest, one for each day before them, and one for each week before those', () => {
    // Three a day for a hundred days.
    const kept = grown(
      Array.from({ length: 300 }, (_, index) => day(1 + Math.floor(index / 3), 8 + (index % 3))),
    );
    const days = kept.map(({ at }) => Math.floor(Date.parse(at) / 86_400_000)).reverse();
    expect(kept).toHaveLength(recent + daily + weekly);
    expect(new Set(days.slice(0, recent)).size).toBe(2);
    const daily7 = days.slice(recent, recent + daily);
    expect(daily7).toEqual(daily7.map((_, index) => (daily7[0] ?? 0) - index));
    const weeks = days.slice(recent + daily);
    weeks.slice(1).forEach((date, index) => {
      expect((weeks[index] ?? 0) - date).toBe(7);
    });
  });

  it('the newest always stays, and never more than the limits, whatever the clock says', () => {
    fc.assert(
      fc.property(moments, (at) => {
        const kept = grown(at);
        expect(kept.length).toBeLessThanOrEqual(recent + daily + weekly);
        expect(kept.map(({ sequence }) => sequence).slice(-recent)).toEqual(
          at.map((_, index) => index + 1).slice(-recent),
        );
      }),
    );
  });

  it('a clock that is set back a year makes none of them old', () => {
    const before = Array.from({ length: 20 }, (_, index) => day(366 + index));
    const after = Array.from({ length: 3 }, (_, index) => day(1 + index));
    const kept = grown([...before, ...after]);
    expect(kept.slice(-3).map(({ at }) => at)).toEqual(after);
    expect(kept.length).toBeGreaterThan(recent + daily);
  });

  it('asks the clock only what belongs together: all moments moved by whole weeks, the same stay', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: -500, max: 500 }), (at, weeks) => {
        const moved = at.map((moment) => new Date(Date.parse(moment) + weeks * 7 * 86_400_000).toISOString());
        expect(grown(moved).map(({ sequence }) => sequence)).toEqual(
          grown(at).map(({ sequence }) => sequence),
        );
      }),
    );
  });
});
