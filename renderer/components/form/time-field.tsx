import MuiTextField from '@mui/material/TextField';
import { formatTime, parseTime } from '#app/i18n/parse-time.ts';
import { useText } from '../../state/text.ts';
import { type Commit, useDraft } from './use-draft.ts';

interface TimeFieldProps {
  label: string;
  /** Minutes after midnight. */
  value: number | null;
  onCommit: Commit<number | null>;
  /** An empty entry is not taken over. */
  required?: boolean;
  /** The label is read aloud but not shown (fields in a table). */
  hideLabel?: boolean;
}

/** A time of day, typed in whatever way; 24.00 is the midnight that ends the day. */
export function TimeField({ label, value, onCommit, required, hideLabel }: TimeFieldProps) {
  const { t, language } = useText();
  const draft = useDraft<number | null>({
    shown: value === null ? '' : formatTime(language, value),
    read: (text) => (text.trim() === '' && !required ? null : (parseTime(text) ?? undefined)),
    explain: (typed) => ({ key: 'app.time.unclear', params: { typed } }),
    onCommit,
    isCompact: hideLabel === true,
  });
  return (
    <MuiTextField
      label={hideLabel ? undefined : label}
      value={draft.text}
      error={draft.problem !== null}
      helperText={draft.problem && !hideLabel ? t(draft.problem.key, draft.problem.params) : undefined}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={draft.commit}
      onKeyDown={draft.onKeyDown}
      slotProps={{
        htmlInput: {
          readOnly: draft.readOnly,
          inputMode: 'numeric',
          maxLength: 10,
          style: { fontVariantNumeric: 'tabular-nums' },
          ...(hideLabel ? { 'aria-label': label } : {}),
        },
      }}
    />
  );
}
