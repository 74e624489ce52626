import Box from '@mui/material/Box';
import { useEffect, useReducer } from 'react';
import type { Text } from '../state/text.ts';
import { useWall } from './wall-context.tsx';

const secondMs = 1000;
const minuteMs = 60 * secondMs;

/** Whole minutes until the last one, so that nothing on the wall moves without need; then seconds. */
function timeLeft({ t }: Text, leftMs: number): string {
  if (leftMs <= 0) return t('wall.timer.over');
  if (leftMs > minuteMs) return t('wall.timer.minutes', { count: Math.ceil(leftMs / minuteMs) });
  return t('wall.timer.seconds', { count: Math.ceil(leftMs / secondMs) });
}

/** @param endsAt moment at which the time is up */
export function WallTimer({ endsAt }: { endsAt: string }) {
  const { text } = useWall();
  const [, tick] = useReducer((ticks: number) => ticks + 1, 0);
  useEffect(() => {
    const ticking = setInterval(tick, secondMs);
    return () => clearInterval(ticking);
  }, []);
  const leftMs = Date.parse(endsAt) - Date.now();
  const isOver = leftMs <= 0;
  return (
    <Box
      role="timer"
      sx={{ flexShrink: 0, fontWeight: 600, color: isOver ? 'warning.main' : 'text.primary' }}
    >
      {timeLeft(text, leftMs)}
    </Box>
  );
}
