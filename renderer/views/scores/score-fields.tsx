import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { unknownScore } from '#app/i18n/score-words.ts';
import type { Criterion } from '#app/plan/criterion.ts';
import type { Score } from '#app/plan/rating.ts';
import { NumberField } from '#renderer/components/form/number-field.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { LevelChoice } from './level-choice.tsx';
import { clearScores, type ScoreCell, type ScoreSource, setScores } from './score-source.ts';
import { UncertainFields } from './uncertain-fields.tsx';

const forms = ['exact', 'uncertain', 'unknown'] as const;
type Form = (typeof forms)[number];

interface ScoreFieldsProps {
  criterion: Criterion;
  score: Score | undefined;
  source: ScoreSource;
  cell: ScoreCell;
}

/** The figures of a score in the form it has: one number, a range, or "don't know". */
export function ScoreFields({ criterion, score, source, cell }: ScoreFieldsProps) {
  const plan = usePlan();
  const { t } = useText();
  const run = useCommand();
  const [wanted, setWanted] = useState<Form | null>(null);
  const { worst, best, unit, step } = criterion;
  if (worst === null || best === null) return null;

  const form = wanted ?? formOf(score);
  const set = (figures: Score) =>
    run(setScores(plan, source, [{ ...cell, changes: figures }]), { refusal: 'caller' });
  const limits = { min: Math.min(worst, best), max: Math.max(worst, best), unit };
  const likely = score?.likely ?? null;

  const choose = (next: Form | null) => {
    if (!next || next === form) return;
    // A range may wait for its ends and one number for its figure; "don't know" is said at once.
    setWanted(next === 'unknown' ? null : next);
    if (next === 'unknown') void set(unknownScore);
    if (next === 'uncertain' && likely !== null) void set({ low: likely, likely, high: likely });
    if (next === 'exact' && likely !== null) void set({ low: null, likely, high: null });
  };
  const clear = () => {
    const command = clearScores(plan, source, [cell]);
    setWanted(null);
    return command ? run(command) : undefined;
  };
  const setExact = (figure: number | null) =>
    figure === null ? clear() : set({ low: null, likely: figure, high: null });

  return (
    <>
      <ToggleButtonGroup
        exclusive
        size="small"
        color="primary"
        aria-label={t('scores.panel.form')}
        value={form}
        onChange={(_event, next: Form | null) => choose(next)}
      >
        {forms.map((name) => (
          <ToggleButton key={name} value={name}>
            {t(`scores.panel.${name === 'unknown' ? 'unknownForm' : name}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {form === 'exact' ? (
        <Box sx={{ maxWidth: 160 }}>
          <NumberField
            label={t('scores.panel.score')}
            value={likely}
            {...limits}
            {...(step === null ? {} : { step })}
            onCommit={setExact}
          />
        </Box>
      ) : null}
      {form === 'uncertain' ? <UncertainFields score={score} limits={limits} onSet={set} /> : null}
      {form === 'unknown' ? <Typography variant="body2">{t('scores.panel.unknownMeans')}</Typography> : null}
      {form === 'exact' ? <LevelChoice criterion={criterion} chosen={likely} onChoose={setExact} /> : null}
      {score ? (
        <Box>
          <Button onClick={() => void clear()}>{t('scores.panel.clear')}</Button>
        </Box>
      ) : null}
    </>
  );
}

function formOf(score: Score | undefined): Form {
  if (!score || (score.low === null && score.likely !== null)) return 'exact';
  return score.low === null ? 'unknown' : 'uncertain';
}
