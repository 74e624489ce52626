import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '#app/i18n/parse-number.ts';
import { formatNumber } from '#app/i18n/texts.ts';

describe('a number as people type it', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['1234,5', 1234.5],
    ['12.345.678', 12_345_678],
    ['−3', -3],
    ['–3,25', -3.25],
    ['+4', 4],
    [',5', 0.5],
    ['3,', 3],
    [' 1 234 ', 1234],
    ['1\u00a0234,0', 1234],
    ['007', 7],
  ])('reads %j in Danish', (typed, value) => {
    expect(parseNumber('da', typed)).toBe(value);
  });

  it.each([
    ['1,234.5', 1234.5],
    ['1234.5', 1234.5],
    ['.5', 0.5],
    ['-3', -3],
    ['1,234,567', 1_234_567],
  ])('reads %j in English', (typed, value) => {
    expect(parseNumber('en', typed)).toBe(value);
  });

  it.each([
    '1.5',
    '1.23.456',
    '12.34',
    '1,2,3',
    'fire',
    '1e5',
    '0x10',
    '-',
    ',',
    '5 min',
    'Infinity',
    '--3',
    '',
    ' ',
  ])('does not guess what %j means in Danish', (typed) => {
    expect(parseNumber('da', typed)).toBe(null);
  });

  it.each(['1,5', '12,34', '1.234,5', '1.2.3'])('does not guess what %j means in English', (typed) => {
    expect(parseNumber('en', typed)).toBe(null);
  });

  it('reads back what the program writes, in both languages', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('da' as const, 'en' as const),
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        (language, thousandths) => {
          const value = thousandths / 1000;
          expect(parseNumber(language, formatNumber(language, value))).toBe(value === 0 ? 0 : value);
        },
      ),
    );
  });
});
