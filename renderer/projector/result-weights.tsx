import Box from '@mui/material/Box';
import type { SceneOf } from '#app/meeting/projection.ts';
import { Fitting } from './fitting.tsx';
import { swingText } from './swing-text.ts';
import { useWall } from './wall-context.tsx';

interface ResultWeightsProps {
  weights: SceneOf<'result'>['weights'];
  order: readonly number[];
  /** With what going from worst to best means, in words. */
  hasSwings: boolean;
}

/** Differences below this are rounding, not a changed weight. */
const visibleChange = 0.0005;

/** The criteria by the numbers that they have in the bars, each with its weight. */
export function ResultWeights({ weights, order, hasSwings }: ResultWeightsProps) {
  const { projection, text } = useWall();
  return (
    <Fitting gapEm={hasSwings ? 0.3 : 0.2}>
      {order.map((place, index) => {
        const weight = weights[place];
        const criterion = weight && projection.criteria[weight.criterion];
        if (!weight || !criterion) return null;
        const isChanged = Math.abs(weight.share - weight.agreedShare) >= visibleChange;
        return (
          <Box component="li" key={place}>
            <Box sx={{ display: 'flex', gap: '0.5em' }}>
              <Box component="span" sx={{ minWidth: '1.3em', color: 'text.secondary' }}>
                {index + 1}
              </Box>
              <Box
                component="span"
                sx={{
                  flex: 1,
                  minWidth: 0,
                  overflow: 'hidden',
                  textOverflow: 'ellipsis',
                  whiteSpace: 'nowrap',
                }}
              >
                {criterion.name}
              </Box>
              <Box component="span" sx={{ fontWeight: 650, whiteSpace: 'nowrap' }}>
                {text.format.percent(weight.share)}
              </Box>
            </Box>
            {hasSwings ? (
              <Box sx={{ pl: '1.8em', color: 'text.secondary' }}>
                {swingText(text, criterion)}
                {isChanged ? (
                  <Box component="span" sx={{ color: 'warning.main', fontWeight: 600 }}>
                    {' · '}
                    {text.t('wall.result.agreedShare', { share: text.format.percent(weight.agreedShare) })}
                  </Box>
                ) : null}
              </Box>
            ) : null}
          </Box>
        );
      })}
    </Fitting>
  );
}
