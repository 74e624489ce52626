import type { DeskHalfHour, DeskStaffing } from '#app/indicators/staffing-desks.ts';
import { decimalDesks, deskReason } from '#app/staffing/desk-rule.ts';
import { PlainTable } from '#renderer/components/chart-frame/plain-table.ts';
import { Panel } from '#renderer/components/panel/panel.tsx';
import { useText } from '#renderer/state/text.ts';
import { halfHourName } from './week-measures.ts';

interface HalfHourPanelProps {
  desk: DeskStaffing;
  half: DeskHalfHour;
  onClose(): void;
}

/** Everything that is known of one half-hour. */
export function HalfHourPanel({ desk, half, onClose }: HalfHourPanelProps) {
  const text = useText();
  const { t, format } = text;
  const unknown = half.isUnstable ? t('staffing.week.overloaded') : '–';
  const number = (value: number | null, decimals: number) =>
    value === null ? unknown : format.number(value, decimals, decimals);
  const share = (value: number | null) => (value === null ? unknown : format.percent(value, 1));
  const rows = [
    { key: 'arrivals', value: number(half.arrivals, 1) },
    { key: 'booked', value: number(half.bookedPosts, 2) },
    { key: 'load', value: number(half.loadErlangs, 2) },
    { key: 'decimal', value: number(decimalDesks(half, desk.rule), 2) },
    { key: 'needed', value: String(half.neededPosts) },
    { key: 'because', value: t(`staffing.week.because.${deskReason(half, desk.rule, half.bookedPosts)}`) },
    { key: 'planned', value: String(half.plannedPosts) },
    { key: 'wait', value: number(half.meanWaitMinutes, 1) },
    { key: 'inTime', value: share(half.servedInTimeShare) },
    { key: 'occupancy', value: share(half.occupancyShare) },
  ] as const;
  return (
    <Panel kind={t('staffing.week.halfHour')} title={halfHourName(half, text)} onClose={onClose}>
      <PlainTable>
        <tbody>
          {rows.map(({ key, value }) => (
            <tr key={key}>
              <th scope="row">
                {t(`staffing.week.row.${key}`, { minutes: desk.rule.promise.withinMinutes })}
              </th>
              <td data-number="">{value}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      {half.isUnstable ? <p>{t('staffing.week.say.overloaded')}</p> : null}
    </Panel>
  );
}
