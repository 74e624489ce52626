import type { EconomyKind } from '../plan/economy.ts';
import { type EconomyRow, yearOffsets } from './economy-rows.ts';
import { grossRows } from './floor-indicators.ts';
import { between, exactly, type Indicator, type IndicatorRow, rowsOf } from './indicator.ts';
import type { PlanFigures } from './plan-figures.ts';

/** Differences to the baseline, in 1.000 kr. at the plan's price level; expenses positive. */
export const economyIndicators = {
  yearly_operating: {
    unit: 'unit.tDkkPerYear',
    better: 'less',
    measure(figures, scenarioId) {
      const found = figures.economyFigures(scenarioId);
      return (
        found && between(found.yearlyOperatingTDkk, () => rowsBehind(figures, scenarioId, ['operating']))
      );
    },
  },
  net_investment: {
    unit: 'unit.tDkk',
    better: 'less',
    measure(figures, scenarioId) {
      const found = figures.economyFigures(scenarioId);
      return (
        found && between(found.netInvestmentTDkk, () => rowsBehind(figures, scenarioId, ['capital', 'sale']))
      );
    },
  },
  present_value: {
    unit: 'unit.tDkk',
    better: 'less',
    measure(figures, scenarioId) {
      const found = figures.economyFigures(scenarioId);
      const kinds = ['operating', 'capital', 'sale'] as const;
      return found && between(found.presentValueTDkk, () => rowsBehind(figures, scenarioId, kinds));
    },
  },
  payback_years: {
    unit: 'unit.years',
    better: 'less',
    measure(figures, scenarioId) {
      const kinds = ['operating', 'capital', 'sale'] as const;
      const years = figures.economyFigures(scenarioId)?.paybackYears ?? null;
      return exactly(years, () => rowsBehind(figures, scenarioId, kinds));
    },
  },
} as const satisfies { readonly [code: string]: Indicator };

/** Amounts, årsværk and floors that the rows of these kinds come from, the scenario's and the baseline's. */
function rowsBehind(figures: PlanFigures, scenarioId: string, kinds: readonly EconomyKind[]): IndicatorRow[] {
  const { plan } = figures;
  const scenarioIds = [...new Set([scenarioId, plan.meta.baselineId ?? scenarioId])];
  const found = scenarioIds.flatMap((id) =>
    (figures.economy().get(id)?.rows ?? [])
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap((row) => rowsOfRow(figures, id, scenarioIds, row)),
  );
  return [...new Map(found.map((row) => [`${row.collection} ${row.key}`, row])).values()];
}

function rowsOfRow(
  figures: PlanFigures,
  scenarioId: string,
  scenarioIds: readonly string[],
  { origin }: EconomyRow,
): IndicatorRow[] {
  switch (origin.from) {
    case 'line': {
      const keys = yearOffsets.map((offset) => `${scenarioId}.${origin.line.id}.${offset}`);
      return rowsOf(
        'economyAmounts',
        keys.filter((key) => figures.plan.economyAmounts[key] !== undefined),
      );
    }
    case 'wages': {
      const keys = scenarioIds.map((id) => `${id}.${origin.group.id}`);
      return [
        ...rowsOf(
          'scenarioStaff',
          keys.filter((key) => figures.plan.scenarioStaff[key] !== undefined),
        ),
        ...rowsOf('staffGroups', [origin.group.id]),
      ];
    }
    case 'building':
      return grossRows(figures, scenarioIds);
    case 'contingency':
      return [];
  }
}
