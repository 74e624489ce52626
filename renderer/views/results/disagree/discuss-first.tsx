import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { Disputed, Spread } from '#app/decision/disagreement.ts';
import type { Problem } from '#app/results/results.ts';
import { hundredGap, letterOf } from '#app/results/wording.ts';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useText } from '#renderer/state/text.ts';

/** So many are worth a meeting's time. */
export const discussedFirst = 5;

interface DiscussFirstProps {
  problem: Problem;
  /** What matters most first. */
  disputed: readonly Disputed[];
  /** Row-major, what the raters said; `null` where it may not be shown. */
  cells: readonly (Spread | null)[];
}

/** The scores to talk about first, in words. */
export function DiscussFirst({ problem, disputed, cells }: DiscussFirstProps) {
  const { t } = useText();
  const id = useId();
  const items = disputed.slice(0, discussedFirst).flatMap(({ scenario, criterion, ...dispute }) => {
    const spread = cells[scenario * problem.criterionCount + criterion];
    const node = problem.leaves[criterion];
    if (!spread || !node) return [];
    const letter = letterOf(problem, scenario);
    const said = t('results.discuss.item', {
      criterion: node.criterion.name,
      scenario: letter,
      least: spread.least,
      most: spread.most,
      unit: node.criterion.unit,
      raters: spread.count,
      effect: hundredGap(dispute.effectOnTotal),
    });
    const moves = t(dispute.effectOnRanking === 1 ? 'results.discuss.moves' : 'results.discuss.staysPut', {
      scenario: letter,
    });
    return [{ key: `${scenario} ${criterion}`, said, moves }];
  });
  return (
    <Box component="section" aria-labelledby={id}>
      <SectionHeading id={id} title={t('results.discuss.title')} lead={t('results.discuss.lead')} />
      {items.length === 0 ? <Typography>{t('results.discuss.none')}</Typography> : null}
      <Box component="ol" sx={{ pl: 5, m: 0, maxWidth: '76ch' }}>
        {items.map(({ key, said, moves }) => (
          <Typography component="li" key={key} sx={{ mb: 2, pl: 1 }}>
            {said}{' '}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {moves}
            </Box>
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
