import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import type { AllocationAnswer } from '#app/floors/allocation-answer.ts';
import { sameAnswerWithout } from '#app/indicators/allocation-without.ts';
import { proposalEffect } from '#app/indicators/proposal-effect.ts';
import { nameIn } from '#app/plan/name-in.ts';
import { type JobQuestion, useJob } from '#renderer/state/jobs.ts';
import { useText } from '#renderer/state/text.ts';
import type { FloorPartProps } from '../floor-part.ts';

/** Less than this is the rounding of sums. */
const costRounding = 1e-6;

interface WishCostsProps extends FloorPartProps {
  question: JobQuestion<'allocation'>;
  /** The answer with every wish kept. */
  answer: Extract<AllocationAnswer, { cost: number }>;
}

/** For each fixed place: what the house would gain by giving it up. */
export function WishCosts({ plan, state, question, answer }: WishCostsProps) {
  const { t } = useText();
  const fixed = question.functions.filter(({ fixed: zoneId }) => zoneId);
  if (fixed.length === 0) return null;
  return (
    <Box sx={{ mt: 5 }}>
      <Typography variant="h4" component="h3">
        {t('floorView.wishCost.title')}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
        {t('floorView.wishCost.lead')}
      </Typography>
      {fixed.map(({ id, fixed: zoneId }) => (
        <WishCost
          key={id}
          plan={plan}
          state={state}
          question={question}
          answer={answer}
          functionId={id}
          zoneId={zoneId ?? ''}
        />
      ))}
    </Box>
  );
}

function WishCost(props: WishCostsProps & { functionId: string; zoneId: string }) {
  const { plan, state, question, answer, functionId, zoneId } = props;
  const { t, format, error } = useText();
  const job = useJob('allocation', `${state.scenario.id} without ${functionId}`);
  const zone = plan.zones[zoneId];
  const name = nameIn(plan.functions, functionId);
  const place = zone ? `${nameIn(plan.floors, zone.floorId)}, ${zone.name}` : '';
  const asked = useMemo(() => sameAnswerWithout(question, functionId), [question, functionId]);
  const isOurs = useMemo(
    () => job.state !== null && JSON.stringify(job.state.question) === JSON.stringify(asked),
    [job.state, asked],
  );
  // What another proposal's wish cost says nothing about this one's.
  const run = isOurs ? job.state : null;
  const told = () => {
    if (!run) return '';
    if (run.status === 'running') return t('floorView.wishCost.running');
    if (run.status === 'failed') return error(run.error);
    if (!('cost' in run.output)) return t('floorView.wishCost.none');
    if (answer.cost - run.output.cost < costRounding) return t('floorView.wishCost.free');
    const kept = proposalEffect(plan, state.building, answer);
    const free = proposalEffect(plan, state.building, run.output);
    const share = (value: number | null) => (value === null ? '–' : format.percent(value, 1));
    const zoneThen = plan.zones[run.output.placements[functionId] ?? ''];
    return t('floorView.wishCost.price', {
      zone: zoneThen ? `${nameIn(plan.floors, zoneThen.floorId)}, ${zoneThen.name}` : '',
      nearness: share(free.fulfilledAfter),
      nearnessKept: share(kept.fulfilledAfter),
      unmet: free.unmetAfter,
      unmetKept: kept.unmetAfter,
    });
  };
  return (
    <Box
      sx={{ display: 'flex', gap: 4, alignItems: 'baseline', py: 1, borderBottom: 1, borderColor: 'divider' }}
    >
      <Typography variant="body2" sx={{ flex: '1 1 40%' }}>
        {name} – {place}
      </Typography>
      <Typography variant="body2" role="status" sx={{ flex: '1 1 40%' }}>
        {told()}
      </Typography>
      <Button
        disabled={job.state?.status === 'running'}
        onClick={() => job.start(asked)}
        aria-label={t('floorView.wishCost.askNamed', { name })}
      >
        {t('floorView.wishCost.ask')}
      </Button>
    </Box>
  );
}
