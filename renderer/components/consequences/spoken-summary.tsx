import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import type { Scenario } from '#app/plan/scenario.ts';
import type { Consequences } from '#app/results/consequences.ts';
import { useText } from '../../state/text.ts';
import { visuallyHidden } from '../visually-hidden.ts';

/** A screen reader is told once the keys rest, never at each of them. */
const restMs = 1200;

/** How much has moved, in one sentence, read aloud a moment after the last edit. */
export function SpokenSummary({ found, scenario }: { found: Consequences; scenario: Scenario }) {
  const { t, format } = useText();
  const total = found.standing.after?.total ?? null;
  const sentence = t('consequences.said', {
    count: found.figures.length + found.criteria.length,
    scenario: scenario.name,
    total: total === null ? t('consequences.unknown') : format.number(100 * total, 1, 1),
  });
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), restMs);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <Box role="status" sx={visuallyHidden}>
      {said}
    </Box>
  );
}
