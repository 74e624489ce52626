import { z } from 'zod';

/** A demand by its ids, as an explanation names it. */
const demandSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('function'), function: z.string() }),
  z.object({ kind: z.literal('capacity'), place: z.string() }),
  z.object({ kind: z.literal('fixed'), function: z.string(), place: z.string() }),
  z.object({ kind: z.literal('forbidden'), function: z.string(), places: z.array(z.string()) }),
  z.object({
    kind: z.enum(['together', 'apart']),
    a: z.string(),
    b: z.string(),
    scope: z.enum(['place', 'floor']),
  }),
]);

const run = { seed: z.number(), elapsedMs: z.number().optional() };

/** What `allocate` answers, in the ids of the input. */
export const allocationAnswerSchema = z.union([
  z.object({
    placements: z.record(z.string(), z.string()),
    cost: z.number(),
    /** No placement costs less; equal to `cost` when proven. */
    lowerBound: z.number(),
    /** Distance from bound to cost as a share of the cost; `null` where the cost is 0 and the bound below. */
    gap: z.number().nullable(),
    proven: z.boolean(),
    ...run,
  }),
  z.object({
    infeasible: z.object({
      reason: z.enum(['capacity', 'pieces', 'rules']),
      functions: z.array(z.string()),
      places: z.array(z.string()),
      missingNetM2: z.number().nullable(),
      demands: z.array(demandSchema),
    }),
    ...run,
  }),
]);

export type AllocationAnswer = z.output<typeof allocationAnswerSchema>;
export type AllocationObstacle = Extract<AllocationAnswer, { infeasible: unknown }>['infeasible'];
