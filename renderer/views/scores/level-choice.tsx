import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { levelsOf } from '#app/plan/criteria-tree.ts';
import type { Criterion } from '#app/plan/criterion.ts';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';

interface LevelChoiceProps {
  criterion: Criterion;
  chosen: number | null;
  onChoose(score: number): void;
}

/** The described levels of the scale, so that a score is chosen by what it means. */
export function LevelChoice({ criterion, chosen, onChoose }: LevelChoiceProps) {
  const plan = usePlan();
  const { t, format } = useText();
  const levels = levelsOf(plan, criterion);
  if (levels.length === 0) return null;
  return (
    <FormControl>
      <FormLabel id={`levels-${criterion.id}`}>{t('scores.panel.level')}</FormLabel>
      <RadioGroup
        aria-labelledby={`levels-${criterion.id}`}
        value={chosen === null ? '' : String(chosen)}
        onChange={(_event, value) => onChoose(Number(value))}
      >
        {levels.map((level) => (
          <FormControlLabel
            key={level.id}
            value={String(level.score)}
            control={<Radio size="small" sx={{ py: 1 }} />}
            label={`${format.number(level.score)} – ${level.label}`}
            slotProps={{ typography: { variant: 'body2' } }}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
