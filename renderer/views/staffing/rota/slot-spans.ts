import { formatTime } from '#app/i18n/parse-time.ts';
import { halfHourCount } from '#app/staffing/calendar.ts';
import type { Text } from '#renderer/state/text.ts';
import { shortWeekday } from '../weekday.ts';

/** More than this is a list nobody reads. */
const spansMax = 6;

/** Half-hours of a week (0 … 335) as "man. 10.00–12.00, tor. 16.00–18.00", in order; what is beyond six is counted. */
export function spansOf(slots: readonly number[], { t, language }: Text): string {
  const spans: { from: number; to: number }[] = [];
  for (const slot of slots.toSorted((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && last.to === slot && slot % halfHourCount !== 0) last.to = slot + 1;
    else if (last?.to !== slot + 1) spans.push({ from: slot, to: slot + 1 });
  }
  const words = spans.slice(0, spansMax).map(({ from, to }) => {
    const day = Math.floor(from / halfHourCount);
    const time = (slot: number) => formatTime(language, (slot - day * halfHourCount) * 30);
    return `${shortWeekday(t, day + 1)} ${time(from)}–${time(to)}`;
  });
  const rest = spans.length - words.length;
  return rest > 0 ? `${words.join(', ')} ${t('staffing.spans.more', { count: rest })}` : words.join(', ');
}
