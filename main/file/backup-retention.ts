import type { BackupLimits } from '#app/settings/settings.ts';

/** What retention has to know of a backup. */
export interface Kept {
  /** Grows by one with each backup of a plan; the only order there is. */
  sequence: number;
  /** When it was made by the machine's clock, ISO 8601. */
  at: string;
}

/**
 * Which backups stay: the latest, then the last of each day before theirs, then the last of each week before those.
 *
 * The clock only says what belongs together: neighbours with the same day are one day. Which comes first is the
 * sequence's to say, so a clock that is set back a year makes nothing old, and one that is set ahead makes nothing new.
 *
 * @returns sequences that stay, the highest first
 */
export function retained(backups: readonly Kept[], limits: BackupLimits): number[] {
  const latestFirst = [...backups].sort((a, b) => b.sequence - a.sequence);
  const kept = latestFirst.slice(0, limits.recent);
  for (const { limit, periodOf } of [
    { limit: limits.daily, periodOf: dayOf },
    { limit: limits.weekly, periodOf: weekOf },
  ]) {
    const oldest = kept.at(-1);
    const before = latestFirst.filter(({ sequence }) => sequence < (oldest?.sequence ?? 0));
    const lastOfPeriods = before.filter(({ at }, index) => {
      const later = before[index - 1] ?? oldest;
      return later && periodOf(later.at) !== periodOf(at);
    });
    kept.push(...lastOfPeriods.slice(0, limit));
  }
  return kept.map(({ sequence }) => sequence);
}

const dayMs = 86_400_000;

function dayOf(at: string): number {
  return Math.floor(Date.parse(at) / dayMs);
}

/** Weeks begin on Monday; 1 January 1970 was a Thursday. */
function weekOf(at: string): number {
  return Math.floor((dayOf(at) + 3) / 7);
}
