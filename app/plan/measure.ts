/**
 * What criteria can be measured by: the codes of the figures that the engines know of a scenario. The figures
 * themselves are in `app/indicators/indicators.ts`; the plan only says which one a criterion takes its scores from.
 */
export const indicatorCodes = [
  'needs_covered',
  'services_given',
  'services_undelivered',
  'not_fitting_net_m2',
  'given_up_gross_m2',
  'nearness_fulfilled',
  'net_m2_per_workplace',
  'placing_breaches',
  'placing_wishes_unmet',
  'fte_planned',
  'fte_gap',
  'opening_hours_staffed',
  'opening_hours_self_service',
  'expected_wait',
  'served_in_time',
  'competence_gaps',
  'authority_warnings',
  'authority_hours_per_week',
  'yearly_operating',
  'net_investment',
  'present_value',
  'payback_years',
] as const;

export type IndicatorCode = (typeof indicatorCodes)[number];
