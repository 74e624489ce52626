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
/** How far to each side the density is tabled, in distances to where it has fallen by a factor e: 999 of 1,000 draws. */
const tabledReach = 8;

/**
 * Exact draws by rejection: the density lies under its mode's height between the two places where it has
 * fallen by a factor e, and beyond them under the exponential through mode and place (a chord of a concave
 * function, drawn out, lies above it). About two of three attempts are kept, whatever the density. Nearly all are
 * kept or dropped by what a table says the density lies between (a squeeze, Devroye 1986, II.3.5), which decides as
 * the density itself would: it costs an exponential function for every criterion.
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
  const between = boundsOf(logDensity, mode - tabledReach * toLeft, mode + tabledReach * toRight);
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
        const needed = ceiling - exponential(bits[1] as number);
        const cell = between.cellOf(x);
        const least = between.least(cell, x);
        if (least >= needed) return x;
        if (least + (between.slack[cell] ?? Infinity) >= needed && logDensity(x) >= needed) return x;
      }
    },
  };
}

const cells = 256;
/** Far more than rounding takes from a logarithm of some hundred, far less than any draw would notice. */
const rounding = 1e-9;

/** What lies under and above a concave function on an interval. */
interface Bounds {
  /** The cell of the table that x is in; none (−1) outside of the interval. */
  cellOf(x: number): number;
  /** Not above the function; −∞ outside of the interval. */
  least(cell: number, x: number): number;
  /** Per cell how far at most the function lies above that. */
  slack: Float64Array;
}

/**
 * In each cell a concave function lies above its chord, and under the chords of both neighbours drawn out: together
 * they leave it a triangle on the chord.
 */
function boundsOf(f: (x: number) => number, from: number, to: number): Bounds {
  const width = (to - from) / cells;
  const heights = Float64Array.from({ length: cells + 1 }, (_, knot) => f(from + knot * width));
  const rises = Float64Array.from({ length: cells }, (_, cell) => rise(heights, cell));
  const slack = rises.map((own, cell) => {
    // The outermost have a neighbour on one side alone: as far as its chord, drawn out, lies above them.
    const before = (rises[cell - 1] ?? Infinity) - own;
    const after = own - (rises[cell + 1] ?? -Infinity);
    return Math.min(before, after) + 2 * rounding;
  });
  return {
    cellOf: (x) => (x > from && x < to ? Math.min(cells - 1, Math.floor((x - from) / width)) : -1),
    least: (cell, x) =>
      cell < 0
        ? -Infinity
        : (heights[cell] as number) + (rises[cell] as number) * ((x - from) / width - cell) - rounding,
    slack,
  };
}

function rise(heights: Float64Array, cell: number): number {
  return (heights[cell + 1] as number) - (heights[cell] as number);
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
