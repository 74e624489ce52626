import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { memo, useId, useMemo, useState } from 'react';
import { allocationInput, placementsOf } from '#app/indicators/allocation.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { type JobState, useJob } from '#renderer/state/jobs.ts';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import type { FloorPartProps } from '../floor-part.ts';
import { ObstacleList } from './obstacle-list.tsx';
import { progressLine } from './proof-line.ts';
import { ProposalAnswer } from './proposal-answer.tsx';
import { WishCosts } from './wish-costs.tsx';

const seed = 1;
const seconds = ['10', '30', '60', '300'] as const;

/** Lets the solver place what is not locked, says how good that is proven to be, and takes it over if wanted. */
export const ProposalSection = memo(function ProposalSection({ plan, state }: FloorPartProps) {
  const text = useText();
  const { t, error } = text;
  const run = useCommand();
  const id = useId();
  const { scenario, building } = state;
  const job = useJob('allocation', scenario.id);
  const [secondsMax, setSecondsMax] = useState<(typeof seconds)[number]>('30');
  const [keep, setKeep] = useState<'locked' | 'placed'>('locked');
  const running = job.state?.status === 'running' ? job.state : null;
  const start = () =>
    job.start(allocationInput(plan, building, { keep, secondsMax: Number(secondsMax), seed }));
  const answer = job.state?.status === 'done' ? job.state : null;
  // An answer to a plan that has changed since is another plan's answer.
  const now = useMemo(
    () => (answer ? questionKey(allocationInput(plan, building, { keep, secondsMax: 0, seed })) : ''),
    [answer, plan, building, keep],
  );
  const isStale = useMemo(() => answer !== null && now !== questionKey(answer.question), [answer, now]);
  const take = async (answered: Extract<typeof answer, { status: 'done' }>) => {
    if (!('placements' in answered.output)) return;
    const result = await run({
      type: 'placements.set',
      input: { rows: placementsOf(building, answered.output) },
    });
    if (result.ok) job.forget();
  };
  if (building.zones.length === 0 || building.functions.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={id}>
      <SectionHeading id={id} title={t('floorView.proposal.title')} lead={t('floorView.proposal.lead')} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 4, alignItems: 'flex-end', mb: 3 }}>
        <Box sx={{ width: 260 }}>
          <SelectField
            label={t('floorView.proposal.keep')}
            value={keep}
            options={(['locked', 'placed'] as const).map((value) => ({
              value,
              label: t(`floorView.proposal.keep.${value}`),
            }))}
            onChange={setKeep}
          />
        </Box>
        <Box sx={{ width: 130 }}>
          <SelectField
            label={t('floorView.proposal.time')}
            value={secondsMax}
            options={seconds.map((value) => ({
              value,
              label: t('floorView.proposal.seconds', { seconds: Number(value) }),
            }))}
            onChange={setSecondsMax}
          />
        </Box>
        {running ? (
          <Button variant="outlined" disabled={running.isStopping} onClick={job.cancel}>
            {t(running.isStopping ? 'floorView.proposal.stopping' : 'floorView.proposal.stop')}
          </Button>
        ) : (
          <Button variant="contained" onClick={start}>
            {t('floorView.proposal.start')}
          </Button>
        )}
      </Box>
      <Box role="status">
        {running ? <Typography>{progressLine(text, running.progress)}</Typography> : null}
        {job.state?.status === 'failed' ? (
          <Typography sx={{ color: 'error.main' }}>{error(job.state.error)}</Typography>
        ) : null}
        {answer && isStale ? (
          <Typography sx={{ color: 'text.secondary' }}>{t('floorView.proposal.stale')}</Typography>
        ) : null}
        {answer && !isStale ? (
          'placements' in answer.output ? (
            <ProposalAnswer
              plan={plan}
              state={state}
              answer={answer.output}
              onTake={() => void take(answer)}
              onForget={job.forget}
            />
          ) : (
            <ObstacleList plan={plan} obstacle={answer.output.infeasible} />
          )
        ) : null}
      </Box>
      {answer && !isStale && 'placements' in answer.output ? (
        <WishCosts plan={plan} state={state} question={answer.question} answer={answer.output} />
      ) : null}
    </Box>
  );
});

/** What an answer depends on, the time given apart. */
function questionKey({ secondsMax: _time, ...question }: JobState<'allocation'>['question']): string {
  return JSON.stringify(question);
}
