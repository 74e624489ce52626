import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Meeting } from '#app/plan/meeting.ts';
import { useText } from '#renderer/state/text.ts';
import { MinutesDialog } from './minutes-dialog.tsx';

/** Makes the minutes of a meeting, one of these; nothing where there is none. */
export function MinutesButton({ meetings }: { meetings: readonly Meeting[] }) {
  const { t } = useText();
  const [isAsking, setAsking] = useState(false);
  if (meetings.length === 0) return null;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('minutes.button')}</Button>
      {isAsking ? <MinutesDialog meetings={meetings} onClose={() => setAsking(false)} /> : null}
    </>
  );
}
