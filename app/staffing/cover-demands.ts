import { type CoverProblem, needAt } from './cover-problem.ts';

/** So many people of these groups together must be at work. */
export interface Demand {
  /** A bit for each group, the first group the lowest. */
  groups: bigint;
  /** Competences whose needs nobody else can cover, by their place in the problem. */
  competences: readonly number[];
  people: number;
}

/** More sets of groups than this in one slot, and it is better to say who does what. */
const demandsMax = 16;

/**
 * When the people at work in a slot can share out its needs, one each: for every set of groups that hang together,
 * there are as many as the needs that only they can cover (Hall 1935; Gale 1957). Whole people can always be shared
 * out whole, so nothing has to say who does what.
 *
 * @returns `null` when there are too many such sets
 */
export function demandsIn(problem: CoverProblem, slot: number): Demand[] | null {
  const needs = problem.competences.flatMap((_, competence) => {
    const people = needAt(problem, slot, competence);
    return people > 0 ? [{ competence, people, holders: holdersOf(problem, competence) }] : [];
  });
  const sets = new Set(needs.map(({ holders }) => holders));
  for (const set of sets) {
    for (const { holders } of needs) {
      // Two sets with nobody in common say nothing together that each doesn't say by itself.
      if ((set & holders) !== 0n) sets.add(set | holders);
    }
    if (sets.size > demandsMax) return null;
  }
  return Array.from(sets, (groups) => {
    const own = needs.filter(({ holders }) => (holders & ~groups) === 0n);
    return {
      groups,
      competences: own.map(({ competence }) => competence),
      people: own.reduce((sum, { people }) => sum + people, 0),
    };
  });
}

/** Groups that have a competence. */
export function holdersOf({ groups }: CoverProblem, competence: number): bigint {
  return groups.reduce((set, { has }, group) => (has[competence] ? set | groupBit(group) : set), 0n);
}

export function groupBit(group: number): bigint {
  return 1n << BigInt(group);
}
