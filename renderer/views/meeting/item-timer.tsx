import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import type { AgendaItem } from '#app/plan/meeting.ts';
import { useText } from '#renderer/state/text.ts';
import { setWall, useWall } from './wall/wall-state.ts';

/** Minutes of an item that none are set aside for. */
const usualMinutes = 10;

/** The clock of an item: started by the facilitator, counted down here and on the wall. */
export function ItemTimer({ item }: { item: AgendaItem }) {
  const { t } = useText();
  const endsAt = useWall((wall) => wall.endsAt);
  const minutes = item.minutes ?? usualMinutes;
  const start = () => setWall({ endsAt: new Date(Date.now() + minutes * 60_000).toISOString() });
  return (
    <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', minHeight: 36 }}>
      {endsAt && <TimeLeft endsAt={endsAt} />}
      <Button sx={{ ml: endsAt ? 0 : -2 }} onClick={() => (endsAt ? setWall({ endsAt: null }) : start())}>
        {endsAt ? t('meeting.timer.stop') : t('meeting.timer.start', { minutes })}
      </Button>
    </Box>
  );
}

function TimeLeft({ endsAt }: { endsAt: string }) {
  const { t } = useText();
  const [seconds, setSeconds] = useState(() => secondsUntil(endsAt));
  useEffect(() => {
    setSeconds(secondsUntil(endsAt));
    const timer = setInterval(() => setSeconds(secondsUntil(endsAt)), 500);
    return () => clearInterval(timer);
  }, [endsAt]);
  const isOver = seconds <= 0;
  return (
    <Box
      role="timer"
      aria-label={t('meeting.timer.left')}
      sx={{
        typography: 'h2',
        fontVariantNumeric: 'tabular-nums',
        color: isOver ? 'warning.main' : 'text.primary',
      }}
    >
      {isOver
        ? t('meeting.timer.over')
        : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`}
    </Box>
  );
}

function secondsUntil(endsAt: string): number {
  return Math.ceil((Date.parse(endsAt) - Date.now()) / 1000);
}
