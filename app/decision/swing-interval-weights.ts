import { exp, ln } from './elementary.ts';
import { type LogConcave, logConcave } from './log-concave.ts';
import type { Random } from './random.ts';
import { shareBelow, truncatedExponential } from './truncated-exponential.ts';
import { fixedWeights, type WeightSource } from './weight-sources.ts';
import { normalised } from './weights.ts';

/**
 * Uniform on the weights that some swing points within their intervals give: w = p / Σp with low ≤ p ≤ high
 * (interval SWING, Mustajoki, Hämäläinen & Salo 2005). Only the ratios of points count, so the scale is free.
 * Exact and independent draws, however narrow the intervals.
 *
 * A point with independent exponential parts is uniform on the simplex once divided by its sum, and stays so
 * when it is kept to a cone. Here the cone is cut into slices by the scale τ of the points: given τ, each part
 * is an exponential kept between low·τ and high·τ, and ln τ has a log-concave density in closed form. An
 * exact number of points pins τ down; where all are intervals, τ is set by whoever is at its high, and who
 * that is is drawn first.
 *
 * @param low points ≥ 0 on any scale
 * @param high points ≥ low, not all 0
 */
export function swingIntervalWeights(
  low: ArrayLike<number>,
  high: ArrayLike<number>,
  random: Random,
): WeightSource {
  const largest = Math.max(...Array.from(high));
  const lows = Float64Array.from(low, (points) => points / largest);
  const highs = Float64Array.from(high, (points) => points / largest);
  const places = Array.from(lows.keys());
  const free = places.filter((j) => (highs[j] as number) > (lows[j] as number));
  const pinned = places.filter((j) => (highs[j] as number) > 0 && highs[j] === lows[j]);
  const fixed = normalised(highs);
  if (!fixed) throw new RangeError('all swing points are 0');
  if (free.length === 0 || free.length + pinned.length === 1) return fixedWeights(fixed);
  const scales = pinned.length > 0 ? [scaleDensity(lows, highs, pinned, free)] : facets(lows, highs, free);
  const weights = new Float64Array(lows.length);
  return {
    weights,
    isConstant: false,
    draw() {
      const chosen = chooseFacet(scales, random);
      const scale = exp(chosen.density.draw(random));
      let sum = 0;
      for (const j of chosen.atHigh) {
        const part = (highs[j] as number) * scale;
        weights[j] = part;
        sum += part;
      }
      for (const j of chosen.free) {
        const least = (lows[j] as number) * scale;
        const width = (highs[j] as number) * scale - least;
        const part = least + truncatedExponential(random.uniform(), 1, width, shareBelow(1, width));
        weights[j] = part;
        sum += part;
      }
      for (let j = 0; j < weights.length; j++) weights[j] = (weights[j] as number) / sum;
    },
  };
}

/** A part of the cone: those whose points are at their high there, those that are free, the scale's density. */
interface Facet {
  atHigh: number[];
  free: number[];
  density: LogConcave;
  /** Share of the draws that fall here or in an earlier facet. */
  upTo: number;
}

function facets(lows: Float64Array, highs: Float64Array, free: number[]): Facet[] {
  const parts = free.map((i) =>
    scaleDensity(
      lows,
      highs,
      [i],
      free.filter((j) => j !== i),
    ),
  );
  const most = Math.max(...parts.map((part) => part.density.logMass));
  let sum = 0;
  for (const part of parts) {
    sum += exp(part.density.logMass - most);
    part.upTo = sum;
  }
  for (const part of parts) part.upTo /= sum;
  return parts;
}

/** Density of x = ln τ: `τ · Π h_i e^(−h_i τ)` over those at their high, `· Π (e^(−lτ) − e^(−hτ))` over the free. */
function scaleDensity(lows: Float64Array, highs: Float64Array, atHigh: number[], free: number[]): Facet {
  let rate = 0;
  let logHighs = 0;
  for (const i of atHigh) {
    rate += highs[i] as number;
    logHighs += ln(highs[i] as number);
  }
  for (const j of free) rate += lows[j] as number;
  const widths = Float64Array.from(free, (j) => (highs[j] as number) - (lows[j] as number));
  const density = logConcave((x) => {
    const scale = exp(x);
    let log = x + logHighs - rate * scale;
    for (let k = 0; k < widths.length; k++) log += logOneMinusExp((widths[k] as number) * scale);
    return log;
  });
  return { atHigh, free, density, upTo: 1 };
}

/** `ln(1 − e^(−x))` for x > 0. */
function logOneMinusExp(x: number): number {
  return x < 1e-5 ? ln(x) - x / 2 : ln(1 - exp(-x));
}

function chooseFacet(scales: readonly Facet[], random: Random): Facet {
  const u = scales.length > 1 ? random.uniform() : 0;
  const found = scales.find((facet) => u <= facet.upTo) ?? scales[scales.length - 1];
  if (!found) throw new Error('no facet');
  return found;
}
