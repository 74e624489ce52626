import Button from '@mui/material/Button';
import { useReducer, useState } from 'react';
import { nameIn } from '#app/plan/name-in.ts';
import { useCommand, usePlan } from '../../../state/session-context.tsx';
import { useText } from '../../../state/text.ts';
import { LiveShares } from './live-shares.tsx';
import type { Siblings } from './siblings.ts';
import { SwingQuestion } from './swing-question.tsx';
import {
  askedId,
  isAnswered,
  type SwingAction,
  startSwing,
  stepCount,
  swingAfter,
  swingRows,
  swingShares,
  swingWeights,
} from './swing-steps.ts';
import { SwingTop } from './swing-top.tsx';
import { WeighingDialog } from './weighing-dialog.tsx';
import { WeightsTable } from './weights-table.tsx';

/** Swing weighting step by step: the swing that means most is 100, and each other one is measured by it. */
export function SwingDialog({ siblings, onClose }: { siblings: Siblings; onClose: () => void }) {
  const plan = usePlan();
  const run = useCommand();
  const { t } = useText();
  const [state, send] = useReducer(swingAfter, siblings.members, startSwing);
  const [isUrged, setUrged] = useState(false);
  const nameOf = (id: string) => nameIn(plan.criteria, id);
  const asked = askedId(state);
  const all = stepCount(state);
  const isLast = state.step === all - 1;
  const shares = swingShares(state);

  const act = (action: SwingAction) => {
    setUrged(action.kind === 'next' && !isAnswered(state));
    send(action);
  };
  const save = async () => {
    const input = swingWeights(state, plan.meta.weightBasis);
    const result = await run({ type: 'weights.set', input });
    if (result.ok) onClose();
  };
  return (
    <WeighingDialog
      title={t('criteria.swingDialog.title')}
      lead={t('criteria.weighing.step', {
        group: siblings.group?.name ?? t('criteria.weight.atTop'),
        step: state.step + 1,
        all,
      })}
      aside={
        <LiveShares
          rows={state.ids.map((id, index) => ({ id, name: nameOf(id), share: shares[index] ?? null }))}
          currentId={asked ?? (state.step === 0 ? state.topId : null)}
        />
      }
      onClose={onClose}
      onSubmit={() => (isLast ? void save() : act({ kind: 'next' }))}
      actions={
        <>
          {state.step > 0 && (
            <Button onClick={() => act({ kind: 'back' })}>{t('criteria.weighing.back')}</Button>
          )}
          {asked && <Button onClick={() => act({ kind: 'skip' })}>{t('criteria.weighing.skip')}</Button>}
          <Button type="submit" variant="contained" key={isLast ? 'save' : 'next'} autoFocus={isLast}>
            {t(isLast ? 'criteria.weighing.save' : 'criteria.weighing.next')}
          </Button>
        </>
      }
    >
      {state.step === 0 && (
        <SwingTop
          siblings={siblings}
          topId={state.topId}
          isUrged={isUrged}
          onChoose={(id) => act({ kind: 'top', id })}
        />
      )}
      {asked && (
        <SwingQuestion
          key={asked}
          askedId={asked}
          topId={state.topId ?? ''}
          answer={state.answers[asked]}
          isUrged={isUrged && !isAnswered(state)}
          onAnswer={(changes) => act({ kind: 'answer', changes })}
        />
      )}
      {isLast && <WeightsTable rows={swingRows(state)} />}
    </WeighingDialog>
  );
}
