import MuiTextField from '@mui/material/TextField';
import type { KeyboardEvent } from 'react';
import { useText } from '../../state/text.ts';
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
  const { error } = useText();
  const draft = useDraft(value ?? '', (text) => text || null, onCommit);
  const refusal = draft.problem?.kind === 'refused' ? error(draft.problem.error) : undefined;
  return (
    <MuiTextField
      type="date"
      value={draft.text}
      error={refusal !== undefined}
      helperText={refusal}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={draft.commit}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter') draft.commit();
        if (event.key === 'Escape') draft.cancel();
      }}
      slotProps={{ htmlInput: { 'aria-label': label, min: '1990-01-01', max: '2150-12-31' } }}
    />
  );
}
