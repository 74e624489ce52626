import type { CommandRequest } from '#app/commands/registry.ts';
import { people } from '#app/plan/ballots.ts';
import { agreementKey, type Plan, ratingKey, sorted } from '#app/plan/plan.ts';
import type {
  Agreement,
  GivenAgreement,
  GivenRating,
  Rater,
  Rating,
  Round,
  Score,
} from '#app/plan/rating.ts';
import { ratingOf } from '#app/results/sayings.ts';

/** Whose scores one sees and writes: those agreed on, or one rater's in one round. */
export type ScoreSource = { kind: 'agreed' } | { kind: 'rater'; roundId: string; raterId: string };

/** A score and what was said with it; dissent only where a group has agreed. */
export type GivenScore = Score & { reason: string; source: string; dissent?: string };

export interface ScoreCell {
  scenarioId: string;
  criterionId: string;
}

/** The source, or the agreed scores when its round or rater is gone. */
export function existingSource(plan: Plan, source: ScoreSource): ScoreSource {
  if (source.kind === 'agreed') return source;
  const isPerson = plan.raters[source.raterId]?.ballotRoundId === null;
  return plan.rounds[source.roundId] && isPerson ? source : { kind: 'agreed' };
}

/** What was given in that cell, if anything, and if it may be seen. */
export function scoreAt(plan: Plan, source: ScoreSource, cell: ScoreCell): Agreement | Rating | undefined {
  const { scenarioId, criterionId } = cell;
  if (source.kind === 'agreed') return plan.agreements[agreementKey(scenarioId, criterionId)];
  return ratingOf(plan, source.roundId, source.raterId, cell);
}

/** The round that keeps a source from being written in: it is closed, and what was said stays said. */
export function closedRound(plan: Plan, source: ScoreSource): Round | null {
  if (source.kind === 'agreed') return null;
  const round = plan.rounds[source.roundId];
  return round && round.status !== 'private' ? round : null;
}

/**
 * One command that gives each cell its new figures (or words) and keeps the rest of what was said there.
 *
 * @param edits at least one
 */
export function setScores(
  plan: Plan,
  source: ScoreSource,
  edits: readonly (ScoreCell & { changes: Partial<GivenScore> })[],
): CommandRequest {
  const nothing: GivenScore = { low: null, likely: null, high: null, reason: '', source: '' };
  if (source.kind === 'agreed') {
    const agreements = edits.map(({ scenarioId, criterionId, changes }): GivenAgreement => {
      const before = withoutScale(plan.agreements[agreementKey(scenarioId, criterionId)]);
      return { ...nothing, dissent: '', ...before, scenarioId, criterionId, ...changes };
    });
    return { type: 'agreements.set', input: { agreements } };
  }
  const { roundId, raterId } = source;
  const ratings = edits.map(({ scenarioId, criterionId, changes }): GivenRating => {
    const { dissent: _, ...said } = changes;
    const before = withoutScale(plan.ratings[ratingKey(roundId, raterId, scenarioId, criterionId)]);
    return { ...nothing, ...before, roundId, raterId, scenarioId, criterionId, ...said };
  });
  return { type: 'ratings.set', input: { ratings } };
}

/** What was given, to be given anew: under the scale as it is then. */
function withoutScale<Row extends { scaleRevision: number }>(
  row: Row | undefined,
): Omit<Row, 'scaleRevision'> | undefined {
  if (!row) return undefined;
  const { scaleRevision: _, ...given } = row;
  return given;
}

/**
 * The command that takes the scores of those cells away; `null` when none of them has one. What was said before a
 * criterion was measured isn't seen there, so it isn't taken away there.
 */
export function clearScores(
  plan: Plan,
  source: ScoreSource,
  cells: readonly ScoreCell[],
): CommandRequest | null {
  const filled = cells.filter(
    (cell) => plan.criteria[cell.criterionId]?.measure === null && scoreAt(plan, source, cell),
  );
  if (filled.length === 0) return null;
  if (source.kind === 'agreed') return { type: 'agreements.clear', input: { cells: filled } };
  const { roundId, raterId } = source;
  return { type: 'ratings.clear', input: { cells: filled.map((cell) => ({ roundId, raterId, ...cell })) } };
}

/** The people of a group in their order. */
export function ratersOf(plan: Plan, groupId: string): Rater[] {
  return people(plan).filter((rater) => rater.groupId === groupId);
}

/**
 * The round whose scores may be shown beside a source: its own when that is revealed, or the latest revealed
 * one beside the agreed scores. Before that, nobody sees what others said.
 */
export function shownRound(plan: Plan, source: ScoreSource): Round | null {
  const rounds = sorted(plan.rounds).filter((round) => round.status === 'revealed');
  if (source.kind === 'agreed') return rounds.at(-1) ?? null;
  return rounds.find((round) => round.id === source.roundId) ?? null;
}

/** How far a rater has come in a round: scores given, of all that are asked for. */
export function givenCount(plan: Plan, roundId: string, raterId: string): number {
  const isTheirs = (row: Rating) => row.roundId === roundId && row.raterId === raterId;
  return activeRows(plan, plan.ratings).filter(isTheirs).length;
}

/**
 * Scores that people are asked for: those of an archived scenario are kept, and those given on a criterion before it was
 * measured, but they count nowhere.
 */
export function activeRows<Row extends { scenarioId: string; criterionId: string }>(
  plan: Plan,
  rows: { readonly [key: string]: Row },
): Row[] {
  return Object.values(rows).filter(
    ({ scenarioId, criterionId }) =>
      !plan.scenarios[scenarioId]?.archived && plan.criteria[criterionId]?.measure === null,
  );
}
