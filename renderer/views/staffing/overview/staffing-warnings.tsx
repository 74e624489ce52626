import Box from '@mui/material/Box';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useWarnings } from '#renderer/components/warning-list/use-warnings.ts';
import { WarningList } from '#renderer/components/warning-list/warning-list.tsx';
import { warningRoute } from '#renderer/components/warning-list/warning-route.ts';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';

/** What the scenario's staffing should be looked at for. */
export function StaffingWarnings({ scenarioId }: { scenarioId: string }) {
  const plan = usePlan();
  const { t } = useText();
  const found = useWarnings().filter(
    (warning) =>
      warningRoute(warning).screen === 'staffing' &&
      warning.place.split('.').every((id) => id === scenarioId || !plan.scenarios[id]),
  );
  if (found.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="staffing-warnings">
      <SectionHeading id="staffing-warnings" title={t('staffing.warnings')} />
      <WarningList warnings={found} headingLevel={3} />
    </Box>
  );
}
