import { z } from 'zod';

const id = z
  .string()
  .min(1)
  .max(200)
  .refine((text) => text !== '__proto__');
const money = z.number().min(0).max(1e7);
const slot = z.int().min(0).max(100_000);

/** What `cover` reads; the command line's document says what each part means. */
export const coverInputSchema = z.strictObject({
  /** Number of slots, one after the other; a week of 6 days with 22 half-hours has 132. */
  slots: z.int().min(1).max(20_000),
  /** People needed per competence and slot; slots after the end of a list need nobody. */
  need: z.record(id, z.array(z.int().min(0).max(10_000))),
  groups: z
    .array(
      z.strictObject({
        id,
        competences: z.array(id),
        hourCost: money,
        /** Of all its people together; no limit when it is left out. */
        maxHours: z.number().min(0).max(1e7).optional(),
      }),
    )
    .max(200),
  shifts: z
    .array(
      z.strictObject({
        id,
        from: slot,
        /** First slot after the shift. */
        to: slot,
        /** Slots without work. */
        break: z.array(slot).default([]),
      }),
    )
    .max(5_000),
  slotMinutes: z.number().min(1).max(1440).default(30),
  /** Whether breaks count as hours, as they mostly do in a municipality. */
  breaksPaid: z.boolean().default(true),
  secondsMax: z.number().min(0.1).max(600).default(10),
  seed: z.int().min(0).default(1),
});

export type CoverInput = z.output<typeof coverInputSchema>;

export type CoverShift = CoverInput['shifts'][number];
