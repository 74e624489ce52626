import { z } from 'zod';
import { amountField, idField, lineField, nameField, sortField, textField } from './fields.ts';

/** People who are heard together: employees, politicians, citizens. */
export const raterGroupSchema = z.strictObject({
  id: idField,
  sort: sortField,
  name: nameField,
});

export type RaterGroup = z.infer<typeof raterGroupSchema>;

/** Somebody who gives scores: a person under a code name, or a body that answers as one. */
export const raterSchema = z.strictObject({
  id: idField,
  groupId: idField,
  sort: sortField,
  name: nameField,
  /** For a ballot: the anonymous round it was cast in. What somebody said there is kept under it, and not who. */
  ballotRoundId: idField.nullable(),
});

export type Rater = z.infer<typeof raterSchema>;

/** One time of asking. It only moves forward: private (scores come in), closed, revealed. */
export const roundSchema = z.strictObject({
  id: idField,
  sort: sortField,
  name: nameField,
  status: z.enum(['private', 'closed', 'revealed']),
  /** Said at the start and for good: when the round is closed, what was said moves to ballots. */
  anonymous: z.boolean(),
});

export type Round = z.infer<typeof roundSchema>;
export const roundStatuses = ['private', 'closed', 'revealed'] as const satisfies Round['status'][];

/** The criterion's revision that a score was given under; behind the criterion's own, the score is stale. */
const scaleRevisionField = z.int().min(0);

/**
 * A score in the criterion's unit. Three forms, told apart by what is filled in:
 * exact (`likely` alone), uncertain (`low` and `high`, perhaps `likely` between them),
 * explicitly unknown (all `null`, "ved ikke": counts as the whole range).
 * A score that was never given is a missing row, not an unknown one.
 */
export const scoreFields = {
  low: amountField.nullable(),
  likely: amountField.nullable(),
  high: amountField.nullable(),
};

export type Score = { low: number | null; likely: number | null; high: number | null };

/** `true` for each of the three forms that {@link scoreFields} names, with low ≤ likely ≤ high. */
export function isScore({ low, likely, high }: Score): boolean {
  if (low === null || high === null) return low === high;
  return low <= high && (likely === null || (low <= likely && likely <= high));
}

const scoreIssue = { error: 'low and high belong together, and low ≤ likely ≤ high', path: ['likely'] };

const ratingFields = z.strictObject({
  roundId: idField,
  raterId: idField,
  scenarioId: idField,
  criterionId: idField,
  ...scoreFields,
  reason: textField,
  source: lineField,
  scaleRevision: scaleRevisionField,
});

/** What one rater said about one scenario and criterion in one round. */
export const ratingSchema = ratingFields.refine(isScore, scoreIssue);

/** The same as it is given: under the scale as it is then. */
export const givenRatingSchema = ratingFields.omit({ scaleRevision: true }).refine(isScore, scoreIssue);

/** What one sheet says: all of one rater in one round. */
export const sheetRatingSchema = ratingFields
  .omit({ scaleRevision: true, roundId: true, raterId: true })
  .refine(isScore, scoreIssue);

export type Rating = z.infer<typeof ratingSchema>;
export type GivenRating = z.infer<typeof givenRatingSchema>;

const agreementFields = z.strictObject({
  scenarioId: idField,
  criterionId: idField,
  ...scoreFields,
  reason: textField,
  source: lineField,
  dissent: textField,
  scaleRevision: scaleRevisionField,
});

/** The score the group has agreed on: set by people, with its reason and the dissent, never averaged. */
export const agreementSchema = agreementFields.refine(isScore, scoreIssue);

/** The same as it is given: under the scale as it is then. */
export const givenAgreementSchema = agreementFields.omit({ scaleRevision: true }).refine(isScore, scoreIssue);

export type Agreement = z.infer<typeof agreementSchema>;
export type GivenAgreement = z.infer<typeof givenAgreementSchema>;
