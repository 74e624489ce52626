import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import type { DeskStaffing } from '#app/indicators/staffing-desks.ts';
import { ChartFrame } from '#renderer/components/chart-frame/chart-frame.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { select } from '#renderer/state/route.ts';
import { type Text, useText } from '#renderer/state/text.ts';
import type { StaffingPartProps } from '../part.ts';
import { HalfHourPanel } from './half-hour-panel.tsx';
import { promiseSentence } from './promise-sentence.ts';
import { WeekMap } from './week-map.tsx';
import { type WeekMeasure, weekCells, weekMeasures } from './week-measures.ts';
import { weekNumbers } from './week-numbers.ts';

/** The week half-hour by half-hour: what comes, what it takes, what is planned and how long people wait. */
export function WeekPart({ staffing }: StaffingPartProps) {
  const text = useText();
  const { t } = text;
  const [wanted, setWanted] = useState<string | null>(null);
  const [measure, setMeasure] = useState<WeekMeasure>('desks');
  const [chosen, setChosen] = useState<{ weekday: number; halfHour: number } | null>(null);
  const desk = staffing.desks.find(({ zone }) => zone === wanted) ?? busiest(staffing.desks);
  const cells = useMemo(() => (desk ? weekCells(desk, measure, text) : []), [desk, measure, text]);
  if (!desk) {
    return (
      <EmptyState
        text={t('staffing.week.none')}
        action={{ label: t('staffing.week.none.action'), perform: () => select('hours') }}
      />
    );
  }
  const half = desk.halfHours.find(
    ({ weekday, halfHour }) => weekday === chosen?.weekday && halfHour === chosen.halfHour,
  );
  const title = t('staffing.week.title', { zone: t(`zone.${desk.zone}`) });
  return (
    <>
      <Box>
        <Typography variant="subtitle1" sx={{ maxWidth: '84ch' }}>
          {promiseSentence(desk, text)}
        </Typography>
        <Typography sx={{ maxWidth: '84ch', mt: 1 }}>{outcomeSentence(desk, text)}</Typography>
      </Box>
      <Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, mb: 4 }}>
          {staffing.desks.length > 1 ? (
            <ToggleButtonGroup
              exclusive
              size="small"
              color="primary"
              value={desk.zone}
              aria-label={t('staffing.hours.zone')}
              onChange={(_, next: string | null) => next && setWanted(next)}
            >
              {staffing.desks.map(({ zone }) => (
                <ToggleButton key={zone} value={zone}>
                  {t(`staffing.zone.${zone}`)}
                </ToggleButton>
              ))}
            </ToggleButtonGroup>
          ) : null}
          <ToggleButtonGroup
            exclusive
            size="small"
            color="primary"
            value={measure}
            aria-label={t('staffing.week.measure')}
            onChange={(_, next: WeekMeasure | null) => next && setMeasure(next)}
          >
            {weekMeasures.map((name) => (
              <ToggleButton key={name} value={name}>
                {t(`staffing.week.measure.${name}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        </Box>
        <ChartFrame
          title={title}
          lead={t(`staffing.week.lead.${measure}`)}
          fileName={t('staffing.week.file')}
          numbers={() => weekNumbers(cells, text)}
        >
          {(width) => (
            <WeekMap title={title} width={width} cells={cells} chosen={chosen} onChoose={setChosen} />
          )}
        </ChartFrame>
      </Box>
      {half ? <HalfHourPanel desk={desk} half={half} onClose={() => setChosen(null)} /> : null}
    </>
  );
}

/** The desk that most people come to: where the reader begins. */
function busiest(desks: readonly DeskStaffing[]): DeskStaffing | undefined {
  return desks.toSorted((a, b) => b.arrivalsPerWeek - a.arrivalsPerWeek)[0];
}

/** How the week goes as a whole. */
function outcomeSentence(desk: DeskStaffing, { t, format }: Text): string {
  const hours = { short: desk.shortHalfHours / 2, unstable: desk.unstableHalfHours / 2 };
  const served =
    desk.servedInTimeShare === null
      ? ''
      : t('staffing.week.outcome.served', { share: format.percent(desk.servedInTimeShare) });
  const wait =
    desk.meanWaitMinutes === null
      ? ''
      : t('staffing.week.outcome.wait', { minutes: format.number(desk.meanWaitMinutes, 1) });
  const short =
    hours.short > 0 ? t('staffing.week.outcome.short', { hours: format.number(hours.short, 1) }) : '';
  const unstable =
    hours.unstable > 0
      ? t('staffing.week.outcome.unstable', { hours: format.number(hours.unstable, 1) })
      : '';
  return [served, wait, short, unstable].filter((part) => part !== '').join(' ');
}
