import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import { fewestAnonymous, people, ratersOfRound, urnOf } from '#app/plan/ballots.ts';
import { judgedLeaves } from '#app/plan/criteria-tree.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Round } from '#app/plan/rating.ts';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { type Text, useText } from '#renderer/state/text.ts';
import { activeRows } from './score-source.ts';

/** Says what closing or revealing a round means, before it is done: it can't be taken back. */
export function AdvanceDialog({ round, onClose }: { round: Round | null; onClose(): void }) {
  const plan = usePlan();
  const { t } = useText();
  const run = useCommand();
  const titleId = useId();
  if (!round) return null;
  const isClosing = round.status === 'private';
  const isTooFew = isClosing && round.anonymous && isTooFewHeard(plan, round);
  const advance = async () => {
    const to = isClosing ? 'closed' : 'revealed';
    const ballots = isClosing && round.anonymous ? drawnBallots(plan) : undefined;
    const result = await run({
      type: 'round.advance',
      input: { id: round.id, to, ...(ballots && { ballots }) },
    });
    if (result.ok) onClose();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="xs" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>
        {t(isClosing ? 'scores.people.closeTitle' : 'scores.people.revealTitle', { round: round.name })}
      </DialogTitle>
      <DialogContent>
        {meanings(plan, round, t).map((text) => (
          <DialogContentText key={text} sx={{ '& + &': { mt: 3 } }}>
            {text}
          </DialogContentText>
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('scores.people.cancel')}</Button>
        <Button variant="contained" disabled={isTooFew} onClick={() => void advance()}>
          {t(isClosing ? 'scores.people.close' : 'scores.people.reveal')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** One id per rater who could have answered: more than enough. */
function drawnBallots(plan: Plan) {
  return { ids: people(plan).map(() => crypto.randomUUID()), mergedGroupId: crypto.randomUUID() };
}

function isTooFewHeard(plan: Plan, round: Round): boolean {
  const { heard } = urnOf(plan, round.id);
  return heard.length > 0 && heard.length < fewestAnonymous;
}

/** What the step means, a paragraph each. */
function meanings(plan: Plan, round: Round, t: Text['t']): string[] {
  const fewest = fewestAnonymous;
  if (round.status === 'closed') {
    return [t(round.anonymous ? 'scores.people.revealAnonymous' : 'scores.people.revealMeans', { fewest })];
  }
  const raterCount = ratersOfRound(plan, round).length;
  const all = judgedLeaves(plan).length * activeScenarios(plan).length * raterCount;
  const given = activeRows(plan, plan.ratings).filter((rating) => rating.roundId === round.id).length;
  const closing = t('scores.people.closeMeans', { given, all });
  if (!round.anonymous) return [closing];
  const { heard, merged } = urnOf(plan, round.id);
  if (isTooFewHeard(plan, round)) {
    return [t('scores.people.closeAnonymousTooFew', { given: heard.length, fewest })];
  }
  const groups = merged.map(({ name }) => name).join(', ');
  return [
    closing,
    t('scores.people.closeAnonymous'),
    ...(merged.length > 0 ? [t('scores.people.closeAnonymousMerged', { fewest, groups })] : []),
    t('scores.people.closeAnonymousWords'),
  ];
}
