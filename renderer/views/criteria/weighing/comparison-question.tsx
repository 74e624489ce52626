import Box from '@mui/material/Box';
import Slider from '@mui/material/Slider';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { usePlan } from '../../../state/session-context.tsx';
import { useText } from '../../../state/text.ts';
import { furthestLeaning, intensityKey, type Leaning } from './comparison.ts';
import { SwingLine } from './swing-line.tsx';

interface ComparisonQuestionProps {
  /** Ids of the two. */
  pair: readonly string[];
  /** `null` until it is answered. */
  leaning: Leaning | null;
  onLean: (leaning: Leaning) => void;
}

/** Two swings, and which of them means more: the answer stands in words. */
export function ComparisonQuestion({ pair, leaning, onLean }: ComparisonQuestionProps) {
  const plan = usePlan();
  const { t } = useText();
  const slider = useRef<HTMLSpanElement>(null);
  // Each pair begins at its slider, so that arrows and Enter are all it takes.
  useEffect(() => slider.current?.querySelector('input')?.focus(), []);
  const [first, second] = pair.map((id) => plan.criteria[id]);
  if (!first || !second) return null;
  const words = (value: Leaning) =>
    value === 0
      ? t('criteria.compare.same')
      : t('criteria.compare.more', {
          more: (value < 0 ? first : second).name,
          less: (value < 0 ? second : first).name,
          much: t(intensityKey(value)),
        });
  return (
    <>
      <Typography variant="h3" component="h3">
        {t('criteria.compare.question')}
      </Typography>
      <Typography sx={{ color: 'text.secondary', mt: 1, mb: 4 }}>{t('criteria.compare.how')}</Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 6 }}>
        <Box sx={{ minWidth: 0 }}>
          <SwingLine criterion={first} />
        </Box>
        <Box sx={{ minWidth: 0, textAlign: 'right' }}>
          <SwingLine criterion={second} />
        </Box>
      </Box>
      <Box sx={{ px: 2, mt: 4 }}>
        <Slider
          ref={slider}
          size="small"
          track={false}
          min={-furthestLeaning}
          max={furthestLeaning}
          step={1}
          marks={marks}
          value={leaning ?? 0}
          aria-label={t('criteria.compare.question')}
          getAriaValueText={words}
          onChange={(_event, value) => onLean(Number(value))}
        />
      </Box>
      <Typography aria-hidden="true" sx={{ mt: 2, minHeight: 48 }}>
        {words(leaning ?? 0)}
      </Typography>
      {leaning === null && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('criteria.compare.unanswered')}
        </Typography>
      )}
    </>
  );
}

const marks = [-8, -6, -4, -2, 0, 2, 4, 6, 8].map((value) => ({ value, label: String(Math.abs(value) + 1) }));
