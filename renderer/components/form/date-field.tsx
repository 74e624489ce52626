import MuiTextField from '@mui/material/TextField';
import { formatDate, parseDate } from '#app/i18n/parse-date.ts';
import { useText } from '../../state/text.ts';
import { type Commit, useDraft } from './use-draft.ts';

interface DateFieldProps {
  label: string;
  /** `yyyy-mm-dd`. */
  value: string | null;
  onCommit: Commit<string | null>;
  /** Shown above the field; left out where a heading says it, as in a table. Then a notice says what is wrong. */
  showLabel?: boolean;
  placeholder?: string;
}

/** A calendar date, typed day first in whatever way (the browser's own field follows its language, not ours). */
export function DateField({ label, value, onCommit, showLabel = false, placeholder }: DateFieldProps) {
  const { t, language } = useText();
  const draft = useDraft({
    shown: value === null ? '' : formatDate(language, value),
    read: (text) => (text.trim() === '' ? null : (parseDate(text) ?? undefined)),
    explain: (typed) => ({ key: 'app.date.unclear', params: { typed } }),
    onCommit,
    isCompact: !showLabel,
  });
  return (
    <MuiTextField
      label={showLabel ? label : undefined}
      placeholder={placeholder}
      value={draft.text}
      error={draft.problem !== null}
      helperText={showLabel && draft.problem ? t(draft.problem.key, draft.problem.params) : undefined}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={draft.commit}
      onKeyDown={draft.onKeyDown}
      slotProps={{
        htmlInput: { readOnly: draft.readOnly, maxLength: 30, ...(showLabel ? {} : { 'aria-label': label }) },
      }}
    />
  );
}
