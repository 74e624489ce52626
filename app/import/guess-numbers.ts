import { parseAmount } from '../i18n/parse-amount.ts';
import type { Language } from '../i18n/texts.ts';
import type { ListRow } from './list-cell.ts';

/** Digits, and nothing beside them but what numbers are parted and signed with. */
const figure = /^[\s(−–—+-]*\d[\d.,'\s\u00a0]*[)\s−-]*$/;

/**
 * How numbers are written where cells are text: as the reader's language has it, unless some of them can't be read so
 * and all of them can in the other.
 */
export function guessedNumbers(body: readonly ListRow[], own: Language): Language {
  const texts = body.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell?.kind === 'text' && figure.test(cell.value) ? [cell.value] : [])),
  );
  const isReadIn = (language: Language) => texts.every((text) => parseAmount(language, text) !== null);
  const other = own === 'da' ? 'en' : 'da';
  return !isReadIn(own) && isReadIn(other) ? other : own;
}
