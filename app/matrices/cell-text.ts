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

/** A figure rounded to what carries it, in the unit it is shown in, and the decimals to show it with. */
type Rounding = (shown: number, maxDecimals: number) => { value: number; decimals: number };

const asFormatted: Rounding = (value, maxDecimals) => ({ value, decimals: maxDecimals });

/**
 * A cell as the workbook shows it, in the workbook's language.
 *
 * @param rounding what a figure is rounded to where that is coarser than its format (percent are given as percent)
 */
export function cellText(
  language: Language,
  cell: Cell | undefined,
  column: Column,
  rounding: Rounding = asFormatted,
): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (value instanceof Date) {
    const locale = language === 'da' ? 'da-DK' : 'en-GB';
    return value.toLocaleDateString(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  }
  const format = cell?.format ?? column.format ?? 'general';
  if (format === 'general' || format === 'date') {
    const rounded = rounding(value, generalDecimals);
    // As Excel sets it: a year is no amount, and gets no mark between its thousands.
    return formatNumber(language, rounded.value, rounded.decimals).replaceAll(
      language === 'da' ? '.' : ',',
      '',
    );
  }
  const shown = rounding(format === 'percent' ? value * 100 : value, decimals[format]);
  const text = formatNumber(language, shown.value, shown.decimals, shown.decimals);
  if (format === 'percent') return language === 'da' ? `${text} %` : `${text}%`;
  const isPositive = Number(shown.value.toFixed(shown.decimals)) > 0;
  return format === 'signed' && isPositive ? `+${text}` : text;
}
