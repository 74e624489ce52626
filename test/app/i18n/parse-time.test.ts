import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTime, parseTime } from '#app/i18n/parse-time.ts';

describe('a time of day', () => {
  it('is read back as it was written, in both languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1440 }),
        fc.constantFrom('da' as const, 'en' as const),
        (minute, language) => {
          expect(parseTime(formatTime(language, minute))).toBe(minute);
        },
      ),
    );
  });

  it.each([
    ['9', 540],
    ['9.30', 570],
    ['0930', 570],
    ['930', 570],
    ['kl. 17', 1020],
    ['24.00', 1440],
  ])('reads %s', (typed, minute) => {
    expect(parseTime(typed)).toBe(minute);
  });

  it.each(['', 'ti', '9.5', '24.30', '9.60', '-1', '12345'])('does not guess at "%s"', (typed) => {
    expect(parseTime(typed)).toBeNull();
  });
});
