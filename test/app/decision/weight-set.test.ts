import { expect, it } from 'vitest';
import { createRandom } from '#app/decision/random.ts';
import { type WeightSet, weightSource } from '#app/decision/weight-set.ts';

function drawn(set: WeightSet, weights: number[], draws = 500): number[][] {
  const source = weightSource(set, Float64Array.from(weights), createRandom(7));
  return Array.from({ length: draws }, () => {
    source.draw();
    return [...source.weights];
  });
}

it('weights in an interval stay in it as shares, and are anywhere in it', () => {
  const [low, high] = [
    [0.1, 0.2, 0.3],
    [0.3, 0.5, 0.6],
  ];
  const all = drawn({ kind: 'interval', low: low ?? [], high: high ?? [] }, [0.2, 0.35, 0.45]);
  for (const [j, least] of (low ?? []).entries()) {
    const own = all.map((weights) => weights[j] ?? Number.NaN);
    expect(Math.min(...own)).toBeGreaterThanOrEqual(least - 1e-12);
    expect(Math.max(...own)).toBeLessThanOrEqual((high?.[j] ?? 0) + 1e-12);
    expect(Math.max(...own) - Math.min(...own)).toBeGreaterThan(0.1);
  }
});

it('a tree that is known in every part is drawn as that one set of weights, in no other order', () => {
  const top = {
    shares: Float64Array.of(0.3, 0.7),
    set: { kind: 'given' as const },
    members: [{ shares: Float64Array.of(0.9, 0.1), set: { kind: 'given' as const }, members: [1, 2] }, 0],
  };
  for (const weights of drawn({ kind: 'tree', top }, [0.2, 0.3, 0.5], 3)) {
    expect(weights.map((weight) => Number(weight.toFixed(12)))).toEqual([0.7, 0.27, 0.03]);
  }
});
