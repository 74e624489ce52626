import { parseNumber } from './parse-number.ts';
import type { Language } from './texts.ts';

/**
 * Reads an amount as accounts write it: "(1.234)" and "1.234-" are negative, a dash alone is nothing, "kr." may stand
 * beside it. Everything else is as {@link parseNumber} reads it.
 *
 * @returns the number, or `null` for what is no amount, or could be two
 */
export function parseAmount(language: Language, typed: string): number | null {
  const text = typed.replace(/^\s*(?:kr\.?|dkk)\s*|\s*(?:kr\.?|dkk)\s*$/gi, '').trim();
  if (/^[-−–—]$/.test(text)) return 0;
  const wrapped = /^\((.*)\)$/.exec(text)?.[1] ?? /^(.*\d)\s*[-−]$/.exec(text)?.[1];
  if (wrapped === undefined) return parseNumber(language, text);
  // "(−5)" is one minus too many to know what is meant.
  if (/^\s*[-−–—+(]/.test(wrapped)) return null;
  const value = parseNumber(language, wrapped);
  return value === null ? null : 0 - value;
}
