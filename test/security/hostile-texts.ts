import fc from 'fast-check';
import type { z } from 'zod';
import { breaches } from '#app/plan/invariants.ts';
import { metaSchema } from '#app/plan/meta.ts';
import { type CollectionName, collectionNames, collections, type Plan, rowKey } from '#app/plan/plan.ts';
import { reportContents } from '#app/plan/report.ts';
import { samplePlan } from '#main/samples.ts';
import { randomRow } from '#test/app/commands/random-rows.ts';

/**
 * A formula, the end of whatever element or string it may stand in, markup that runs, SQL, and a template: what each of
 * the places where a plan's text ends up could take it for. A field's own name follows it, then what stood there before.
 */
export const payload = `=1+1"';</title></style><img src=x onerror="wasRun=1">\${7*7}`;
/** Where the payload is too long, so that no text of the plan is left as it was. */
const shorter = [`=1+<img src=x onerror=wasRun=1>`, '=1<b>', '=1'];

type Row = { readonly [field: string]: unknown };

/** A plan with the payload in every text that its schemas let people write, and what these fields are. */
export interface HostilePlan {
  plan: Plan;
  /** `collection.field` of each field that took a payload. */
  fields: readonly string[];
  /** How many texts there are in all. */
  texts: number;
}

/**
 * The sample plan with rows in every collection and the payload in every free text. Found by asking the schemas: a field
 * that a plan is given tomorrow is attacked tomorrow.
 */
export function hostilePlan(): HostilePlan {
  const furnished = withEveryCollection(samplePlan('nordby', 'da'));
  const fields = new Set<string>();
  let texts = 0;
  const rewritten = (name: string, schema: z.ZodType, row: Row): Row => {
    let changed = row;
    for (const [field, value] of Object.entries(row)) {
      if (typeof value !== 'string' && value !== null) continue;
      const hostile = [`${payload}{${name}.${field}}${value ?? ''}`, ...shorter.map((text) => text + value)];
      const taken = hostile.find((text) => isText(schema, { ...changed, [field]: text }, field, text));
      if (taken === undefined) continue;
      changed = { ...changed, [field]: taken };
      fields.add(`${name}.${field}`);
      texts += 1;
    }
    return changed;
  };
  const meta = rewritten('meta', metaSchema, furnished.meta) as Plan['meta'];
  const rows = collectionNames.map((name) => [
    name,
    Object.fromEntries(
      Object.values(furnished[name]).map((row) => {
        const hostile = rewritten(name, collections[name].schema, row) as never;
        return [rowKey(name, hostile), hostile];
      }),
    ),
  ]);
  const plan = { meta, ...Object.fromEntries(rows) } as Plan;
  return { plan, fields: [...fields], texts };
}

/** Whether a row takes a text as it is: a field of codes or dates refuses it. */
function isText(schema: z.ZodType, row: Row, field: string, text: string): boolean {
  const parsed = schema.safeParse(row);
  return parsed.success && (parsed.data as Row)[field] === text;
}

/** The plan with some row in each collection, and a heading for everything that can stand in a report. */
function withEveryCollection(sample: Plan): Plan {
  const [sections] = fc.sample(fc.uuid(), { numRuns: 1, seed: 1 });
  if (!sections) throw new Error('no ids');
  const reportSections = Object.fromEntries(
    reportContents.map((content, sort) => {
      const id = sections.slice(0, -2) + String(10 + sort);
      return [id, { id, sort, heading: content, content, text: content }];
    }),
  );
  let plan: Plan = { ...sample, reportSections };
  for (const name of collectionNames) {
    if (Object.keys(plan[name]).length > 0) continue;
    const found = fc
      .sample(
        fc.gen().map((g) => withRow(plan, name, randomRow(g, plan, name))),
        { numRuns: 200, seed: 2 },
      )
      .find((candidate) => candidate && breaches(candidate).length === 0);
    if (!found) throw new Error(`no row for ${name}`);
    plan = found;
  }
  return plan;
}

function withRow(plan: Plan, name: CollectionName, row: unknown): Plan | null {
  const parsed = collections[name].schema.safeParse(row);
  if (!parsed.success) return null;
  return { ...plan, [name]: { [rowKey(name, parsed.data as never)]: parsed.data } };
}
