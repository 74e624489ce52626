import { formatNumber, type Language } from '#app/i18n/texts.ts';
import type { NumberFormat } from '#app/matrices/matrix.ts';

/** Excel's number format; the reader's own Excel puts in the decimal comma or point. */
export function excelFormat(format: NumberFormat, language: Language): string {
  switch (format) {
    case 'integer':
      return '#,##0';
    case 'one-decimal':
      return '#,##0.0';
    case 'two-decimals':
      return '#,##0.00';
    case 'four-decimals':
      return '0.0000';
    case 'signed':
      return '+#,##0.0;-#,##0.0;0.0';
    case 'percent':
      return '0.0%';
    case 'general':
      return 'General';
    case 'date':
      return language === 'da' ? 'dd-mm-yyyy' : 'd mmm yyyy';
  }
}

const decimals: { [format in NumberFormat]: number } = {
  integer: 0,
  'one-decimal': 1,
  'two-decimals': 2,
  'four-decimals': 4,
  signed: 1,
  percent: 1,
  general: 10,
  date: 0,
};

/** The number as it will be shown, near enough to measure it. */
export function numberText(value: number | Date, format: NumberFormat): string {
  if (value instanceof Date) return '00-mmm-0000';
  const shown = format === 'percent' ? value * 100 : value;
  const digits = decimals[format];
  const text = formatNumber('en', shown, digits, format === 'general' ? 0 : digits);
  if (format === 'percent') return `${text}%`;
  return format === 'signed' ? `+${text}` : text;
}
