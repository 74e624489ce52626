/** An axis of money: its ends, which take in zero, and round marks along it. 1.000 kr. */
export interface MoneyScale {
  from: number;
  to: number;
  ticks: number[];
}

const wantedTicks = 5;

/** The axis for amounts: steps of 1, 2 or 5 times a power of ten, about five of them. */
export function moneyScale(amountsTDkk: readonly number[]): MoneyScale {
  const low = Math.min(0, ...amountsTDkk);
  const high = Math.max(0, ...amountsTDkk);
  const span = Math.max(high - low, 1);
  const rough = span / wantedTicks;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((times) => times * power >= rough) ?? 10);
  const first = Math.floor(low / step);
  // Where every amount is 0 there is an axis all the same.
  const last = Math.max(Math.ceil(high / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { from: first * step, to: last * step, ticks };
}
