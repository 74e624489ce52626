import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { requirementSentences, shortfallsIn } from '#app/results/admissible.ts';
import { beyondSentences } from '#app/results/beyond-range.ts';
import type { Outcome, Problem, Stability } from '#app/results/results.ts';
import { flips } from '#app/results/sensitivity.ts';
import {
  flipSentence,
  leadSentence,
  shareSentence,
  unknownSentences,
  weightSentence,
} from '#app/results/sentences.ts';
import { routeHash } from '#renderer/state/route.ts';
import { useText } from '#renderer/state/text.ts';

interface ResultSentencesProps {
  problem: Problem;
  outcome: Outcome;
  stability: Stability[];
  isTrying: boolean;
  isMoving: boolean;
}

/** The result in words, the leading sentence large; then what it hangs on. */
export function ResultSentences({ problem, outcome, stability, isTrying, isMoving }: ResultSentencesProps) {
  const { t, label } = useText();
  const weight = weightSentence(problem, outcome, stability);
  // Every score of every scenario is tried for it: too much for each move of a slider.
  const flip = isMoving ? null : flipSentence(problem, outcome, flips(problem, outcome.weights));
  const share = shareSentence(problem, outcome);
  const required = useMemo(() => requirementSentences(shortfallsIn(problem)), [problem]);
  const beyond = useMemo(() => beyondSentences(problem), [problem]);
  const further = [share, ...required, weight, flip, ...unknownSentences(problem, outcome)].filter(
    (line) => line !== null,
  );
  return (
    <Box component="section" aria-label={t('results.story')}>
      <Typography role="status" sx={{ color: isTrying ? 'warning.main' : 'text.secondary', mb: 1 }}>
        {t(isTrying ? 'results.weights.trying' : 'results.weights.asAgreed')}
      </Typography>
      <Typography variant="h2" component="p" sx={{ maxWidth: '60ch', minHeight: 56, textWrap: 'pretty' }}>
        {label(leadSentence(problem, outcome))}
      </Typography>
      <Box sx={{ mt: 3, maxWidth: '76ch', minHeight: 60, display: 'flex', flexDirection: 'column', gap: 2 }}>
        {further.map((line) => (
          <Typography
            key={line.key + JSON.stringify(line.params.scenario ?? '')}
            sx={line.key === 'result.requirement.failed' ? { color: 'warning.main' } : undefined}
          >
            {label(line)}
          </Typography>
        ))}
        {beyond.map((line) => (
          <Typography key={line.criterionId} sx={{ color: 'warning.main' }}>
            {label(line.label)}{' '}
            <Link href={routeHash({ screen: 'criteria', item: line.criterionId })} underline="always">
              {t('result.beyond.mend')}
            </Link>
          </Typography>
        ))}
        {isMoving ? (
          <Typography sx={{ color: 'text.secondary' }}>{t('results.flip.waiting')}</Typography>
        ) : null}
      </Box>
    </Box>
  );
}
