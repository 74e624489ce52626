import { parseAmount } from '#app/i18n/parse-amount.ts';
import type { Language } from '#app/i18n/texts.ts';
import type { EconomyAmount } from '#app/plan/economy.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';

/** What an amount says of itself, without saying whose it is; no ends for what is certain. */
export type Typed = Pick<EconomyAmount, 'low' | 'likely' | 'high'>;

export type AmountEnd = keyof Typed;

/** How amounts are shown and written: the likely one, or its ends. */
export type AmountMode = 'likely' | 'interval';

/** Between two numbers: a semicolon, "til", or a dash that comes after a digit (one before it is a minus). */
const between = /\s*;\s*|(?<=\d\)?)\s*(?:til|to|[–—-])\s*(?=\S)/i;

/**
 * Reads what was typed into a cell: one amount, three (lowest; most likely; highest), or two ends around the likely
 * one that is there.
 *
 * One amount is the likely one. As `likely` it keeps the interval that is there where it lies within it; as
 * `interval` it is certain.
 *
 * @returns `economy_amount` for what can't be read, `economy_order` for what isn't in order, `economy_likely` for ends
 * that the likely amount isn't known for, or doesn't lie within
 */
export function readAmount(
  language: Language,
  typed: string,
  mode: AmountMode,
  before: Readonly<Typed> | undefined,
): Result<Typed> {
  const read = typed.split(between).map((part) => parseAmount(language, part));
  const numbers = read.filter((number) => number !== null);
  const [first, second, third] = numbers;
  if (numbers.length !== read.length || read.length > 3 || first === undefined) {
    return refused('economy_amount', { typed });
  }
  if (second === undefined) return ok(mode === 'interval' ? certain(first) : withLikely(first, before));
  if (third !== undefined) {
    if (first > second || second > third) return refused('economy_order', { typed });
    return ok(ended(first, second, third));
  }
  if (first > second) return refused('economy_order', { typed });
  if (!before || before.likely < first || before.likely > second) return refused('economy_likely', { typed });
  return ok(ended(first, before.likely, second));
}

/** Whether an amount had an interval that it no longer has. */
export function lostInterval(before: Readonly<Typed> | undefined, after: Typed): boolean {
  return before !== undefined && before.low !== null && after.low === null;
}

/** An amount with one end changed; `null` takes the interval away. The other end follows where there was none. */
export function withEnd(before: Readonly<Typed>, end: AmountEnd, amount: number | null): Result<Typed> {
  const { likely } = before;
  if (amount === null) return ok(certain(likely));
  const { low, high } = { low: before.low ?? likely, high: before.high ?? likely };
  const after = { low, likely, high, [end]: amount };
  // Without ends of its own an amount has none to stay within.
  if (end === 'likely' && before.low === null) return ok(certain(amount));
  if (after.low > after.likely || after.likely > after.high) {
    return refused('economy_order', { typed: [after.low, after.likely, after.high].join('; ') });
  }
  return ok(ended(after.low, after.likely, after.high));
}

/** A new likely amount; its interval stays where it lies within it. */
export function withLikely(likely: number, before: Readonly<Typed> | undefined): Typed {
  if (!before || before.low === null || before.high === null) return certain(likely);
  if (likely < before.low || likely > before.high) return certain(likely);
  return ended(before.low, likely, before.high);
}

function certain(likely: number): Typed {
  return { low: null, likely, high: null };
}

function ended(low: number, likely: number, high: number): Typed {
  return low === high ? certain(likely) : { low, likely, high };
}
