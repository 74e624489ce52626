import { z } from 'zod';
import { idField, nameField, sortField, textField } from './fields.ts';
import { zoneKindField } from './service.ts';

/** Floor area in m²: net, or gross; the field's name says which, and the two are never summed. */
const areaField = z.number().min(0).max(1e6);

/** A building a scenario can choose; scenarios that choose the same one share its floors. */
export const buildingSchema = z.strictObject({
  id: idField,
  sort: sortField,
  name: nameField,
  kind: z.enum(['existing', 'rebuilt', 'new']),
  note: textField,
});

export type Building = z.infer<typeof buildingSchema>;

/** A storey. */
export const floorSchema = z.strictObject({
  id: idField,
  buildingId: idField,
  sort: sortField,
  name: nameField,
  /** 0 = ground floor, −1 = cellar. */
  level: z.int().min(-10).max(100),
  netM2: areaField.nullable(),
  grossM2: areaField.nullable(),
  storeyHeightM: z.number().min(0).max(100).nullable(),
});

export type Floor = z.infer<typeof floorSchema>;

/** A part of a storey where functions can be placed. */
export const zoneSchema = z.strictObject({
  id: idField,
  floorId: idField,
  sort: sortField,
  name: nameField,
  kind: zoneKindField,
  capacityNetM2: areaField,
  hasDaylight: z.boolean(),
  hasEntrance: z.boolean(),
  /** Step-free: by lift, or level with the ground. */
  hasLift: z.boolean(),
  /** Can be locked while the rest of the house is open without staff. */
  canBeLocked: z.boolean(),
  isQuiet: z.boolean(),
});

export type Zone = z.infer<typeof zoneSchema>;

/** Where a function lies in a scenario; no row = unplaced. */
export const placementSchema = z.strictObject({
  scenarioId: idField,
  functionId: idField,
  zoneId: idField,
  /** The solver leaves it where it is. */
  locked: z.boolean(),
});

export type Placement = z.infer<typeof placementSchema>;

/**
 * How near two functions should lie. The pair is kept once, the smaller id first.
 * Scale: 3 must adjoin, 2 should, 1 may, 0 indifferent, −1 should be apart.
 */
export const nearnessSchema = z
  .strictObject({
    functionAId: idField,
    functionBId: idField,
    wish: z.int().min(-1).max(3),
    /** A demand that must hold: same zone, same floor, other zone, other floor. */
    rule: z.enum(['none', 'together', 'togetherFloor', 'apart', 'apartFloor']),
    reason: textField,
  })
  .refine((row) => row.functionAId < row.functionBId, {
    error: 'the smaller id comes first',
    path: ['functionBId'],
  });

export type Nearness = z.infer<typeof nearnessSchema>;

/** That a function must lie in a zone, or must not. */
export const placementDemandSchema = z.strictObject({
  functionId: idField,
  zoneId: idField,
  kind: z.enum(['fixed', 'forbidden']),
  reason: textField,
});

export type PlacementDemand = z.infer<typeof placementDemandSchema>;
