import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import { leaves } from '#app/plan/criteria-tree.ts';
import type { Round } from '#app/plan/rating.ts';
import { fewestAnonymous } from '#app/results/sayings.ts';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { activeRows } from './score-source.ts';

/** Says what closing or revealing a round means, before it is done: it can't be taken back. */
export function AdvanceDialog({ round, onClose }: { round: Round | null; onClose(): void }) {
  const plan = usePlan();
  const { t } = useText();
  const run = useCommand();
  const titleId = useId();
  if (!round) return null;
  const isClosing = round.status === 'private';
  const all = leaves(plan).length * activeScenarios(plan).length * Object.keys(plan.raters).length;
  const given = activeRows(plan, plan.ratings).filter((rating) => rating.roundId === round.id).length;
  const revealMeans = round.anonymous ? 'scores.people.revealAnonymous' : 'scores.people.revealMeans';
  const advance = async () => {
    const to = isClosing ? 'closed' : 'revealed';
    const result = await run({ type: 'round.advance', input: { id: round.id, to } });
    if (result.ok) onClose();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="xs" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>
        {t(isClosing ? 'scores.people.closeTitle' : 'scores.people.revealTitle', { round: round.name })}
      </DialogTitle>
      <DialogContent>
        <DialogContentText>
          {t(isClosing ? 'scores.people.closeMeans' : revealMeans, { given, all, fewest: fewestAnonymous })}
          {isClosing && round.anonymous ? ` ${t('scores.people.closeAnonymous')}` : null}
        </DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('scores.people.cancel')}</Button>
        <Button variant="contained" onClick={() => void advance()}>
          {t(isClosing ? 'scores.people.close' : 'scores.people.reveal')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
