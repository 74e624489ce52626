import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectionNames, type Plan } from '#app/plan/plan.ts';
import { canonicalJson, planHash } from '#main/file/plan-hash.ts';
import { samplePlan } from '#main/samples.ts';

const plans = [samplePlan('nordby', 'da'), samplePlan('billund', 'en')];

/** Whatever is handed over, with the keys of every object in code unit order: slow, and plainly right. */
function inKeyOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, inner]) => [key, inKeyOrder(inner)]));
}

/** The same plan with rows and fields in another order. */
function shuffled(plan: Plan, places: readonly number[]): Plan {
  const other = (object: object) =>
    Object.fromEntries(
      Object.entries(object)
        .map((entry, index) => ({ entry, place: places[index % places.length] ?? 0 }))
        .sort((a, b) => a.place - b.place)
        .map(({ entry }) => entry),
    );
  const collections = collectionNames.map((name) => {
    const rows = Object.entries(plan[name]).map(([key, row]) => [key, other(row)]);
    return [name, other(Object.fromEntries(rows))];
  });
  return { ...Object.fromEntries(collections.reverse()), meta: other(plan.meta) } as Plan;
}

describe('the canonical JSON of a plan', () => {
  it('is the plan, with the keys of every object in order', () => {
    for (const plan of plans) expect(canonicalJson(plan)).toBe(JSON.stringify(inKeyOrder(plan)));
  });

  it('doesn’t know the order of rows or fields', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...plans),
        fc.array(fc.integer(), { minLength: 2, maxLength: 40 }),
        (plan, places) => planHash(shuffled(plan, places)) === planHash(plan),
      ),
      { numRuns: 20 },
    );
  });

  it('is another when any field of any row is another', () => {
    const [plan] = plans as [Plan, ...Plan[]];
    const hash = planHash(plan);
    for (const name of collectionNames) {
      const [key, row] = Object.entries<object>(plan[name])[0] ?? [];
      if (key === undefined || row === undefined) continue;
      for (const field of Object.keys(row)) {
        const rows = { ...plan[name], [key]: { ...row, [field]: 'another' } };
        expect(planHash({ ...plan, [name]: rows }), `${name}.${field}`).not.toBe(hash);
      }
    }
  });
});
