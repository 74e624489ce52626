import { z } from 'zod';

/** Finite and small enough that no difference or sum overflows. */
const figure = z.number().min(-1e12).max(1e12);
const id = z
  .string()
  .min(1)
  .refine((text) => text !== '__proto__');

const weightSchema = z.union([figure, z.strictObject({ low: figure, high: figure })]);

const scoreSchema = z.union([
  figure,
  z.strictObject({ low: figure, likely: figure.optional(), high: figure }),
  z.null(),
]);

/** What `decide` reads; the command line's document says what each part means. */
export const decideInputSchema = z.strictObject({
  criteria: z.array(
    z.strictObject({
      id,
      worst: figure,
      best: figure,
      weight: weightSchema,
      points: z.array(z.tuple([figure, figure])).optional(),
      /** Smallest meaningful change of a judged score; without it the criterion counts as measured. */
      step: figure.optional(),
    }),
  ),
  scenarios: z.array(z.strictObject({ id, scores: z.record(z.string(), scoreSchema) })),
  weights: z.enum(['given', 'interval', 'ordinal', 'any']).default('given'),
  draws: z.int().min(1).max(10_000_000).default(10_000),
  seed: z.int().min(0).default(1),
});

export type DecideInput = z.output<typeof decideInputSchema>;
export type DecideCriterion = DecideInput['criteria'][number];
export type DecideScore = z.output<typeof scoreSchema>;
