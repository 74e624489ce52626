import { z } from 'zod';

/** A file's bytes on the wire. */
export const base64Field = z.base64().max(80_000_000);

/**
 * How a file leaves the program: written where the user chose (`saved`), handed to the window to download
 * (`download`), or not at all (`cancelled`).
 */
export const deliverySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved'), path: z.string() }),
  z.object({ kind: z.literal('download'), fileName: z.string(), mediaType: z.string(), base64: base64Field }),
  z.object({ kind: z.literal('cancelled') }),
]);
export type Delivery = z.infer<typeof deliverySchema>;

/** Papers that leave the program. */
export const exportKindField = z.enum(['workbook', 'report']);
export type ExportKind = z.infer<typeof exportKindField>;

/** A paper that was saved on this machine. */
export const lastExportSchema = z.object({
  path: z.string(),
  /** ISO 8601 in UTC. */
  at: z.string(),
  /** The plan's version then. */
  version: z.int(),
});
export type LastExport = z.infer<typeof lastExportSchema>;
