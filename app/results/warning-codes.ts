/** What a warning can be about; its texts are `warning.<code>`, `.title` and `.mend`. */
export const warningCodes = [
  'minimum_failed',
  'minimum_open',
  'measured_beyond_range',
  'stale_score',
  'stale_ratings',
  'cost_in_value',
  'weights_after_totals',
  'equal_weights',
  'no_difference',
  'many_ungrouped',
  'percent_bases',
  'probe_depends',
  'probe_indifferent',
  'probe_missing',
  'few_raters',
  'reason_missing',
  'udk_case_work',
  'authority_open',
  'authority_staff',
  'competence_short',
  'room_too_open',
  'desk_unlocked',
  'counter_unstaffed',
  'desk_overloaded',
  'promise_broken',
  'authority_nobody',
  'shift_too_long',
  'economy_incomplete',
  'service_undelivered',
  'function_purposeless',
  'figures_unconfirmed',
] as const;

export type WarningCode = (typeof warningCodes)[number];

/** Something a reader of the result should know. It never blocks: it is mended, or lived with for a reason. */
export interface FoundWarning {
  code: WarningCode;
  /** What it concerns: ids joined by dots, in the order that the code's finder says; '' for the whole plan. */
  place: string;
  /** Values for its texts. */
  params: { [name: string]: string | number };
}

export interface Warning extends FoundWarning {
  /** Why the group lives with it; `null` while it hasn't said so. */
  accepted: string | null;
}
