import type { CollectionName } from '../plan/plan.ts';
import { fieldsOf, type Place } from './row-difference.ts';

const marks = ['mark', 'source', 'confirmedByRole', 'confirmedOn'];

/**
 * Fields that only mean something together: two people who each changed one of them didn't change different things.
 * `row`: all of them. Fields that are not named stand alone.
 */
const units: { readonly [Name in Place]?: 'row' | readonly (readonly string[])[] } = {
  criteria: [
    ['swingPoints', 'swingLow', 'swingHigh'],
    [
      'kind',
      'definition',
      'unit',
      'worst',
      'best',
      'step',
      'minimum',
      'measure',
      'rangeAgreedOn',
      'scaleRevision',
    ],
  ],
  levels: 'row',
  rounds: [['status', 'anonymous']],
  ratings: 'row',
  agreements: 'row',
  probes: 'row',
  acceptedWarnings: 'row',
  assumptions: [['value', 'unit', ...marks]],
  serviceMarks: 'row',
  functions: [['netM2Each', 'areaMark', 'areaSource']],
  phases: [['startsOn', 'endsOn']],
  staffGroups: [['hourlyCostDkk', 'yearlyCostTDkk', ...marks]],
  ladderSteps: 'row',
  waitingPromises: 'row',
  arrivalProfiles: 'row',
  shiftPatterns: 'row',
  nearness: 'row',
  placementDemands: 'row',
  economyLines: [['priceLevelYear', ...marks]],
  priceIndices: 'row',
  gutRanks: 'row',
  freezes: 'row',
  scenarioServices: [
    [
      'counterShare',
      'appointmentShare',
      'assistedShare',
      'selfServiceShare',
      'telephoneShare',
      'digitalShare',
    ],
  ],
  openingHours: 'row',
  openingExceptions: 'row',
  economyAmounts: 'row',
};

/** The fields of a place, those that belong together in one list. */
export function unitsOf(place: Place): readonly (readonly string[])[] {
  const fields = fieldsOf(place);
  const given = units[place] ?? [];
  if (given === 'row') return [fields];
  const joined = new Set(given.flat());
  return [...given, ...fields.filter((field) => !joined.has(field)).map((field) => [field])];
}

/**
 * Fields on which a rule between rows depends (`app/plan/invariants.ts`), besides those that name other rows. Of a row
 * that isn't listed, none.
 */
export const ruledFields: { readonly [Name in CollectionName | 'meta']?: readonly string[] } = {
  scenarios: ['archived'],
  criteria: ['kind', 'worst'],
  levels: ['score'],
  rounds: ['status'],
  ratings: ['likely'],
  agreements: ['likely'],
  assumptions: ['code'],
  openingHours: ['fromMinute', 'toMinute'],
};

/** Fields that name rows of another collection, what is said once included. */
export const metaLinks: { readonly [field: string]: CollectionName } = {
  baselineId: 'scenarios',
  costCriterionId: 'criteria',
};
