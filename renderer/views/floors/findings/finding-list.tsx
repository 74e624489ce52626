import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { memo, useId } from 'react';
import type { FitFinding } from '#app/indicators/fit.ts';
import { nameIn } from '#app/plan/name-in.ts';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { routeHash } from '#renderer/state/route.ts';
import { useText } from '#renderer/state/text.ts';
import { findingKind, findingText } from '../finding-text.ts';
import type { FloorPartProps } from '../floor-part.ts';

const kinds = ['breach', 'wish', 'reminder'] as const;

/** What somebody should look at: what can't be so, what was wished otherwise, and what to check with whom. */
export const FindingList = memo(function FindingList({ plan, state: { findings } }: FloorPartProps) {
  const { t } = useText();
  const id = useId();
  if (findings.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={id}>
      <SectionHeading id={id} title={t('floorView.findingsTitle')} lead={t('floorView.findingsLead')} />
      {kinds.map((kind) => {
        const own = findings.filter((finding) => findingKind(finding) === kind);
        if (own.length === 0) return null;
        return (
          <Box key={kind} sx={{ mb: 4 }}>
            <Typography variant="h4" component="h3" sx={{ mb: 1 }}>
              {t(`floorView.kind.${kind}`, { count: own.length })}
            </Typography>
            <Box component="ul" sx={{ m: 0, pl: 0, listStyle: 'none' }}>
              {own.map((finding) => (
                <FindingItem key={JSON.stringify(finding)} plan={plan} finding={finding} />
              ))}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
});

function FindingItem({ plan, finding }: { plan: FloorPartProps['plan']; finding: FitFinding }) {
  const text = useText();
  const { functionId } = finding;
  const sentence = findingText(text, plan, finding);
  const name = nameIn(plan.functions, functionId);
  return (
    <Box
      component="li"
      sx={{ display: 'flex', gap: 3, py: 1.25, borderBottom: 1, borderColor: 'divider', maxWidth: '100ch' }}
    >
      <Typography variant="body2" sx={{ flex: 1 }}>
        {sentence}
      </Typography>
      {functionId ? (
        <Link
          variant="body2"
          href={routeHash({ screen: 'floors', item: functionId })}
          aria-label={text.t('floorView.showNamed', { name })}
        >
          {text.t('floorView.show')}
        </Link>
      ) : null}
    </Box>
  );
}
