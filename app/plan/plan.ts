import { z } from 'zod';
import { assumptionSchema } from './assumption.ts';
import { criterionSchema, levelSchema } from './criterion.ts';
import { metaSchema, type PlanMeta } from './meta.ts';
import { agreementSchema, raterGroupSchema, raterSchema, ratingSchema, roundSchema } from './rating.ts';
import { scenarioSchema } from './scenario.ts';
import { acceptedWarningSchema, probeSchema } from './warning.ts';

/**
 * The plan's collections. A row is flat (text, number, yes/no or null), so that a row here is a row in the
 * file; it is kept under its key: its id, or the ids it joins. `references` says what a row hangs on: it goes
 * when that goes.
 *
 * Order matters: a collection comes after those it refers to (the store writes in this order).
 */
export const collections = {
  scenarios: collection(scenarioSchema, ['id'], {}),
  criteria: collection(criterionSchema, ['id'], { parentId: 'criteria' }),
  levels: collection(levelSchema, ['id'], { criterionId: 'criteria' }),
  rounds: collection(roundSchema, ['id'], {}),
  raterGroups: collection(raterGroupSchema, ['id'], {}),
  raters: collection(raterSchema, ['id'], { groupId: 'raterGroups', ballotRoundId: 'rounds' }),
  ratings: collection(ratingSchema, ['roundId', 'raterId', 'scenarioId', 'criterionId'], {
    roundId: 'rounds',
    raterId: 'raters',
    scenarioId: 'scenarios',
    criterionId: 'criteria',
  }),
  agreements: collection(agreementSchema, ['scenarioId', 'criterionId'], {
    scenarioId: 'scenarios',
    criterionId: 'criteria',
  }),
  assumptions: collection(assumptionSchema, ['id'], {}),
  acceptedWarnings: collection(acceptedWarningSchema, ['code', 'place'], {}),
  probes: collection(probeSchema, ['criterionId'], { criterionId: 'criteria' }),
} as const;

export type CollectionName = keyof typeof collections;
export type RowOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]['schema']>;

/** A plan: one value, never changed in place. Collections are keyed by {@link rowKey}. */
export type Plan = { readonly meta: PlanMeta } & {
  readonly [Name in CollectionName]: { readonly [key: string]: Readonly<RowOf<Name>> };
};

export const collectionNames = Object.keys(collections) as CollectionName[];

/** The plan as JSON: the same shape, checked key by key. Rows in a collection keep no order. */
export const planSchema = z.strictObject({
  meta: metaSchema,
  ...(Object.fromEntries(
    collectionNames.map((name) => [name, z.record(z.string(), collections[name].schema)]),
  ) as { [Name in CollectionName]: z.ZodRecord<z.ZodString, (typeof collections)[Name]['schema']> }),
});

/** A plan with nothing in it but what is said once. */
export function emptyPlan(meta: PlanMeta): Plan {
  const rows = Object.fromEntries(collectionNames.map((name) => [name, {}]));
  return { meta, ...rows } as Plan;
}

/** The key a row is kept under: its id, or its joined ids with a dot between. */
export function rowKey<Name extends CollectionName>(name: Name, row: Readonly<RowOf<Name>>): string {
  const fields = collections[name].key as readonly (keyof RowOf<Name>)[];
  return fields.map((field) => row[field]).join('.');
}

/** Key of the rating that a rater gave in a round; ids in the order of the collection's key. */
export function ratingKey(roundId: string, raterId: string, scenarioId: string, criterionId: string): string {
  return `${roundId}.${raterId}.${scenarioId}.${criterionId}`;
}

/** Key of the agreed score of a scenario on a criterion. */
export function agreementKey(scenarioId: string, criterionId: string): string {
  return `${scenarioId}.${criterionId}`;
}

/** The rows of a collection in their own order: by `sort`, then by id, so that every machine agrees. */
export function sorted<Row extends { sort: number; id: string }>(rows: {
  readonly [key: string]: Row;
}): Row[] {
  return Object.values(rows).sort((a, b) => a.sort - b.sort || (a.id < b.id ? -1 : 1));
}

function collection<Schema extends z.ZodType, Key extends keyof z.infer<Schema> & string>(
  schema: Schema,
  key: readonly Key[],
  references: { readonly [field in keyof z.infer<Schema>]?: string },
) {
  return { schema, key, references };
}
