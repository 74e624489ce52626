import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '#app/i18n/texts.ts';
import { lostInterval, readAmount, withEnd, withLikely } from '#renderer/views/economy/table/typed-amount.ts';

const certain = (likely: number) => ({ low: null, likely, high: null });
const between = (low: number, likely: number, high: number) => ({ low, likely, high });

describe('an amount as it is typed', () => {
  it.each([
    ['1.250', certain(1250)],
    ['−300', certain(-300)],
    ['(300)', certain(-300)],
    ['300-', certain(-300)],
    ['40; 45; 52', between(40, 45, 52)],
    ['40 – 45 – 52', between(40, 45, 52)],
    ['−52; −45; −40', between(-52, -45, -40)],
    ['-52 - -45 - -40', between(-52, -45, -40)],
    ['-52 til -45 til -40', between(-52, -45, -40)],
    ['7;7;7', certain(7)],
  ])('%s', (typed, amount) => {
    expect(readAmount('da', typed, 'likely', undefined)).toEqual({ ok: true, value: amount });
  });

  it.each([
    ['fyrre', 'economy_amount'],
    ['1;2;3;4', 'economy_amount'],
    ['1;;3', 'economy_amount'],
    ['52; 45; 40', 'economy_order'],
    ['52–40', 'economy_order'],
    ['40–52', 'economy_likely'],
  ])('%s is refused as %s', (typed, code) => {
    expect(readAmount('da', typed, 'interval', undefined)).toMatchObject({ ok: false, error: { code } });
  });

  it('takes two ends around the likely amount that is there, and no others', () => {
    const before = certain(45);
    expect(readAmount('da', '40–52', 'interval', before)).toEqual({ ok: true, value: between(40, 45, 52) });
    expect(readAmount('da', '50–52', 'interval', before)).toMatchObject({
      error: { code: 'economy_likely' },
    });
  });

  it('keeps an interval that the new amount lies within, and lets go of one that it doesn’t', () => {
    const before = between(40, 45, 52);
    expect(withLikely(50, before)).toEqual(between(40, 50, 52));
    expect(withLikely(60, before)).toEqual(certain(60));
    expect(lostInterval(before, withLikely(60, before))).toBe(true);
    expect(lostInterval(before, withLikely(50, before))).toBe(false);
    expect(lostInterval(undefined, certain(1))).toBe(false);
  });

  it('is certain when one amount is written among intervals', () => {
    expect(readAmount('da', '48', 'interval', between(40, 45, 52))).toEqual({ ok: true, value: certain(48) });
  });

  it('comes back as it was written, in both languages', () => {
    const amount = fc
      .tuple(fc.integer({ min: -1e8, max: 1e8 }), fc.nat(1e6), fc.nat(1e6))
      .map(([low, up, more]) => [low / 100, (low + up) / 100, (low + up + more) / 100] as const);
    fc.assert(
      fc.property(amount, fc.constantFrom('da' as const, 'en' as const), (ends, language) => {
        const typed = ends.map((end) => formatNumber(language, end, 6)).join('; ');
        const [low, likely, high] = ends;
        const expected = low === high ? certain(likely) : between(low, likely, high);
        expect(readAmount(language, typed, 'likely', undefined)).toEqual({ ok: true, value: expected });
      }),
    );
  });
});

describe('one end of an amount', () => {
  it('gives a certain amount its other end where it was', () => {
    expect(withEnd(certain(45), 'high', 52)).toEqual({ ok: true, value: between(45, 45, 52) });
    expect(withEnd(certain(45), 'likely', 60)).toEqual({ ok: true, value: certain(60) });
    expect(withEnd(between(40, 45, 52), 'low', null)).toEqual({ ok: true, value: certain(45) });
  });

  it('is refused where the three would not be in order', () => {
    for (const [end, amount] of [
      ['low', 46],
      ['high', 44],
      ['likely', 53],
    ] as const) {
      expect(withEnd(between(40, 45, 52), end, amount)).toMatchObject({ error: { code: 'economy_order' } });
    }
  });
});
