import type { TextKey } from '#app/i18n/texts.ts';
import type { Text } from '#renderer/state/text.ts';

/** "Mandag": 1 Monday … 7 Sunday, as the plan counts. */
export function weekdayName(t: Text['t'], weekday: number): string {
  return t(`staffing.day.${weekday}` as TextKey);
}

/** "man." */
export function shortWeekday(t: Text['t'], weekday: number): string {
  return t(`staffing.shortDay.${weekday}` as TextKey);
}
