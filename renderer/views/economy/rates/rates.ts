import type { CommandRequest } from '#app/commands/registry.ts';
import type { Assumption } from '#app/plan/assumption.ts';
import { assumed } from '#app/plan/mark.ts';
import { type ParameterCode, parameters } from '#app/plan/parameters.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';
import { sortAtEnd } from '#renderer/state/order.ts';
import type { Text } from '#renderer/state/text.ts';

/** The figures that money is reckoned with. */
export type EconomyRate = Extract<
  ParameterCode,
  | 'capital_contingency'
  | 'building_operation_dkk_per_m2'
  | 'horizon_years'
  | 'discount_rate_to_35'
  | 'discount_rate_36_70'
  | 'payment_point_in_year'
>;

/** How a figure is written: shares as percent. */
interface Writing {
  factor: number;
  unit: string;
  min: number;
  max: number;
  step: number;
}

export function writingOf({ t }: Pick<Text, 't'>, code: EconomyRate): Writing {
  switch (code) {
    case 'horizon_years':
      return { factor: 1, unit: t('economy.rates.unit.years'), min: 1, max: 70, step: 1 };
    case 'building_operation_dkk_per_m2':
      return { factor: 1, unit: t('economy.rates.unit.kr'), min: 0, max: 100_000, step: 10 };
    case 'payment_point_in_year':
      return { factor: 1, unit: '', min: 0, max: 1, step: 0.5 };
    default:
      return { factor: 100, unit: '%', min: 0, max: 100, step: 0.5 };
  }
}

/** The plan's own figure under a code, if it has one that counts. */
export function ownRate({ assumptions }: Pick<Plan, 'assumptions'>, code: EconomyRate): Assumption | null {
  return Object.values(assumptions).find((row) => row.code === code && row.value !== null) ?? null;
}

/** Gives the plan a figure of its own: an assumption, in the register with the others. */
export function rateCommand(
  plan: Pick<Plan, 'assumptions'>,
  { t }: Pick<Text, 't'>,
  code: EconomyRate,
  value: number,
  id: string,
): CommandRequest {
  const row = Object.values(plan.assumptions).find((assumption) => assumption.code === code);
  if (row) return { type: 'assumption.update', input: { ids: [row.id], changes: { value } } };
  const added: Assumption = {
    id,
    sort: sortAtEnd(sorted(plan.assumptions)),
    code,
    name: t(`parameter.${code}`),
    value,
    unit: t(`unit.${parameters[code].unit}`),
    ...assumed,
  };
  return { type: 'assumption.add', input: { rows: [added] } };
}
