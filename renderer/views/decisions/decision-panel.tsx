import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Decision } from '#app/plan/decision.ts';
import { Panel } from '../../components/panel/panel.tsx';
import { useIsFrozen } from '../../state/frozen.ts';
import { select } from '../../state/route.ts';
import { useCommand } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { DecisionFields } from './decision-fields.tsx';
import { FollowUpList } from './follow-up-list.tsx';

/** A decision: what, who, when and why, what was on the table, and what is to be done. */
export function DecisionPanel({ decision: { id, name }, decision }: { decision: Decision }) {
  const run = useCommand();
  const isFrozen = useIsFrozen();
  const { t } = useText();
  const remove = async () => {
    const result = await run({ type: 'decision.remove', input: { ids: [id] } });
    if (result.ok) select('decisions');
  };

  return (
    <Panel kind={t('decisions.kind')} title={name} onClose={() => select('decisions')}>
      <DecisionFields decision={decision} />
      <FollowUpList decisionId={id} />
      {!isFrozen && (
        <Box sx={{ mt: 6 }}>
          <Button color="error" sx={{ ml: -2 }} onClick={() => void remove()}>
            {t('decisions.remove')}
          </Button>
        </Box>
      )}
    </Panel>
  );
}
