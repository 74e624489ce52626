/** What retention has to know of a backup. */
export interface Kept {
  /** Grows by one with each backup of a plan; the only order there is. */
  sequence: number;
  /** When it was made by the machine's clock, ISO 8601. */
  at: string;
}

/** How many backups of a plan are kept: the latest ones, and one for each of the latest days and weeks. */
export const backupLimits = { recent: 6, daily: 7, weekly: 8 };

/**
 * Which backups stay: the latest, then the last of each day before them, then the last of each week before those.
 *
 * The clock only says what belongs together: neighbours with the same day are one day. Which comes first is the
 * sequence's to say, so a clock that is set back a year makes nothing old, and one that is set ahead makes nothing new.
 *
 * @returns sequences that stay, the highest first
 */
export function retained(backups: readonly Kept[], limits: typeof backupLimits = backupLimits): number[] {
  const latestFirst = [...backups].sort((a, b) => b.sequence - a.sequence);
  const recent = latestFirst.slice(0, limits.recent);
  const days = lastOfEach(latestFirst.slice(recent.length), dayOf).slice(0, limits.daily);
  const oldestKept = days.at(-1)?.sequence ?? recent.at(-1)?.sequence ?? 0;
  const before = latestFirst.filter(({ sequence }) => sequence < oldestKept);
  const weeks = lastOfEach(before, weekOf).slice(0, limits.weekly);
  return [...recent, ...days, ...weeks].map(({ sequence }) => sequence);
}

/** The first of each run of neighbours that belong together. */
function lastOfEach(latestFirst: readonly Kept[], periodOf: (at: string) => number): Kept[] {
  return latestFirst.filter((backup, index) => {
    const later = latestFirst[index - 1];
    return !later || periodOf(later.at) !== periodOf(backup.at);
  });
}

const dayMs = 86_400_000;

function dayOf(at: string): number {
  return Math.floor(Date.parse(at) / dayMs);
}

/** Weeks begin on Monday; 1 January 1970 was a Thursday. */
function weekOf(at: string): number {
  return Math.floor((dayOf(at) + 3) / 7);
}
