import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChannelShares,
  channelMixText,
  parseChannelMix,
  withChannelShare,
} from '#app/i18n/channel-mix.ts';
import { channels, onlyChannel, scenarioServiceSchema } from '#app/plan/scenario-cells.ts';

const none = { ...onlyChannel('counter'), counterShare: 0 };
const mix = (shares: Partial<ChannelShares>): ChannelShares => ({ ...none, ...shares });
const exactDecimals = 10;

/** Mixes as people make them: whole parts that are given out over the channels. */
const anyMix = fc
  .array(fc.nat({ max: 20 }), { minLength: channels.length, maxLength: channels.length })
  .filter((parts) => parts.some((part) => part > 0))
  .map((parts) => {
    const sum = parts.reduce((total, part) => total + part, 0);
    const shares = channels.map((channel, at) => [`${channel}Share`, (parts[at] ?? 0) / sum]);
    return Object.fromEntries(shares) as ChannelShares;
  });
const sumOf = (shares: ChannelShares) =>
  channels.reduce((total, channel) => total + shares[`${channel}Share`], 0);
const isSavedAsIs = (shares: ChannelShares) =>
  scenarioServiceSchema.safeParse({
    scenarioId: '00000000-0000-4000-8000-000000000001',
    serviceId: '00000000-0000-4000-8000-000000000002',
    ...shares,
    functionId: null,
    staffGroupId: null,
    note: '',
  }).success;

describe('the channels of a service as typed', () => {
  it.each([
    ['skranke', mix({ counterShare: 1 })],
    ['Sk', mix({ counterShare: 1 })],
    ['counter', mix({ counterShare: 1 })],
    ['Tid 80 · selv 20', mix({ appointmentShare: 0.8, selfServiceShare: 0.2 })],
    ['tid 80 selv 20', mix({ appointmentShare: 0.8, selfServiceShare: 0.2 })],
    ['80 % tidsbestilling, 20 % selvbetjening', mix({ appointmentShare: 0.8, selfServiceShare: 0.2 })],
    ['tid: 80; self-service', mix({ appointmentShare: 0.8, selfServiceShare: 0.2 })],
    ['tlf 10 og skranke 90', mix({ telephoneShare: 0.1, counterShare: 0.9 })],
    ['medbetjening 62,5 digital 37,5', mix({ assistedShare: 0.625, digitalShare: 0.375 })],
  ])('%s', (text, shares) => {
    expect(parseChannelMix('da', text)).toEqual({ ok: true, value: shares });
  });

  it.each([
    ['t', 'channels_not_understood'],
    ['postkort', 'channels_not_understood'],
    ['skranke 50 skranke 50', 'channels_not_understood'],
    ['80', 'channels_not_understood'],
    ['skranke, tid', 'channels_without_shares'],
    ['skranke 80', 'channels_sum'],
    ['skranke 80 tid 30', 'channels_sum'],
    ['skranke 100 tid', 'channels_sum'],
  ])('refuses %s: %s', (text, code) => {
    expect(parseChannelMix('da', text)).toMatchObject({ ok: false, error: { code } });
  });

  it('reads back what it wrote, in both languages', () => {
    fc.assert(
      fc.property(anyMix, fc.constantFrom('da' as const, 'en' as const), (shares, language) => {
        const read = parseChannelMix(language, channelMixText(language, shares, exactDecimals));
        if (!read.ok) throw new Error(read.error.code);
        expect(isSavedAsIs(read.value)).toBe(true);
        for (const channel of channels) {
          expect(read.value[`${channel}Share`]).toBeCloseTo(shares[`${channel}Share`], 8);
        }
      }),
    );
  });

  it('says the largest channel first', () => {
    expect(channelMixText('da', mix({ selfServiceShare: 0.2, appointmentShare: 0.8 }))).toBe(
      'Tid 80 · selv 20',
    );
    expect(channelMixText('en', mix({ selfServiceShare: 1 }))).toBe('Self');
  });
});

describe('giving a channel its share', () => {
  it('takes from the largest of the others and keeps the whole', () => {
    const shares = mix({ counterShare: 0.7, appointmentShare: 0.2, digitalShare: 0.1 });
    expect(withChannelShare(shares, 'selfService', 0.5)).toMatchObject({
      selfServiceShare: 0.5,
      appointmentShare: 0.2,
      digitalShare: 0.1,
    });
  });

  it('refuses to leave a rest that belongs to nobody', () => {
    expect(withChannelShare(mix({ counterShare: 1 }), 'counter', 0.6)).toBeNull();
  });

  it('always sums to 1, whatever is given', () => {
    fc.assert(
      fc.property(
        anyMix,
        fc.constantFrom(...channels),
        fc.integer({ min: 0, max: 100 }),
        (shares, channel, percent) => {
          const next = withChannelShare(shares, channel, percent / 100);
          if (next === null) {
            expect(sumOf({ ...shares, [`${channel}Share`]: 0 })).toBeCloseTo(0, 9);
            return;
          }
          expect(sumOf(next)).toBeCloseTo(1, 9);
          expect(isSavedAsIs(next)).toBe(true);
          expect(next[`${channel}Share`]).toBe(percent / 100);
        },
      ),
    );
  });
});
