import type { Criterion } from '#app/plan/criterion.ts';
import { type Plan, rowKey } from '#app/plan/plan.ts';
import { id as named } from '../indicators/houses.ts';
import { amountRows, lineRow } from '../indicators/money-rows.ts';
import { id, planOf } from './plans.ts';

/** A yearly amount in 1.000 kr.: certain, or low, likely and high. */
export type Yearly = number | readonly [number, number, number];

const line = lineRow('drift', 'operating');

/**
 * Scenarios 101 (the baseline, which costs nothing), 102, … whose yearly operating cost, from 0 (worst 1000, best −1000),
 * is what criterion 1 is measured by; on criterion 2 people have agreed on 5 of 10 everywhere.
 *
 * @param yearly the amounts of 102 and on; `null` for one of which nothing is said
 */
export function measuredPlan(yearly: readonly Yearly[], patch: Partial<Criterion> = {}): Plan {
  const measured: Partial<Criterion> = {
    ...{ name: 'Drift', unit: 'tusind kr. om året', worst: 1000, best: -1000, step: null },
    ...{ measure: 'yearly_operating', rangeAgreedOn: '2027-03-01' },
    ...patch,
  };
  const plan = planOf(
    [measured, {}],
    [0, ...yearly].map(() => [null, 5]),
  );
  return withAmounts({ ...plan, meta: { ...plan.meta, baselineId: id(101) } }, yearly);
}

/** The plan with other yearly amounts for scenarios 102 and on. */
export function withAmounts(plan: Plan, yearly: readonly Yearly[]): Plan {
  const rows = [0, ...yearly].flatMap((amount, index) =>
    amountRows('x', 'drift', [amount, amount, amount, amount, amount]).map((row) => ({
      ...row,
      scenarioId: id(101 + index),
    })),
  );
  return {
    ...plan,
    economyLines: { [named('drift')]: line },
    economyAmounts: Object.fromEntries(rows.map((row) => [rowKey('economyAmounts', row), row])),
  };
}
