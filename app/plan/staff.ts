import { z } from 'zod';
import { idField, lineField, nameField, sortField, textField } from './fields.ts';
import { assumed, markFields } from './mark.ts';

/**
 * People of one profession who can stand in for one another. Names of employees are not part of the plan: it plans
 * groups, not persons.
 */
export const staffGroupSchema = z.strictObject({
  id: idField,
  sort: sortField,
  name: nameField,
  profession: lineField,
  /** May decide as the authority (myndighed), not only guide. */
  mayDecide: z.boolean(),
  /** Cost of an hour in kr., for the rota. */
  hourlyCostDkk: z.number().min(0).max(100_000).nullable(),
  /** Cost of a year of full-time work in 1.000 kr., at the plan's price level. */
  yearlyCostTDkk: z.number().min(0).max(100_000).nullable(),
  ...markFields,
});

export type StaffGroup = z.infer<typeof staffGroupSchema>;

/** A staff group of which only the name is said. */
export const usualStaffGroup = {
  profession: '',
  mayDecide: false,
  hourlyCostDkk: null,
  yearlyCostTDkk: null,
  ...assumed,
} as const satisfies Omit<StaffGroup, 'id' | 'sort' | 'name'>;

/** Levels of a competence: 0 none, 1 basic, 2 independent, 3 specialist. */
export const competenceLevelField = z.int().min(0).max(3);

/** An area of competence that services ask for and staff groups have. */
export const competenceSchema = z.strictObject({
  id: idField,
  sort: sortField,
  name: nameField,
  description: textField,
});

export type Competence = z.infer<typeof competenceSchema>;

/** What a staff group can do today; no row = level 0. */
export const groupCompetenceSchema = z.strictObject({
  staffGroupId: idField,
  competenceId: idField,
  level: competenceLevelField,
});

/** The level a service asks of whoever delivers it; no row = none asked. */
export const serviceCompetenceSchema = z.strictObject({
  serviceId: idField,
  competenceId: idField,
  level: competenceLevelField,
});

/** How much of a staff group a scenario plans with. */
export const scenarioStaffSchema = z.strictObject({
  scenarioId: idField,
  staffGroupId: idField,
  /** Årsværk: full-time years, 1,924 gross hours each. */
  fte: z.number().min(0).max(10_000),
  /** Persons behind them, for the training list; `null` = the årsværk, rounded up. */
  heads: z.int().min(0).max(10_000).nullable(),
  note: textField,
});

export type ScenarioStaff = z.infer<typeof scenarioStaffSchema>;

/**
 * A step down from gross to net hours of an årsværk: holidays, sickness, training. The state gives no standard; a
 * plan without steps uses the program's ladder.
 */
export const ladderStepSchema = z.strictObject({
  id: idField,
  sort: sortField,
  name: nameField,
  /** Hours a year that go. */
  hours: z.number().min(0).max(1924),
  ...markFields,
});

export type LadderStep = z.infer<typeof ladderStepSchema>;
