import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { mergeInput } from '#app/commands/merge.ts';
import { type Conflict, type Decision, type Decisions, merge } from '#app/compare/merge.ts';
import { planDifferences } from '#app/compare/plans.ts';
import type { OtherPlan } from '#app/contract/open-plan.ts';
import type { Plan } from '#app/plan/plan.ts';
import { SectionHeading } from '../../components/section-heading.tsx';
import { notify } from '../../state/notices.ts';
import { useCommand, usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { ConflictItem } from './conflict-item.tsx';

interface MergeWorkProps {
  theirs: OtherPlan;
  base: Plan | null;
  onDone(): void;
}

/** So many conflicts at first; deciding them brings the next. */
const firstConflicts = 40;

/** What comes in, what has to be decided, and the step that merges it. Nothing changes before that. */
export function MergeWork({ theirs, base, onDone }: MergeWorkProps) {
  const mine = usePlan();
  const run = useCommand();
  const { t, error } = useText();
  const [decisions, setDecisions] = useState<Decisions>({});
  const [shownCount, setShownCount] = useState(firstConflicts);
  const result = useMemo(
    () => merge({ base, mine, theirs: theirs.plan }, decisions),
    [base, mine, theirs.plan, decisions],
  );
  if (!result.ok) return <Typography role="alert">{error(result.error)}</Typography>;
  const { plan, conflicts, open, fromMine, fromTheirs } = result.value;
  const changes = open === 0 ? planDifferences(mine, plan).length : null;

  const decide = (id: string, decision: Decision) => setDecisions({ ...decisions, [id]: decision });
  const decideOpen = (side: 'mine' | 'theirs') => {
    const left = conflicts.filter(
      ({ decision, isKept }) => decision === null && !(isKept && side === 'theirs'),
    );
    setDecisions({ ...decisions, ...Object.fromEntries(left.map(({ id }) => [id, side])) });
  };
  const apply = async () => {
    const input = mergeInput(theirs.fileName, mine, plan);
    const done = await run({ type: 'plan.merge', input });
    if (!done.ok) return;
    notify('info', 'merge.applied', { name: theirs.fileName });
    onDone();
  };

  if (fromTheirs === 0 && conflicts.length === 0) return <Typography>{t('merge.same')}</Typography>;
  return (
    <>
      <Typography variant="subtitle1" sx={{ mb: 6 }}>
        {t('merge.counts', { theirs: fromTheirs, mine: fromMine, conflicts: conflicts.length })}
      </Typography>
      {conflicts.length > 0 && (
        <SectionHeading
          id="conflicts"
          title={t('merge.conflicts')}
          actions={
            open > 1 && (
              <>
                <Button onClick={() => decideOpen('mine')}>{t('merge.all.mine')}</Button>
                <Button onClick={() => decideOpen('theirs')}>{t('merge.all.theirs')}</Button>
              </>
            )
          }
        />
      )}
      <Box component="ul" aria-label={t('merge.conflicts')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {conflicts.slice(0, shownCount).map((conflict: Conflict) => (
          <ConflictItem
            key={conflict.id}
            conflict={conflict}
            plans={base ? [mine, theirs.plan, base] : [mine, theirs.plan]}
            decide={(decision) => decide(conflict.id, decision)}
          />
        ))}
      </Box>
      {shownCount < conflicts.length && (
        <Button onClick={() => setShownCount(conflicts.length)}>
          {t('compare.showAll', { count: conflicts.length })}
        </Button>
      )}
      {plan !== mine && closesRound(mine, plan) && (
        <Typography sx={{ mt: 4, color: 'warning.main' }}>{t('merge.sealedNote')}</Typography>
      )}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 4, mt: 6 }}>
        <Button variant="contained" disabled={open > 0 || changes === 0} onClick={() => void apply()}>
          {t('merge.apply')}
        </Button>
        <Typography role="status" sx={{ color: 'text.secondary' }}>
          {open > 0 ? t('merge.open', { count: open }) : t('merge.ready', { count: changes ?? 0 })}
        </Typography>
      </Box>
    </>
  );
}

function closesRound(before: Plan, after: Plan): boolean {
  return Object.values(after.rounds).some(
    ({ id, status }) => status !== 'private' && (before.rounds[id]?.status ?? 'private') === 'private',
  );
}
