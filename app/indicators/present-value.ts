import { permanentOffset } from '../plan/economy.ts';
import { itemAt } from '../plan/item-at.ts';
import { parameterOf } from '../plan/parameters.ts';
import type { Plan } from '../plan/plan.ts';
import { type Amount, sumOfAmounts, timesAmount } from './amount.ts';
import type { YearAmounts } from './economy-rows.ts';

/** How present values are reckoned; printed with each of them. */
export interface Discounting {
  /** Real rates a year, 0–1: in years 0–35, and after. */
  rateTo35: number;
  rateAfter35: number;
  /** Years counted from the budget year, which is year 0; 1–70, as no rate is given beyond. */
  horizonYears: number;
  /** When in its year an amount is paid: 0 at the start (the budget year is not discounted), 0.5 midway, 1 at the end. */
  paymentPoint: number;
}

/** Years with the first rate; the second holds to year 70. */
export const firstRateYears = 35;
const maxHorizonYears = 70;

export function discounting(plan: Plan): Discounting {
  return {
    rateTo35: parameterOf(plan, 'discount_rate_to_35'),
    rateAfter35: parameterOf(plan, 'discount_rate_36_70'),
    horizonYears: Math.min(maxHorizonYears, Math.max(1, Math.round(parameterOf(plan, 'horizon_years')))),
    paymentPoint: Math.min(1, Math.max(0, parameterOf(plan, 'payment_point_in_year'))),
  };
}

/**
 * What an amount of that year is worth at the start of the budget year.
 *
 * @param year years after the budget year, ≥ 0
 * @returns share, 1 for no discount
 * @see Finansministeriet, januar 2021: real rates of 3.5 % in years 0–35 and 2.5 % in years 36–70
 */
export function discountFactor({ rateTo35, rateAfter35, paymentPoint }: Discounting, year: number): number {
  const passed = year + paymentPoint;
  return (
    (1 + rateTo35) ** -Math.min(passed, firstRateYears) *
    (1 + rateAfter35) ** -Math.max(passed - firstRateYears, 0)
  );
}

/** The amount of a year after the budget year: from the fourth on it is the permanent one. */
export function amountOfYear(years: YearAmounts, year: number): Amount {
  return itemAt(years, Math.min(year, permanentOffset));
}

/** Present value of what comes year by year, within the horizon, in 1.000 kr.; each end for itself. */
export function presentValue(years: YearAmounts, rules: Discounting): Amount {
  const parts = Array.from({ length: rules.horizonYears }, (_, year) =>
    timesAmount(amountOfYear(years, year), discountFactor(rules, year)),
  );
  return sumOfAmounts(parts);
}
