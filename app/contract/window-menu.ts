import { z } from 'zod';
import { languageField } from '../plan/fields.ts';

/** What the window can do just now, for a menu bar outside it. */
export const windowMenuSchema = z.strictObject({
  language: languageField,
  actions: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-zA-Z.]{1,60}$/),
        group: z.enum(['go', 'edit', 'plan', 'view', 'help']),
        label: z.string().max(200),
        isEnabled: z.boolean(),
        /** With Ctrl, on a Mac Command; a function key by itself. */
        key: z
          .strictObject({ key: z.string().regex(/^([a-z0-9,]|f\d{1,2})$/), shift: z.boolean() })
          .nullable(),
      }),
    )
    .max(200),
});
export type WindowMenu = z.infer<typeof windowMenuSchema>;

/** Whether a key of an action is pressed without Ctrl. */
export function isFunctionKey(key: string): boolean {
  return /^f\d+$/.test(key);
}
