import { rowKey } from '../plan/plan.ts';
import { givenUpGrossM2 } from './floors.ts';
import { exactly, type Indicator, type IndicatorRow, rowsOf } from './indicator.ts';
import type { PlanFigures } from './plan-figures.ts';

/** What there is room for, and how it lies. Net and gross never meet in one figure. */
export const floorIndicators = {
  not_fitting_net_m2: {
    unit: 'unit.netM2',
    better: 'less',
    measure(figures, scenarioId) {
      const { unplaced, notFittingNetM2, floors } = figures.floors(scenarioId);
      if (floors.length === 0) return null;
      const from = () => {
        const zones = floors.flatMap((floor) => floor.zones.filter(({ overNetM2 }) => overNetM2 > 0));
        return [
          ...rowsOf(
            'scenarioFunctions',
            unplaced.map(({ cell }) => rowKey('scenarioFunctions', cell)),
          ),
          ...rowsOf(
            'zones',
            zones.map(({ zone }) => zone.id),
          ),
        ];
      };
      return exactly(notFittingNetM2, from);
    },
  },
  given_up_gross_m2: {
    unit: 'unit.grossM2',
    better: 'more',
    measure(figures, scenarioId) {
      const { baselineId } = figures.plan.meta;
      const from = () =>
        baselineId === null ? [] : grossRows(figures, [...new Set([baselineId, scenarioId])]);
      return exactly(givenUpGrossM2(figures.plan, scenarioId), from);
    },
  },
  nearness_fulfilled: {
    unit: 'unit.percent',
    better: 'more',
    measure(figures, scenarioId) {
      if (figures.building(scenarioId).floors.length === 0) return null;
      const { fulfilledShare, pairs } = figures.nearness(scenarioId);
      return exactly(fulfilledShare === null ? null : 100 * fulfilledShare, () =>
        rowsOf(
          'nearness',
          pairs.map(({ pair }) => rowKey('nearness', pair)),
        ),
      );
    },
  },
  net_m2_per_workplace: {
    unit: 'unit.netM2',
    better: 'more',
    measure(figures, scenarioId) {
      const from = () => {
        const staffed = figures.building(scenarioId).functions.filter(({ row }) => row.workplaces > 0);
        return rowsOf(
          'scenarioFunctions',
          staffed.map(({ cell }) => rowKey('scenarioFunctions', cell)),
        );
      };
      return exactly(figures.floors(scenarioId).netM2PerWorkplace, from);
    },
  },
  placing_breaches: { unit: 'unit.count', better: 'less', measure: findings('breach_') },
  placing_wishes_unmet: { unit: 'unit.count', better: 'less', measure: findings('wish_') },
} as const satisfies { readonly [code: string]: Indicator };

/** How many findings of a kind a placing has, and the functions they are about. */
function findings(prefix: 'breach_' | 'wish_'): Indicator['measure'] {
  return (figures, scenarioId) => {
    const building = figures.building(scenarioId);
    if (building.zones.length === 0) return null;
    const found = figures.fit(scenarioId).filter(({ code }) => code.startsWith(prefix));
    const from = () => {
      const functionIds = new Set(found.flatMap(({ functionId }) => functionId ?? []));
      const zoneIds = new Set(found.flatMap(({ functionId, zoneId }) => (functionId ? [] : (zoneId ?? []))));
      return [...rowsOf('functions', functionIds), ...rowsOf('zones', zoneIds)];
    };
    return exactly(found.length, from);
  };
}

/** The floors of the buildings that scenarios use. */
export function grossRows(figures: PlanFigures, scenarioIds: readonly string[]): IndicatorRow[] {
  const floors = scenarioIds.flatMap((id) => figures.building(id).floors.map((floor) => floor.id));
  return rowsOf('floors', new Set(floors));
}
