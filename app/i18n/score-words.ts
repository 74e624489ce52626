import { isScore, type Score } from '../plan/rating.ts';
import { parseNumber } from './parse-number.ts';
import { formatNumber, type Language, translate } from './texts.ts';
import { isUnknownWord } from './unknown-words.ts';

/** Between the figures of an uncertain score: a dash, or a hyphen that is not a minus. */
const between = /\s*(?:[–—]|\.\.|\s-\s|(?<=\d\s?)-(?=[-−\d])|\s(?:til|to)\s)\s*/;

/** "Ved ikke": given, and counting as the whole range. */
export const unknownScore: Score = { low: null, likely: null, high: null };

/**
 * Reads a score as people write it: "3,5", "3–5" (low and high), "3–4–5" (with the likely one between),
 * "ved ikke" or "?" in either language.
 *
 * @returns `null` for what it does not understand, figures in falling order included
 */
export function parseScore(language: Language, text: string): Score | null {
  // A dash in front is a minus, whatever the writer's program made of it.
  const trimmed = text.trim().replace(/^[–—]/, '-');
  if (isUnknownWord(trimmed)) return unknownScore;
  const figures: number[] = [];
  for (const part of trimmed.split(between)) {
    const figure = parseNumber(language, part);
    if (typeof figure !== 'number') return null;
    figures.push(figure);
  }
  const [first, second, third] = figures;
  if (first === undefined || figures.length > 3) return null;
  if (second === undefined) return { low: null, likely: first, high: null };
  const score =
    third === undefined
      ? { low: first, likely: null, high: second }
      : { low: first, likely: second, high: third };
  return isScore(score) ? score : null;
}

/** A score as it stands in a cell. */
export function scoreText(language: Language, score: Score): string {
  const { low, likely, high } = score;
  if (likely !== null) return formatNumber(language, likely);
  if (low === null || high === null) return translate(language, 'scores.unknown');
  return `${formatNumber(language, low)}–${formatNumber(language, high)}`;
}

/** A score as it is typed, copied and read back: every digit, no thousands. */
export function scoreCopyText(language: Language, { low, likely, high }: Score): string {
  if (low === null || high === null) return likely === null ? '?' : plainNumber(language, likely);
  return [low, likely, high]
    .filter((figure) => figure !== null)
    .map((figure) => plainNumber(language, figure))
    .join('–');
}

/** A number with every digit and the language's decimal mark, as spreadsheets read it. */
export function plainNumber(language: Language, value: number): string {
  const digits = /e/.test(String(value))
    ? value.toLocaleString('en', { useGrouping: false, maximumSignificantDigits: 17 })
    : String(value);
  return language === 'da' ? digits.replace('.', ',') : digits;
}
