import { describe, expect, it } from 'vitest';
import { textIn } from '#renderer/state/text.ts';

const da = textIn('da');
const en = textIn('en');

describe('how things are said', () => {
  it('sets shares, differences and dates as each language does', () => {
    expect(da.format.percent(0.18)).toBe('18 %');
    expect(en.format.percent(0.1825, 1)).toBe('18.3%');
    expect(da.format.signed(3.25)).toBe('+3,3');
    expect(da.format.signed(-0.5)).toBe('−0,5');
    expect(en.format.signed(48.5)).toBe('+48.5');
    expect(da.format.date('2026-03-03')).toBe('3. marts 2026');
    expect(en.format.date('2026-03-03')).toBe('3 March 2026');
  });

  it('gives no sign to a difference that is shown as nothing', () => {
    expect(da.format.signed(0)).toBe('0');
    expect(da.format.signed(0.04)).toBe('0');
    expect(da.format.signed(-0.04)).toBe('0');
  });

  it('says an expected failure in words, and one it does not know as a failure all the same', () => {
    expect(da.error({ code: 'range_empty', details: { name: 'Ventetid' } })).toContain('»Ventetid« er ens');
    expect(da.error({ code: 'from_a_newer_main', details: {} })).toBe(da.t('app.error.unknown'));
    expect(da.error({ code: 'toString', details: {} })).toBe(da.t('app.error.unknown'));
  });

  it('says what a change did', () => {
    const label = { key: 'history.weight', params: { name: 'Økonomi', from: 14, to: 18.5 } };
    expect(da.label(label)).toBe('vægt på Økonomi: 14 → 18,5');
  });
});
