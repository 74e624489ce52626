import type { Amount } from '#app/indicators/amount.ts';
import type { Text } from '#renderer/state/text.ts';

/** An amount as the council's tables have it, in whole 1.000 kr. */
export function wholeText({ format }: Pick<Text, 'format'>, amountTDkk: number): string {
  return format.number(amountTDkk, 0);
}

export function isUncertain({ low, high }: Amount): boolean {
  return high - low > 1e-9;
}

/** "8.640–11.950", "−852 til −807"; what is certain is one number. */
export function rangeText(text: Pick<Text, 'format' | 't'>, amount: Amount): string {
  if (!isUncertain(amount)) return wholeText(text, amount.likely);
  const [low, high] = [wholeText(text, amount.low), wholeText(text, amount.high)];
  // A dash between two minus signs can't be read.
  return text.t(amount.low < 0 ? 'economy.table.rangeBelow' : 'economy.table.range', { low, high });
}

/** "9.600, mellem 8.640 og 11.950": for those who listen or point. */
export function longText(text: Pick<Text, 'format' | 't'>, amount: Amount): string {
  if (!isUncertain(amount)) return wholeText(text, amount.likely);
  const [low, likely, high] = [amount.low, amount.likely, amount.high].map((end) => wholeText(text, end));
  return text.t('economy.table.rangeLong', { low: low ?? '', likely: likely ?? '', high: high ?? '' });
}
