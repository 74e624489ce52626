import { parseAmount } from '../i18n/parse-amount.ts';
import { parseDate } from '../i18n/parse-date.ts';
import { parseNumber } from '../i18n/parse-number.ts';
import { type Language, type TextKey, texts, translate } from '../i18n/texts.ts';
import { ok, type Result, refused } from '../plan/result.ts';
import { cellText, type ListCell } from './list-cell.ts';
import { type ListContext, type ListField, type ListValue, nameKey } from './list-kind.ts';

type Known = Pick<ListField, 'key' | 'label' | 'usual'>;

/** What a field is called, and how its column is usually headed. */
export function named(key: string, label: TextKey, usual: RegExp): Known {
  return { key, label: { key: label, params: {} }, usual };
}

/** Text of at most so many characters; a line has none within. */
export function textFieldOf(known: Known, maxCharacters: number): ListField {
  return {
    ...known,
    read(cell, { numbers }) {
      const text = cellText(cell, numbers);
      return text.length > maxCharacters ? refused('list_too_long', { max: maxCharacters }) : ok(text);
    },
    show: shownText,
  };
}

export interface NumberRange {
  low: number;
  high: number;
  isWhole?: boolean;
  /** A calendar year: its thousands aren't parted. */
  isYear?: boolean;
  /** What may stand behind the number: "m²", "stk." */
  unit?: RegExp;
}

/** A number within a range. A cell that is a number needs no language; one that is text is read in the list's. */
export function numberFieldOf(known: Known, range: NumberRange): ListField {
  return {
    ...known,
    isAmount: !range.isYear,
    read: (cell, context) => readNumber(cell, context, range),
    show: shownNumber,
  };
}

function readNumber(
  cell: ListCell,
  { numbers }: ListContext,
  { low, high, isWhole = false, unit }: NumberRange,
): Result<number> {
  const text = cellText(cell, numbers);
  const bare = unit ? text.replace(unit, '').trim() : text;
  const value = cell.kind === 'number' ? cell.value : parseNumber(numbers, bare);
  if (value === null) return refused('list_number', { text, example: exampleOf(numbers) });
  if (isWhole && !Number.isInteger(value)) return refused('list_whole', { text });
  return value < low || value > high ? refused('list_outside', { text, low, high }) : ok(value);
}

/** An amount of money as accounts write it, in the list's unit; kept in 1.000 kr. */
export function moneyFieldOf(known: Known): ListField {
  return {
    ...known,
    isAmount: true,
    read(cell, { numbers, tDkkPerUnit }) {
      const text = cellText(cell, numbers);
      const value = cell.kind === 'number' ? cell.value : parseAmount(numbers, text);
      if (value === null) return refused('list_number', { text, example: exampleOf(numbers) });
      const amountTDkk = tidy(value * tDkkPerUnit);
      return Math.abs(amountTDkk) > 1e12
        ? refused('list_outside', { text, low: -1e12, high: 1e12 })
        : ok(amountTDkk);
    },
    show: shownNumber,
  };
}

/** Yes or no, in either language, or a cross. */
export function yesNoFieldOf(known: Known): ListField {
  return {
    ...known,
    read(cell, { numbers }) {
      if (cell.kind === 'boolean') return ok(cell.value);
      const text = cellText(cell, numbers);
      if (/^(?:ja|j|yes|y|x|✓|✔|●|1|sand|true)$/i.test(text)) return ok(true);
      if (/^(?:nej|n|no|[-–—]|0|falsk|false)$/i.test(text)) return ok(false);
      return refused('list_yes_no', { text });
    },
    show: (value, { language }) => translate(language, value === true ? 'matrix.yes' : 'matrix.no'),
  };
}

/** One of a few, by the words for it in either language, or by how such a word usually begins. */
export function choiceFieldOf<Choice extends string | number | null>(
  known: Known,
  choices: readonly { value: Choice; words: readonly TextKey[]; usual?: RegExp }[],
): ListField {
  const wordsOf = (language: Language) =>
    choices.flatMap(({ words: [first] }) => (first ? [translate(language, first)] : []));
  return {
    ...known,
    read(cell, { numbers, language }) {
      const text = cellText(cell, numbers);
      const typed = nameKey(text);
      const isNamed = (key: TextKey) => texts[key].some((word) => nameKey(word) === typed);
      const found =
        choices.find(({ words }) => words.some(isNamed)) ?? choices.find(({ usual }) => usual?.test(typed));
      return found ? ok(found.value) : refused('list_word', { text, words: wordsOf(language).join(', ') });
    },
    show(value, { language }) {
      const [word] = choices.find((choice) => choice.value === value)?.words ?? [];
      return word ? translate(language, word) : '';
    },
  };
}

/** A calendar date. */
export function dateFieldOf(known: Known): ListField {
  return {
    ...known,
    read(cell, { numbers }) {
      const text = cellText(cell, numbers);
      const date = parseDate(text.slice(0, cell.kind === 'date' ? 10 : undefined));
      return date === null ? refused('list_date', { text }) : ok(date);
    },
    show: shownText,
  };
}

function shownText(value: ListValue): string {
  return typeof value === 'string' ? value : '';
}

/** Every digit that counts, so that what is shown is read again as what it was. */
export function shownNumber(value: ListValue, { language }: Pick<ListContext, 'language'>): string {
  return typeof value === 'number' ? cellText({ kind: 'number', value }, language) : '';
}

/** 12,3 kr. of 1.000 is 0.0123, not 0.012300000000000002. */
function tidy(amount: number): number {
  return Number(amount.toPrecision(14));
}

function exampleOf(numbers: Language): string {
  return numbers === 'da' ? '1.234,5' : '1,234.5';
}
