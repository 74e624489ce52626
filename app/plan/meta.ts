import { z } from 'zod';
import { idField, languageField, lineField, nameField, shareField, textField, yearField } from './fields.ts';

/** What is said once for the whole plan. */
export const metaSchema = z.strictObject({
  id: idField,
  title: nameField,
  municipality: lineField,
  /** Inhabitants of the municipality; catalogue volumes per 1,000 scale with it. */
  inhabitants: z.int().min(0).max(10_000_000).nullable(),
  /** Price level (pl) of every amount in the plan, a year. */
  priceLevelYear: yearField,
  /** First of the council's four budget years. */
  budgetYear: yearField,
  /** Language of new texts and of the exported workbook unless told otherwise. */
  language: languageField,
  /** Whom the reader of the workbook can ask; a role, not a person. */
  contact: lineField,
  /** A remark for every reader, printed on the front page. */
  note: textField,
  /** The scenario that every difference is taken from, if one is chosen. */
  baselineId: idField.nullable(),
  /** A lead counts as clear only when the leader ranks first in at least this share of draws. */
  leadLimitShare: shareField,
  /**
   * What is held for certain about the weights when the result is tried against chance: the points themselves,
   * the intervals around them, or only their order.
   */
  weightBasis: z.enum(['points', 'intervals', 'order']),
  /** The criterion that stands for cost when value is drawn against cost, if one is chosen. */
  costCriterionId: idField.nullable(),
  /** Weights were taken over from the result screen: they were set by people who saw the totals. */
  weightsSetAfterTotals: z.boolean(),
});

export type PlanMeta = z.infer<typeof metaSchema>;

/** What a new plan says until somebody says otherwise; title, years, municipality and language come with it. */
export const usualMeta = {
  inhabitants: null,
  contact: '',
  note: '',
  baselineId: null,
  leadLimitShare: 0.8,
  weightBasis: 'points',
  costCriterionId: null,
  weightsSetAfterTotals: false,
} as const satisfies Partial<PlanMeta>;
