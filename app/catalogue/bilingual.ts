import { z } from 'zod';

/** A text of a resource in both languages; the reader's is taken when it enters a plan. */
export const bilingualField = z.strictObject({ da: z.string().min(1), en: z.string().min(1) });
