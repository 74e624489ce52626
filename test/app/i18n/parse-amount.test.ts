import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount } from '#app/i18n/parse-amount.ts';
import { formatNumber } from '#app/i18n/texts.ts';

describe('an amount as accounts write it', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['(1.234)', -1234],
    ['( 9.000 )', -9000],
    ['−450', -450],
    ['450-', -450],
    ['–', 0],
    ['kr. 12,25', 12.25],
    ['(7) kr.', -7],
    ['0', 0],
    ['(0)', 0],
    ['1.5', null],
    ['(-5)', null],
    ['((5))', null],
    ['5 6 kr', 56],
    ['a. 5', null],
    ['()', null],
    ['', null],
  ])('%s', (typed, amount) => {
    expect(parseAmount('da', typed)).toBe(amount);
  });

  it('reads back what is printed, in parentheses as the negative', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.constantFrom('da', 'en'), (tenths, language) => {
        const text = formatNumber(language, tenths / 10, 1);
        expect(parseAmount(language, text)).toBe(tenths / 10);
        expect(parseAmount(language, `(${text})`)).toBe(-tenths / 10);
      }),
    );
  });
});
