import { type Amount, noAmount, sumOfAmounts } from './amount.ts';
import type { YearAmounts } from './economy-rows.ts';
import { amountOfYear } from './present-value.ts';

/** What goes out of the till in a year, and in all years up to and with it, in 1.000 kr., without interest. */
export interface CashYear {
  /** Years after the budget year. */
  year: number;
  amount: Amount;
  sum: Amount;
}

/** Year by year from the budget year on; from the fourth year on the permanent amount comes again and again. */
export function cashLine(years: YearAmounts, horizonYears: number): CashYear[] {
  let sum = noAmount;
  return Array.from({ length: horizonYears }, (_, year) => {
    const amount = amountOfYear(years, year);
    sum = sumOfAmounts([sum, amount]);
    return { year, amount, sum };
  });
}

/**
 * The first year, counted from the budget year, by whose end what was spent is likely earned back for good within the
 * line; `null` where nothing was spent, or it isn't earned back.
 */
export function earnedBackIn(line: readonly CashYear[]): number | null {
  const last = line.findLastIndex(({ sum }) => sum.likely > earnedBackHair);
  return last < 0 ? null : (line[last + 1]?.year ?? null);
}
/** Sums of tenths miss by less than this. */
const earnedBackHair = 1e-6;
