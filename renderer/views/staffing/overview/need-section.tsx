import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { parameterOf } from '#app/plan/parameters.ts';
import { ChartFrame } from '#renderer/components/chart-frame/chart-frame.tsx';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import type { StaffingPartProps } from '../part.ts';
import { NeedChart } from './need-chart.tsx';

/** Being there and doing the work side by side: which needs more people, and why. */
export function NeedSection({ scenario, staffing, compared }: StaffingPartProps) {
  const plan = usePlan();
  const { t, label, format } = useText();
  const shown = [{ scenario, need: staffing.need }];
  if (compared) shown.push({ scenario: compared.scenario, need: compared.staffing.need });
  const { gapFte } = staffing.need;
  const title = t('staffing.need.title');
  return (
    <Box>
      <ChartFrame
        title={title}
        lead={label(staffing.need.why)}
        fileName={t('staffing.need.file')}
        numbers={() => ({
          corner: t('staffing.figures.scenario'),
          columns: (['coverage', 'demand', 'plannedColumn', 'gap'] as const).map((key) => ({
            key,
            title: t(`staffing.need.${key}`),
            unit: t('staffing.fte'),
          })),
          rows: shown.map(({ scenario: { id, shortName, name }, need }) => ({
            key: id,
            title: `${shortName} ${name}`,
            cells: [need.coverageFte, need.demandFte, need.plannedFte, need.gapFte].map((fte) =>
              fte === null ? '–' : format.number(fte, 1, 1),
            ),
          })),
        })}
      >
        {(width) => <NeedChart title={title} width={width} shown={shown} />}
      </ChartFrame>
      {gapFte === null ? null : (
        <Typography sx={{ fontWeight: 600, color: gapFte < 0 ? 'warning.main' : 'text.primary' }}>
          {t(gapFte < -0.05 ? 'staffing.need.lacking' : 'staffing.need.enough', {
            fte: format.number(Math.abs(gapFte), 1, 1),
          })}
        </Typography>
      )}
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1, maxWidth: '84ch' }}>
        {t('staffing.need.basis', {
          front: format.percent(parameterOf(plan, 'front_share')),
          utilisation: format.percent(parameterOf(plan, 'utilisation')),
          weeks: format.number(parameterOf(plan, 'open_weeks'), 1),
        })}
      </Typography>
    </Box>
  );
}
