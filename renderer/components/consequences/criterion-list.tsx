import type { CriterionChange } from '#app/results/consequences.ts';
import { useText } from '../../state/text.ts';
import { Move, Step } from './step.tsx';

/** Values 0–1 are shown on 0–100. */
const shown = 100;

/** The criteria whose score, value or weight moved, and what each did to the total. */
export function CriterionList({ changes }: { changes: readonly CriterionChange[] }) {
  const { t, format } = useText();
  if (changes.length === 0) return null;
  const number = (value: number | null, decimals = 1) =>
    value === null ? t('consequences.unknown') : format.number(value, decimals);
  const hundredth = (value: number | null) => number(value === null ? null : shown * value);
  return (
    <Step title={t('consequences.part.criteria')}>
      {changes.map(({ criterion, score, value, totalShare }) => (
        <Move
          key={criterion.id}
          name={criterion.name}
          unit={criterion.unit}
          before={number(score.before, 2)}
          after={number(score.after, 2)}
          note={[
            t('consequences.value', { before: hundredth(value.before), after: hundredth(value.after) }),
            ...(totalShare === null
              ? []
              : [t('consequences.toPoints', { points: format.signed(shown * totalShare, 1) })]),
          ].join(' · ')}
        />
      ))}
    </Step>
  );
}
