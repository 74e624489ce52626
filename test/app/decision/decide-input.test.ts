import { describe, expect, test } from 'vitest';
import { decideInputSchema } from '#app/decision/decide-input.ts';

const criterion = { id: 'price', worst: 0, best: 1, weight: 1 };
const withBest = (best: number) => ({ criteria: [{ ...criterion, best }], scenarios: [] });
const isRead = (input: unknown) => decideInputSchema.safeParse(input).success;

describe('what decide reads', () => {
  test.each([1e12, -1e12])('a figure reaches to %d and no further', (edge) => {
    expect(isRead(withBest(edge))).toBe(true);
    expect(isRead(withBest(edge + Math.sign(edge)))).toBe(false);
  });

  test.each([
    ['', false],
    ['p', true],
    ['__proto__', false],
  ])('an id "%s": %s', (id, expected) => {
    expect(isRead({ criteria: [{ ...criterion, id }], scenarios: [] })).toBe(expected);
    expect(isRead({ criteria: [], scenarios: [{ id, scores: {} }] })).toBe(expected);
  });

  test.each([
    [{ draws: 0 }, false],
    [{ draws: 1 }, true],
    [{ draws: 10_000_000 }, true],
    [{ draws: 10_000_001 }, false],
    [{ seed: -1 }, false],
    [{ seed: 0 }, true],
  ])('%j: %s', (settings, expected) => {
    expect(isRead({ criteria: [], scenarios: [], ...settings })).toBe(expected);
  });

  test('without settings: the given weights, 10,000 draws, seed 1', () => {
    const { weights, draws, seed } = decideInputSchema.parse({ criteria: [], scenarios: [] });
    expect({ weights, draws, seed }).toEqual({ weights: 'given', draws: 10_000, seed: 1 });
  });
});
