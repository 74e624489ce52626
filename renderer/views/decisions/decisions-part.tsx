import Box from '@mui/material/Box';
import { useIsFrozen } from '../../state/frozen.ts';
import { useRoute } from '../../state/route.ts';
import { usePlan } from '../../state/session-context.tsx';
import { DecisionLog } from './decision-log.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { FreezeDifferences } from './freeze-differences.tsx';
import { FreezeSection } from './freeze-section.tsx';

/** What was decided, and the copies of the plan that were on the table; or how one of those differs from the plan now. */
export function DecisionsPart() {
  const plan = usePlan();
  const { item } = useRoute();
  const isFrozen = useIsFrozen();
  const decision = item === null ? undefined : plan.decisions[item];
  const compared = item === null ? undefined : plan.freezes[item];
  if (compared) return <FreezeDifferences key={compared.id} freeze={compared} />;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 10 }}>
      <DecisionLog openId={decision?.id ?? null} />
      {!isFrozen && <FreezeSection />}
      {decision && <DecisionPanel key={decision.id} decision={decision} />}
    </Box>
  );
}
