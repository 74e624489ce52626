import { z } from 'zod';
import { foreignWorkbookSchema } from '#app/import/foreign-workbook.ts';

/** What the reader's process says, once. It has read a stranger's file, so it is not taken at its word. */
export const readerAnswerSchema = z.union([
  z.strictObject({
    result: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), value: foreignWorkbookSchema }),
      z.strictObject({
        ok: z.literal(false),
        error: z.strictObject({
          code: z.string().regex(/^workbook_[a-z_]{1,40}$/),
          details: z.record(z.string(), z.union([z.string().max(200), z.number()])),
        }),
      }),
    ]),
  }),
  z.strictObject({ bug: z.string().max(10_000) }),
]);

export type ReaderAnswer = z.infer<typeof readerAnswerSchema>;
