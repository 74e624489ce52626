import type { OpeningHour } from '#app/plan/hours.ts';
import { type Plan, rowKey } from '#app/plan/plan.ts';
import type { ZoneKind } from '#app/plan/service.ts';

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Arrow keys and the mouse move by half an hour. */
export const stepMinutes = 30;
const dayMinutes = 1440;

/** What of a stretch is moved: one of its ends, or both together. */
export type Part = 'start' | 'end' | 'whole';

/** The stretches of a zone by weekday, Monday first, each day in the order of the clock. */
export function daysOf(plan: Plan, scenarioId: string, zone: ZoneKind): OpeningHour[][] {
  const rows = Object.values(plan.openingHours).filter(
    (row) => row.scenarioId === scenarioId && row.zone === zone,
  );
  return weekdays.map((weekday) =>
    rows.filter((row) => row.weekday === weekday).sort((a, b) => a.fromMinute - b.fromMinute),
  );
}

/** A stretch with an end, or the whole of it, moved; it stays within the day and keeps half an hour at least. */
export function shifted(row: OpeningHour, part: Part, byMinutes: number): OpeningHour {
  const { fromMinute, toMinute } = row;
  if (part === 'start') {
    return { ...row, fromMinute: within(fromMinute + byMinutes, 0, toMinute - stepMinutes) };
  }
  if (part === 'end') {
    return { ...row, toMinute: within(toMinute + byMinutes, fromMinute + stepMinutes, dayMinutes) };
  }
  const by = within(byMinutes, -fromMinute, dayMinutes - toMinute);
  return { ...row, fromMinute: fromMinute + by, toMinute: toMinute + by };
}

/** The longest gaps a new stretch should ask for, and where a day without any begins. */
const usual = { fromMinute: 600, toMinute: 1020 };

/** Room for one more stretch on a day: after the last, else before the first, else between; `null` when there is none. */
export function freeRoom(day: readonly OpeningHour[]): { fromMinute: number; toMinute: number } | null {
  const [first] = day;
  const last = day.at(-1);
  if (!first || !last) return usual;
  const gaps = [
    { fromMinute: last.toMinute, toMinute: Math.min(dayMinutes, last.toMinute + 120) },
    { fromMinute: Math.max(0, first.fromMinute - 120), toMinute: first.fromMinute },
    ...day.slice(1).map((row, index) => ({
      fromMinute: day[index]?.toMinute ?? 0,
      toMinute: row.fromMinute,
    })),
  ];
  return gaps.find((gap) => gap.toMinute - gap.fromMinute >= stepMinutes) ?? null;
}

/** A day's stretches on other days, and the keys of what stood there. */
export function copiedDay(
  days: readonly OpeningHour[][],
  from: number,
  to: readonly number[],
): { rows: OpeningHour[]; clear: string[] } {
  const source = days[from - 1] ?? [];
  return {
    rows: to.flatMap((weekday) => source.map((row) => ({ ...row, weekday }))),
    clear: to.flatMap((weekday) => (days[weekday - 1] ?? []).map((row) => rowKey('openingHours', row))),
  };
}

/** The hours that the lanes show: what most houses are open in, and everything that is planned. */
export function shownHours(days: readonly OpeningHour[][]): { fromHour: number; toHour: number } {
  const rows = days.flat();
  return {
    fromHour: Math.min(7, ...rows.map(({ fromMinute }) => Math.floor(fromMinute / 60))),
    toHour: Math.max(22, ...rows.map(({ toMinute }) => Math.ceil(toMinute / 60))),
  };
}

function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
