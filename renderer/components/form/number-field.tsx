import InputAdornment from '@mui/material/InputAdornment';
import MuiTextField from '@mui/material/TextField';
import type { KeyboardEvent } from 'react';
import { parseNumber } from '#app/i18n/parse-number.ts';
import { formatNumber } from '#app/i18n/texts.ts';
import { useText } from '../../state/text.ts';
import { type Commit, useDraft } from './use-draft.ts';

interface NumberFieldProps {
  label: string;
  value: number | null;
  onCommit: Commit<number | null>;
  /** Shown after the number in lighter ink. */
  unit?: string;
  min?: number;
  max?: number;
  /** Arrow up and down change by this much. */
  step?: number;
  /** A year is no amount: no separator between thousands. */
  plain?: boolean;
  hint?: string | undefined;
  required?: boolean;
  /** The label is read aloud but not shown, and a notice says what is wrong (fields in a table). */
  hideLabel?: boolean;
}

const maxDecimals = 6;

/** A number of the plan, typed as the reader's language writes it. Taken over on Enter or on leaving. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, unit, min = -1e12, max = 1e12, step, hint, hideLabel } = props;
  const { t, language } = useText();
  const write = (number: number | null) => {
    if (number === null) return '';
    return props.plain ? String(number) : formatNumber(language, number, maxDecimals);
  };
  const read = (text: string) => {
    if (text.trim() === '') return props.required ? undefined : null;
    const number = parseNumber(language, text);
    return number === null || number < min || number > max ? undefined : number;
  };
  const draft = useDraft({
    shown: write(value),
    read,
    explain(typed) {
      if (typed.trim() === '') return { key: 'app.field.required', params: {} };
      if (parseNumber(language, typed) === null) return { key: 'app.number.unclear', params: { typed } };
      return { key: 'app.number.outside', params: { min, max } };
    },
    onCommit: props.onCommit,
    isCompact: hideLabel === true,
  });

  const onKeyDown = (event: KeyboardEvent) => {
    draft.onKeyDown(event);
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (!step || direction === 0) return;
    event.preventDefault();
    const current = read(draft.text);
    if (current === undefined) return;
    draft.change(write(Math.min(max, Math.max(min, (current ?? 0) + direction * step))));
  };

  return (
    <MuiTextField
      label={hideLabel ? undefined : label}
      value={draft.text}
      error={draft.problem !== null}
      helperText={draft.problem && !hideLabel ? t(draft.problem.key, draft.problem.params) : hint}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={draft.commit}
      onKeyDown={onKeyDown}
      slotProps={{
        htmlInput: {
          readOnly: draft.readOnly,
          inputMode: 'decimal',
          maxLength: 30,
          style: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
          ...(hideLabel ? { 'aria-label': label } : {}),
        },
        input: {
          notched: false,
          ...(unit ? { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> } : {}),
        },
      }}
    />
  );
}
