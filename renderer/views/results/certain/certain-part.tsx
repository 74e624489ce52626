import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { restingDraws } from '#app/results/robustness.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { Settled } from '../settled.tsx';
import type { ShownResult } from '../shown-result.ts';
import { PairwiseTable } from './pairwise-table.tsx';
import { RankShares } from './rank-shares.tsx';

const weightBases = ['points', 'intervals', 'order'] as const;

/** How sure the result is: what is held for certain, and how often each scenario then takes each place. */
export function CertainPart({ plan, problem, shown, drawn, isMoving }: ShownResult) {
  const { t } = useText();
  const run = useCommand();
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: 6, mb: -4 }}>
        <Box sx={{ width: 260 }}>
          <SelectField
            label={t('results.draws.basis')}
            value={plan.meta.weightBasis}
            options={weightBases.map((value) => ({ value, label: t(`results.draws.basis.${value}`) }))}
            onChange={(weightBasis) => void run({ type: 'meta.update', input: { changes: { weightBasis } } })}
          />
        </Box>
        {drawn && drawn.drawn.draws >= restingDraws(problem) ? null : (
          <Typography variant="body2" sx={{ color: 'text.secondary', pb: 2 }}>
            {t('results.draws.going')}
          </Typography>
        )}
      </Box>
      {drawn ? (
        <>
          <Settled moving={isMoving}>
            <RankShares plan={plan} problem={problem} drawn={drawn.drawn} shown={shown} />
          </Settled>
          {shown.length > 1 ? (
            <Settled moving={isMoving}>
              <PairwiseTable problem={problem} drawn={drawn.drawn} shown={shown} />
            </Settled>
          ) : null}
        </>
      ) : null}
    </>
  );
}
