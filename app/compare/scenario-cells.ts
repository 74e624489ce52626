import type { CollectionName, Plan, ScenarioCellCollection } from '../plan/plan.ts';
import { comparedScenarioFields } from '../plan/scenario.ts';
import { type FlatRow, fieldsOf } from './row-difference.ts';

/** Collections in which two scenarios can differ: their cells, what they say of themselves, their agreed scores. */
export type ComparedCollection = ScenarioCellCollection | 'scenarios' | 'agreements';

/**
 * What a scenario says of a thing for which it has no row: of a function that nobody has decided (which is not the
 * same as leaving it out), of a staff group that there is none, of an amount that it is 0. A row that says just this is
 * no difference from none. In the other collections having the row is what is said (a service is given, a stretch of
 * the day is open).
 */
const unsaid: { readonly [Name in CollectionName]?: FlatRow } = {
  scenarioFunctions: { state: null, note: '', unitCount: null, netM2Each: null },
  scenarioStaff: { fte: 0, heads: null, note: '' },
  economyAmounts: { low: null, likely: 0, high: null },
};

/** The fields of a collection that a comparison of scenarios looks at. */
export function comparedFields(collection: ComparedCollection): readonly string[] {
  if (collection === 'scenarios') return comparedScenarioFields;
  return collection === 'agreements' ? ['low', 'likely', 'high'] : fieldsOf(collection);
}

/** What a scenario says, row or no row; `undefined` where that is to say nothing. */
export function said(collection: ComparedCollection, row: FlatRow | undefined): FlatRow | undefined {
  return row ?? unsaid[collection];
}

const scenarioIdLength = 36;

/** Key of a cell without its scenario: what the cells of two scenarios have in common. */
export function keyWithoutScenario(key: string): string {
  return key.slice(scenarioIdLength + 1);
}

/** The key under which a scenario keeps the same thing. */
export function keyInScenario(scenarioId: string, key: string): string {
  return key === '' ? scenarioId : `${scenarioId}.${key}`;
}

/**
 * Whether a scenario's row says something else than the one of another scenario about the same thing. Constant time,
 * so that every cell of a matrix can ask.
 *
 * @param key of the row in its collection: the scenario's id, then the thing's; there may be no row
 * @param field one field; without it, any that is compared
 */
export function isCellDifferent<Name extends ComparedCollection>(
  collection: Name,
  rows: Plan[Name],
  comparedId: string,
  key: string,
  field?: string,
): boolean {
  const cells: { readonly [key: string]: FlatRow } = rows;
  const own = said(collection, cells[key]);
  const other = said(collection, cells[keyInScenario(comparedId, keyWithoutScenario(key))]);
  if (!own || !other) return own !== other;
  const fields = field === undefined ? comparedFields(collection) : [field];
  return fields.some((name) => own[name] !== other[name]);
}
