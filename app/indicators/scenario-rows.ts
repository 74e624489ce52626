import type { Plan, RowOf, ScenarioCellCollection } from '../plan/plan.ts';

/** Rows of a collection by the scenario whose cells they are, in the collection's order. */
export type RowsByScenario<Row> = ReadonlyMap<string, readonly Readonly<Row>[]>;

/**
 * The cells of a collection, scenario by scenario.
 *
 * @param last of an earlier plan: the rows of a scenario in which nothing changed stay the same array
 */
export function rowsByScenario<Name extends ScenarioCellCollection>(
  plan: Pick<Plan, Name>,
  name: Name,
  last?: RowsByScenario<RowOf<Name>>,
): RowsByScenario<RowOf<Name>> {
  const rows = new Map<string, Readonly<RowOf<Name>>[]>();
  for (const row of Object.values(plan[name]) as Readonly<RowOf<Name>>[]) {
    const own = rows.get(row.scenarioId);
    if (own) own.push(row);
    else rows.set(row.scenarioId, [row]);
  }
  if (!last) return rows;
  return new Map(
    [...rows].map(([id, own]) => {
      const before = last.get(id);
      return [id, before && isSame(before, own) ? before : own];
    }),
  );
}

function isSame<Row>(before: readonly Row[], own: readonly Row[]): boolean {
  return before.length === own.length && own.every((row, index) => row === before[index]);
}
