import type { Language } from './texts.ts';

/**
 * Reads a calendar date as people type it, day first: "3.3.2026", "3/3 2026", "03-03-2026"; or "2026-03-03".
 *
 * @returns `yyyy-mm-dd`, or `null` for what is no date that exists
 */
export function parseDate(typed: string): string | null {
  const text = typed.trim();
  const dayFirst = /^(\d{1,2})[./\s-]+(\d{1,2})[./\s-]+(\d{4})$/.exec(text);
  const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const [year, month, day] = dayFirst
    ? [dayFirst[3], dayFirst[2], dayFirst[1]]
    : [yearFirst?.[1], yearFirst?.[2], yearFirst?.[3]];
  if (!year || !month || !day) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** `yyyy-mm-dd` in figures: "3.3.2026" in Danish, "03/03/2026" in English. */
export function formatDate(language: Language, isoDate: string): string {
  const format = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { timeZone: 'UTC' });
  return format.format(new Date(`${isoDate}T00:00:00Z`));
}
