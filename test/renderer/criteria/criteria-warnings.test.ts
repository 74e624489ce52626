import { describe, expect, it } from 'vitest';
import type { Warning, WarningCode } from '#app/results/warning-codes.ts';
import {
  criterionWarnings,
  openWarningCounts,
  treeWarnings,
} from '#renderer/views/criteria/criteria-warnings.ts';

const warning = (code: WarningCode, place: string, accepted: string | null = null): Warning => ({
  code,
  place,
  params: {},
  accepted,
});
const found = [
  warning('probe_missing', 'c1'),
  warning('no_difference', 'c1', 'Kept for the record'),
  warning('reason_missing', 's1.c1'),
  warning('weights_after_totals', ''),
  warning('probe_missing', 'c2'),
];

describe('warnings on the criteria screen', () => {
  it('of a criterion are its own, beside those about its scores', () => {
    const { own, onScores } = criterionWarnings(found, 'c1');
    expect(own.map(({ code }) => code)).toEqual(['probe_missing', 'no_difference']);
    expect(onScores.map(({ code }) => code)).toEqual(['reason_missing']);
  });

  it('of the whole tree are those that name no place', () => {
    expect(treeWarnings(found).map(({ code }) => code)).toEqual(['weights_after_totals']);
  });

  it('are counted while nobody lives with them', () => {
    expect([...openWarningCounts(found)]).toEqual([
      ['c1', 1],
      ['c2', 1],
    ]);
  });
});
