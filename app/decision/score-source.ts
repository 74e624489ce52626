import { itemAt } from '../plan/item-at.ts';
import type { Random } from './random.ts';
import { shareOfWay } from './scale.ts';
import { drawTriangles, drawUniform } from './score-draws.ts';
import { type ValuePoints, valueAt } from './value-function.ts';
import { type Score, unknownScore, type ValueMatrix } from './value-matrix.ts';

/** Where the values of each draw come from: `draw` writes the next uncertain ones into `values` (row-major). */
export interface ScoreSource {
  readonly values: Float64Array;
  /** `true` when every draw is the same. */
  readonly isConstant: boolean;
  draw(): void;
}

/** An uncertain score as a distribution over shares of the way: triangular with a mode, else uniform. */
interface Doubt {
  cell: number;
  low: number;
  high: number;
  mode: number | null;
  points: ValuePoints;
}

/**
 * Uncertain scores drawn independently from their intervals: triangular where a likely score is given, else
 * uniform; an unknown score uniform over its whole range. Drawn as scores, then turned to values.
 */
export function scoreSource(matrix: ValueMatrix, random: Random): ScoreSource {
  const values = matrix.likely.slice();
  const doubts = matrix.scores.flatMap((score, cell) => {
    const doubt = doubtOf(matrix, score, cell);
    return doubt ? [doubt] : [];
  });
  const draws = [
    uniformDraw(
      doubts.filter((doubt) => isStraight(doubt) && doubt.mode === null),
      random,
      values,
    ),
    triangularDraw(
      doubts.filter((doubt) => isStraight(doubt) && doubt.mode !== null),
      random,
      values,
    ),
    bentDraw(
      doubts.filter((doubt) => !isStraight(doubt)),
      random,
      values,
    ),
  ].filter((draw) => draw !== null);
  return {
    values,
    isConstant: draws.length === 0,
    draw() {
      for (const draw of draws) draw();
    },
  };
}

function doubtOf(matrix: ValueMatrix, score: Score, cell: number): Doubt | null {
  const scale = itemAt(matrix.scales, cell % matrix.criterionCount);
  const { points } = scale;
  if (matrix.unknown[cell] === 1) return { cell, low: 0, high: 1, mode: null, points };
  const { low, likely, high } = { ...unknownScore, ...score };
  if (low === null || high === null || low === high) return null;
  const ends = [shareOfWay(scale, low), shareOfWay(scale, high)];
  const mode = likely === null ? null : shareOfWay(scale, likely);
  return { cell, low: Math.min(...ends), high: Math.max(...ends), mode, points };
}

/** Whether the value function is one straight line over the interval: then values can be drawn directly. */
function isStraight({ points, low, high }: Doubt): boolean {
  return !points.some(([at]) => at > low && at < high);
}

const valueHere = (points: ValuePoints, share: number): number => valueAt(points, share) ?? 0;

/**
 * Half of a random word, as a signed integer, to the middle of one of 65,536 equal parts of 0–1: far finer than
 * any score, and half the random words.
 */
const halfToUniform = { factor: 2 ** -16, offset: 0.5 + 2 ** -17 } as const;

function uniformDraw(doubts: Doubt[], { state }: Random, values: Float64Array): (() => void) | null {
  if (doubts.length === 0) return null;
  const { cells, starts, ranges } = linesOf(doubts);
  const middles = starts.map((start, k) => start + (ranges[k] as number) * halfToUniform.offset);
  const factors = ranges.map((range) => range * halfToUniform.factor);
  return () => drawUniform(state, cells, middles, factors, values);
}

function triangularDraw(doubts: Doubt[], { state }: Random, values: Float64Array): (() => void) | null {
  if (doubts.length === 0) return null;
  const { cells, starts, ranges } = linesOf(doubts);
  // Both halves of a word and their constants are folded into three numbers per cell.
  const middles = starts.map((start, k) => start + (ranges[k] as number) * halfToUniform.offset);
  const factors = ranges.map((range) => (range / 2) * halfToUniform.factor);
  const skews = factors.map((half, k) => half * (2 * peakOf(doubts[k] as Doubt) - 1));
  return () => drawTriangles(state, cells, middles, factors, skews, values);
}

/** Where each score's value starts and how far it goes, along its one straight line. */
function linesOf(doubts: Doubt[]): { cells: Int32Array; starts: Float64Array; ranges: Float64Array } {
  const starts = Float64Array.from(doubts, ({ points, low }) => valueHere(points, low));
  return {
    cells: Int32Array.from(doubts, (doubt) => doubt.cell),
    starts,
    ranges: Float64Array.from(
      doubts,
      ({ points, high }, k) => valueHere(points, high) - (starts[k] as number),
    ),
  };
}

function bentDraw(doubts: Doubt[], random: Random, values: Float64Array): (() => void) | null {
  if (doubts.length === 0) return null;
  const peaks = doubts.map((doubt) => (doubt.mode === null ? null : peakOf(doubt)));
  return () => {
    for (let k = 0; k < doubts.length; k++) {
      const { cell, low, high, points } = doubts[k] as Doubt;
      const u = random.uniform();
      const peak = peaks[k] ?? null;
      const place = peak === null ? u : triangular(u, random.uniform(), peak);
      values[cell] = valueHere(points, Math.min(low + place * (high - low), high));
    }
  };
}

/** Where the mode lies between low (0) and high (1). */
function peakOf({ low, high, mode }: Doubt): number {
  return ((mode ?? low) - low) / (high - low);
}

/**
 * A draw from the triangular distribution on 0–1 with its mode at `peak`, from two uniform ones: the mean of
 * the smaller and the larger, weighed by the mode (Stein & Keblis 2009). No roots and no branch.
 */
function triangular(u: number, v: number, peak: number): number {
  return (u + v) / 2 + ((2 * peak - 1) * Math.abs(u - v)) / 2;
}
