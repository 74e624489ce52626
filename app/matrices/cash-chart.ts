import { amountOfYear, discounting } from '../indicators/present-value.ts';
import type { Scenario } from '../plan/scenario.ts';
import { elsewhere, headerRow } from './cells.ts';
import { type ChartBlock, chartRow, inWords } from './chart-block.ts';
import { type Council, nameOf } from './council.ts';
import { hasEconomy } from './economy-columns.ts';
import { type Cell, formula, type Row } from './matrix.ts';
import { valueColumn, valuedScenarios, yearKey } from './present-value.ts';
import { scenarioColumn } from './staffing-sheet.ts';

/**
 * The municipality's money year by year: each scenario's difference to the baseline added up, in fixed prices and not
 * discounted. Where a line crosses zero, what was spent has been saved again. `null` where nothing differs.
 */
export function cashBlock(council: Council, charted: readonly Scenario[]): ChartBlock | null {
  const { plan, say } = council;
  const base = plan.scenarios[plan.meta.baselineId ?? ''];
  if (!base || !hasEconomy(council)) return null;
  const valued = new Set(valuedScenarios(council));
  const scenarios = charted.filter((scenario) => valued.has(scenario));
  if (scenarios.length === 0) return null;
  const title = say('matrix.charts.cash', { baseline: nameOf(base) });
  const sums = new Map(scenarios.map((scenario) => [scenario, addedUp(council, scenario)]));
  const years = sums.values().next().value?.length ?? 0;
  const rows = Array.from({ length: years }, (_, year): Row => {
    const name = String(plan.meta.budgetYear + year);
    return chartRow(`cash.${year}`, [name, say('economy.unit')], scenarios, (scenario): Cell => {
      const column = scenarioColumn(scenario);
      const own = elsewhere('present-value', yearKey(year), valueColumn('likely', scenario.id));
      return {
        value: sums.get(scenario)?.[year] ?? 0,
        formula: year === 0 ? formula`${own}` : formula`${{ row: `cash.${year - 1}`, column }}+${own}`,
        format: 'integer',
      };
    });
  });
  return {
    rows: [headerRow('cash', title), ...rows],
    notes: [say('matrix.charts.noteCash')],
    chart: {
      key: 'cash',
      kind: 'lines',
      title,
      categoryTitle: say('matrix.presentValue.year'),
      valueTitle: say('economy.unit'),
      description: say('matrix.charts.describeCash', {
        title,
        last: String(plan.meta.budgetYear + years - 1),
        figures: inWords(council, scenarios, (scenario) => sums.get(scenario)?.at(-1) ?? null, 0),
      }),
      rows: rows.map(({ key }) => key),
      columns: scenarios.map(scenarioColumn),
    },
  };
}

/** Differences of the years of the horizon, each with those before it, in 1,000 DKK. */
function addedUp({ plan, economy }: Council, scenario: Scenario): number[] {
  const amounts = economy.get(scenario.id)?.difference?.beforeFinancing ?? [];
  let sum = 0;
  return Array.from({ length: discounting(plan).horizonYears }, (_, year) => {
    sum += amountOfYear(amounts, year).likely;
    return sum;
  });
}
