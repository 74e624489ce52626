import { z } from 'zod';
import { allocationAnswerSchema } from '../floors/allocation-answer.ts';
import { allocationInputSchema } from '../floors/allocation-input.ts';
import { coverAnswerSchema } from '../staffing/cover-answer.ts';
import { coverInputSchema } from '../staffing/cover-input.ts';
import { pageOrderSchema, scoreSheetOrderSchema, workbookOrderSchema } from './paper-orders.ts';

/**
 * What takes longer than a frame and is done beside the program: kind → input, output. Every input says how long the
 * work may take. A new kind is one line here, its work in `main/jobs/`, and, where a window starts it, one line in each
 * of the two lists below.
 */
export const jobKinds = {
  /** How many of each group work each shift, at least cost. */
  rota: { input: coverInputSchema, output: coverAnswerSchema },
  /** A place for each function, at least cost. */
  allocation: { input: allocationInputSchema, output: allocationAnswerSchema },
  /** Papers; only main starts them, which has the plan and takes care of the file. The council workbook: */
  workbook: { input: workbookOrderSchema, output: z.custom<Uint8Array>() },
  /** A rater's score sheet, and what its file may be called. */
  scoreSheet: { input: scoreSheetOrderSchema, output: z.custom<{ name: string; bytes: Uint8Array }>() },
  /** The report, or the minutes of a meeting, as one HTML file; whoever wants a PDF prints it. */
  pages: { input: pageOrderSchema, output: z.string() },
} as const satisfies {
  [kind: string]: { input: z.ZodType<{ secondsMax: number }>; output: z.ZodType };
};

export type JobKind = keyof typeof jobKinds;
/** Parsed, as the work gets it. */
export type JobInput<Kind extends JobKind> = z.output<(typeof jobKinds)[Kind]['input']>;
export type JobOutput<Kind extends JobKind> = z.output<(typeof jobKinds)[Kind]['output']>;

const codedErrorSchema = z.object({
  code: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** The window names its job, so that it knows it again even when the job is done before the answer is back. */
export const jobIdField = z.uuid();

export const jobStartSchema = z.discriminatedUnion('kind', [startOf('rota'), startOf('allocation')]);
export const jobDoneSchema = z.discriminatedUnion('kind', [doneOf('rota'), doneOf('allocation')]);
export const jobProgressSchema = z.object({
  id: jobIdField,
  progress: z.object({
    /** Figures of the best answer so far, in the unit of the job; `null` as long as there is none. */
    best: z.number().nullable(),
    bound: z.number().nullable(),
    gap: z.number().nullable(),
    seconds: z.number(),
    /** How much of the work is done, 0–1, where that is known. */
    doneShare: z.number().optional(),
  }),
});
export type JobProgress = z.output<typeof jobProgressSchema>['progress'];

function startOf<Kind extends JobKind>(kind: Kind) {
  return z.strictObject({ id: jobIdField, kind: z.literal(kind), input: jobKinds[kind].input });
}

function doneOf<Kind extends JobKind>(kind: Kind) {
  return z.object({
    id: jobIdField,
    kind: z.literal(kind),
    result: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), value: jobKinds[kind].output }),
      z.object({ ok: z.literal(false), error: codedErrorSchema }),
    ]),
  });
}
