import { formatNumber, type Language } from '../i18n/texts.ts';
import type { Cell, Column, NumberFormat } from './matrix.ts';

const decimals: { readonly [Format in Exclude<NumberFormat, 'date' | 'general'>]: number } = {
  integer: 0,
  'one-decimal': 1,
  'two-decimals': 2,
  'four-decimals': 4,
  signed: 1,
  percent: 1,
};
const generalDecimals = 10;

/** A cell as the workbook shows it, in the workbook's language. */
export function cellText(language: Language, cell: Cell | undefined, column: Column): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (value instanceof Date) {
    const locale = language === 'da' ? 'da-DK' : 'en-GB';
    return value.toLocaleDateString(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  }
  const format = cell?.format ?? column.format ?? 'general';
  if (format === 'general' || format === 'date') return formatNumber(language, value, generalDecimals);
  const shown = format === 'percent' ? value * 100 : value;
  const text = formatNumber(language, shown, decimals[format], decimals[format]);
  if (format === 'percent') return language === 'da' ? `${text} %` : `${text}%`;
  const isPositive = Number(shown.toFixed(decimals[format])) > 0;
  return format === 'signed' && isPositive ? `+${text}` : text;
}
