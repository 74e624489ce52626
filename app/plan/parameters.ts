import type { ValueMark } from './mark.ts';
import type { Plan } from './plan.ts';

interface Parameter {
  value: number;
  unit: 'weeks' | 'share' | 'factor' | 'distance' | 'dkkPerGrossM2' | 'years' | 'yearShare';
  mark: ValueMark;
  source: string;
}

/** A figure nobody has measured; the plan's own stands before it. */
const assumed = (value: number, unit: Parameter['unit']): Parameter => ({
  value,
  unit,
  mark: 'assumption',
  source: '',
});

/** A figure read in a source. */
const read = (value: number, unit: Parameter['unit'], source: string): Parameter => ({
  value,
  unit,
  mark: 'read',
  source,
});

/**
 * The figures the engines lean on; the name of each is the text `parameter.<code>`, its unit `unit.<unit>`. A plan may replace one by an
 * assumption of its own under the same code; exports list those in force with their marks. Shares are 0–1, rates per
 * year, money in kr.
 */
export const parameters = {
  open_weeks: assumed(51, 'weeks'),
  front_share: assumed(0.65, 'share'),
  utilisation: assumed(0.75, 'share'),
  assisted_share_of_minutes: assumed(0.5, 'share'),
  self_service_assistance: assumed(0.1, 'share'),
  gross_net_factor: assumed(1.35, 'factor'),
  gross_net_factor_new: assumed(1.3, 'factor'),
  gross_net_factor_rebuilt: assumed(1.4, 'factor'),
  distance_same_floor: assumed(1, 'distance'),
  distance_per_storey: assumed(1.5, 'distance'),
  distance_without_lift: assumed(1, 'distance'),
  building_operation_dkk_per_m2: assumed(650, 'dkkPerGrossM2'),
  capital_contingency: assumed(0.125, 'share'),
  horizon_years: assumed(30, 'years'),
  payment_point_in_year: assumed(0, 'yearShare'),
  discount_rate_to_35: read(0.035, 'share', 'Finansministeriet, januar 2021'),
  discount_rate_36_70: read(0.025, 'share', 'Finansministeriet, januar 2021'),
} as const satisfies { [code: string]: Parameter };

export type ParameterCode = keyof typeof parameters;

/** The value of a parameter in a plan: the plan's own when it has one, else the program's. */
export function parameterOf(plan: Plan, code: ParameterCode): number {
  for (const row of Object.values(plan.assumptions)) {
    if (row.code === code && row.value !== null) return row.value;
  }
  return parameters[code].value;
}
