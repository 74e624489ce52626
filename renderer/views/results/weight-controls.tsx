import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import type { TreeNode } from '#app/plan/criteria-tree.ts';
import type { Criterion } from '#app/plan/criterion.ts';
import type { Problem, Stability } from '#app/results/results.ts';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { Settled } from './settled.tsx';
import { pointsFor, shareOf, weightRows } from './try-out.ts';
import type { TryOut } from './use-try-out.ts';
import { WeightList, WeightRowView } from './weight-row.tsx';

export interface WeightControlsProps {
  /** All criteria in reading order. */
  nodes: readonly TreeNode[];
  problem: Problem;
  tryOut: TryOut;
  stability: readonly Stability[];
}

/** Weights to try out. Nothing reaches the plan until the reader says so, and then as one change. */
export function WeightControls({ nodes, problem, tryOut, stability }: WeightControlsProps) {
  const plan = usePlan();
  const { t, format } = useText();
  const run = useCommand();
  const rows = useMemo(() => weightRows(nodes, problem.leaves), [nodes, problem.leaves]);
  const { weights, isTrying, isMoving, move, reset } = tryOut;

  const swing = ({ worst, best, unit }: Criterion) =>
    worst === null || best === null
      ? ''
      : t('matrix.swing', { worst: format.number(worst), best: format.number(best), unit }).trim();
  const save = async () => {
    const changes = pointsFor(plan, rows, weights);
    if (changes.length === 0) return reset();
    const result = await run({ type: 'weights.set', input: { weights: changes, sawTotals: true } });
    if (result.ok) reset();
  };

  return (
    <>
      <Typography variant="body2">{t('results.weights.how')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, my: 4 }}>
        <Button variant="contained" disabled={!isTrying} onClick={() => void save()}>
          {t('results.weights.save')}
        </Button>
        <Button variant="outlined" disabled={!isTrying} onClick={reset}>
          {t('results.weights.reset')}
        </Button>
      </Box>
      <WeightList aria-label={t('results.weights.title')}>
        {rows.map((row) => {
          const [leaf = 0] = row.leaves;
          const interval = row.node.criterion.kind === 'leaf' ? stability[leaf] : undefined;
          return (
            <Settled key={row.node.criterion.id} component="li" moving={isMoving}>
              <WeightRowView
                row={row}
                swing={swing(row.node.criterion)}
                share={shareOf(weights, row.leaves)}
                agreedShare={shareOf(problem.weights, row.leaves)}
                from={interval?.from ?? 0}
                to={interval?.to ?? 0}
                onMove={move}
              />
            </Settled>
          );
        })}
      </WeightList>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 2 }}>
        {t('results.weights.bar')}
      </Typography>
    </>
  );
}
