import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Staffing } from '#app/indicators/staffing.ts';
import { nameIn } from '#app/plan/name-in.ts';
import { PlainTable } from '#renderer/components/chart-frame/plain-table.ts';
import { ScrollRegion } from '#renderer/components/chart-frame/scroll-region.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { levelKey } from './level-key.ts';

/** Who has to learn what for the services that the scenario gives. */
export function TrainingList({ staffing }: { staffing: Staffing }) {
  const plan = usePlan();
  const { t } = useText();
  const { gaps, levelSteps, personsToTrain, withoutGroupIds } = staffing.competences;
  const title = t('staffing.training.title');
  const names = withoutGroupIds.map((id) => nameIn(plan.services, id));
  return (
    <Box component="section" aria-labelledby="training-list">
      <SectionHeading
        id="training-list"
        title={title}
        lead={
          gaps.length === 0
            ? t('staffing.training.none')
            : t('staffing.training.lead', { persons: personsToTrain, steps: levelSteps })
        }
      />
      {gaps.length > 0 ? (
        <ScrollRegion title={title}>
          <PlainTable>
            <thead>
              <tr>
                <th scope="col">{t('staffing.staff.group')}</th>
                <th scope="col">{t('staffing.competence.name')}</th>
                <th scope="col">{t('staffing.training.from')}</th>
                <th scope="col" data-number="">
                  {t('staffing.training.persons')}
                </th>
                <th scope="col" data-number="">
                  {t('staffing.training.steps')}
                </th>
                <th scope="col">{t('staffing.training.services')}</th>
              </tr>
            </thead>
            <tbody>
              {gaps.map((gap) => (
                <tr key={`${gap.staffGroupId}.${gap.competenceId}`}>
                  <th scope="row">{plan.staffGroups[gap.staffGroupId]?.name}</th>
                  <td>{plan.competences[gap.competenceId]?.name}</td>
                  <td>
                    {t('staffing.training.rise', {
                      from: t(levelKey(gap.hasLevel)),
                      to: t(levelKey(gap.neededLevel)),
                    })}
                  </td>
                  <td data-number="">{gap.persons}</td>
                  <td data-number="">{gap.levelSteps}</td>
                  <td>{serviceNames(gap.serviceIds.map((id) => nameIn(plan.services, id)))}</td>
                </tr>
              ))}
            </tbody>
          </PlainTable>
        </ScrollRegion>
      ) : null}
      {names.length > 0 ? (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 2, maxWidth: '84ch' }}>
          {t('staffing.training.withoutGroup', { services: serviceNames(names) })}
        </Typography>
      ) : null}
    </Box>
  );
}

/** The first few; how many more there are. */
function serviceNames(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} + ${names.length - 3}` : shown;
}
