import type { Language } from './texts.ts';

/**
 * Reads a time of day as people type it: "9", "9.30", "9:30", "0930", "930", "kl. 9".
 *
 * @returns minutes after midnight, 0–1440 (24.00 is the midnight that ends the day), or `null` for what is none
 */
export function parseTime(typed: string): number | null {
  const text = typed.trim().replace(/^kl\.?\s*/i, '');
  const parts = /^(\d{1,2})(?:[.:,](\d{2}))?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text);
  if (!parts) return null;
  const hours = Number(parts[1]);
  const minutes = Number(parts[2] ?? 0);
  const total = hours * 60 + minutes;
  return minutes < 60 && total <= 24 * 60 ? total : null;
}

/** Minutes after midnight as a time of day: "09.30" in Danish, "09:30" in English. */
export function formatTime(language: Language, minuteOfDay: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return [Math.floor(minuteOfDay / 60), minuteOfDay % 60].map(two).join(language === 'da' ? '.' : ':');
}
