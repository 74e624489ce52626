import MuiTextField from '@mui/material/TextField';
import { type KeyboardEvent, useEffect, useRef } from 'react';
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
  hint?: string | undefined;
  placeholder?: string;
  /** An empty entry is not taken over. */
  required?: boolean;
  /** The label is read aloud but not shown, and a notice says what is wrong (fields in a table). */
  hideLabel?: boolean;
  /** Takes the focus with all its text chosen: what has just been added is named first. */
  selectAll?: boolean;
}

/** A text of the plan. One entry is one change: taken over on Enter (several lines: Ctrl Enter) or on leaving. */
export function TextField(props: TextFieldProps) {
  const { label, value, lines = 1, maxLength = lines > 1 ? 10_000 : 200, hint, hideLabel } = props;
  const { t } = useText();
  const draft = useDraft({
    shown: value,
    read: (text) => (props.required && text.trim() === '' ? undefined : text),
    explain: () => ({ key: 'app.field.required', params: {} }),
    onCommit: props.onCommit,
    isCompact: hideLabel === true,
  });

  const input = useRef<HTMLInputElement>(null);
  const selectAll = useRef(props.selectAll);
  useEffect(() => {
    if (selectAll.current) input.current?.select();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const isNewLine = event.key === 'Enter' && lines > 1 && !event.ctrlKey && !event.metaKey;
    if (isNewLine) return;
    if (event.key === 'Enter' && lines === 1) event.preventDefault();
    draft.onKeyDown(event);
  };
  return (
    <MuiTextField
      label={hideLabel ? undefined : label}
      value={draft.text}
      multiline={lines > 1 || props.wrap === true}
      minRows={lines}
      maxRows={Math.max(lines, 12)}
      error={draft.problem !== null}
      helperText={draft.problem && !hideLabel ? t(draft.problem.key, draft.problem.params) : hint}
      placeholder={props.placeholder}
      inputRef={input}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={draft.commit}
      onKeyDown={onKeyDown}
      slotProps={{
        htmlInput: { readOnly: draft.readOnly, maxLength, ...(hideLabel ? { 'aria-label': label } : {}) },
      }}
    />
  );
}
