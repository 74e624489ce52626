import { z } from 'zod';
import { dateField, idField, lineField, nameField, sortField } from './fields.ts';

/** A figure the plan leans on, with where it comes from and who stands by it. */
export const assumptionSchema = z.strictObject({
  id: idField,
  sort: sortField,
  name: nameField,
  value: z.number().min(-1e12).max(1e12).nullable(),
  unit: lineField,
  source: lineField,
  /** read: seen in the source; remembered: to be verified; assumption: ours until somebody confirms it. */
  mark: z.enum(['read', 'remembered', 'assumption', 'confirmed']),
  /** Role of whoever confirmed it ("økonomichef"), never a name; empty until then. */
  confirmedByRole: lineField,
  confirmedOn: dateField.nullable(),
});

export type Assumption = z.infer<typeof assumptionSchema>;
