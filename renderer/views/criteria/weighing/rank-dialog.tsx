import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { normalised } from '#app/decision/weights.ts';
import { nameIn } from '#app/plan/name-in.ts';
import { useCommand, usePlan } from '../../../state/session-context.tsx';
import { useText } from '../../../state/text.ts';
import { LiveShares } from './live-shares.tsx';
import { RankList } from './rank-list.tsx';
import { moved, orderPoints, orderWeights, startOrder } from './rank-order.ts';
import { inUse, type Siblings } from './siblings.ts';
import { UnusedNote } from './unused-note.tsx';
import { WeighingDialog } from './weighing-dialog.tsx';

/** A first draft without figures: the siblings in the order of what their swings mean. */
export function RankDialog({ siblings, onClose }: { siblings: Siblings; onClose: () => void }) {
  const plan = usePlan();
  const run = useCommand();
  const { t } = useText();
  const [order, setOrder] = useState(() => startOrder(inUse(siblings)));
  const shares = normalised(orderPoints(order.length));
  const save = async () => {
    const result = await run({ type: 'weights.set', input: orderWeights(order) });
    if (result.ok) onClose();
  };
  return (
    <WeighingDialog
      title={t('criteria.rank.title')}
      lead={siblings.group?.name ?? t('criteria.weight.atTop')}
      aside={
        <>
          <LiveShares
            rows={order.map((id, place) => ({
              id,
              name: nameIn(plan.criteria, id),
              share: shares?.[place] ?? null,
            }))}
          />
          <Typography variant="body2" sx={{ color: 'text.secondary', mt: 3 }}>
            {t('criteria.rank.means')}
          </Typography>
        </>
      }
      onClose={onClose}
      onSubmit={() => void save()}
      actions={
        <Button type="submit" variant="contained">
          {t('criteria.rank.save')}
        </Button>
      }
    >
      <Typography variant="h3" component="h3">
        {t('criteria.rank.question')}
      </Typography>
      <Typography sx={{ color: 'text.secondary', mt: 1, mb: 3 }}>{t('criteria.rank.how')}</Typography>
      <RankList order={order} onMove={(from, to) => setOrder((before) => moved(before, from, to))} />
      <UnusedNote siblings={siblings} />
    </WeighingDialog>
  );
}
