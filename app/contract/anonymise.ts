import { z } from 'zod';
import { idField } from '../plan/fields.ts';
import { anonymisingSchema } from '../privacy/anonymised.ts';
import { hiddenPersonSchema } from '../privacy/people.ts';
import { traceKinds } from '../privacy/traces.ts';

/** What the user says of what goes: further names to look for, and raters that keep theirs (a council, a body). */
export const anonymiseChoiceFields = {
  words: anonymisingSchema.shape.words,
  keptRaterIds: z.array(idField).max(20_000),
};

/** A place that tells of somebody, as it is looked over. */
export const anonymiseFindingSchema = z.object({
  id: z.string(),
  kind: z.enum(['person', 'word', ...traceKinds]),
  /** The name or word that was looked for; of a trace empty. */
  subject: z.string(),
  /** Where it stands, in the reader's language. */
  where: z.string(),
  /** What stands around it; empty for what was said in a round that isn't revealed. */
  before: z.string(),
  found: z.string(),
  after: z.string(),
  replacement: z.string(),
  /** Whether the plan says it now, and how many of its frozen copies do. */
  inPlan: z.boolean(),
  copies: z.int(),
});

export type AnonymiseFinding = z.infer<typeof anonymiseFindingSchema>;

/** All that is to be looked over before a plan is anonymised. */
export const anonymiseFoundSchema = z.object({
  /** Everybody who is or was a rater, those who keep their names too. */
  people: z.array(hiddenPersonSchema),
  findings: z.array(anonymiseFindingSchema),
  /** Frozen copies, and those in which something would be replaced. */
  copies: z.int(),
  copiesConcerned: z.int(),
  backups: z.int(),
  /** Changes that can no longer be undone. */
  changes: z.int(),
});

export type AnonymiseFound = z.infer<typeof anonymiseFoundSchema>;
