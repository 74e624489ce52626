import { z } from 'zod';
import { dateField, idField, lineField, nameField, sortField, textField } from './fields.ts';

/** A copy of the plan as it was put before somebody ("Som forelagt 12. maj 2026"): read, never changed. */
export const freezeSchema = z.strictObject({
  id: idField,
  sort: sortField,
  name: nameField,
  frozenOn: dateField,
  /** The role that froze it. */
  frozenByRole: lineField,
  note: textField,
  /** Number of changes the plan had seen. */
  version: z.int().min(0),
  /** SHA-256 of the frozen plan's canonical JSON, in hexadecimal; what stands in footers. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** The plan's canonical JSON, compressed (gzip) and written in base64. Only main unpacks it. */
  content: z
    .string()
    .regex(/^[A-Za-z0-9+/]*={0,2}$/)
    .min(1)
    .max(40_000_000),
});

export type Freeze = z.infer<typeof freezeSchema>;
