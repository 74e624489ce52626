import type { Phase } from '#app/plan/process.ts';

const dayMs = 86_400_000;
/** Marks that fit side by side on the narrowest picture. */
const mostTicks = 12;
/** Months from one mark to the next, the closest that fits. */
const tickSteps = [1, 2, 3, 6, 12, 24, 60] as const;

/** A phase on the timeline; places are shares 0–1 of its whole width. */
export interface TimelineSpan {
  phase: Phase;
  from: number;
  to: number;
  /** Days from the first to the last, both counted; `null` when only one end is known. */
  days: number | null;
}

export interface Timeline {
  /** Phases with a date, in their order. */
  spans: TimelineSpan[];
  /** First days of months, `yyyy-mm-dd`. */
  ticks: { day: string; at: number }[];
  /** Where a day lies; `null` outside the timeline. */
  placeOf(day: string): number | null;
}

/** Whether a phase ends before it begins. */
export function isBackwards({ startsOn, endsOn }: Pick<Phase, 'startsOn' | 'endsOn'>): boolean {
  return startsOn !== null && endsOn !== null && endsOn < startsOn;
}

/**
 * Lays phases out on whole months, from the first that any begins in to the last that any ends in.
 *
 * @returns `null` when no phase has a date
 */
export function timeline(phases: readonly Phase[]): Timeline | null {
  const dated = phases.flatMap((phase) => {
    const days = [phase.startsOn, phase.endsOn].flatMap((day) => (day === null ? [] : [timeOf(day)]));
    return days.length === 0 ? [] : [{ phase, first: Math.min(...days), last: Math.max(...days), days }];
  });
  if (dated.length === 0) return null;
  const start = monthAt(Math.min(...dated.map(({ first }) => first)), 0);
  const end = monthAt(Math.max(...dated.map(({ last }) => last)), 1);
  const at = (time: number) => (time - start) / (end - start);
  return {
    spans: dated.map(({ phase, first, last, days }) => ({
      phase,
      from: at(first),
      // The last day is part of the phase.
      to: at(last + dayMs),
      days: days.length === 2 ? Math.round((last - first) / dayMs) + 1 : null,
    })),
    ticks: ticksBetween(start, end).map((time) => ({
      day: new Date(time).toISOString().slice(0, 10),
      at: at(time),
    })),
    placeOf(day) {
      const place = at(timeOf(day));
      return place < 0 || place > 1 ? null : place;
    },
  };
}

function ticksBetween(start: number, end: number): number[] {
  const months = (new Date(end).getTime() - start) / (30 * dayMs);
  const step = tickSteps.find((each) => months / each <= mostTicks) ?? 120;
  const ticks: number[] = [];
  for (let count = 0; monthAt(start, count) < end; count += step) ticks.push(monthAt(start, count));
  return ticks;
}

const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The first day of the month so many months after the one that a time lies in. */
function monthAt(time: number, later: number): number {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, 1);
}
