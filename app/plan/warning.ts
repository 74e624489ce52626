import { z } from 'zod';
import { idField, textField } from './fields.ts';

/** A warning the group has looked at and lives with; it stays listed, with the reason. */
export const acceptedWarningSchema = z.strictObject({
  /** Code of the warning (`app/results/warnings.ts`). */
  code: z.string().regex(/^[a-z][a-z_]{0,59}$/),
  /** What it concerns: the ids it names joined by dots, or empty for the whole plan. */
  place: z
    .string()
    .max(200)
    .regex(/^([0-9a-f-]{36}(\.[0-9a-f-]{36})*)?$/),
  reason: textField.min(1),
});

/**
 * The double-counting probe for a criterion: two scenarios alike in everything except this criterion, which is
 * better? "Depends" means that it is judged by something that another criterion counts already.
 */
export const probeSchema = z.strictObject({
  criterionId: idField,
  answer: z.enum(['better', 'indifferent', 'depends']),
  note: textField,
});
