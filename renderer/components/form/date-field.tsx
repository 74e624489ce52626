import MuiTextField from '@mui/material/TextField';
import { type Commit, useDraft } from './use-draft.ts';

interface DateFieldProps {
  /** Read aloud; not shown. */
  label: string;
  /** `yyyy-mm-dd`. */
  value: string | null;
  onCommit: Commit<string | null>;
}

/** A calendar date, typed or picked as the machine does it. */
export function DateField({ label, value, onCommit }: DateFieldProps) {
  const draft = useDraft({
    shown: value ?? '',
    read: (text) => text || null,
    explain: () => ({ key: 'app.field.required', params: {} }),
    onCommit,
    isCompact: true,
  });
  return (
    <MuiTextField
      type="date"
      value={draft.text}
      error={draft.problem !== null}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={draft.commit}
      onKeyDown={draft.onKeyDown}
      slotProps={{ htmlInput: { 'aria-label': label, min: '1990-01-01', max: '2150-12-31' } }}
    />
  );
}
