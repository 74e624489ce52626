import { type Draft, enablePatches, type Patch, produceWithPatches } from 'immer';
import { z } from 'zod';
import type { Label } from '../i18n/label.ts';
import type { ErrorCode } from '../i18n/texts.ts';
import type { CollectionName, Plan } from '../plan/plan.ts';
import { type CodedError, ok, type Result, refused } from '../plan/result.ts';
import { withOneField } from './one-field.ts';
import { patched } from './patched.ts';

enablePatches();

/**
 * One thing that can be done to a plan.
 *
 * `apply` changes the draft it is given and nothing else; it upholds every rule of `app/plan/invariants.ts`
 * or refuses with {@link Refusal}. Ids, times and chance come in with the input.
 */
export interface Command<Input> {
  input: z.ZodType<Input>;
  /** What it does, in words, from the plan as it was before. */
  label(plan: Plan, input: Input): Label;
  apply(draft: Draft<Plan>, input: Input): void;
  /** Of which rows alone it needs to know in a long collection; absent: all of them. */
  looksAt?(input: Input): Rows;
  /** What the history must forget, this change itself included; `null` or absent: nothing. */
  seals?(plan: Plan, input: Input): Seal | null;
}

/**
 * What the history forgets with a change: who said what in a round, or all that was in the plan before it. A change that
 * seals can't be taken back.
 */
export interface Seal {
  scope: 'round' | 'plan';
  /** Of the round, or of the anonymising; copies of the plan that don't know it are from before. */
  id: string;
}

/** Rows of one collection, by their keys. */
interface Rows {
  collection: CollectionName;
  keys: readonly string[];
}

/** Thrown by `apply` only, and caught by {@link execute} only. */
export class Refusal extends Error {
  readonly error: CodedError;
  constructor(code: ErrorCode, details: CodedError['details'] = {}) {
    super(code);
    this.error = { code, details };
  }
}

/** What a command did: the plan after it, and the patches there and back. */
export interface Change {
  plan: Plan;
  label: Label;
  patches: Patch[];
  inverse: Patch[];
  /** See {@link Command.seals}. */
  seal: Seal | null;
}

export function command<Schema extends z.ZodType>(definition: {
  input: Schema;
  label(plan: Plan, input: z.infer<Schema>): Label;
  apply(draft: Draft<Plan>, input: z.infer<Schema>): void;
  looksAt?(input: z.infer<Schema>): Rows;
  seals?(plan: Plan, input: z.infer<Schema>): Seal | null;
}): Command<z.infer<Schema>> {
  return definition as Command<z.infer<Schema>>;
}

/**
 * Parses the input and applies the command to the plan.
 *
 * @returns the change (with empty patches when nothing differs), or the refusal with its code; the plan that
 *   was passed in is never touched
 */
export function apply<Input>(command: Command<Input>, plan: Plan, input: unknown): Result<Change> {
  const parsed = command.input.safeParse(input);
  if (!parsed.success) {
    return refused('command_input', { at: z.prettifyError(parsed.error).slice(0, 500) });
  }
  try {
    const rows = command.looksAt?.(parsed.data);
    const [changed, patches, inverse] = produceWithPatches(rows ? withOnly(plan, rows) : plan, (draft) => {
      command.apply(draft as Draft<Plan>, parsed.data);
    });
    const next = rows ? patched(plan, patches) : changed;
    const label = withOneField(command.label(plan, parsed.data), plan, patches);
    const seal = command.seals?.(plan, parsed.data) ?? null;
    return ok({ plan: next, label, patches, inverse, seal });
  } catch (thrown) {
    if (thrown instanceof Refusal) return { ok: false, error: thrown.error };
    throw thrown;
  }
}

/** The plan with only these rows in their collection: immer goes through a collection several times when a row of it changes. */
function withOnly(plan: Plan, { collection, keys }: Rows): Plan {
  const all: { readonly [key: string]: object } = plan[collection];
  const rows = keys.filter((key) => Object.hasOwn(all, key)).map((key) => [key, all[key]]);
  return { ...plan, [collection]: Object.fromEntries(rows) };
}
