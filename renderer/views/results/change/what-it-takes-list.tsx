import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, useMemo } from 'react';
import type { Outcome, Problem } from '#app/results/results.ts';
import { type WhatItTakes, whatItTakes } from '#app/results/winning.ts';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { type Text, useText } from '#renderer/state/text.ts';

interface WhatItTakesListProps {
  problem: Problem;
  outcome: Outcome;
  shown: readonly number[];
  isMoving: boolean;
}

/** More moves than this are no list a reader can follow. */
const maxMoves = 5;

/** For each scenario the nearest weights that would put it first, or why there are none. */
export function WhatItTakesList({ problem, outcome, shown, isMoving }: WhatItTakesListProps) {
  const text = useText();
  const { t, label } = text;
  const id = useId();
  // A linear programme per scenario: too much for each move of a slider.
  const found = useMemo(
    () => (isMoving ? null : whatItTakes(problem, outcome)),
    [isMoving, problem, outcome],
  );
  return (
    <Box component="section" aria-labelledby={id}>
      <SectionHeading id={id} title={t('results.wins.title')} lead={t('results.wins.lead')} />
      {found ? (
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, maxWidth: '76ch' }}>
          {shown.flatMap((scenario) => {
            const one = found[scenario];
            if (!one) return [];
            return [
              <Box component="li" key={scenario} sx={{ mb: 3 }}>
                <Typography>{label(one.sentence)}</Typography>
                {one.moves.length > 1 ? (
                  <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                    {movesText(problem, one, text)}
                  </Typography>
                ) : null}
              </Box>,
            ];
          })}
        </Box>
      ) : (
        <Typography sx={{ color: 'text.secondary' }}>{t('results.wins.waiting')}</Typography>
      )}
    </Box>
  );
}

/** "Økonomi 14 % → 21 % · Diskretion 12 % → 5 %": the largest first. */
function movesText(problem: Problem, { moves }: WhatItTakes, { t, format }: Text): string {
  const parts = moves.slice(0, maxMoves).map(({ leaf, from, to }) =>
    t('results.wins.move', {
      criterion: problem.leaves[leaf]?.criterion.name ?? '',
      from: format.percent(from, 1),
      to: format.percent(to, 1),
    }),
  );
  const more = moves.length - parts.length;
  return [...parts, ...(more > 0 ? [t('results.wins.more', { count: more })] : [])].join(' · ');
}
