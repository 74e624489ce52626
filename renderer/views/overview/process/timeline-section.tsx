import Typography from '@mui/material/Typography';
import type { Phase } from '#app/plan/process.ts';
import { ChartFrame } from '../../../components/chart-frame/chart-frame.tsx';
import { useText } from '../../../state/text.ts';
import { today } from '../../../state/today.ts';
import { TimelineChart } from './timeline-chart.tsx';
import { timeline } from './timeline-layout.ts';

/** The phases in time; nothing is drawn before one of them has a date. */
export function TimelineSection({ phases }: { phases: readonly Phase[] }) {
  const { t, format } = useText();
  const found = timeline(phases);
  if (!found) return <Typography sx={{ color: 'text.secondary' }}>{t('process.timeline.none')}</Typography>;
  const undated = phases.filter(({ startsOn, endsOn }) => startsOn === null && endsOn === null);
  const date = (day: string | null) => (day === null ? '–' : format.date(day));
  return (
    <>
      <ChartFrame
        title={t('process.timeline')}
        fileName={t('process.timeline')}
        numbers={() => ({
          corner: t('process.phase'),
          columns: [
            { key: 'status', title: t('process.status') },
            { key: 'startsOn', title: t('process.startsOn') },
            { key: 'endsOn', title: t('process.endsOn') },
            { key: 'days', title: t('process.length') },
          ],
          rows: found.spans.map(({ phase, days }) => ({
            key: phase.id,
            title: phase.name,
            cells: [
              t(`process.status.${phase.status}`),
              date(phase.startsOn),
              date(phase.endsOn),
              days === null ? '–' : t('process.days', { count: days }),
            ],
          })),
        })}
      >
        {(width) => (
          <TimelineChart title={t('process.timeline.label')} width={width} found={found} today={today()} />
        )}
      </ChartFrame>
      {undated.length > 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: -8 }}>
          {t('process.undated', { names: undated.map(({ name }) => name).join(', ') })}
        </Typography>
      )}
    </>
  );
}
