import Box from '@mui/material/Box';
import type { Staffing } from '#app/indicators/staffing.ts';
import { zoneKinds } from '#app/plan/service.ts';
import { PlainTable } from '#renderer/components/chart-frame/plain-table.ts';
import { ScrollRegion } from '#renderer/components/chart-frame/scroll-region.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useText } from '#renderer/state/text.ts';
import type { StaffingPartProps } from '../part.ts';

const kinds = ['staffedHoursPerWeek', 'selfServiceHoursPerWeek', 'postHoursPerWeek'] as const;

/** Hours a week of each kind, zone by zone and for the house; beside them those of the compared scenario. */
export function HourSums({ scenario, staffing, compared }: StaffingPartProps) {
  const { t, format } = useText();
  const shown = [{ scenario, staffing }, ...(compared ? [compared] : [])];
  const title = t('staffing.sums.title');
  const rows = [
    ...zoneKinds.map((zone) => ({
      key: zone,
      name: t(`zone.${zone}`),
      of: ({ opening }: Staffing) => opening.zones.find((own) => own.zone === zone),
    })),
    { key: 'house', name: t('staffing.sums.house'), of: ({ opening }: Staffing) => opening },
  ];
  return (
    <Box component="section" aria-labelledby="hour-sums">
      <SectionHeading id="hour-sums" title={title} />
      <ScrollRegion title={title}>
        <PlainTable>
          <thead>
            <tr>
              <th scope="col">{t('staffing.hours.zone')}</th>
              {shown.flatMap((each) =>
                kinds.map((kind) => (
                  <th key={`${each.scenario.id} ${kind}`} scope="col" data-number="">
                    {shown.length > 1 ? `${each.scenario.shortName}: ` : ''}
                    {t(`staffing.sums.${kind}`)}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, of }) => (
              <tr key={key}>
                <th scope="row">{key === 'house' ? <b>{name}</b> : name}</th>
                {shown.flatMap((each) =>
                  kinds.map((kind) => {
                    const hours = of(each.staffing)?.[kind] ?? 0;
                    return (
                      <td key={`${each.scenario.id} ${kind}`} data-number="">
                        {hours === 0 ? '–' : format.number(hours, 1)}
                      </td>
                    );
                  }),
                )}
              </tr>
            ))}
          </tbody>
        </PlainTable>
      </ScrollRegion>
    </Box>
  );
}
