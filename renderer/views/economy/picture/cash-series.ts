import { type CashYear, cashLine } from '#app/indicators/cash-line.ts';
import type { EconomySums, ScenarioEconomy } from '#app/indicators/economy.ts';
import type { YearAmounts } from '#app/indicators/economy-rows.ts';
import { discounting } from '#app/indicators/present-value.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Scenario } from '#app/plan/scenario.ts';

/** A scenario as it is drawn: its multi-year amounts before financing, and the same added up over the horizon. */
export interface CashSeries {
  scenario: Scenario;
  years: YearAmounts;
  line: CashYear[];
}

/** The difference to the baseline, or the scenario's own amounts. */
export type CashBasis = 'difference' | 'whole';

/** One series for each scenario that has something to draw. */
export function cashSeries(
  plan: Plan,
  all: ReadonlyMap<string, ScenarioEconomy>,
  scenarios: readonly Scenario[],
  basis: CashBasis,
): CashSeries[] {
  const { horizonYears } = discounting(plan);
  return scenarios.flatMap((scenario) => {
    const economy = all.get(scenario.id);
    const sums: EconomySums | null | undefined = basis === 'whole' ? economy?.sums : economy?.difference;
    if (!sums) return [];
    const years = sums.beforeFinancing;
    return [{ scenario, years, line: cashLine(years, horizonYears) }];
  });
}
