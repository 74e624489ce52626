import MuiTextField from '@mui/material/TextField';
import { type KeyboardEvent, useState } from 'react';
import { parseNumber } from '#app/i18n/parse-number.ts';
import { formatNumber } from '#app/i18n/texts.ts';
import { useText } from '../../../state/text.ts';

interface LiveNumberProps {
  label: string;
  value: number | null;
  min: number;
  max: number;
  /** Arrow up and down change by this much. */
  step: number;
  hint?: string;
  autoFocus?: boolean;
  /** Called at every keystroke; `null` while what stands there is no number that can be used. */
  onValue: (value: number | null) => void;
}

/** A number that counts while it is typed: nothing of it is in the plan yet. */
export function LiveNumber({ label, value, min, max, step, hint, autoFocus, onValue }: LiveNumberProps) {
  const { t, language } = useText();
  const write = (number: number | null) => (number === null ? '' : formatNumber(language, number, 6));
  const [text, setText] = useState(() => write(value));
  const read = (typed: string) => {
    const number = parseNumber(language, typed);
    return number === null || number < min || number > max ? null : number;
  };
  const isUnusable = text.trim() !== '' && read(text) === null;

  const onKeyDown = (event: KeyboardEvent) => {
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (direction === 0 || isUnusable) return;
    event.preventDefault();
    const next = Math.min(max, Math.max(min, (read(text) ?? min) + direction * step));
    setText(write(next));
    onValue(next);
  };
  return (
    <MuiTextField
      label={label}
      value={text}
      error={isUnusable}
      helperText={isUnusable ? t('app.number.outside', { min, max }) : hint}
      autoFocus={autoFocus === true}
      onFocus={(event) => event.target.select()}
      onChange={(event) => {
        setText(event.target.value);
        onValue(read(event.target.value));
      }}
      onKeyDown={onKeyDown}
      slotProps={{
        htmlInput: {
          inputMode: 'decimal',
          maxLength: 30,
          style: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
        },
      }}
    />
  );
}
