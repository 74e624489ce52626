import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Score } from '#app/plan/rating.ts';
import type { Result } from '#app/plan/result.ts';
import { NumberField } from '#renderer/components/form/number-field.tsx';
import { useText } from '#renderer/state/text.ts';

interface UncertainFieldsProps {
  score: Score | undefined;
  limits: { min: number; max: number; unit: string };
  onSet(score: Score): Promise<Result<unknown>>;
}

/** Low, likely and high. A range counts once both its ends are there; until then they wait here. */
export function UncertainFields({ score, limits, onSet }: UncertainFieldsProps) {
  const { t } = useText();
  const [waiting, setWaiting] = useState<Partial<Score>>({});
  const figures: Score = {
    low: score?.low ?? waiting.low ?? null,
    likely: score?.likely ?? waiting.likely ?? null,
    high: score?.high ?? waiting.high ?? null,
  };
  const { low, likely, high } = figures;

  const give = (change: Partial<Score>) => {
    const next = { ...figures, ...change };
    if (next.low !== null && next.high !== null) return onSet(next);
    setWaiting((before) => ({ ...before, ...change }));
    return undefined;
  };
  const { min, max } = limits;

  return (
    <>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'end' }}>
        <NumberField
          label={t('scores.panel.low')}
          value={low}
          min={min}
          max={likely ?? high ?? max}
          required={low !== null}
          onCommit={(figure) => give({ low: figure })}
        />
        <NumberField
          label={t('scores.panel.likely')}
          value={likely}
          min={low ?? min}
          max={high ?? max}
          onCommit={(figure) => give({ likely: figure })}
        />
        <NumberField
          label={t('scores.panel.high')}
          value={high}
          min={likely ?? low ?? min}
          max={max}
          required={high !== null}
          onCommit={(figure) => give({ high: figure })}
        />
      </Box>
      {low === null || high === null ? (
        <Typography variant="body2">{t('scores.panel.needsBoth')}</Typography>
      ) : null}
    </>
  );
}
