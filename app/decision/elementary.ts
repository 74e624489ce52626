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
  const y = z * z;
  // In two halves, which a processor reckons side by side.
  const even = 1 + y * (1 / 5 + y * (1 / 9 + y * (1 / 13 + y * (1 / 17 + y * (1 / 21)))));
  const odd = 1 / 3 + y * (1 / 7 + y * (1 / 11 + y * (1 / 15 + y * (1 / 19))));
  const series = even + z * odd;
  return exponent * ln2High + (2 * s * series + exponent * ln2Low);
}

/** 1/2! … 1/14!. */
const [f2, f3, f4, f5] = [1 / 2, 1 / 6, 1 / 24, 1 / 120];
const [f6, f7, f8, f9] = [1 / 720, 1 / 5_040, 1 / 40_320, 1 / 362_880];
const [f10, f11, f12] = [1 / 3_628_800, 1 / 39_916_800, 1 / 479_001_600];
const [f13, f14] = [1 / 6_227_020_800, 1 / 87_178_291_200];

/** `e^x` for x ≤ 700, to about 1e-15 of its size; 0 below −700. */
export function exp(x: number): number {
  if (x < -700) return 0;
  const exponent = Math.round(x / Math.LN2);
  const rest = x - exponent * ln2High - exponent * ln2Low;
  const y = rest * rest;
  // Σ restⁿ/n! in two halves, which a processor reckons side by side.
  const even = 1 + y * (f2 + y * (f4 + y * (f6 + y * (f8 + y * (f10 + y * (f12 + y * f14))))));
  const odd = 1 + y * (f3 + y * (f5 + y * (f7 + y * (f9 + y * (f11 + y * f13)))));
  const series = even + rest * odd;
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
