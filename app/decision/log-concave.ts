import { exp, exponential, ln } from './elementary.ts';
import type { Random } from './random.ts';

/** A density on the line known up to a factor, by its logarithm, which is concave. */
export interface LogConcave {
  /** Logarithm of the density's integral. */
  logMass: number;
  draw(random: Random): number;
}

/** Where the mode is looked for, and how far below the mode the density counts as nothing (e⁻⁴⁵). */
const searchRange = 60;
const negligible = 45;

/**
 * Exact draws by rejection: the density lies under its mode's height between the two places where it has
 * fallen by a factor e, and beyond them under the exponential through mode and place (a chord of a concave
 * function, drawn out, lies above it). About two of three attempts are kept, whatever the density.
 */
export function logConcave(logDensity: (x: number) => number): LogConcave {
  const mode = argmax(logDensity);
  const top = logDensity(mode);
  const fallen = (depth: number, direction: 1 | -1) =>
    distanceWhere(logDensity, mode, top - depth, direction);
  const toLeft = fallen(1, -1);
  const toRight = fallen(1, 1);
  const tail = exp(-1);
  const areas = [toLeft * tail, toLeft + toRight, toRight * tail] as const;
  const bits = new Int32Array(2);
  return {
    logMass: top + ln(integral(logDensity, mode - fallen(negligible, -1), mode + fallen(negligible, 1), top)),
    draw(random) {
      for (;;) {
        const u = random.uniform() * (areas[0] + areas[1] + areas[2]);
        random.bits(bits);
        const beyond = exponential(bits[0] as number);
        let x = mode - toLeft + (u - areas[0]);
        let ceiling = top;
        if (u < areas[0]) {
          x = mode - toLeft * (1 + beyond);
          ceiling = top - 1 - beyond;
        } else if (u >= areas[0] + areas[1]) {
          x = mode + toRight * (1 + beyond);
          ceiling = top - 1 - beyond;
        }
        if (exponential(bits[1] as number) >= ceiling - logDensity(x)) return x;
      }
    },
  };
}

/** Golden-section search; the function is unimodal. */
function argmax(f: (x: number) => number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let left = -searchRange;
  let right = searchRange;
  for (let step = 0; step < 80; step++) {
    const a = right - ratio * (right - left);
    const b = left + ratio * (right - left);
    if (f(a) > f(b)) right = b;
    else left = a;
  }
  return (left + right) / 2;
}

function distanceWhere(f: (x: number) => number, mode: number, height: number, direction: 1 | -1): number {
  let near = 0;
  let far = 2 ** -20;
  while (f(mode + direction * far) > height) far *= 2;
  for (let halving = 0; halving < 60; halving++) {
    const middle = (near + far) / 2;
    if (f(mode + direction * middle) > height) near = middle;
    else far = middle;
  }
  return far;
}

/** Trapezoidal rule, which converges faster than any power for a smooth function that dies at both ends. */
function integral(f: (x: number) => number, from: number, to: number, top: number): number {
  const steps = 1000;
  const width = (to - from) / steps;
  let sum = 0;
  for (let step = 0; step <= steps; step++) sum += exp(f(from + step * width) - top);
  return sum * width;
}
