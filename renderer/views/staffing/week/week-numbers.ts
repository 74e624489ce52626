import { formatTime } from '#app/i18n/parse-time.ts';
import type { ChartTable } from '#renderer/components/chart-frame/chart-numbers.tsx';
import type { Text } from '#renderer/state/text.ts';
import { weekdayName } from '../weekday.ts';
import type { MapCell } from './week-map.tsx';

/** The map as a table: half-hours down, days across. */
export function weekNumbers(cells: readonly MapCell[], { t, language }: Text): ChartTable {
  const halfHours = [...new Set(cells.map(({ halfHour }) => halfHour))].sort((a, b) => a - b);
  const weekdays = [...new Set(cells.map(({ weekday }) => weekday))].sort((a, b) => a - b);
  return {
    corner: t('staffing.profile.time'),
    columns: weekdays.map((weekday) => ({ key: String(weekday), title: weekdayName(t, weekday) })),
    rows: halfHours.map((halfHour) => ({
      key: String(halfHour),
      title: `${formatTime(language, halfHour * 30)}–${formatTime(language, (halfHour + 1) * 30)}`,
      cells: weekdays.map(
        (weekday) => cells.find((cell) => cell.weekday === weekday && cell.halfHour === halfHour)?.text ?? '',
      ),
    })),
  };
}
