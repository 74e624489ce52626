import { z } from 'zod';
import { assumptionSchema } from './assumption.ts';
import {
  buildingSchema,
  floorSchema,
  nearnessSchema,
  placementDemandSchema,
  placementSchema,
  zoneSchema,
} from './building.ts';
import { criterionSchema, levelSchema } from './criterion.ts';
import { decisionSchema, followUpSchema } from './decision.ts';
import { economyAmountSchema, economyLineSchema, priceIndexSchema } from './economy.ts';
import { freezeSchema } from './freeze.ts';
import {
  arrivalProfileSchema,
  arrivalShareSchema,
  openingExceptionSchema,
  openingHourSchema,
  rotaLineSchema,
  seasonShareSchema,
  shiftPatternSchema,
  waitingPromiseSchema,
} from './hours.ts';
import { functionServiceSchema, houseFunctionSchema } from './house-function.ts';
import { agendaItemSchema, attendanceSchema, gutRankSchema, meetingSchema } from './meeting.ts';
import { metaSchema, type PlanMeta } from './meta.ts';
import { needFunctionSchema, needSchema, needServiceSchema } from './need.ts';
import { checklistItemSchema, phaseSchema } from './process.ts';
import { agreementSchema, raterGroupSchema, raterSchema, ratingSchema, roundSchema } from './rating.ts';
import { reportSectionSchema } from './report.ts';
import { scenarioSchema } from './scenario.ts';
import { scenarioFunctionSchema, scenarioServiceSchema } from './scenario-cells.ts';
import { serviceMarkSchema, serviceSchema } from './service.ts';
import {
  competenceSchema,
  groupCompetenceSchema,
  ladderStepSchema,
  scenarioStaffSchema,
  serviceCompetenceSchema,
  staffGroupSchema,
} from './staff.ts';
import { acceptedWarningSchema, probeSchema } from './warning.ts';

/**
 * The plan's collections. A row is flat (text, number, yes/no or null), so that a row here is a row in the
 * file; it is kept under its key: its id, or the ids it joins. `references` says what a row hangs on: it goes
 * when that goes. `clears` says what it only points at: the field becomes `null` when that goes.
 *
 * Order matters: a collection comes after those it refers to (the store writes in this order).
 */
export const collections = {
  buildings: collection(buildingSchema, ['id'], {}),
  scenarios: collection(scenarioSchema, ['id'], {}, { parentId: 'scenarios', buildingId: 'buildings' }),
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

  services: collection(serviceSchema, ['id'], {}),
  serviceMarks: collection(serviceMarkSchema, ['serviceId', 'field'], { serviceId: 'services' }),
  functions: collection(houseFunctionSchema, ['id'], {}),
  functionServices: collection(functionServiceSchema, ['functionId', 'serviceId'], {
    functionId: 'functions',
    serviceId: 'services',
  }),
  needs: collection(needSchema, ['id'], {}),
  needFunctions: collection(needFunctionSchema, ['needId', 'functionId'], {
    needId: 'needs',
    functionId: 'functions',
  }),
  needServices: collection(needServiceSchema, ['needId', 'serviceId'], {
    needId: 'needs',
    serviceId: 'services',
  }),
  phases: collection(phaseSchema, ['id'], {}),
  checklistItems: collection(checklistItemSchema, ['id'], {}),

  staffGroups: collection(staffGroupSchema, ['id'], {}),
  competences: collection(competenceSchema, ['id'], {}),
  groupCompetences: collection(groupCompetenceSchema, ['staffGroupId', 'competenceId'], {
    staffGroupId: 'staffGroups',
    competenceId: 'competences',
  }),
  serviceCompetences: collection(serviceCompetenceSchema, ['serviceId', 'competenceId'], {
    serviceId: 'services',
    competenceId: 'competences',
  }),
  ladderSteps: collection(ladderStepSchema, ['id'], {}),
  waitingPromises: collection(waitingPromiseSchema, ['serviceGroup'], {}),
  arrivalProfiles: collection(arrivalProfileSchema, ['serviceGroup'], {}),
  arrivalShares: collection(arrivalShareSchema, ['serviceGroup', 'weekday', 'halfHour'], {}),
  seasonShares: collection(seasonShareSchema, ['serviceGroup', 'month'], {}),
  shiftPatterns: collection(shiftPatternSchema, ['id'], {}),

  floors: collection(floorSchema, ['id'], { buildingId: 'buildings' }),
  zones: collection(zoneSchema, ['id'], { floorId: 'floors' }),
  nearness: collection(nearnessSchema, ['functionAId', 'functionBId'], {
    functionAId: 'functions',
    functionBId: 'functions',
  }),
  placementDemands: collection(placementDemandSchema, ['functionId', 'zoneId'], {
    functionId: 'functions',
    zoneId: 'zones',
  }),

  economyLines: collection(economyLineSchema, ['id'], {}),
  priceIndices: collection(priceIndexSchema, ['year'], {}),

  reportSections: collection(reportSectionSchema, ['id'], {}),

  meetings: collection(meetingSchema, ['id'], {}),
  agendaItems: collection(agendaItemSchema, ['id'], { meetingId: 'meetings' }, { roundId: 'rounds' }),
  gutRanks: collection(gutRankSchema, ['meetingId', 'slip', 'scenarioId'], {
    meetingId: 'meetings',
    scenarioId: 'scenarios',
  }),
  attendances: collection(attendanceSchema, ['id'], { meetingId: 'meetings' }),
  freezes: collection(freezeSchema, ['id'], {}),
  decisions: collection(
    decisionSchema,
    ['id'],
    {},
    { meetingId: 'meetings', scenarioId: 'scenarios', freezeId: 'freezes' },
  ),
  followUps: collection(followUpSchema, ['id'], { decisionId: 'decisions' }),

  scenarioFunctions: collection(scenarioFunctionSchema, ['scenarioId', 'functionId'], {
    scenarioId: 'scenarios',
    functionId: 'functions',
  }),
  scenarioServices: collection(
    scenarioServiceSchema,
    ['scenarioId', 'serviceId'],
    { scenarioId: 'scenarios', serviceId: 'services' },
    { functionId: 'functions', staffGroupId: 'staffGroups' },
  ),
  scenarioStaff: collection(scenarioStaffSchema, ['scenarioId', 'staffGroupId'], {
    scenarioId: 'scenarios',
    staffGroupId: 'staffGroups',
  }),
  openingHours: collection(openingHourSchema, ['scenarioId', 'zone', 'weekday', 'fromMinute'], {
    scenarioId: 'scenarios',
  }),
  openingExceptions: collection(openingExceptionSchema, ['scenarioId', 'fromDate'], {
    scenarioId: 'scenarios',
  }),
  rotaLines: collection(rotaLineSchema, ['scenarioId', 'weekday', 'shiftPatternId', 'staffGroupId'], {
    scenarioId: 'scenarios',
    shiftPatternId: 'shiftPatterns',
    staffGroupId: 'staffGroups',
  }),
  placements: collection(placementSchema, ['scenarioId', 'functionId'], {
    scenarioId: 'scenarios',
    functionId: 'functions',
    zoneId: 'zones',
  }),
  economyAmounts: collection(economyAmountSchema, ['scenarioId', 'lineId', 'yearOffset'], {
    scenarioId: 'scenarios',
    lineId: 'economyLines',
  }),
} as const;

/**
 * The cells of a scenario: what it does with each thing of the plan, kept under the scenario's id and the thing's.
 * They are what a branch copies and what a comparison compares; scores are given to a scenario and stay with it.
 */
export const scenarioCellCollections = [
  'scenarioFunctions',
  'scenarioServices',
  'scenarioStaff',
  'openingHours',
  'openingExceptions',
  'rotaLines',
  'placements',
  'economyAmounts',
] as const satisfies CollectionName[];
export type ScenarioCellCollection = (typeof scenarioCellCollections)[number];

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

/** Whether a key is the {@link rowKey} of the row, without making that: a plan may hold a million rows. */
export function isRowKey(
  key: string,
  name: CollectionName,
  row: { readonly [field: string]: unknown },
): boolean {
  let at = -1;
  for (const field of collections[name].key) {
    if (at >= 0 && key[at] !== '.') return false;
    const part = String(row[field]);
    if (!key.startsWith(part, at + 1)) return false;
    at += 1 + part.length;
  }
  return at === key.length;
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

/**
 * The rows of a collection in the order of their keys, for what is added up or listed: rows themselves keep no order, and
 * a sum of fractions in another order is another number.
 */
export function inKeyOrder<Row>(rows: { readonly [key: string]: Row }): Row[] {
  return Object.entries(rows)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row);
}

function collection<Schema extends z.ZodType, Key extends keyof z.infer<Schema> & string>(
  schema: Schema,
  key: readonly Key[],
  references: { readonly [field in keyof z.infer<Schema>]?: string },
  clears: { readonly [field in keyof z.infer<Schema>]?: string } = {},
) {
  return { schema, key, references, clears };
}
