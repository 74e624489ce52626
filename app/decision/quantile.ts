/**
 * Quantile of numbers in any order, interpolated linearly between neighbours (Hyndman & Fan type 7, what
 * spreadsheets call QUARTILE.INC); `null` of none.
 *
 * @param share 0 smallest, 0.5 median, 1 largest
 */
export function quantile(numbers: readonly number[], share: number): number | null {
  if (numbers.length === 0) return null;
  const sorted = Float64Array.from(numbers).sort();
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (above - below) * (place - Math.floor(place));
}

export function median(numbers: readonly number[]): number | null {
  return quantile(numbers, 0.5);
}
