import { z } from 'zod';

/** Finite and small enough that no difference or sum overflows. */
const figure = z.number().min(-1e12).max(1e12);
const amount = figure.min(0);
const id = z
  .string()
  .min(1)
  .refine((text) => text !== '__proto__');

/** Two functions; same or different place, or with the third element same or different floor. */
const pairRuleSchema = z.union([z.tuple([id, id]), z.tuple([id, id, z.enum(['place', 'floor'])])]);
const byPlaceSchema = z.record(z.string(), figure);

/** What `allocate` reads; the command line's document says what each part means. */
export const allocationInputSchema = z.strictObject({
  functions: z
    .array(
      z.strictObject({
        id,
        netM2: amount,
        /** The place it must have; it may be over-full or forbidden, then the answer says so. */
        fixed: id.nullish(),
        forbidden: z.array(id).default([]),
      }),
    )
    .max(2_000),
  places: z.array(z.strictObject({ id, floor: id.optional(), capacityNetM2: amount })).max(500),
  placementCost: z.record(z.string(), byPlaceSchema).default({}),
  /** Nearness demands a → b; below 0 wants distance. Several of one pair add up. */
  flows: z.array(z.tuple([id, id, figure])).default([]),
  distance: z.record(z.string(), z.record(z.string(), amount)).default({}),
  together: z.array(pairRuleSchema).default([]),
  apart: z.array(pairRuleSchema).default([]),
  secondsMax: z.number().min(0).max(86_400).default(10),
  seed: z.int().min(0).default(1),
});

/** Checked and complete. */
export type AllocationInput = z.output<typeof allocationInputSchema>;
/** As it is written: with gaps where defaults stand. */
export type AllocationDraft = z.input<typeof allocationInputSchema>;
