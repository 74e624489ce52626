import Typography from '@mui/material/Typography';
import type { AgendaItem } from '#app/plan/meeting.ts';
import { useText } from '#renderer/state/text.ts';
import { RoundChoice } from './round-choice.tsx';

/** An item that shows a round has none yet. */
export function MissingRound({ item }: { item: AgendaItem }) {
  const { t } = useText();
  return (
    <>
      <Typography sx={{ mb: 4, maxWidth: '72ch' }}>{t('meeting.round.missing')}</Typography>
      <RoundChoice item={item} />
    </>
  );
}
