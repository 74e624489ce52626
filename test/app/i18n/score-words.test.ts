import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScore, scoreCopyText, unknownScore } from '#app/i18n/score-words.ts';
import { isScore, type Score } from '#app/plan/rating.ts';

const figure = fc.oneof(
  fc.integer({ min: -9999, max: 9_999_999 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Number(value.toFixed(4))),
);
const anyScore = fc
  .tuple(figure, figure, figure, fc.constantFrom('exact', 'range', 'likely', 'unknown'))
  .map(([a, b, c, form]): Score => {
    const [low = 0, likely = 0, high = 0] = [a, b, c].sort((x, y) => x - y).map((value) => value || 0);
    if (form === 'unknown') return unknownScore;
    if (form === 'exact') return { low: null, likely, high: null };
    return { low, likely: form === 'range' ? null : likely, high };
  });

describe('a score as text', () => {
  it('is read back as it was copied, in both languages', () => {
    fc.assert(
      fc.property(anyScore, fc.constantFrom('da' as const, 'en' as const), (score, language) => {
        expect(parseScore(language, scoreCopyText(language, score))).toEqual(score);
      }),
    );
  });

  it('is a score or nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-–0-9., ?]*$/)), (text) => {
        const score = parseScore('da', text);
        expect(score === null || isScore(score)).toBe(true);
      }),
    );
  });

  it.each([
    ['da', '3,5', { low: null, likely: 3.5, high: null }],
    ['da', '1.200', { low: null, likely: 1200, high: null }],
    ['en', '1,200.5', { low: null, likely: 1200.5, high: null }],
    ['da', '3–5', { low: 3, likely: null, high: 5 }],
    ['da', '3-5', { low: 3, likely: null, high: 5 }],
    ['da', '-3--1', { low: -3, likely: null, high: -1 }],
    ['da', '3 - 4 - 5', { low: 3, likely: 4, high: 5 }],
    ['da', '3 til 5', { low: 3, likely: null, high: 5 }],
    ['da', 'Ved ikke', unknownScore],
    ['en', 'don’t know', unknownScore],
    ['en', '?', unknownScore],
  ] as const)('%s: %s', (language, text, score) => {
    expect(parseScore(language, text)).toEqual(score);
  });

  it.each(['ca. 4', '5–3', '1–2–3–4', '3–', 'fire', '3;5', ''])('does not guess at "%s"', (text) => {
    expect(parseScore('da', text)).toBeNull();
  });
});
