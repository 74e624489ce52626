import { type KeyboardEvent, useState } from 'react';
import { parseNumber } from '#app/i18n/parse-number.ts';
import { useText } from '#renderer/state/text.ts';

interface PercentFieldProps {
  label: string;
  /** 0–1. */
  share: number;
  onGive(share: number): void;
}

/** A weight as typed percent; taken on Enter or on leaving, shown anew when it is no share. */
export function PercentField({ label, share, onGive }: PercentFieldProps) {
  const { language, format } = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const given = typed === null ? null : readPercent(typed);
  const isUnclear = typed !== null && given === null;

  function readPercent(text: string): number | null {
    const figure = parseNumber(language, text.replace('%', ''));
    return typeof figure === 'number' && figure >= 0 && figure <= 100 ? figure / 100 : null;
  }
  const take = () => {
    if (given !== null) onGive(given);
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !isUnclear) take();
    if (event.key === 'Escape' && typed !== null) {
      event.preventDefault();
      setTyped(null);
    }
  };
  return (
    <input
      type="text"
      inputMode="decimal"
      maxLength={20}
      aria-label={label}
      aria-invalid={isUnclear}
      value={typed ?? format.percent(share, 1)}
      onChange={(event) => setTyped(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={take}
      onKeyDown={onKeyDown}
    />
  );
}
