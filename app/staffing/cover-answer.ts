import { z } from 'zod';

/** So many people of a group on a shift. */
const assignmentSchema = z.object({ shift: z.string(), group: z.string(), people: z.int() });
export type Assignment = z.output<typeof assignmentSchema>;

const slotCoverSchema = z.object({
  slot: z.int(),
  competence: z.string(),
  /** People needed. */
  need: z.int(),
  /** People who are there for it and for nothing else. */
  present: z.int(),
});
export type SlotCover = z.output<typeof slotCoverSchema>;

/**
 * Why there is no rota. `competence_missing`: nobody has the competence. `no_shift`: no shift works in the slot.
 * `hours_short`: with all hours used as well as can be, people are still lacking in these slots.
 */
const causeSchema = z.object({
  reason: z.enum(['competence_missing', 'no_shift', 'hours_short']),
  /** Slots that can't be covered, in order. */
  slots: z.array(z.int()),
  competences: z.array(z.string()),
  /** Groups whose hours are too few; empty for the other reasons. */
  groups: z.array(z.string()),
  /** Hours of work that nobody can do, at the least; `null` where it wasn't found in time. */
  missingHours: z.number().nullable(),
});
export type CoverCause = z.output<typeof causeSchema>;

const rotaSchema = z.object({
  /** What is not there has nobody. In order of shifts, then groups. */
  rota: z.array(assignmentSchema),
  hours: z.record(z.string(), z.number()),
  cost: z.number(),
  /** No rota can cost less. */
  lowerBound: z.number(),
  /** Share of cost; 0 when proven. */
  gap: z.number(),
  /** That no rota costs less. */
  proven: z.boolean(),
  /** Every slot and competence with a need. */
  cover: z.array(slotCoverSchema),
  seed: z.int(),
  elapsedMs: z.number().optional(),
});
export type Rota = z.output<typeof rotaSchema>;

const infeasibleSchema = z.object({
  infeasible: z.object({
    /** The first of the causes. */
    reason: causeSchema.shape.reason,
    /** All slots that can't be covered, in order. */
    slots: z.array(z.int()),
    causes: z.array(causeSchema).min(1),
  }),
  seed: z.int(),
  elapsedMs: z.number().optional(),
});

/** What `cover` answers, in the ids of its input. */
export const coverAnswerSchema = z.union([rotaSchema, infeasibleSchema]);
export type CoverAnswer = z.output<typeof coverAnswerSchema>;
