import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { sameAnswerWithout } from '#app/indicators/allocation-without.ts';
import { type JobQuestion, useJob } from '#renderer/state/jobs.ts';
import { useText } from '#renderer/state/text.ts';
import type { FloorPartProps } from '../floor-part.ts';

interface WishCostsProps extends FloorPartProps {
  question: JobQuestion<'allocation'>;
  /** Cost of the answer with every wish kept. */
  cost: number;
}

/** For each fixed place: what the house would gain by giving it up. */
export function WishCosts({ plan, state, question, cost }: WishCostsProps) {
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
          cost={cost}
          functionId={id}
          zoneId={zoneId ?? ''}
        />
      ))}
    </Box>
  );
}

function WishCost(props: WishCostsProps & { functionId: string; zoneId: string }) {
  const { plan, state, question, cost, functionId, zoneId } = props;
  const { t, format, error } = useText();
  const job = useJob('allocation', `${state.scenario.id} without ${functionId}`);
  const zone = plan.zones[zoneId];
  const name = plan.functions[functionId]?.name ?? '';
  const place = zone ? `${plan.floors[zone.floorId]?.name ?? ''}, ${zone.name}` : '';
  const { state: run } = job;
  const told = () => {
    if (!run) return '';
    if (run.status === 'running') return t('floorView.wishCost.running');
    if (run.status === 'failed') return error(run.error);
    if (!('cost' in run.output)) return t('floorView.wishCost.none');
    const price = Math.max(0, cost - run.output.cost);
    const otherZone = plan.zones[run.output.placements[functionId] ?? ''];
    if (price < 1e-6) return t('floorView.wishCost.free');
    return t('floorView.wishCost.price', {
      share: format.percent(cost > 0 ? price / cost : 0, 1),
      zone: otherZone ? `${plan.floors[otherZone.floorId]?.name ?? ''}, ${otherZone.name}` : '',
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
        disabled={run?.status === 'running'}
        onClick={() => job.start(sameAnswerWithout(question, functionId))}
        aria-label={t('floorView.wishCost.askNamed', { name })}
      >
        {t('floorView.wishCost.ask')}
      </Button>
    </Box>
  );
}
