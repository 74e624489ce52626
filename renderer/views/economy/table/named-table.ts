import { parseAmount } from '#app/i18n/parse-amount.ts';
import type { Language } from '#app/i18n/texts.ts';

/**
 * Whether a pasted block names its lines in the first column, with amounts beside: then it is read by its names. A
 * block of amounts goes where it is put.
 */
export function isNamedTable(language: Language, cells: readonly (readonly string[])[]): boolean {
  const isAmount = (text: string) => parseAmount(language, text) !== null;
  return cells.some(([name = '', ...rest]) => /\p{L}{2}/u.test(name) && rest.some(isAmount));
}
