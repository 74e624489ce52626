import { type CollectionName, collectionNames } from './plan.ts';

type Fields = { readonly [field: string]: string | number | boolean | null };

/** What later layouts added to rows, with the value that says what a row without it meant. */
const addedFields: { readonly [Name in CollectionName | 'meta']?: Fields } = {
  meta: { weightBasis: 'points', costCriterionId: null, weightsSetAfterTotals: false },
  scenarios: {
    parentId: null,
    archived: false,
    buildingId: null,
    derivesWages: true,
    derivesBuilding: true,
    operationFromOffset: null,
  },
  criteria: {
    swingLow: null,
    swingHigh: null,
    minimum: null,
    measure: null,
    rangeAgreedOn: null,
    scaleRevision: 0,
  },
  raters: { ballotRoundId: null },
  rounds: { anonymous: false },
  ratings: { scaleRevision: 0 },
  agreements: { scaleRevision: 0 },
  assumptions: { code: '' },
};

/** Collections that were there from the first; a plan without one of the others has nothing in it. */
const firstCollections: ReadonlySet<CollectionName> = new Set<CollectionName>([
  'scenarios',
  'criteria',
  'levels',
  'raterGroups',
  'raters',
  'rounds',
  'ratings',
  'agreements',
  'assumptions',
]);

/** A row as this program knows it, from one that an earlier one wrote; anything else comes back as it is. */
export function upgradedRow(collection: string, row: unknown): unknown {
  if (!isRecord(row) || !Object.hasOwn(addedFields, collection)) return row;
  return { ...addedFields[collection as CollectionName], ...row };
}

/** A plan's JSON as this program knows it, from one that an earlier one wrote; nothing is checked here. */
export function upgradedPlan(json: unknown): unknown {
  if (!isRecord(json)) return json;
  const plan: Record<string, unknown> = { ...json };
  for (const name of collectionNames) if (!firstCollections.has(name)) plan[name] ??= {};
  plan.meta = upgradedRow('meta', plan.meta);
  for (const name of collectionNames) {
    const rows = plan[name];
    if (!isRecord(rows) || !Object.hasOwn(addedFields, name)) continue;
    plan[name] = Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, upgradedRow(name, row)]));
  }
  return plan;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
