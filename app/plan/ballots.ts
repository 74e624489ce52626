import { type Plan, sorted } from './plan.ts';
import type { Rater, RaterGroup, Round } from './rating.ts';

/** Answers of fewer than so many, in an anonymous round, would name who gave them. */
export const fewestAnonymous = 3;

/** Whether what is said in a round stands under ballots: it is anonymous, and no longer open. */
export function isByBallot({ anonymous, status }: Round): boolean {
  return anonymous && status !== 'private';
}

/** The people (and bodies) that are heard, in their order: raters that aren't ballots. */
export function people(plan: Plan): Rater[] {
  return sorted(plan.raters).filter(({ ballotRoundId }) => ballotRoundId === null);
}

/** Under whom the scores of a round stand: its ballots, or the people. */
export function ratersOfRound(plan: Plan, round: Round): Rater[] {
  if (!isByBallot(round)) return people(plan);
  return sorted(plan.raters).filter(({ ballotRoundId }) => ballotRoundId === round.id);
}

/** Groups that somebody is in, or could be: not those that hold nothing but ballots. */
export function groupsOfPeople(plan: Plan): RaterGroup[] {
  const raters = Object.values(plan.raters);
  return sorted(plan.raterGroups).filter(({ id }) => {
    const members = raters.filter(({ groupId }) => groupId === id);
    return members.length === 0 || members.some(({ ballotRoundId }) => ballotRoundId === null);
  });
}

/** What becomes of the answers of an open anonymous round when it is closed. */
export interface Urn {
  /** Who gave at least one score, in their order. */
  heard: Rater[];
  /**
   * Groups that are put together because an answer from one of them would point at a person. Where those too
   * few are too few together as well, the next smallest group goes with them.
   */
  merged: RaterGroup[];
}

/** The urn of a round as its answers stand now. */
export function urnOf(plan: Plan, roundId: string): Urn {
  const given = new Set<string>();
  for (const rating of Object.values(plan.ratings)) if (rating.roundId === roundId) given.add(rating.raterId);
  const heard = people(plan).filter(({ id }) => given.has(id));
  const groups = sorted(plan.raterGroups)
    .map((group) => ({ group, count: heard.filter(({ groupId }) => groupId === group.id).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  const merged: RaterGroup[] = [];
  let together = 0;
  for (const { group, count } of groups) {
    if (count >= fewestAnonymous && (together === 0 || together >= fewestAnonymous)) break;
    merged.push(group);
    together += count;
  }
  return { heard, merged: merged.length > 1 ? merged : [] };
}
