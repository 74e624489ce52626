import type { Language } from './texts.ts';

/**
 * Reads a number as people type it or Excel copies it: "1.234,5" in Danish, "1,234.5" in English, with a
 * minus sign of any kind, spaces between thousands, and a percent sign when asked for.
 *
 * A separator must stand where the language puts it: "1.5" is not Danish for one and a half, and nobody
 * should find fifteen in its place.
 *
 * @returns the number, or `null` for what is no number, could be two, or is nothing at all
 */
export function parseNumber(language: Language, typed: string): number | null {
  const text = typed.replace(/[\s\u00a0\u202f']/g, '').replace(/^[−–—]/, '-');
  const [group, decimal] = language === 'da' ? ['\\.', ','] : [',', '\\.'];
  const number = new RegExp(`^[+-]?(?:\\d+|\\d{1,3}(?:${group}\\d{3})+)?(?:${decimal}\\d+)?${decimal}?$`);
  if (!number.test(text) || !/\d/.test(text)) return null;
  const plain = language === 'da' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  const value = Number(plain.replace(/\.$/, ''));
  return Number.isFinite(value) ? value : null;
}
