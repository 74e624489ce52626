import type { Draft } from 'immer';
import { z } from 'zod';
import type { Label } from '../i18n/label.ts';
import { idField } from '../plan/fields.ts';
import { isScoreInRange } from '../plan/invariants.ts';
import { nameIn } from '../plan/name-in.ts';
import { agreementKey, type Plan, ratingKey } from '../plan/plan.ts';
import {
  type Agreement,
  type GivenRating,
  givenAgreementSchema,
  givenRatingSchema,
  type Rating,
  type Score,
} from '../plan/rating.ts';
import { command, Refusal } from './command.ts';
import { existing, existingPerson, put } from './rows.ts';

/** One command carries a whole pasted block, so that it is one step back. */
export const maxCells = 20_000;

export const ratingsSet = command({
  input: z.strictObject({ ratings: z.array(givenRatingSchema).min(1).max(maxCells) }),
  label(plan, { ratings }) {
    // The history is open to everybody, and so is what undo would do: figures are not told while the round is hidden,
    // and of an anonymous one not even where they were given.
    const [only] = ratings;
    if (!only || ratings.length > 1 || plan.rounds[only.roundId]?.anonymous) return manyScores(ratings);
    return { key: 'history.score.given', params: cellNames(plan, only) };
  },
  looksAt: ({ ratings }) => ({ collection: 'ratings', keys: ratings.map(keyOfRating) }),
  apply(draft, { ratings }) {
    for (const rating of ratings) giveRating(draft, rating);
  },
});

export const ratingsClear = command({
  input: z.strictObject({
    cells: z
      .array(
        z.strictObject({ roundId: idField, raterId: idField, scenarioId: idField, criterionId: idField }),
      )
      .min(1)
      .max(maxCells),
  }),
  label: (_plan, { cells }) => ({ key: 'history.scores.clear', params: { count: cells.length } }),
  looksAt: ({ cells }) => ({ collection: 'ratings', keys: cells.map(keyOfRating) }),
  apply(draft, { cells }) {
    for (const cell of cells) {
      refuseClosed(draft, cell.roundId);
      delete draft.ratings[keyOfRating(cell)];
    }
  },
});

/** Sets scores as the group has agreed on them. */
export const agreementsSet = command({
  input: z.strictObject({ agreements: z.array(givenAgreementSchema).min(1).max(maxCells) }),
  label: (plan, { agreements }) =>
    scoreLabel(plan, agreements, (row) => plan.agreements[keyOfAgreement(row)]),
  looksAt: ({ agreements }) => ({ collection: 'agreements', keys: agreements.map(keyOfAgreement) }),
  apply(draft, { agreements }) {
    for (const agreement of agreements) {
      refuseScore(draft, agreement);
      put(draft, 'agreements', asGivenNow(draft, agreement, draft.agreements[keyOfAgreement(agreement)]));
    }
  },
});

export const agreementsClear = command({
  input: z.strictObject({
    cells: z
      .array(z.strictObject({ scenarioId: idField, criterionId: idField }))
      .min(1)
      .max(maxCells),
  }),
  label: (_plan, { cells }) => ({ key: 'history.scores.clear', params: { count: cells.length } }),
  looksAt: ({ cells }) => ({ collection: 'agreements', keys: cells.map(keyOfAgreement) }),
  apply(draft, { cells }) {
    for (const cell of cells) delete draft.agreements[keyOfAgreement(cell)];
  },
});

/** Gives a score, under the scale as it is now; refuses what an open round and an agreed scale don't take. */
export function giveRating(draft: Draft<Plan>, rating: GivenRating): void {
  refuseClosed(draft, rating.roundId);
  existingPerson(draft, rating.raterId);
  refuseScore(draft, rating);
  put(draft, 'ratings', asGivenNow(draft, rating, draft.ratings[keyOfRating(rating)]));
}

function keyOfRating(row: Pick<Rating, 'roundId' | 'raterId' | 'scenarioId' | 'criterionId'>): string {
  return ratingKey(row.roundId, row.raterId, row.scenarioId, row.criterionId);
}

function keyOfAgreement(row: Pick<Agreement, 'scenarioId' | 'criterionId'>): string {
  return agreementKey(row.scenarioId, row.criterionId);
}

function refuseClosed(draft: Draft<Plan>, roundId: string): void {
  const round = existing(draft, 'rounds', roundId);
  if (round.status !== 'private') throw new Refusal('round_closed', { round: round.name });
}

function refuseScore(draft: Draft<Plan>, row: Score & { criterionId: string }): void {
  const criterion = existing(draft, 'criteria', row.criterionId);
  const { name, worst, best } = criterion;
  if (criterion.kind === 'group') throw new Refusal('score_on_group', { name });
  if (criterion.measure !== null) throw new Refusal('score_on_measured', { name });
  if (worst === null || best === null) throw new Refusal('score_without_range', { name });
  if (!isScoreInRange(criterion, row)) {
    const score = [row.low, row.likely, row.high].find((figure) => figure !== null) ?? '';
    throw new Refusal('score_outside_range', { name, score, worst, best });
  }
}

type GivenScore = Score & { criterionId: string; reason: string; source: string; dissent?: string };

/**
 * A score is given under the scale as it is now: changed figures, or everything said again, which confirms it.
 * One of which only the words were mended stays as old as it was.
 */
function asGivenNow<Row extends GivenScore>(
  draft: Draft<Plan>,
  row: Row,
  before: (GivenScore & { scaleRevision: number }) | undefined,
): Row & { scaleRevision: number } {
  const { scaleRevision } = existing(draft, 'criteria', row.criterionId);
  const isSame = (fields: readonly (keyof GivenScore)[]) =>
    fields.every((field) => before?.[field] === row[field]);
  const areWordsMended = isSame(['low', 'likely', 'high']) && !isSame(['reason', 'source', 'dissent']);
  return { ...row, scaleRevision: before && areWordsMended ? before.scaleRevision : scaleRevision };
}

type ScoredCell = Score & { scenarioId: string; criterionId: string };

function scoreLabel<Row extends ScoredCell>(
  plan: Plan,
  rows: Row[],
  before: (row: Row) => Score | undefined,
): Label {
  const [only] = rows;
  if (!only || rows.length > 1) return manyScores(rows);
  const old = before(only);
  return {
    key: 'history.score',
    params: {
      ...cellNames(plan, only),
      from: old ? scoreWords(old) : '–',
      to: scoreWords(only),
    },
  };
}

function cellNames(plan: Plan, { scenarioId, criterionId }: ScoredCell) {
  return {
    scenario: nameIn(plan.scenarios, scenarioId),
    criterion: nameIn(plan.criteria, criterionId),
  };
}

function manyScores(rows: readonly unknown[]): Label {
  return { key: 'history.scores', params: { count: rows.length } };
}

function scoreWords({ low, likely, high }: Score): string {
  if (likely === null && low === null) return '?';
  if (low === null || high === null) return String(likely);
  return `${low}–${high}`;
}
