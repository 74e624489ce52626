import { centralScore } from '../decision/value-matrix.ts';
import { fewestAnonymous, ratersOfRound } from '../plan/ballots.ts';
import { type Plan, ratingKey, sorted } from '../plan/plan.ts';
import type { Rater, RaterGroup, Rating, Round } from '../plan/rating.ts';

/** Where something was said. */
interface SaidCell {
  scenarioId: string;
  criterionId: string;
}

/** A rating as others may see it: without the key that leads back to whoever gave it. */
export type Said = Omit<Rating, 'roundId' | 'raterId' | 'scenarioId' | 'criterionId'>;

/** What may be seen of one group's answers in one cell of a round. */
export interface GroupSayings {
  group: RaterGroup;
  raterCount: number;
  /** How many of them gave a score (or said that they don't know). */
  givenCount: number;
  /**
   * By rater in a revealed round, those who said nothing too; without raters and in no order that tells them in an
   * anonymous one. `null` while the round isn't revealed, and where an anonymous group is too small to hide anybody.
   */
  said: readonly { rater: Rater | null; said: Said | undefined }[] | null;
}

/**
 * All that may be seen of a cell in a round, by group; groups without raters are left out. While the round is
 * private or closed only counts, later by rater, in an anonymous round never by rater.
 */
export function sayings(plan: Plan, round: Round, { scenarioId, criterionId }: SaidCell): GroupSayings[] {
  const raters = ratersOfRound(plan, round);
  return sorted(plan.raterGroups).flatMap((group): GroupSayings[] => {
    const members = raters.filter((rater) => rater.groupId === group.id);
    if (members.length === 0) return [];
    const all = members.map((rater) => {
      const rating = plan.ratings[ratingKey(round.id, rater.id, scenarioId, criterionId)];
      return { rater, said: rating && withoutKey(rating) };
    });
    const given = all.flatMap(({ said }) => said ?? []);
    const counts = { group, raterCount: members.length, givenCount: given.length };
    if (round.status !== 'revealed') return [{ ...counts, said: null }];
    if (!round.anonymous) return [{ ...counts, said: all }];
    const isHidden = given.length < fewestAnonymous;
    return [
      { ...counts, said: isHidden ? null : given.sort(bySaying).map((said) => ({ rater: null, said })) },
    ];
  });
}

/** What was said by all groups together, as far as it may be seen. */
export function allSaid(groups: readonly GroupSayings[]): Said[] {
  return groups.flatMap(({ said }) => (said ?? []).flatMap((one) => one.said ?? []));
}

/**
 * What a rater said, for the rater's own eyes while the round is private, for everybody's when it is revealed;
 * never once an anonymous round is closed.
 */
export function ratingOf(
  plan: Plan,
  roundId: string,
  raterId: string,
  { scenarioId, criterionId }: SaidCell,
): Rating | undefined {
  const round = plan.rounds[roundId];
  if (!round || !mayBeSeenByRater(round)) return undefined;
  return plan.ratings[ratingKey(roundId, raterId, scenarioId, criterionId)];
}

/** Whether one rater's scores can be chosen and shown in that round. */
export function mayBeSeenByRater({ status, anonymous }: Round): boolean {
  return status === 'private' || (status === 'revealed' && !anonymous);
}

/** Whether what a group said in a round, put together, may be shown: it said something, and hides who. */
export function isGroupShown(plan: Plan, roundId: string, groupId: string): boolean {
  const round = plan.rounds[roundId];
  if (round?.status !== 'revealed') return false;
  const heard = new Set<string>();
  for (const rating of Object.values(plan.ratings)) {
    if (rating.roundId === roundId && plan.raters[rating.raterId]?.groupId === groupId) {
      heard.add(rating.raterId);
    }
  }
  return heard.size >= (round.anonymous ? fewestAnonymous : 1);
}

function withoutKey(rating: Rating): Said {
  const {
    roundId: _round,
    raterId: _rater,
    scenarioId: _scenario,
    criterionId: _criterion,
    ...said
  } = rating;
  return said;
}

/** By figure and then by words: an order that says nothing of the raters'. */
function bySaying(a: Said, b: Said): number {
  const figure = (said: Said) => centralScore(said) ?? Number.POSITIVE_INFINITY;
  const [left, right] = [figure(a), figure(b)];
  if (left !== right) return left < right ? -1 : 1;
  const words = (said: Said) => `${said.reason}\n${said.source}\n${said.low}\n${said.high}`;
  return words(a) < words(b) ? -1 : words(a) > words(b) ? 1 : 0;
}
