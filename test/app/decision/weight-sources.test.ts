import { describe, expect, it } from 'vitest';
import { intervalWeights } from '#app/decision/interval-weights.ts';
import { createRandom } from '#app/decision/random.ts';
import { shareIntervalWeights } from '#app/decision/share-interval-weights.ts';
import { swingIntervalWeights } from '#app/decision/swing-interval-weights.ts';
import {
  fixedWeights,
  ordinalCentre,
  ordinalWeights,
  simplexWeights,
  type WeightSource,
} from '#app/decision/weight-sources.ts';
import { area, centroid, cut, type Polygon, triangle } from './polygons.ts';
import { expectClose } from './problems.ts';

const draws = 50_000;

/** Runs draws; every one must be shares of sum 1. */
function forEachDraw(source: WeightSource, visit: (weights: Float64Array) => void, count = draws): void {
  for (let draw = 0; draw < count; draw++) {
    source.draw();
    let sum = 0;
    for (const weight of source.weights) {
      if (!(weight >= 0)) throw new Error(`weight ${weight}`);
      sum += weight;
    }
    if (Math.abs(sum - 1) > 1e-12) throw new Error(`sum ${sum}`);
    visit(source.weights);
  }
}

function meanOf(source: WeightSource, count = draws): number[] {
  const mean = new Array<number>(source.weights.length).fill(0);
  forEachDraw(
    source,
    (weights) =>
      weights.forEach((weight, j) => {
        mean[j] = (mean[j] ?? 0) + weight / count;
      }),
    count,
  );
  return mean;
}

/** Half-planes that cut the set in parts of every shape. */
const cuts: [number, number, number][] = [
  [1, -1, 0],
  [0, 1, -1],
  [1, 0, -2],
  [1, -0.4, -0.5],
  [-0.3, 1, -0.6],
];

/** The draws fall in every part of the polygon as often as its area says, to 4.5 standard errors. */
function expectUniformOn(polygon: Polygon, source: WeightSource): void {
  const hits = cuts.map(() => 0);
  const mean = [0, 0, 0];
  forEachDraw(source, (weights) => {
    const [x = 0, y = 0, z = 0] = weights;
    cuts.forEach(([a, b, c], index) => {
      if (a * x + b * y + c * z >= 0) hits[index] = (hits[index] ?? 0) + 1;
    });
    weights.forEach((weight, j) => {
      mean[j] = (mean[j] ?? 0) + weight / draws;
    });
  });
  cuts.forEach((normal, index) => {
    const share = area(cut(polygon, normal)) / area(polygon);
    const error = Math.sqrt((share * (1 - share)) / draws);
    expect(Math.abs((hits[index] ?? 0) / draws - share)).toBeLessThanOrEqual(4.5 * error + 1e-12);
  });
  expectClose(mean, centroid(polygon), 0.004);
}

const ends: [number, number, number][] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

function boxPolygon(low: number[], high: number[]): Polygon {
  return ends.reduce(
    (polygon, [a, b, c], j) => cut(cut(polygon, [a, b, c], low[j]), [-a, -b, -c], -(high[j] ?? 1)),
    triangle,
  );
}

/** low_i · w_j ≤ high_j · w_i for all pairs. */
function swingPolygon(low: number[], high: number[]): Polygon {
  let polygon = triangle;
  for (let i = 0; i < 3; i++) {
    for (let j = 0; j < 3; j++) {
      if (i === j) continue;
      const normal: [number, number, number] = [0, 0, 0];
      normal[i] = high[j] ?? 1;
      normal[j] = -(low[i] ?? 0);
      // w_i · high_j ≥ w_j · low_i
      polygon = cut(polygon, normal);
    }
  }
  return polygon;
}

describe('simplexWeights', () => {
  it('is uniform on the triangle of three weights', () => {
    expectUniformOn(triangle, simplexWeights([1, 1, 1], createRandom(1)));
  });

  it('leaves out what does not count, and is constant for one', () => {
    const source = simplexWeights([0, 1, 0, 1], createRandom(1));
    forEachDraw(source, (weights) => expect([weights[0], weights[2]]).toEqual([0, 0]), 100);
    const one = simplexWeights([0, 1], createRandom(1));
    one.draw();
    expect([one.isConstant, ...one.weights]).toEqual([true, 0, 1]);
  });
});

describe('ordinalWeights', () => {
  it('is uniform on the weights in that order', () => {
    const polygon = cut(cut(triangle, [-1, 1, 0]), [1, 0, -1]);
    expectUniformOn(polygon, ordinalWeights([5, 9, 1], createRandom(3)));
  });

  it('leaves equally important criteria free among themselves', () => {
    const polygon = cut(cut(triangle, [1, -1, 0]), [1, 0, -1]);
    expectUniformOn(polygon, ordinalWeights([2, 1, 1], createRandom(4)));
    expectUniformOn(triangle, ordinalWeights([1, 1, 1], createRandom(5)));
  });

  it('has its mean in the centre, ties and unused criteria included', () => {
    for (const importance of [
      [4, 3, 2, 1],
      [3, 1, 3, 2, 0],
      [1, 1, 5],
    ]) {
      expectClose(meanOf(ordinalWeights(importance, createRandom(6))), ordinalCentre(importance), 0.004);
    }
    expect([...ordinalCentre([0, 7])]).toEqual([0, 1]);
    expectClose(ordinalCentre([3, 1, 3, 2]), [19 / 48, 3 / 48, 19 / 48, 7 / 48], 1e-15);
  });
});

describe('shareIntervalWeights', () => {
  it.each([
    ['wide', [0.1, 0.2, 0.05], [0.6, 0.7, 0.4]],
    ['all', [0, 0, 0], [1, 1, 1]],
    ['near the highs', [0.1, 0.1, 0.1], [0.5, 0.4, 0.3]],
    ['a corner', [0.3, 0.3, 0.3], [0.9, 0.9, 0.9]],
    ['lopsided', [0, 0.45, 0.2], [0.4, 0.5, 0.6]],
  ])('is uniform on the box cut with the simplex: %s', (_name, low, high) => {
    expectUniformOn(boxPolygon(low, high), shareIntervalWeights(low, high, createRandom(7)));
  });

  it('does not stall in a box thinner than any chain could walk, and is uniform there', () => {
    const thin = 1e-7;
    const low = [0.5 - thin, 0.3 - thin, 0.2 - thin];
    const high = [0.5 + thin, 0.3 + 2 * thin, 0.2 + thin];
    const source = shareIntervalWeights(low, high, createRandom(8));
    // Blown up by the thinness, the set is the same polygon as at any size.
    const blown = (w: number, j: number) => 1 / 3 + ((w - ([0.5, 0.3, 0.2][j] ?? 0)) / thin) * 0.1;
    const polygon = boxPolygon(
      [1 / 3 - 0.1, 1 / 3 - 0.1, 1 / 3 - 0.1],
      [1 / 3 + 0.1, 1 / 3 + 0.2, 1 / 3 + 0.1],
    );
    const drawn: WeightSource = {
      ...source,
      weights: new Float64Array(3),
      draw() {
        source.draw();
        source.weights.forEach((weight, j) => {
          drawn.weights[j] = blown(weight, j);
        });
        const sum = drawn.weights.reduce((total, weight) => total + weight, 0);
        drawn.weights[2] = (drawn.weights[2] ?? 0) + 1 - sum;
      },
    };
    expectUniformOn(polygon, drawn);
  });

  it('keeps to the box and to the mean that symmetry asks for, with fifty criteria', () => {
    const low = new Array(50).fill(0.005);
    const high = new Array(50).fill(0.5);
    expectClose(
      meanOf(shareIntervalWeights(low, high, createRandom(9)), 5_000),
      new Array(50).fill(0.02),
      0.002,
    );
    const source = shareIntervalWeights([0.1, 0, 0.3, 0.05], [0.2, 0.4, 0.5, 0.05], createRandom(9));
    forEachDraw(
      source,
      ([a = 9, b = 9, c = 9, d = 9]) => {
        if (a < 0.1 || a > 0.2 || b > 0.4 + 1e-15 || c < 0.3 || c > 0.5 + 1e-15) throw new Error('outside');
        if (d !== 0.05) throw new Error('not exact');
      },
      10_000,
    );
  });

  it('is one point where the box only touches, and refuses an empty one', () => {
    const touching = shareIntervalWeights([0.2, 0.3, 0.5], [0.6, 0.6, 0.6], createRandom(1));
    expect(touching.isConstant).toBe(true);
    expectClose(touching.weights, [0.2, 0.3, 0.5], 1e-12);
    const topped = shareIntervalWeights([0, 0, 0], [0.2, 0.3, 0.5], createRandom(1));
    expectClose(topped.weights, [0.2, 0.3, 0.5], 1e-12);
    const single = shareIntervalWeights([0.4, 0.4], [0.4, 0.8], createRandom(1));
    expect(single.isConstant).toBe(true);
    expectClose(single.weights, [0.4, 0.6], 1e-12);
    expect(() => shareIntervalWeights([0.6, 0.6], [0.7, 0.7], createRandom(1))).toThrow(RangeError);
    expect(() => shareIntervalWeights([0, 0], [0.4, 0.5], createRandom(1))).toThrow(RangeError);
  });
});

describe('swingIntervalWeights', () => {
  it.each([
    ['all intervals', [40, 20, 10], [100, 80, 90]],
    ['from nothing', [0, 0, 0], [1, 1, 1]],
    ['the first exact', [100, 40, 0], [100, 60, 30]],
    ['some at 0', [0, 30, 10], [100, 100, 40]],
    ['narrow', [99, 49, 19], [101, 51, 21]],
  ])('is uniform on the weights that the points give: %s', (_name, low, high) => {
    expectUniformOn(swingPolygon(low, high), swingIntervalWeights(low, high, createRandom(10)));
  });

  it('keeps exact points in their exact proportion', () => {
    const source = swingIntervalWeights([100, 50, 0], [100, 50, 80], createRandom(11));
    // On the segment w1 = 2·w2, w3 is uniform from 0 to 80/230.
    let above = 0;
    forEachDraw(source, ([a = 9, b = 9, c = 9]) => {
      if (Math.abs(a - 2 * b) > 1e-12 || c > 80 / 230 + 1e-12) throw new Error('outside');
      if (c > 40 / 230) above++;
    });
    expect(Math.abs(above / draws - 0.5)).toBeLessThan(4.5 * Math.sqrt(0.25 / draws));
  });

  it('does not depend on the scale, and a criterion of 0 points weighs 0', () => {
    const mean = meanOf(swingIntervalWeights([40, 0, 10], [100, 0, 90], createRandom(12)), 1000);
    expect(mean[1]).toBe(0);
    expectClose(
      meanOf(swingIntervalWeights([4e-6, 0, 1e-6], [1e-5, 0, 9e-6], createRandom(12)), 1000),
      mean,
      1e-9,
    );
  });

  it('is fixed where nothing varies', () => {
    const source = swingIntervalWeights([30, 10], [30, 10], createRandom(1));
    expect([source.isConstant, ...source.weights]).toEqual([true, 0.75, 0.25]);
    expect(swingIntervalWeights([3, 0], [9, 0], createRandom(1)).isConstant).toBe(true);
    expect(() => swingIntervalWeights([0, 0], [0, 0], createRandom(1))).toThrow(RangeError);
  });
});

describe('intervalWeights', () => {
  it('reads intervals that shares of sum 1 lie between as shares, others as swing points', () => {
    const shares = meanOf(intervalWeights([0.2, 0.2, 0.2], [0.7, 0.5, 0.5], createRandom(13)), 50_000);
    expectClose(shares, centroid(boxPolygon([0.2, 0.2, 0.2], [0.7, 0.5, 0.5])), 0.003);
    const points = meanOf(intervalWeights([1, 0.2, 0.2], [1, 0.5, 0.5], createRandom(13)), 50_000);
    expectClose(points, centroid(swingPolygon([1, 0.2, 0.2], [1, 0.5, 0.5])), 0.003);
  });
});

describe('fixedWeights', () => {
  it('stay', () => {
    const source = fixedWeights(Float64Array.of(0.3, 0.7));
    source.draw();
    expect([...source.weights]).toEqual([0.3, 0.7]);
  });
});
