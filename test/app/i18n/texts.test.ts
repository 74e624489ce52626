import { describe, expect, it } from 'vitest';
import { formatNumber, texts, translate } from '#app/i18n/texts.ts';

const pairs = Object.entries(texts) as [string, readonly [string, string]][];
const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('every text', () => {
  it.each(pairs)('%s says the same in both languages: the same values are filled in', (_key, [da, en]) => {
    expect(names(en)).toEqual(names(da));
  });

  it('is there, in both languages, without space around it or an exclamation mark', () => {
    const odd = pairs.filter(([, pair]) =>
      pair.some((text) => text.trim() !== text || !text || /!/.test(text)),
    );
    expect(odd).toEqual([]);
  });
});

describe('translate', () => {
  it('fills in names and sets numbers as the language does', () => {
    const params = { name: 'Økonomi', from: 14.5, to: 1800 };
    expect(translate('da', 'history.weight', params)).toBe('vægt på Økonomi: 14,5 → 1.800');
    expect(translate('en', 'history.weight', params)).toBe('weight of Økonomi: 14.5 → 1,800');
  });

  it('leaves a value that wasn’t given visible rather than empty', () => {
    expect(translate('en', 'history.scores')).toBe('{count} scores');
  });

  it('lets a key of another program stand for itself', () => {
    expect(translate('da', 'history.unheard.of' as 'history.weight')).toBe('history.unheard.of');
  });
});

describe('formatNumber', () => {
  it.each([
    ['da', -1234.5, 1, 1, '−1.234,5'],
    ['en', -1234.5, 1, 1, '−1,234.5'],
    ['da', -0.04, 1, 1, '0,0'],
    ['da', 0.12345, 3, 0, '0,123'],
    ['en', 3, 3, 0, '3'],
  ] as const)('%s: %f with %i–%i decimals', (language, value, max, min, expected) => {
    expect(formatNumber(language, value, max, min)).toBe(expected);
  });
});
