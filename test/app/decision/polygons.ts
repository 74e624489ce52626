/** A convex set of weights of three criteria, as a polygon in the plane of the first two. */
export type Polygon = [number, number][];

/** All weights of three criteria. */
export const triangle: Polygon = [
  [0, 0],
  [1, 0],
  [0, 1],
];

/** The part of a polygon where `a·w ≥ limit` (Sutherland–Hodgman); exact but for rounding. */
export function cut(polygon: Polygon, a: readonly [number, number, number], limit = 0): Polygon {
  const height = ([x, y]: [number, number]) => a[0] * x + a[1] * y + a[2] * (1 - x - y) - limit;
  return polygon.flatMap((point, index): Polygon => {
    const next = polygon[(index + 1) % polygon.length] ?? point;
    const here = height(point);
    const there = height(next);
    const kept: Polygon = here >= 0 ? [point] : [];
    if (here >= 0 === there >= 0) return kept;
    const share = here / (here - there);
    return [...kept, [point[0] + share * (next[0] - point[0]), point[1] + share * (next[1] - point[1])]];
  });
}

export function area(polygon: Polygon): number {
  return Math.abs(sumOver(polygon, () => 1)) / 2;
}

/** Mean of the weights, all three. */
export function centroid(polygon: Polygon): [number, number, number] {
  const twice = sumOver(polygon, () => 1);
  const x = sumOver(polygon, (p, q) => (p[0] + q[0]) / 3) / twice;
  const y = sumOver(polygon, (p, q) => (p[1] + q[1]) / 3) / twice;
  return [x, y, 1 - x - y];
}

function sumOver(polygon: Polygon, figure: (p: [number, number], q: [number, number]) => number): number {
  let sum = 0;
  polygon.forEach((p, index) => {
    const q = polygon[(index + 1) % polygon.length] ?? p;
    sum += figure(p, q) * (p[0] * q[1] - q[0] * p[1]);
  });
  return sum;
}
