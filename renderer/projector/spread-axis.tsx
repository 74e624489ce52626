import Box from '@mui/material/Box';
import type { Projection, SceneOf } from '#app/meeting/projection.ts';
import { useWall } from './wall-context.tsx';

interface SpreadAxisProps {
  spread: SceneOf<'spread'>['spreads'][number];
  criterion: Projection['criteria'][number];
  /** The score that was agreed; marked with a triangle. */
  agreed: number | null;
  /** With the figures of its ends. */
  isLarge?: boolean;
}

/** Scores on the scale of their criterion, worst on the left: a bar from least to most, a line in the middle. */
export function SpreadAxis({ spread, criterion, agreed, isLarge = false }: SpreadAxisProps) {
  const { text } = useWall();
  const { worst, best, unit } = criterion;
  if (worst === null || best === null || worst === best) return null;
  const place = (score: number) => 100 * Math.min(1, Math.max(0, (score - worst) / (best - worst)));
  const ends = [place(spread.least), place(spread.most)];
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const ofEnd = (score: number) => `${text.format.number(score)} ${unit}`.trim();
  return (
    <Box aria-hidden="true">
      <Box sx={{ position: 'relative', height: isLarge ? '1.6em' : '1em' }}>
        <Box
          sx={{
            position: 'absolute',
            inset: 'calc(50% - 1.5px) 0 auto',
            height: '3px',
            bgcolor: 'strongLine',
          }}
        />
        <Box
          sx={{
            position: 'absolute',
            top: '15%',
            bottom: '15%',
            minWidth: '4px',
            bgcolor: 'primary.main',
            opacity: 0.45,
          }}
          style={{ left: `${from}%`, width: `${to - from}%` }}
        />
        <Box
          sx={{
            position: 'absolute',
            top: 0,
            bottom: 0,
            width: '5px',
            ml: '-2.5px',
            bgcolor: 'text.primary',
          }}
          style={{ left: `${place(spread.median)}%` }}
        />
        {agreed === null ? null : (
          <Box
            sx={{
              position: 'absolute',
              bottom: '-0.35em',
              ml: '-0.4em',
              border: '0.4em solid transparent',
              borderBottomColor: 'warning.main',
              borderTop: 0,
            }}
            style={{ left: `${place(agreed)}%` }}
          />
        )}
      </Box>
      {isLarge ? (
        <Box sx={{ display: 'flex', justifyContent: 'space-between', mt: '0.3em', color: 'text.secondary' }}>
          <span>{ofEnd(worst)}</span>
          <span>{ofEnd(best)}</span>
        </Box>
      ) : null}
    </Box>
  );
}
