/**
 * Logarithm and exponential from additions, multiplications and divisions alone. ECMAScript leaves the last
 * bits of `Math.log` and `Math.exp` to each engine, and one bit can put two scenarios in another order; here
 * the same seed gives the same bytes on every machine.
 */

/** ln 2 in two parts, the first with zeros at its end, so that a whole multiple of it is exact (fdlibm). */
const ln2High = 0x162e42fee * 2 ** -33;
const ln2Low = 1.9082149292705877e-10;

const bits = new Float64Array(1);
/** The same eight bytes; the upper word is the second on every processor that runs this (little-endian). */
const words = new Int32Array(bits.buffer);

/** 1/21 … 1/1, and 1/14! … 1/0!: what the two series below are made of, the last term first. */
const oddShares = Float64Array.from({ length: 11 }, (_, index) => 1 / (21 - 2 * index));
const factorialShares = Float64Array.from({ length: 15 }, (_, index) => {
  let factorial = 1;
  for (let factor = 2; factor <= 14 - index; factor++) factorial *= factor;
  return 1 / factorial;
});

/** Natural logarithm of a normal positive number, to about 1e-16 of its size (1e-16 absolute near 1). */
export function ln(x: number): number {
  bits[0] = x;
  const upper = words[1] as number;
  let exponent = (upper >> 20) - 1023;
  words[1] = (upper & 0xfffff) | 0x3ff00000;
  let mantissa = bits[0] as number;
  if (mantissa > Math.SQRT2) {
    mantissa *= 0.5;
    exponent += 1;
  }
  // ln m = 2·artanh s with |s| ≤ 0.172: the first term left out is below 1e-17.
  const s = (mantissa - 1) / (mantissa + 1);
  const z = s * s;
  let series = 0;
  for (let index = 0; index < 11; index++) series = series * z + (oddShares[index] as number);
  return exponent * ln2High + (2 * s * series + exponent * ln2Low);
}

/** `e^x` for x ≤ 700, to about 1e-15 of its size; 0 below −700. */
export function exp(x: number): number {
  if (x < -700) return 0;
  const exponent = Math.round(x / Math.LN2);
  const rest = x - exponent * ln2High - exponent * ln2Low;
  let series = 0;
  for (let index = 0; index < 15; index++) series = series * rest + (factorialShares[index] as number);
  bits[0] = 0;
  words[1] = (exponent + 1023) << 20;
  return series * (bits[0] as number);
}

const steps = 256;
const inverses = Float64Array.from({ length: steps }, (_, step) => 1 / (1 + (step + 0.5) / steps));
const logarithms = Float64Array.from(inverses, (inverse) => -ln(inverse));

/**
 * A draw from the exponential distribution of mean 1 from 32 random bits: `−ln u` with u the nearest odd
 * multiple of 2⁻³². By table and a short series, since sampling spends its time here.
 */
export function exponential(random: number): number {
  const odd = random | 1;
  const zeros = Math.clz32(odd);
  const shifted = odd << zeros;
  const step = (shifted >>> 23) & (steps - 1);
  const r = (shifted >>> 0) * 2 ** -31 * (inverses[step] as number) - 1;
  const series = r * (1 - r * (1 / 2 - r * (1 / 3 - r * (1 / 4 - r * (1 / 5)))));
  return (zeros + 1) * Math.LN2 - (logarithms[step] as number) - series;
}
