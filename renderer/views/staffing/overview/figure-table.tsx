import Box from '@mui/material/Box';
import type { TextKey } from '#app/i18n/texts.ts';
import type { StaffingFigures } from '#app/indicators/staffing.ts';
import { PlainTable } from '#renderer/components/chart-frame/plain-table.ts';
import { ScrollRegion } from '#renderer/components/chart-frame/scroll-region.tsx';
import { ScenarioMark } from '#renderer/components/scenario-mark/scenario-mark.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { type Format, useText } from '#renderer/state/text.ts';
import type { StaffingPartProps } from '../part.ts';

type Figure = {
  [Name in keyof StaffingFigures]: StaffingFigures[Name] extends number | null ? Name : never;
}[keyof StaffingFigures];

const hours = (value: number, format: Format) => format.number(value, 1);
const fte = (value: number, format: Format) => format.number(value, 1, 1);
const share = (value: number, format: Format) => format.percent(value);
const count = (value: number, format: Format) => format.number(value, 0);

/** The figures people ask for first, and how each is set. */
const figures: readonly { figure: Figure; write: (value: number, format: Format) => string }[] = [
  { figure: 'neededFte', write: fte },
  { figure: 'plannedFte', write: fte },
  { figure: 'gapFte', write: (value, format) => format.signed(value, 1) },
  { figure: 'workHoursPerYear', write: count },
  { figure: 'meanWaitMinutes', write: hours },
  { figure: 'servedInTimeShare', write: share },
  { figure: 'occupancyShare', write: share },
  { figure: 'shortHoursPerWeek', write: hours },
  { figure: 'unstableHoursPerWeek', write: hours },
  { figure: 'aloneHoursPerWeek', write: hours },
  { figure: 'personsToTrain', write: count },
  { figure: 'authorityUncoveredCount', write: count },
];

/** Headline figures of the scenario, beside those of the one it is compared with. */
export function FigureTable({ scenario, staffing, compared }: StaffingPartProps) {
  const { t, format } = useText();
  const shown = [{ scenario, staffing }, ...(compared ? [compared] : [])];
  const title = t('staffing.figures.title');
  return (
    <Box component="section" aria-labelledby="staffing-figures">
      <SectionHeading id="staffing-figures" title={title} />
      <ScrollRegion title={title}>
        <PlainTable>
          <thead>
            <tr>
              <th scope="col">{t('staffing.figures.figure')}</th>
              {shown.map((each) => (
                <th key={each.scenario.id} scope="col" data-number="">
                  <Box component="span" sx={{ display: 'inline-flex', gap: 2, alignItems: 'center' }}>
                    <ScenarioMark scenario={each.scenario} />
                    {each.scenario.name}
                  </Box>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.map(({ figure, write }) => (
              <tr key={figure}>
                <th scope="row">
                  {t(`staffing.figure.${figure}` as TextKey)}{' '}
                  <small>{t(`staffing.figure.${figure}.unit` as TextKey)}</small>
                </th>
                {shown.map((each) => {
                  const value = each.staffing.figures[figure];
                  return (
                    <td key={each.scenario.id} data-number="">
                      {value === null ? '–' : write(value, format)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </PlainTable>
      </ScrollRegion>
      {staffing.figures.workUnknownCount > 0 ? (
        <Box sx={{ mt: 2, typography: 'body2', color: 'text.secondary' }}>
          {t('staffing.figures.unknown', { count: staffing.figures.workUnknownCount })}
        </Box>
      ) : null}
    </Box>
  );
}
