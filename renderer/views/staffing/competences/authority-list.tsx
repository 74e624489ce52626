import Box from '@mui/material/Box';
import type { Staffing } from '#app/indicators/staffing.ts';
import { slotWords } from '#app/indicators/staffing-words.ts';
import { PlainTable } from '#renderer/components/chart-frame/plain-table.ts';
import { ScrollRegion } from '#renderer/components/chart-frame/scroll-region.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';

/** Authority tasks that nobody who may and can decide them is there for, and when. */
export function AuthorityList({ staffing }: { staffing: Staffing }) {
  const plan = usePlan();
  const { t, language } = useText();
  const { services, isFromRota } = staffing.authority;
  const lacking = services.filter(({ zone, uncoveredSlots }) => zone === null || uncoveredSlots.length > 0);
  const title = t('staffing.authority.title');
  return (
    <Box component="section" aria-labelledby="authority-cover">
      <SectionHeading
        id="authority-cover"
        title={title}
        lead={`${t(lacking.length === 0 ? 'staffing.authority.none' : 'staffing.authority.lead', { count: lacking.length, of: services.length })} ${t(isFromRota ? 'staffing.authority.fromRota' : 'staffing.authority.fromPlan')}`}
      />
      {lacking.length > 0 ? (
        <ScrollRegion title={title}>
          <PlainTable>
            <thead>
              <tr>
                <th scope="col">{t('staffing.demands.service')}</th>
                <th scope="col">{t('staffing.authority.qualified')}</th>
                <th scope="col">{t('staffing.authority.when')}</th>
              </tr>
            </thead>
            <tbody>
              {lacking.map(({ serviceId, zone, qualifiedGroupIds, uncoveredSlots }) => (
                <tr key={serviceId}>
                  <th scope="row">{plan.services[serviceId]?.name}</th>
                  <td>{qualifiedGroupIds.map((id) => plan.staffGroups[id]?.name).join(', ') || '–'}</td>
                  <td>
                    {zone === null ? t('staffing.authority.nowhere') : slotWords(language, uncoveredSlots)}
                  </td>
                </tr>
              ))}
            </tbody>
          </PlainTable>
        </ScrollRegion>
      ) : null}
    </Box>
  );
}
