import { parseNumber } from '../i18n/parse-number.ts';
import { parseTime } from '../i18n/parse-time.ts';
import type { ErrorCode, Language } from '../i18n/texts.ts';
import { itemAt } from '../plan/item-at.ts';
import { ok, type Result, refused } from '../plan/result.ts';
import { halfHourCount } from '../staffing/calendar.ts';

/** So many came in a half-hour (0 = 00:00–00:30 … 47) of a weekday (1 Monday … 7 Sunday). */
export interface CountedHalfHour {
  weekday: number;
  halfHour: number;
  weight: number;
}

/** The first letters of the weekdays, Danish and English, Monday first. */
const dayStarts = [
  ['man', 'mon'],
  ['tir', 'tue'],
  ['ons', 'wed'],
  ['tor', 'thu'],
  ['fre', 'fri'],
  ['lør', 'loe', 'sat'],
  ['søn', 'soe', 'sun'],
];

/**
 * Reads a counting week (tælleuge) as it is copied from a spreadsheet: weekdays along one edge, times along the other,
 * either way round, by half-hours or by hours; a row or column of sums is left out. An hour's count is halved over its
 * half-hours. Empty fields are nobody.
 *
 * @param rows fields of the block, without their line ends
 * @returns every half-hour of the table, or a refusal that names the field: all of it or nothing
 */
export function readCountingWeek(
  language: Language,
  rows: readonly (readonly string[])[],
): Result<CountedHalfHour[]> {
  const filled = rows.filter((row) => row.some((field) => field.trim() !== ''));
  const daysAreDown = filled.slice(1).some(([first]) => weekdayOf(first ?? '') !== null);
  const table = daysAreDown ? transposed(filled) : filled;
  const days = (table[0] ?? []).map((field) => weekdayOf(field));
  if (!days.some((day) => day !== null)) return fault('count_days', '');
  const timed = table.slice(1).flatMap((row) => {
    const from = startOf(itemAt(row, 0));
    return from === null ? [] : [{ from, row }];
  });
  if (timed.length === 0) return fault('count_times', table[1]?.[0] ?? '');
  const isHourly = timed.every(({ from }) => from % 60 === 0);
  const counted: CountedHalfHour[] = [];
  const seen = new Set<string>();
  for (const { from, row } of timed) {
    if (from % 30 !== 0 || from >= 1440) return fault('count_times', itemAt(row, 0));
    for (const [column, weekday] of days.entries()) {
      if (weekday === null) continue;
      const typed = (row[column] ?? '').trim();
      const count = typed === '' ? 0 : parseNumber(language, typed);
      if (count === null || count < 0) return fault('count_number', typed);
      const halfHours = isHourly ? [from / 30, from / 30 + 1] : [from / 30];
      for (const halfHour of halfHours) {
        const key = `${weekday} ${halfHour}`;
        if (halfHour >= halfHourCount || seen.has(key)) return fault('count_twice', itemAt(row, 0));
        seen.add(key);
        counted.push({ weekday, halfHour, weight: count / halfHours.length });
      }
    }
  }
  if (counted.every(({ weight }) => weight === 0)) return fault('count_nobody', '');
  return ok(counted);
}

/** 1–7, or `null` for what is no weekday. */
function weekdayOf(field: string): number | null {
  const text = field.trim().toLowerCase();
  const day = dayStarts.findIndex((starts) => starts.some((start) => text.startsWith(start)));
  return day < 0 ? null : day + 1;
}

/** Minutes after midnight at which "9", "9.00", "9-10" or "kl. 9.30–10.00" begins. */
function startOf(field: string): number | null {
  return parseTime(itemAt(field.split(/[-–—]/), 0));
}

function transposed(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
}

function fault(code: ErrorCode, field: string): Result<never> {
  return refused(code, { field });
}
