import { z } from 'zod';
import { idField, lineField, nameField, sortField } from './fields.ts';
import { markFields } from './mark.ts';

/** A figure the plan leans on, with where it comes from and who stands by it. */
export const assumptionSchema = z.strictObject({
  id: idField,
  sort: sortField,
  /**
   * Which figure of the program's own it replaces (`app/plan/parameters.ts`); empty for one that is only written
   * down. No two rows have the same code.
   */
  code: z
    .string()
    .max(60)
    .regex(/^[a-z0-9_]*$/),
  name: nameField,
  value: z.number().min(-1e12).max(1e12).nullable(),
  unit: lineField,
  ...markFields,
});

export type Assumption = z.infer<typeof assumptionSchema>;
