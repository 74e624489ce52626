import MuiTextField from '@mui/material/TextField';
import { formatDate, parseDate } from '#app/i18n/parse-date.ts';
import { useText } from '../../state/text.ts';
import { type Commit, useDraft } from './use-draft.ts';

interface DateFieldProps {
  /** Read aloud; not shown. */
  label: string;
  /** `yyyy-mm-dd`. */
  value: string | null;
  onCommit: Commit<string | null>;
}

/** A calendar date, typed day first in whatever way (the browser's own field follows its language, not ours). */
export function DateField({ label, value, onCommit }: DateFieldProps) {
  const { language } = useText();
  const draft = useDraft({
    shown: value === null ? '' : formatDate(language, value),
    read: (text) => (text.trim() === '' ? null : (parseDate(text) ?? undefined)),
    explain: (typed) => ({ key: 'app.date.unclear', params: { typed } }),
    onCommit,
    isCompact: true,
  });
  return (
    <MuiTextField
      value={draft.text}
      error={draft.problem !== null}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={draft.commit}
      onKeyDown={draft.onKeyDown}
      slotProps={{ htmlInput: { 'aria-label': label, maxLength: 30 } }}
    />
  );
}
