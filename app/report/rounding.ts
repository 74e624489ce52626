/**
 * The rule of the report: an uncertainty is given with one significant digit, and a figure ends at the same place as
 * its uncertainty, never at a finer one than on the screens. 68,4 ± 2,3 stands as 68; 12.345 ± 800 as 12.300.
 *
 * Sources: J. R. Taylor, *An Introduction to Error Analysis* (2nd ed. 1997), rules 2.5 and 2.9; JCGM 100:2008 (GUM),
 * 7.2.6: no excessive number of digits, and the figure rounded to agree with its uncertainty.
 */
export interface Carried {
  /** The figure, rounded. */
  value: number;
  /** Decimals to show it with, trailing zeros included. */
  decimals: number;
}

/**
 * Power of ten of the last digit that an uncertainty lets stand: 2.3 → 0, 0.96 → 0 (it rounds to 1), 800 → 2.
 *
 * @param uncertainty half the width of the interval, in the figure's unit; `null` for 0: nothing is doubted
 */
export function lastPlace(uncertainty: number): number | null {
  if (!(uncertainty > 0) || !Number.isFinite(uncertainty)) return null;
  return Math.floor(Math.log10(Number(uncertainty.toPrecision(1))) + 1e-9);
}

/**
 * A figure as its uncertainty carries it.
 *
 * @param uncertainty half the width of its interval, ≥ 0
 * @param maxDecimals decimals it has where nothing is doubted
 */
export function carried(value: number, uncertainty: number, maxDecimals: number): Carried {
  const place = Math.max(lastPlace(uncertainty) ?? -maxDecimals, -maxDecimals);
  return { value: roundedTo(value, place), decimals: Math.max(0, -place) };
}

/**
 * The same for a difference that is told as a lead: it is there, so it is never told as 0, but with its own first digit.
 */
export function carriedDifference(value: number, uncertainty: number, maxDecimals: number): Carried {
  const rounded = carried(value, uncertainty, maxDecimals);
  if (rounded.value !== 0 || value === 0) return rounded;
  const place = Math.max(lastPlace(Math.abs(value)) ?? -maxDecimals, -3);
  return { value: roundedTo(value, place), decimals: Math.max(0, -place) };
}

/** Half away from zero; exact powers on both sides of the point, so that 0.3 stays 0.3. */
function roundedTo(value: number, place: number): number {
  const scale = 10 ** Math.abs(place);
  const scaled = place < 0 ? value * scale : value / scale;
  // What binary fractions lose must not decide about a half.
  const whole = Math.sign(scaled) * Math.floor(Math.abs(scaled) * (1 + 4 * Number.EPSILON) + 0.5);
  const result = place < 0 ? whole / scale : whole * scale;
  return result === 0 ? 0 : result;
}
