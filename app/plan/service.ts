import { z } from 'zod';
import { idField, lineField, nameField, sortField, textField } from './fields.ts';
import { markFields } from './mark.ts';

/** The catalogue's seven groups, and one for what a municipality adds that fits none. */
export const serviceGroups = [
  'library',
  'citizenService',
  'digital',
  'culture',
  'social',
  'political',
  'shared',
  'other',
] as const;
export type ServiceGroup = (typeof serviceGroups)[number];
export const serviceGroupField = z.enum(serviceGroups);

/** Ydre (public), mellem (meetings with citizens), indre (staff), fælles (shared and technical). */
export const zoneKinds = ['outer', 'middle', 'inner', 'shared'] as const;
export type ZoneKind = (typeof zoneKinds)[number];
export const zoneKindField = z.enum(zoneKinds);

/** 0 open, 1 screened, 2 closed interview room, 3 closed room with a second exit or an alarm. */
export const privacyLevelField = z.int().min(0).max(3);

/**
 * What a citizen gets in the house: a passport, help with MitID, a loan. A service is the same in every scenario;
 * whether and how a scenario gives it stands in `scenarioServices`.
 */
export const serviceSchema = z.strictObject({
  id: idField,
  sort: sortField,
  /** Id of the entry in the built-in catalogue it was made from; empty for a service of the plan's own. */
  catalogueId: z
    .string()
    .max(60)
    .regex(/^[a-z0-9-]*$/),
  name: nameField,
  serviceGroup: serviceGroupField,
  /** Where in the house it belongs. */
  zone: zoneKindField,
  /** Number in KL's task classification (KLE), "23.09.02"; empty when it has none. */
  kleNumber: z
    .string()
    .max(8)
    .regex(/^(\d\d(\.\d\d(\.\d\d)?)?)?$/),
  legalBasis: lineField,
  /** Exercise of public authority (myndighedsopgave): only staff with that competence may decide it. */
  authorityTask: z.boolean(),
  /** How the house is meant to handle it: as a service, as guidance (vejledning) or as case work (sagsbehandling). */
  handledAs: z.enum(['service', 'guidance', 'caseWork']),
  counter: z.enum(['none', 'possible', 'required']),
  appointment: z.enum(['no', 'optional', 'usual', 'required']),
  privacyLevel: privacyLevelField,
  /** Citizens can do it themselves in the house. */
  selfService: z.boolean(),
  /**
   * Towards Udbetaling Danmark: `no` municipal; `advice` the municipality guides and assists; `moved` decided there,
   * the municipality guides; `check` to be verified. Only `no` may be planned as case work.
   */
  udbetalingDanmark: z.enum(['no', 'advice', 'moved', 'check']),
  /** Mean minutes of staff time for one handling. */
  handlingMinutes: z.number().min(0).max(1440).nullable(),
  /** Handlings a year for each 1,000 inhabitants; the plan's inhabitants scale it. */
  volumePer1000: z.number().min(0).max(1e6).nullable(),
  /** Handlings a year as counted here; stands before {@link volumePer1000} when it is known. */
  yearlyVolume: z.number().min(0).max(1e8).nullable(),
  spaceType: lineField,
  spaceM2PerUnit: z.number().min(0).max(100_000).nullable(),
  spaceUnit: lineField,
  /** When people come, in words. */
  peak: lineField,
  note: textField,
});

export type Service = z.infer<typeof serviceSchema>;

/** A service of the plan's own, of which only the name is said. */
export const usualService = {
  catalogueId: '',
  serviceGroup: 'other',
  zone: 'outer',
  kleNumber: '',
  legalBasis: '',
  authorityTask: false,
  handledAs: 'service',
  counter: 'possible',
  appointment: 'no',
  privacyLevel: 0,
  selfService: false,
  udbetalingDanmark: 'no',
  handlingMinutes: null,
  volumePer1000: null,
  yearlyVolume: null,
  spaceType: '',
  spaceM2PerUnit: null,
  spaceUnit: '',
  peak: '',
  note: '',
} as const satisfies Omit<Service, 'id' | 'sort' | 'name'>;

/** Fields of a service that came with a mark from the catalogue. */
export const markedServiceFields = [
  'kleNumber',
  'legalBasis',
  'handlingMinutes',
  'volumePer1000',
  'spaceM2PerUnit',
  'peak',
] as const;
export type MarkedServiceField = (typeof markedServiceFields)[number];

/** Where one value of a service comes from. A value without a mark was typed in by somebody. */
export const serviceMarkSchema = z.strictObject({
  serviceId: idField,
  field: z.enum(markedServiceFields),
  ...markFields,
});

export type ServiceMark = z.infer<typeof serviceMarkSchema>;
