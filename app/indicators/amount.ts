/** An amount in 1.000 kr. with the ends it may lie between; all three are the same when it is certain. */
export interface Amount {
  low: number;
  likely: number;
  high: number;
}

export const noAmount: Amount = { low: 0, likely: 0, high: 0 };

export function certain(amountTDkk: number): Amount {
  return { low: amountTDkk, likely: amountTDkk, high: amountTDkk };
}

/**
 * Sum of the ends: the lowest is what it comes to if every part is at its lowest, and so is the highest. That is wider
 * than chance would have it, and never too narrow, however the parts hang together.
 */
export function sumOfAmounts(amounts: readonly Amount[]): Amount {
  const sum = { low: 0, likely: 0, high: 0 };
  for (const { low, likely, high } of amounts) {
    sum.low += low;
    sum.likely += likely;
    sum.high += high;
  }
  return sum;
}

/** The lowest less the highest, and the highest less the lowest: whatever the two turn out to be, it lies between. */
export function lessAmount(amount: Amount, other: Amount): Amount {
  return {
    low: amount.low - other.high,
    likely: amount.likely - other.likely,
    high: amount.high - other.low,
  };
}

/** @param factor ≥ 0 */
export function timesAmount({ low, likely, high }: Amount, factor: number): Amount {
  return { low: low * factor, likely: likely * factor, high: high * factor };
}
