import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { HistoryEntry } from '#app/contract/open-plan.ts';
import { type Text, useText } from '../../state/text.ts';

interface ChangeRowProps {
  /** `start`: what the first change was made to; `undefined`: still on its way from main. */
  entry: HistoryEntry | 'start' | undefined;
  isNow: boolean;
  canReturn: boolean;
  /** @param number of the change; 0 for the start */
  onReturn(number: number): void;
}

/** One change on one line: its number, what it did, when, and the way back to it. */
export function ChangeRow({ entry, isNow, canReturn, onReturn }: ChangeRowProps) {
  const text = useText();
  const { t, format } = text;
  if (!entry) return null;
  const change = entry === 'start' ? null : entry;
  const sentence = change ? changeSentence(text, change) : t('history.start');
  const number = change?.version ?? 0;
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: '72px minmax(0, 1fr) 150px 150px',
        columnGap: 4,
        alignItems: 'center',
        height: '100%',
        borderBottom: 1,
        borderColor: 'divider',
        pr: 2,
      }}
    >
      <Typography
        variant="body2"
        sx={{ textAlign: 'right', color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}
      >
        {change && format.number(number)}
      </Typography>
      <Typography noWrap title={sentence} sx={{ '&::first-letter': { textTransform: 'uppercase' } }}>
        {sentence}
      </Typography>
      <Typography
        variant="body2"
        noWrap
        component="time"
        dateTime={change?.at}
        sx={{ color: 'text.secondary', textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}
      >
        {change && format.momentOfYear(change.at)}
      </Typography>
      <Box sx={{ textAlign: 'right' }}>
        {isNow && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t('history.now')}
          </Typography>
        )}
        {!isNow && canReturn && (
          <Button
            size="small"
            aria-label={change ? t('history.back.of', { number }) : t('history.back.start')}
            onClick={() => onReturn(number)}
          >
            {t('history.back')}
          </Button>
        )}
      </Box>
    </Box>
  );
}

/** What a change did, with what it was if it was no plain change. */
export function changeSentence({ t, label }: Text, { label: done, kind, sealed }: HistoryEntry): string {
  const what = sealed ? t('history.kind.sealed', { what: label(done) }) : label(done);
  return kind === 'do' ? what : t(`history.kind.${kind}`, { what });
}
