import { z } from 'zod';
import { amountField, dateField, idField, lineField, nameField, sortField, textField } from './fields.ts';
import { indicatorCodes } from './measure.ts';

/** Swing points on any positive scale. */
const swingField = z.number().min(0).max(1e6);

/**
 * A node of the criteria tree. Groups only gather; leaves are scored.
 *
 * Direction follows from the two levels: best above worst means that more is better.
 */
export const criterionSchema = z.strictObject({
  id: idField,
  parentId: idField.nullable(),
  sort: sortField,
  kind: z.enum(['group', 'leaf']),
  name: nameField,
  /** What is judged, so that two people mean the same; a leaf without it can't be used. */
  definition: textField,
  /**
   * Swing weight on any positive scale, relative to the siblings: what going from worst to best on this
   * criterion means. `null` until somebody has weighed it.
   */
  swingPoints: swingField.nullable(),
  /** What the group can't agree on closer than this: low ≤ points ≤ high, on the siblings' scale; both or neither. */
  swingLow: swingField.nullable(),
  swingHigh: swingField.nullable(),
  /** Unit of worst, best and scores ("minutter"); empty for groups. */
  unit: lineField,
  /** Agreed worst level, value 0. `null` for groups and until agreed. */
  worst: amountField.nullable(),
  /** Agreed best level, value 1 (shown as 100). */
  best: amountField.nullable(),
  /** Smallest meaningful change of a judged score; `null` when any value may be given. */
  step: z.number().positive().max(1e12).nullable(),
  /** Minimum requirement in the unit ("mindst 7 m²"): a scenario worse than this is not admissible. */
  minimum: amountField.nullable(),
  /** The figure of a scenario that is its score: reckoned, never typed. `null`: people judge. Leaves only. */
  measure: z.enum(indicatorCodes).nullable(),
  /** The day on which worst and best of a measured leaf were agreed; `null` while they are a proposal. */
  rangeAgreedOn: dateField.nullable(),
  /** Grows when what is judged changes after scores were given; scores of an earlier revision are stale. */
  scaleRevision: z.int().min(0),
});

export type Criterion = z.infer<typeof criterionSchema>;

/**
 * A described point on a leaf's scale ("3 = tilfredsstillende"), and, when `value` is given, a point of its
 * value function. Worst and best always have the values 0 and 1; between them the function is the straight
 * line through the levels that have a value.
 */
export const levelSchema = z.strictObject({
  id: idField,
  criterionId: idField,
  score: amountField,
  label: lineField,
  /** Value 0–1 at this score; `null` leaves the value function as it is. */
  value: z.number().min(0).max(1).nullable(),
});

export type Level = z.infer<typeof levelSchema>;
