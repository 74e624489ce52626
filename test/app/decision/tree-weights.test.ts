import { describe, expect, it } from 'vitest';
import { createRandom } from '#app/decision/random.ts';
import { treeWeights } from '#app/decision/tree-weights.ts';
import { weightSource } from '#app/decision/weight-set.ts';
import { fixedWeights, simplexWeights } from '#app/decision/weight-sources.ts';

describe('treeWeights', () => {
  it('multiplies shares down the tree, whatever the order of members', () => {
    const inner = { source: fixedWeights(Float64Array.of(0.25, 0.75)), members: [2, 0] };
    const source = treeWeights(3, { source: fixedWeights(Float64Array.of(0.4, 0.6)), members: [inner, 1] });
    source.draw();
    expect(source.isConstant).toBe(true);
    expect([...source.weights].map((share) => Number(share.toFixed(12)))).toEqual([0.3, 0.6, 0.1]);
  });

  it('is drawn anew as long as one group of it is, though the others are fixed', () => {
    const inner = { source: fixedWeights(Float64Array.of(0.25, 0.75)), members: [2, 0] };
    const drawn = { source: simplexWeights([1, 1], createRandom(3)), members: [inner, 1] };
    expect(treeWeights(3, drawn).isConstant).toBe(false);
  });

  it('draws siblings independently of the rest: shares inside a group keep their own mean', () => {
    const random = createRandom(3);
    const inner = { source: simplexWeights([1, 1, 1], random), members: [0, 1, 2] };
    const source = treeWeights(4, { source: simplexWeights([1, 1], random), members: [inner, 3] });
    expect(source.isConstant).toBe(false);
    const sums = new Float64Array(4);
    const draws = 20_000;
    for (let draw = 0; draw < draws; draw++) {
      source.draw();
      for (let j = 0; j < 4; j++) sums[j] = (sums[j] ?? 0) + (source.weights[j] ?? 0);
    }
    // Half the whole to the group, a third of that to each in it: not a quarter each, as a flat draw would give.
    const means = [...sums].map((sum) => sum / draws);
    for (const mean of means.slice(0, 3)) expect(Math.abs(mean - 1 / 6)).toBeLessThan(0.005);
    expect(Math.abs((means[3] ?? 0) - 0.5)).toBeLessThan(0.006);
  });

  it('gives swing intervals below 1 the meaning of ratios, not of shares', () => {
    const set = { kind: 'swing', low: [0.2, 0.5], high: [0.4, 1] } as const;
    const source = weightSource(set, Float64Array.of(0.3, 0.7), createRandom(1));
    for (let draw = 0; draw < 200; draw++) {
      source.draw();
      const [a = 0, b = 0] = source.weights;
      expect(a + b).toBeCloseTo(1, 12);
      expect(a / b).toBeGreaterThanOrEqual(0.2 - 1e-9);
      expect(a / b).toBeLessThanOrEqual(0.8 + 1e-9);
    }
  });
});
