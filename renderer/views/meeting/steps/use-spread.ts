import { useMemo } from 'react';
import type { Spread } from '#app/decision/disagreement.ts';
import type { Criterion } from '#app/plan/criterion.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { prepare } from '#app/results/prepare.ts';
import { raterSpread } from '#app/results/rater-spread.ts';
import { usePlan } from '#renderer/state/session-context.tsx';

/** A cell that is seen differently, and how far apart it is seen. Nobody's name is in it. */
export interface SpreadLine {
  scenario: Scenario;
  criterion: Criterion;
  spread: Spread;
}

/** What a revealed round says, the most decisive cell first; or why it says nothing. */
export type FoundSpread =
  | { kind: 'spread'; lines: readonly SpreadLine[]; isHidden: boolean }
  | { kind: 'notRevealed' }
  | { kind: 'notReady' };

export function useSpread(roundId: string | null): FoundSpread {
  const plan = usePlan();
  return useMemo((): FoundSpread => {
    const round = roundId === null ? undefined : plan.rounds[roundId];
    if (round?.status !== 'revealed') return { kind: 'notRevealed' };
    const prepared = prepare(plan, { kind: 'agreed' });
    if (!prepared.ready) return { kind: 'notReady' };
    const { problem } = prepared;
    const { cells, discuss } = raterSpread(plan, problem, problem.weights, round.id, null);
    const lines = discuss.flatMap(({ scenario, criterion }): SpreadLine[] => {
      const spread = cells[scenario * problem.criterionCount + criterion]?.spread;
      const at = problem.scenarios[scenario];
      const leaf = problem.leaves[criterion];
      return spread && at && leaf ? [{ scenario: at, criterion: leaf.criterion, spread }] : [];
    });
    return { kind: 'spread', lines, isHidden: cells.every(({ spread }) => spread === null) };
  }, [plan, roundId]);
}
