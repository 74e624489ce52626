import Button from '@mui/material/Button';
import { useState } from 'react';
import { nameIn } from '#app/plan/name-in.ts';
import { useCommand, usePlan } from '../../../state/session-context.tsx';
import { useText } from '../../../state/text.ts';
import {
  answered,
  atPair,
  comparedRows,
  comparedWeights,
  goneOn,
  startComparison,
  verdictOf,
} from './comparison.ts';
import { ComparisonQuestion } from './comparison-question.tsx';
import { ComparisonVerdict } from './comparison-verdict.tsx';
import { LiveShares } from './live-shares.tsx';
import { inUse, type Siblings } from './siblings.ts';
import { UnusedNote } from './unused-note.tsx';
import { WeighingDialog } from './weighing-dialog.tsx';
import { WeightsTable } from './weights-table.tsx';

/** Swings compared two and two (AHP): a helper that suggests weights and says how well the answers agree. */
export function ComparisonDialog({ siblings, onClose }: { siblings: Siblings; onClose: () => void }) {
  const plan = usePlan();
  const run = useCommand();
  const { t } = useText();
  const [comparison, setComparison] = useState(() => startComparison(inUse(siblings).map(({ id }) => id)));
  const { ids, pairs, answers, at } = comparison;
  const verdict = verdictOf(comparison);
  const asked = pairs[at]?.map((index) => ids[index] ?? '');
  const goTo = (pair: number) => setComparison((before) => atPair(before, pair));
  const save = async () => {
    if (!verdict) return;
    const input = comparedWeights(comparison, verdict, plan.meta.weightBasis);
    const result = await run({ type: 'weights.set', input });
    if (result.ok) onClose();
  };
  return (
    <WeighingDialog
      title={t('criteria.compare.title')}
      lead={t(asked ? 'criteria.compare.step' : 'criteria.compare.toResultLead', {
        group: siblings.group?.name ?? t('criteria.weight.atTop'),
        pair: at + 1,
        all: pairs.length,
      })}
      aside={
        <>
          <LiveShares
            rows={ids.map((id, index) => ({
              id,
              name: nameIn(plan.criteria, id),
              share: verdict?.weights[index] ?? null,
            }))}
          />
          {asked && <ComparisonVerdict comparison={comparison} verdict={verdict} onGoTo={goTo} />}
          <UnusedNote siblings={siblings} />
        </>
      }
      onClose={onClose}
      onSubmit={() => (asked ? setComparison(goneOn) : void save())}
      actions={
        <>
          {at > 0 && <Button onClick={() => goTo(at - 1)}>{t('criteria.weighing.back')}</Button>}
          {verdict && asked && (
            <Button onClick={() => goTo(pairs.length)}>{t('criteria.compare.toResult')}</Button>
          )}
          <Button type="submit" variant="contained" key={asked ? 'next' : 'save'} autoFocus={!asked}>
            {t(asked ? 'criteria.weighing.next' : 'criteria.compare.save')}
          </Button>
        </>
      }
    >
      {asked && (
        <ComparisonQuestion
          key={at}
          pair={asked}
          leaning={answers[at] ?? null}
          onLean={(leaning) => setComparison((before) => answered(before, leaning))}
        />
      )}
      {!asked && verdict && (
        <>
          <WeightsTable rows={comparedRows(comparison, verdict)} />
          <ComparisonVerdict comparison={comparison} verdict={verdict} onGoTo={goTo} />
        </>
      )}
    </WeighingDialog>
  );
}
