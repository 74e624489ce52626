import { describe, expect, it } from 'vitest';
import { nextLevelScore } from '#renderer/views/criteria/level-edits.ts';

function added(
  scale: { worst: number; best: number; step: number | null },
  count: number,
): (number | null)[] {
  const scores: (number | null)[] = [];
  for (let turn = 0; turn < count; turn++) {
    const levels = scores.flatMap((score) => (score === null ? [] : [{ score }]));
    scores.push(nextLevelScore(scale, levels));
  }
  return scores;
}

describe('the score that a new level describes', () => {
  it('is worst, then best, then from the middle outwards, until every step has its level', () => {
    expect(added({ worst: 1, best: 5, step: 1 }, 6)).toEqual([1, 5, 3, 2, 4, null]);
  });

  it('goes down where less is better', () => {
    expect(added({ worst: 60, best: 40, step: 10 }, 4)).toEqual([60, 40, 50, null]);
  });

  it('halves the widest gap where there are no steps', () => {
    expect(added({ worst: 0, best: 8, step: null }, 5)).toEqual([0, 8, 4, 2, 6]);
  });
});
