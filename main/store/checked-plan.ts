import { z } from 'zod';
import { breaches, type ChangedRows } from '#app/plan/invariants.ts';
import { type CollectionName, collectionNames, collections, type Plan, planSchema } from '#app/plan/plan.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { rowAt, type TouchedRows } from './touched-rows.ts';

/** A plan from outside (a file, JSON): every field and every rule between rows, or `plan_invalid` with the place. */
export function checkedPlan(value: unknown): Result<Plan> {
  const parsed = planSchema.safeParse(value);
  if (!parsed.success) return refused('plan_invalid', { at: issuePlace(parsed.error) });
  return withoutBreaches(parsed.data);
}

/** The same for a plan that comes row by row: a large one is then never there twice. */
export function checkedTables(
  meta: unknown,
  rowsOf: (name: CollectionName) => Iterable<[key: string, row: unknown]>,
): Result<Plan> {
  const parsedMeta = planSchema.shape.meta.safeParse(meta);
  if (!parsedMeta.success) return refused('plan_invalid', { at: issuePlace(parsedMeta.error) });
  const plan: { [name: string]: unknown } = { meta: parsedMeta.data };
  for (const name of collectionNames) {
    const rows: { [key: string]: unknown } = {};
    const { schema } = collections[name];
    for (const [key, row] of rowsOf(name)) {
      const parsed = schema.safeParse(row);
      if (!parsed.success) return refused('plan_invalid', { at: issuePlace(parsed.error) });
      rows[key] = parsed.data;
    }
    plan[name] = rows;
  }
  return withoutBreaches(plan as Plan);
}

/** The same for a plan of which only some rows are new. */
export function checkedRows(plan: Plan, touched: TouchedRows): Result<Plan> {
  if (touched.meta) {
    const parsed = planSchema.shape.meta.safeParse(plan.meta);
    if (!parsed.success) return refused('plan_invalid', { at: issuePlace(parsed.error) });
  }
  for (const [name, keys] of touched.rows) {
    for (const key of keys) {
      const row = rowAt(plan, name, key);
      const parsed = row && collections[name].schema.safeParse(row);
      if (parsed && !parsed.success) return refused('plan_invalid', { at: issuePlace(parsed.error) });
    }
  }
  return withoutBreaches(plan, touched.rows);
}

function withoutBreaches(plan: Plan, changed?: ChangedRows): Result<Plan> {
  const [breach] = breaches(plan, changed);
  if (breach) return refused('plan_invalid', { at: `${breach.collection} ${breach.key}: ${breach.code}` });
  return ok(plan);
}

function issuePlace(error: z.ZodError): string {
  return z.prettifyError(error).split('\n').slice(0, 2).join(' ').slice(0, 300);
}
