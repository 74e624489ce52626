import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Meeting } from '#app/plan/meeting.ts';
import { sorted } from '#app/plan/plan.ts';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useIsFrozen } from '#renderer/state/frozen.ts';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { DecisionFields } from '../decisions/decision-fields.tsx';
import { FollowUpList } from '../decisions/follow-up-list.tsx';
import { newDecision } from '../decisions/new-decision.ts';

/** The decisions of a meeting, each to be written down whole, with what is to be done after it. */
export function MeetingDecisions({ meeting }: { meeting: Meeting }) {
  const plan = usePlan();
  const text = useText();
  const { t } = text;
  const run = useCommand();
  const isFrozen = useIsFrozen();
  const decisions = sorted(plan.decisions).filter(({ meetingId }) => meetingId === meeting.id);
  const [isAdding, setAdding] = useState(false);
  const add = async () => {
    // Keys pressed before the new decision is there would each add another.
    setAdding(true);
    await run({ type: 'decision.add', input: { rows: [newDecision(plan, text, meeting.id)] } });
    setAdding(false);
  };
  return (
    <Box component="section" aria-labelledby="decisions-title">
      <SectionHeading id="decisions-title" title={t('meeting.decision.title')} />
      {decisions.length === 0 && (
        <Typography sx={{ color: 'text.secondary', mb: 3 }}>{t('meeting.decision.none')}</Typography>
      )}
      {decisions.map((decision) => (
        <Box
          component="section"
          aria-label={decision.name}
          key={decision.id}
          sx={{ mb: 8, pb: 6, borderBottom: 1, borderColor: 'divider' }}
        >
          <DecisionFields decision={decision} />
          <FollowUpList decisionId={decision.id} />
          {!isFrozen && (
            <Button
              color="error"
              sx={{ ml: -2, mt: 4 }}
              onClick={() => void run({ type: 'decision.remove', input: { ids: [decision.id] } })}
            >
              {t('decisions.remove')}
            </Button>
          )}
        </Box>
      ))}
      {!isFrozen && (
        <Button
          variant={decisions.length === 0 ? 'contained' : 'outlined'}
          disabled={isAdding}
          onClick={() => void add()}
        >
          {t('meeting.decision.add')}
        </Button>
      )}
    </Box>
  );
}
