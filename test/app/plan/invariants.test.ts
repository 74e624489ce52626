import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Breach } from '#app/plan/breach.ts';
import { breaches } from '#app/plan/invariants.ts';
import { type CollectionName, collectionNames, type Plan } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { runs } from '#test/thorough.ts';

/** A change of one row that no command would make: it goes without what belongs to it, or a field holds another's value. */
interface Meddling {
  readonly plan: Plan;
  readonly changed: ReadonlyMap<CollectionName, ReadonlySet<string>>;
}

const nordby = samplePlan('nordby', 'da');
/** Whose rules the longest collections lean on. */
const leantOn = ['criteria', 'rounds', 'raters', 'ratings', 'agreements'] as const;
const filled = collectionNames.filter((name) => Object.keys(nordby[name]).length > 0);

const meddling: fc.Arbitrary<Meddling> = fc.gen().map((g) => {
  const changed = new Map<CollectionName, Set<string>>();
  const plan: { [name: string]: unknown } = { ...nordby };
  for (let count = g(fc.integer, { min: 1, max: 3 }); count > 0; count--) {
    const name: CollectionName = g(fc.constantFrom, ...(g(fc.boolean) ? filled : leantOn));
    const rows = { ...(plan[name] as { [key: string]: { [field: string]: unknown } }) };
    const key = g(fc.constantFrom, ...Object.keys(nordby[name]));
    const row = rows[key];
    const field = g(fc.constantFrom, ...Object.keys(row ?? {}), '');
    if (!row || field === '') delete rows[key];
    else {
      const others = Object.values(rows).map((other) => other[field]);
      rows[key] = { ...row, [field]: g(fc.constantFrom, null, -999, 'nobody', 'group', true, ...others) };
    }
    plan[name] = rows;
    changed.set(name, (changed.get(name) ?? new Set()).add(key));
  }
  return { plan: plan as unknown as Plan, changed };
});

const places = (found: Breach[]) =>
  found.map(({ code, collection, key }) => `${code} ${collection} ${key}`).sort();

describe('the rules between rows', () => {
  it('hold in the sample plan', () => {
    expect(breaches(nordby)).toEqual([]);
  });

  it('are broken in the same places whether every row is asked or those a change can have to do with', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(meddling, ({ plan, changed }) => {
        const all = breaches(plan);
        for (const { code } of all) seen.add(code);
        expect(places(breaches(plan, changed))).toEqual(places(all));
      }),
      { numRuns: runs(4000) },
    );
    // Those that are asked of some rows only were among them.
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'wrong_key',
        'dangling_reference',
        'score_on_group',
        'score_outside_range',
        'person_in_anonymous_round',
      ]),
    );
  });
});
