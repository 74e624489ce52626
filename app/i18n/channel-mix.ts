import { ok, type Result, refused } from '../plan/result.ts';
import type { Channel } from '../plan/scenario-cells.ts';
import { channels } from '../plan/scenario-cells.ts';
import { parseNumber } from './parse-number.ts';
import { formatNumber, type Language, translate } from './texts.ts';

/** The share of a service's volume in each channel; together 1. */
export type ChannelShares = { readonly [Name in Channel as `${Name}Share`]: number };

/** What people call the channels, in both languages; a beginning that fits only one channel will do. */
const words: { readonly [Name in Channel]: readonly string[] } = {
  counter: ['skranke', 'personlig', 'ekspedition', 'counter', 'desk'],
  appointment: ['tid', 'tidsbestilling', 'aftale', 'appointment', 'booked'],
  assisted: ['medbetjening', 'medbetjent', 'assisteret', 'hjælp', 'assisted'],
  selfService: ['selv', 'selvbetjening', 'selvbetjent', 'automat', 'self', 'self-service', 'selfservice'],
  telephone: ['telefon', 'telefonisk', 'tlf', 'telephone', 'phone'],
  digital: ['digital', 'digitalt', 'online'],
};

/** Typed shares may miss 100 by this much: thirds have no end. */
const sumTolerancePercent = 0.2;

/**
 * The channels of a service as a cell says them, the largest first: "Skranke", "Tid 80 · selv 20" (percent).
 *
 * @param maxDecimals decimals of the percentages; many for a text that is read back
 */
export function channelMixText(language: Language, shares: ChannelShares, maxDecimals = 0): string {
  const used = channels
    .filter((channel) => shares[`${channel}Share`] > 0)
    .sort((a, b) => shares[`${b}Share`] - shares[`${a}Share`]);
  const [only] = used;
  if (only && used.length === 1) return translate(language, `house.channelShort.${only}`);
  return used
    .map((channel, at) => {
      const word = translate(language, `house.channelShort.${channel}`);
      const percent = formatNumber(language, shares[`${channel}Share`] * 100, maxDecimals);
      return `${at === 0 ? word : word.toLocaleLowerCase(language)} ${percent}`;
    })
    .join(' · ');
}

/**
 * Reads the channels of a service as people type them or Excel copies them: "skranke", "tid 80 · selv 20",
 * "80 % tid, 20 % selvbetjening", "tid 80, selv" (the rest). Words of either language.
 *
 * @returns the shares, which sum to 1; refused when a word is no channel or could be two, when a channel comes twice,
 *   or when the percentages don't sum to 100
 */
export function parseChannelMix(language: Language, text: string): Result<ChannelShares> {
  const parts = partsOf(text);
  if (!parts) return refused('channels_not_understood', { text });
  const percents = new Map<Channel, number | null>();
  for (const { word, number } of parts) {
    const channel = channelOf(word);
    const percent = number === null ? null : parseNumber(language, number);
    if (!channel || percents.has(channel) || (number !== null && percent === null)) {
      return refused('channels_not_understood', { text });
    }
    percents.set(channel, percent);
  }
  const open = [...percents].filter(([, percent]) => percent === null);
  const [rest] = open;
  if (open.length > 1) return refused('channels_without_shares', { text });
  const said = [...percents.values()].reduce<number>((sum, percent) => sum + (percent ?? 0), 0);
  if (rest) percents.set(rest[0], 100 - said);
  const isWhole = rest ? said < 100 : Math.abs(said - 100) <= sumTolerancePercent;
  if (!isWhole) return refused('channels_sum', { text, sum: said });
  const sum = rest ? 100 : said;
  const shares = channels.map((channel) => [`${channel}Share`, (percents.get(channel) ?? 0) / sum]);
  return ok(Object.fromEntries(shares) as ChannelShares);
}

/** Words with the percentage that goes with each: behind it or, when the text begins with a number, before it. */
function partsOf(text: string): { word: string; number: string | null }[] | null {
  const tokens = text.toLocaleLowerCase('da').match(/\d+(?:[.,]\d+)?|\p{L}[\p{L}-]*/gu) ?? [];
  const known = tokens.filter((token) => token !== 'og' && token !== 'and');
  const isNumber = (token: string | undefined) => token !== undefined && /^\d/.test(token);
  const parts: { word: string; number: string | null }[] = [];
  const numbersFirst = isNumber(known[0]);
  for (let at = 0; at < known.length; at++) {
    const number = numbersFirst
      ? (known[at++] ?? null)
      : isNumber(known[at + 1])
        ? (known[at + 1] ?? null)
        : null;
    const word = known[at];
    if (!word || isNumber(word) || (numbersFirst && !isNumber(number ?? undefined))) return null;
    if (!numbersFirst && number !== null) at++;
    parts.push({ word: word.replace(/-+$/, ''), number });
  }
  return parts.length > 0 ? parts : null;
}

/** The channel a word stands for; `null` when it is none, or begins more than one. */
function channelOf(word: string): Channel | null {
  const exact = channels.find((channel) => words[channel].includes(word));
  if (exact) return exact;
  const begun = channels.filter((channel) => words[channel].some((name) => name.startsWith(word)));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

/**
 * Gives a channel a share; what it gains or loses is taken from or given to the largest of the others, then the next,
 * so that all together stay 1.
 *
 * @param share 0–1
 * @returns `null` when the rest would belong to nobody: all the other channels are 0
 */
export function withChannelShare(
  shares: ChannelShares,
  channel: Channel,
  share: number,
): ChannelShares | null {
  const others = channels
    .filter((other) => other !== channel && shares[`${other}Share`] > 0)
    .sort((a, b) => shares[`${b}Share`] - shares[`${a}Share`]);
  const [largest] = others;
  if (!largest) return share === 1 ? shares : null;
  const next: { [Name in Channel as `${Name}Share`]: number } = { ...shares, [`${channel}Share`]: share };
  let left = 1 - share;
  for (const other of [...others].reverse()) {
    // The smallest keep what they have as long as there is room for it; the largest takes what is left.
    next[`${other}Share`] = other === largest ? left : Math.min(shares[`${other}Share`], left);
    left = Math.max(0, left - next[`${other}Share`]);
  }
  return next;
}
