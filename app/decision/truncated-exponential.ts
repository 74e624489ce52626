import { exp, ln } from './elementary.ts';

/** Below this product of rate and width the density is so flat that its inverse is a short series. */
const flat = 1e-5;

/** Share of the exponential distribution that lies below `width`: what {@link truncatedExponential} needs. */
export function shareBelow(rate: number, width: number): number {
  return 1 - exp(-rate * width);
}

/**
 * The number at share `u` of the exponential distribution of the given rate cut off at `width`: a draw from
 * it when `u` is uniform.
 *
 * @param u strictly between 0 and 1
 * @param rate ≥ 0; 0 is the uniform distribution
 * @param below {@link shareBelow} of the same, computed once where rate and width stay
 */
export function truncatedExponential(u: number, rate: number, width: number, below: number): number {
  const reach = rate * width;
  if (reach < flat) return width * (u - (reach / 2) * u * (1 - u));
  return Math.min(-ln(1 - u * below) / rate, width);
}

/** Mean of that distribution. */
export function truncatedExponentialMean(rate: number, width: number): number {
  const reach = rate * width;
  if (reach < 1e-3) return width * (1 / 2 - reach / 12);
  const tail = exp(-reach);
  return 1 / rate - (width * tail) / (1 - tail);
}
