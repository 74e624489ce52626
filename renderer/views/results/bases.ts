import { type Plan, sorted } from '#app/plan/plan.ts';
import type { ScoreBasis } from '#app/results/results.ts';
import { isGroupShown } from '#app/results/sayings.ts';

/** A basis that may be shown, with the names it is chosen by. */
export interface NamedBasis {
  key: string;
  basis: ScoreBasis;
  /** `null`: the agreed scores. */
  group: string | null;
  round: string | null;
}

/**
 * What a result can rest on: the agreed scores, and each group in each round that is revealed. What was said
 * in a round that is still private or only closed is nobody's to see, nor what too few said in an anonymous one.
 */
export function basesOf(plan: Plan): NamedBasis[] {
  const agreed: NamedBasis = { key: 'agreed', basis: { kind: 'agreed' }, group: null, round: null };
  const groups = sorted(plan.rounds)
    .filter((round) => round.status === 'revealed')
    .reverse()
    .flatMap((round) =>
      sorted(plan.raterGroups)
        .filter((group) => isGroupShown(plan, round.id, group.id))
        .map(
          (group): NamedBasis => ({
            key: `${round.id}.${group.id}`,
            basis: { kind: 'group', groupId: group.id, roundId: round.id },
            group: group.name,
            round: round.name,
          }),
        ),
    );
  return [agreed, ...groups];
}

/** The agreed scores and each group in the latest revealed round: what stands side by side. */
export function basesSideBySide(bases: readonly NamedBasis[]): NamedBasis[] {
  const latest = bases.find((candidate) => candidate.round !== null)?.round;
  return bases.filter(({ round }) => round === null || round === latest);
}
