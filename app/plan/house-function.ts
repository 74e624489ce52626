import { z } from 'zod';
import { idField, lineField, nameField, sortField, textField } from './fields.ts';
import { valueMarks } from './mark.ts';
import { privacyLevelField, zoneKindField } from './service.ts';

/** Net m² of one room or place of a function. */
export const netM2EachField = z.number().min(0).max(100_000);
/** How many such rooms or places. */
export const unitCountField = z.int().min(0).max(10_000);

/**
 * An activity in the house that takes room and people (express desk, children's library, council hall). The same in
 * every scenario; whether a scenario has it, and what it changes, stands in `scenarioFunctions`.
 */
export const houseFunctionSchema = z.strictObject({
  id: idField,
  sort: sortField,
  name: nameField,
  /** What it is for, so that two people mean the same. */
  purpose: textField,
  /** Zone it wishes to lie in; `null` = anywhere. */
  zone: zoneKindField.nullable(),
  unitCount: unitCountField,
  netM2Each: netM2EachField.nullable(),
  /** Gross m² in all, where a schedule gives only that; shown beside the net figures, never summed with them. */
  grossM2: z.number().min(0).max(1e6).nullable(),
  areaMark: z.enum(valueMarks),
  areaSource: lineField,
  /** What its rooms offer: 0 open, 1 screened, 2 closed, 3 closed with a second exit or an alarm. */
  privacyLevel: privacyLevelField,
  /** Workplaces of staff in it, for m² per workplace. */
  workplaces: z.int().min(0).max(10_000),
  needsGroundFloor: z.boolean(),
  needsDaylight: z.boolean(),
  needsOwnEntrance: z.boolean(),
  /** Must be locked while the house is open without staff. */
  needsLocking: z.boolean(),
  needsQuiet: z.boolean(),
});

export type HouseFunction = z.infer<typeof houseFunctionSchema>;

/** A function of which only the name is said. */
export const usualFunction = {
  purpose: '',
  zone: null,
  unitCount: 1,
  netM2Each: null,
  grossM2: null,
  areaMark: 'assumption',
  areaSource: '',
  privacyLevel: 0,
  workplaces: 0,
  needsGroundFloor: false,
  needsDaylight: false,
  needsOwnEntrance: false,
  needsLocking: false,
  needsQuiet: false,
} as const satisfies Omit<HouseFunction, 'id' | 'sort' | 'name'>;

/** That a function is where a service can be had. */
export const functionServiceSchema = z.strictObject({ functionId: idField, serviceId: idField });
