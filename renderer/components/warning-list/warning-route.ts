import type { Warning, WarningCode } from '#app/results/warning-codes.ts';
import type { Route, ScreenId } from '../../state/route.ts';

const screens: { readonly [Code in WarningCode]: ScreenId } = {
  minimum_failed: 'scores',
  minimum_open: 'scores',
  stale_score: 'scores',
  stale_ratings: 'scores',
  cost_in_value: 'criteria',
  weights_after_totals: 'criteria',
  equal_weights: 'criteria',
  no_difference: 'criteria',
  many_ungrouped: 'criteria',
  percent_bases: 'criteria',
  probe_depends: 'criteria',
  probe_indifferent: 'criteria',
  probe_missing: 'criteria',
  few_raters: 'scores',
  reason_missing: 'scores',
  udk_case_work: 'overview',
  authority_open: 'overview',
  authority_staff: 'overview',
  competence_short: 'overview',
  room_too_open: 'overview',
  desk_unlocked: 'overview',
  counter_unstaffed: 'overview',
  desk_overloaded: 'overview',
  promise_broken: 'overview',
  authority_nobody: 'overview',
  shift_too_long: 'overview',
  service_undelivered: 'overview',
  function_purposeless: 'overview',
  figures_unconfirmed: 'overview',
};

/** Codes whose place is a cell of the score matrix: scenario and criterion, as that screen's address has it. */
const cells: readonly WarningCode[] = ['minimum_failed', 'minimum_open', 'stale_score', 'reason_missing'];

/** Where a warning is mended. */
export function warningRoute({ code, place }: Pick<Warning, 'code' | 'place'>): Route {
  const screen = screens[code];
  if (place === '') return { screen, item: null };
  // Overblik opens a scenario, and the place of what is wrong in one begins with it.
  if (screen === 'overview') return { screen, item: place.split('.')[0] ?? null };
  return { screen, item: screen === 'criteria' || cells.includes(code) ? place : null };
}
