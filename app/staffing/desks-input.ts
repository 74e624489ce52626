import { z } from 'zod';
import { largestLoadErlangs } from './desk-rule.ts';

/** More than any house meets, small enough that no product overflows. */
const count = z.number().min(0).max(1e6);
const minutes = z.number().min(0).max(1440);
/** A tenth of a second and more. */
const handlingMinutes = z.number().min(1e-3).max(1440);

const ruleParts = {
  target: z.strictObject({
    /** Nobody can promise everybody: the share stays below 1. */
    share: z
      .number()
      .min(0)
      .max(1 - 1e-9),
    withinMinutes: minutes,
  }),
  /** Fewest desks, also where nobody comes. */
  minimum: z.int().min(0).max(largestLoadErlangs).default(0),
  maxOccupancy: z.number().min(0.01).max(1).nullable().default(null),
  /** Where there is one desk there are two. */
  neverAlone: z.boolean().default(false),
};

const squaredCv = z.number().min(0).max(1000).default(1);

/** What `desks` reads when it is asked for the need interval by interval. */
export const desksInputSchema = z.strictObject({
  intervalMinutes: z.number().min(1).max(1440),
  arrivals: z.array(count).max(100_000),
  handlingMinutes,
  ...ruleParts,
  patienceMinutes: z.number().min(0.01).max(1440).nullable().default(null),
  squaredCv,
});

/** What `desks` reads when it is asked what one desk instead of several gains. */
export const separateInputSchema = z.strictObject({
  separate: z
    .array(
      z.strictObject({
        arrivalsPerHour: count,
        handlingMinutes,
        squaredCv,
        /** What it has today; without it as many as the promise takes. */
        desks: z.int().min(0).max(largestLoadErlangs).nullable().default(null),
      }),
    )
    .min(1)
    .max(1000),
  ...ruleParts,
});

export type DesksInput = z.output<typeof desksInputSchema>;
export type SeparateInput = z.output<typeof separateInputSchema>;
