import { z } from 'zod';
import { languageField } from '../plan/fields.ts';

/** What the window can do just now, for a menu bar outside it. */
export const windowMenuSchema = z.strictObject({
  language: languageField,
  actions: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-zA-Z.]{1,60}$/),
        group: z.enum(['go', 'edit', 'plan', 'view']),
        label: z.string().max(200),
        isEnabled: z.boolean(),
        /** With Ctrl, on a Mac Command. */
        key: z.strictObject({ key: z.string().regex(/^[a-z0-9,]$/), shift: z.boolean() }).nullable(),
      }),
    )
    .max(200),
});
export type WindowMenu = z.infer<typeof windowMenuSchema>;
