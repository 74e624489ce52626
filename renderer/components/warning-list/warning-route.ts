import type { Warning, WarningCode } from '#app/results/warning-codes.ts';
import type { Route, ScreenId } from '../../state/route.ts';

const screens: { readonly [Code in WarningCode]: ScreenId } = {
  minimum_failed: 'scores',
  minimum_open: 'scores',
  measured_beyond_range: 'criteria',
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
  udk_case_work: 'functions',
  authority_open: 'functions',
  authority_staff: 'functions',
  competence_short: 'functions',
  room_too_open: 'functions',
  desk_unlocked: 'functions',
  counter_unstaffed: 'functions',
  service_undelivered: 'functions',
  function_purposeless: 'functions',
  figures_unconfirmed: 'functions',
  desk_overloaded: 'staffing',
  promise_broken: 'staffing',
  authority_nobody: 'staffing',
  shift_too_long: 'staffing',
  economy_incomplete: 'economy',
};

/** Codes whose place is a cell of the score matrix: scenario and criterion, as that screen's address has it. */
const cells: readonly WarningCode[] = ['minimum_failed', 'minimum_open', 'stale_score', 'reason_missing'];

/** The part of the screen of staffing that a warning is about. */
const staffingParts: { readonly [Code in WarningCode]?: string } = {
  desk_overloaded: 'week',
  promise_broken: 'week',
  authority_nobody: 'competences',
  shift_too_long: 'rota',
};

/** Where a warning is mended. */
export function warningRoute({ code, place }: Pick<Warning, 'code' | 'place'>): Route {
  const screen = screens[code];
  if (screen === 'staffing') return { screen, item: staffingParts[code] ?? null };
  // Its place is scenario and criterion, and the range is the criterion's.
  if (code === 'measured_beyond_range') return { screen, item: place.split('.')[1] ?? null };
  // The screen's own list says what is missing; its address names lines, not scenarios.
  if (screen === 'economy') return { screen, item: null };
  const hasItem = screen !== 'scores' || cells.includes(code);
  return { screen, item: hasItem && place !== '' ? place : null };
}
