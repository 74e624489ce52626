import MuiTextField from '@mui/material/TextField';
import type { KeyboardEvent } from 'react';
import { useText } from '../../state/text.ts';
import { type Commit, useDraft } from './use-draft.ts';

interface TextFieldProps {
  label: string;
  value: string;
  onCommit: Commit<string>;
  /** Lines shown when the text may have several; one line when left out. */
  lines?: number;
  /** One line of text that is shown on several when the field is narrow. */
  wrap?: boolean;
  maxLength?: number;
  hint?: string;
  placeholder?: string;
  /** An empty entry is not taken over. */
  required?: boolean;
  /** The label is read aloud but not shown (fields in a table). */
  hideLabel?: boolean;
  autoFocus?: boolean;
}

/** A text of the plan. One entry is one change: taken over on Enter (several lines: Ctrl Enter) or on leaving. */
export function TextField(props: TextFieldProps) {
  const { label, value, lines = 1, maxLength = lines > 1 ? 10_000 : 200, hint, hideLabel } = props;
  const { t, error } = useText();
  const draft = useDraft(
    value,
    (text) => (props.required && text.trim() === '' ? undefined : text),
    props.onCommit,
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (lines === 1 || event.ctrlKey || event.metaKey)) draft.commit();
    if (event.key === 'Escape') draft.cancel();
  };
  const problem =
    draft.problem &&
    (draft.problem.kind === 'refused' ? error(draft.problem.error) : t('app.field.required'));

  return (
    <MuiTextField
      label={hideLabel ? undefined : label}
      value={draft.text}
      multiline={lines > 1 || props.wrap === true}
      minRows={lines}
      maxRows={Math.max(lines, 12)}
      error={problem !== null}
      helperText={problem ?? hint}
      placeholder={props.placeholder}
      autoFocus={props.autoFocus ?? false}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={draft.commit}
      onKeyDown={onKeyDown}
      slotProps={{ htmlInput: { maxLength, ...(hideLabel ? { 'aria-label': label } : {}) } }}
    />
  );
}
