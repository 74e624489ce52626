import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, parseDate } from '#app/i18n/parse-date.ts';

describe('a date as people type it', () => {
  it.each(['3.3.2026', '3/3 2026', '3/3-2026', '03-03-2026', ' 3. 3. 2026 ', '2026-03-03', '2026-3-3'])(
    'reads %j',
    (typed) => {
      expect(parseDate(typed)).toBe('2026-03-03');
    },
  );

  it('puts the day first, as both languages do', () => {
    expect(parseDate('4/3/2026')).toBe('2026-03-04');
  });

  it.each(['', '3.3', '3.3.26', '30.2.2026', '0.1.2026', '3.13.2026', 'i dag', '2026-02-30', '20260303'])(
    'makes nothing of %j',
    (typed) => {
      expect(parseDate(typed)).toBeNull();
    },
  );

  it('knows leap years', () => {
    expect(parseDate('29.2.2028')).toBe('2028-02-29');
    expect(parseDate('29.2.2027')).toBeNull();
  });

  it('reads back what the program writes', () => {
    const dates = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2150-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.constantFrom('da' as const, 'en' as const), dates, (language, date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(parseDate(formatDate(language, iso))).toBe(iso);
      }),
    );
  });
});
