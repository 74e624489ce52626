import { describe, expect, it } from 'vitest';
import { exp, exponential, ln } from '#app/decision/elementary.ts';
import { createRandom } from '#app/decision/random.ts';
import {
  shareBelow,
  truncatedExponential,
  truncatedExponentialMean,
} from '#app/decision/truncated-exponential.ts';

describe('createRandom', () => {
  it('is sfc32 as published, step for step', () => {
    // The recurrence in 64-bit integers, written from its definition.
    const mask = 0xffffffffn;
    let [a, b, c, counter] = [7n, 0n, 3n, 1n];
    const next = () => {
      const sum = (a + b + counter++) & mask;
      a = b ^ (b >> 9n);
      b = (c + (c << 3n)) & mask;
      c = ((((c << 21n) | (c >> 11n)) & mask) + sum) & mask;
      return Number(sum) | 0;
    };
    for (let round = 0; round < 20; round++) next();
    const bits = new Int32Array(1000);
    createRandom(7, 3).bits(bits);
    expect([...bits]).toEqual(Array.from(bits, next));
  });

  it('gives the same stream for the same seed in whatever portions, another for another seed or stream', () => {
    const take = (seed: number, stream: number, portions: number[]) => {
      const random = createRandom(seed, stream);
      return portions.flatMap((count) => {
        const bits = new Int32Array(count);
        random.bits(bits);
        return [...bits];
      });
    };
    const whole = take(2 ** 40 + 5, 1, [60]);
    expect(take(2 ** 40 + 5, 1, [1, 9, 50])).toEqual(whole);
    for (const [seed, stream] of [
      [5, 1],
      [2 ** 40 + 6, 1],
      [2 ** 40 + 5, 2],
    ] as const) {
      const other = take(seed, stream, [60]);
      expect(other.filter((bits, index) => bits === whole[index]).length).toBeLessThan(3);
    }
  });

  it('is uniform on 0–1, ends excluded', () => {
    const random = createRandom(1);
    const counts = new Float64Array(16);
    for (let draw = 0; draw < 160_000; draw++) {
      const u = random.uniform();
      if (!(u > 0 && u < 1)) throw new Error(`${u}`);
      counts[Math.floor(u * 16)] = (counts[Math.floor(u * 16)] ?? 0) + 1;
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    // 15 degrees of freedom: above 37.7 once in a thousand.
    expect(chiSquare).toBeLessThan(37.7);
  });
});

describe('elementary functions', () => {
  const random = createRandom(2);
  const sample = Array.from({ length: 20_000 }, () => random.uniform());

  it('are those of the engine to the last bits', () => {
    for (const u of sample) {
      const x = 10 ** (600 * u - 300);
      expect(Math.abs(ln(x) - Math.log(x))).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(Math.log(x))));
      const y = 1400 * u - 700;
      expect(Math.abs(exp(y) / Math.exp(y) - 1)).toBeLessThanOrEqual(1e-15);
    }
    expect([ln(1), exp(0), exp(-701)]).toEqual([0, 1, 0]);
  });

  it('turn random bits to −ln u', () => {
    for (const u of sample) {
      const bits = Math.floor(u * 2 ** 32) | 0;
      const odd = ((bits | 1) >>> 0) / 2 ** 32;
      expect(Math.abs(exponential(bits) - -Math.log(odd))).toBeLessThanOrEqual(4e-15);
    }
    expect(exponential(-1)).toBeGreaterThan(0);
    expect(exponential(0)).toBeCloseTo(32 * Math.LN2, 12);
  });

  it.each([
    [0, 2],
    [1e-7, 3],
    [1e-4, 0.1],
    [2, 0.7],
    [1, 1],
    [50, 4],
  ])('truncated exponential of rate %d on width %d has its distribution and mean', (rate, width) => {
    const below = shareBelow(rate, width);
    let sum = 0;
    const count = 4000;
    for (let k = 0; k < count; k++) {
      const u = (k + 0.5) / count;
      const x = truncatedExponential(u, rate, width, below);
      const share = rate === 0 ? x / width : Math.expm1(-rate * x) / Math.expm1(-rate * width);
      expect(Math.abs(share - u)).toBeLessThan(1e-9);
      sum += x / count;
    }
    expect(Math.abs(sum / truncatedExponentialMean(rate, width) - 1)).toBeLessThan(2e-3);
  });
});
