import { type Plan, sorted } from '../plan/plan.ts';
import { comparedEconomy, ownEconomy, type ScenarioEconomy } from './economy.ts';
import type { CellsOf, FigureMemory } from './figure-memory.ts';

/** The economy of every scenario, by its id. A scenario's table is kept while nothing that it is made of changes. */
export function economyMemory(
  plan: Plan,
  memory: FigureMemory,
  cellsOf: CellsOf,
): ReadonlyMap<string, ScenarioEconomy> {
  const { economyLines, priceIndices, assumptions, staffGroups, floors, scenarios, meta } = plan;
  const baselineId = meta.baselineId ?? '';
  const shared = [
    ...[economyLines, priceIndices, assumptions, staffGroups, floors, meta.priceLevelYear],
    ...[scenarios[baselineId], cellsOf('scenarioStaff', baselineId)],
  ];
  const own = new Map(
    sorted(scenarios).map(({ id }) => {
      const from = [...shared, scenarios[id], cellsOf('economyAmounts', id), cellsOf('scenarioStaff', id)];
      return [id, memory.value(`ownEconomy ${id}`, from, () => ownEconomy(plan, id))];
    }),
  );
  const base = own.get(baselineId) ?? null;
  return new Map(
    [...own].map(([id, economy]) => [
      id,
      memory.value(`economy ${id}`, [economy, base], () => comparedEconomy(economy, base)),
    ]),
  );
}
