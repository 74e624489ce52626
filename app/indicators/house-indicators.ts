import { rowKey } from '../plan/plan.ts';
import { undeliveredServices } from './house.ts';
import { exactly, type Indicator, rowsOf } from './indicator.ts';

/** What the house answers and gives. */
export const houseIndicators = {
  needs_covered: {
    unit: 'unit.percent',
    better: 'more',
    measure(figures, scenarioId) {
      const { coveredShare, needs } = figures.needs(scenarioId);
      const from = () =>
        rowsOf(
          'needs',
          needs.map(({ need }) => need.id),
        );
      return exactly(coveredShare === null ? null : 100 * coveredShare, from);
    },
  },
  services_given: {
    unit: 'unit.count',
    better: 'more',
    measure(figures, scenarioId) {
      const house = figures.scenarioHouse(scenarioId);
      if (Object.keys(figures.plan.services).length === 0) return null;
      const from = () =>
        rowsOf(
          'scenarioServices',
          [...house.services.values()].map((row) => rowKey('scenarioServices', row)),
        );
      return exactly(house.services.size, from);
    },
  },
  services_undelivered: {
    unit: 'unit.count',
    better: 'less',
    measure(figures, scenarioId) {
      if (Object.keys(figures.plan.services).length === 0) return null;
      const found = undeliveredServices(figures.house(), figures.scenarioHouse(scenarioId));
      return exactly(found.length, () =>
        rowsOf(
          'scenarioServices',
          found.map(({ id }) => `${scenarioId}.${id}`),
        ),
      );
    },
  },
} as const satisfies { readonly [code: string]: Indicator };
