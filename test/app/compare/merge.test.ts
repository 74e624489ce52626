import fc, { type GeneratorValue } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { type Conflict, type Decisions, type Merge, merge } from '#app/compare/merge.ts';
import type { Sides } from '#app/compare/merge-atoms.ts';
import { planDifferences, rowOf } from '#app/compare/plans.ts';
import { breaches } from '#app/plan/invariants.ts';
import {
  type Plan,
  planSchema,
  type ScenarioCellCollection,
  scenarioCellCollections,
} from '#app/plan/plan.ts';
import { randomCommand, randomPlan } from '../commands/random-commands.ts';
import { randomRow } from '../commands/random-rows.ts';

function walked(g: GeneratorValue, from: Plan, commandCount: number): Plan {
  let plan = from;
  for (let count = 0; count < commandCount; count++) {
    const change = execute(plan, randomCommand(g, plan));
    if (change.ok) plan = change.value.plan;
  }
  return plan;
}

function merging(sides: Sides, decisions?: Decisions): Merge {
  const result = merge(sides, decisions);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** A plan and two that were made of it, each by a walk of its own. */
function threePlans(g: GeneratorValue, walk: number): { base: Plan; mine: Plan; theirs: Plan } {
  const base = randomPlan(g, 30);
  return { base, mine: walked(g, base, walk), theirs: walked(g, base, walk) };
}

/** A failure with the values of fast-check's generator takes minutes to print; the seed says it all. */
function law(numRuns: number, holds: (g: GeneratorValue) => void): void {
  fc.assert(fc.property(fc.gen(), holds), { numRuns, endOnFailure: true });
}

const decided = (conflicts: readonly Conflict[], choose: (index: number) => 'mine' | 'theirs') =>
  Object.fromEntries(conflicts.map(({ id }, index) => [id, choose(index)]));

/** Decides until nothing is open: deciding one may show that two things can't stand together. */
function decidedAll(sides: Sides, choose: (index: number) => 'mine' | 'theirs'): Merge {
  let decisions: Decisions = {};
  for (let round = 0; round < 50; round++) {
    const now = merging(sides, decisions);
    if (now.open === 0) return now;
    decisions = {
      ...decisions,
      ...decided(
        now.conflicts.filter(({ decision }) => !decision),
        choose,
      ),
    };
  }
  throw new Error('decisions never end');
}

describe('merge', () => {
  it('of a plan nobody else changed is the changed one', () => {
    law(25, (g) => {
      const base = randomPlan(g, 30);
      const changed = walked(g, base, 20);
      for (const sides of [
        { base, mine: base, theirs: changed },
        { base, mine: changed, theirs: base },
        { base, mine: changed, theirs: changed },
      ]) {
        const { plan, conflicts } = merging(sides);
        expect(conflicts).toEqual([]);
        expect(planDifferences(plan, changed)).toEqual([]);
      }
    });
  });

  it('is the same from both sides, up to whose is called mine', () => {
    law(25, (g) => {
      const { base, mine, theirs } = threePlans(g, 15);
      const [here, there] = [merging({ base, mine, theirs }), merging({ base, mine: theirs, theirs: mine })];
      expect(there.conflicts.map(({ id, reason, codes }) => [id, reason, codes])).toEqual(
        here.conflicts.map(({ id, reason, codes }) => [id, reason, codes]),
      );
      expect([there.fromMine, there.fromTheirs]).toEqual([here.fromTheirs, here.fromMine]);
      const [asMine, asTheirs] = [
        decidedAll({ base, mine, theirs }, () => 'mine'),
        decidedAll({ base, mine: theirs, theirs: mine }, () => 'theirs'),
      ];
      expect(planDifferences(asMine.plan, asTheirs.plan)).toEqual([]);
    });
  });

  it('loses no change: each is in the result or in a conflict', () => {
    let conflictCount = 0;
    law(25, (g) => {
      const { base, mine, theirs } = threePlans(g, 15);
      const { plan, conflicts } = merging({ base, mine, theirs });
      conflictCount += conflicts.length;
      const asked = new Set(
        conflicts.flatMap(({ parts }) =>
          parts.flatMap(({ place, key, fields }) =>
            (fields ?? ['*']).map((field) => `${place} ${key} ${field}`),
          ),
        ),
      );
      for (const side of [mine, theirs]) {
        for (const { collection, key, kind, fields } of planDifferences(base, side)) {
          const row = rowOf(plan, collection, key);
          if (asked.has(`${collection} ${key} *`)) continue;
          if (kind === 'removed') expect(row).toBeUndefined();
          for (const { field, to } of kind === 'removed' ? [] : fields) {
            if (asked.has(`${collection} ${key} ${field}`) || isSettledQuietly(field)) continue;
            expect([collection, key, field, row?.[field]]).toEqual([collection, key, field, to]);
          }
        }
      }
    });
    expect(conflictCount).toBeGreaterThan(3);
  });

  it('of two who worked in different scenarios has no conflict', () => {
    let changed = 0;
    law(20, (g) => {
      const base = randomPlan(g, 30);
      const [here, there] = Object.keys(base.scenarios);
      if (!here || !there) return;
      const [mine, theirs] = [cellsSet(g, base, here), cellsSet(g, base, there)];
      const { plan, conflicts } = merging({ base, mine, theirs });
      expect(conflicts).toEqual([]);
      const [byMine, byTheirs] = [planDifferences(base, mine), planDifferences(base, theirs)];
      expect(planDifferences(base, plan)).toHaveLength(byMine.length + byTheirs.length);
      changed += byMine.length * byTheirs.length;
    });
    expect(changed).toBeGreaterThan(20);
  });

  it('keeps every rule of the plan, however its conflicts are decided', () => {
    law(20, (g) => {
      const sides = threePlans(g, 20);
      const { plan, conflicts } = decidedAll(sides, () => (g(fc.boolean) ? 'mine' : 'theirs'));
      expect(breaches(plan)).toEqual([]);
      expect(planSchema.safeParse(plan).success).toBe(true);
      for (const conflict of conflicts.filter(({ parts }) => parts.every(({ fields }) => fields))) {
        for (const { place, key, fields, mine, theirs } of conflict.parts) {
          const side = conflict.decision === 'mine' ? mine : theirs;
          for (const field of (fields ?? []).filter((name) => name !== 'scaleRevision')) {
            expect(rowOf(plan, place, key)?.[field] ?? null).toEqual(side?.[field] ?? null);
          }
        }
      }
    });
  });

  it('without a common origin asks about everything but the order', () => {
    law(8, (g) => {
      const { mine, theirs } = threePlans(g, 10);
      const { fromMine, fromTheirs } = merging({ base: null, mine, theirs });
      expect([fromMine, fromTheirs]).toEqual([0, 0]);
      const { plan } = decidedAll({ base: null, mine, theirs }, () => 'theirs');
      const left = planDifferences(plan, theirs).flatMap(({ fields }) => fields.map(({ field }) => field));
      expect(left.filter((field) => !isSettledQuietly(field) && field !== 'scaleRevision')).toEqual([]);
    });
  });
});

/** Cells of one scenario, set at random. */
function cellsSet(g: GeneratorValue, from: Plan, scenarioId: string): Plan {
  let plan = from;
  for (let count = 0; count < 8; count++) {
    const collection: ScenarioCellCollection = g(fc.constantFrom, ...scenarioCellCollections);
    const rows = [{ ...randomRow(g, plan, collection), scenarioId }];
    const change = execute(plan, { type: `${collection}.set`, input: { rows } });
    if (change.ok) plan = change.value.plan;
  }
  return plan;
}

/** Order, the origin of a scenario whose origin is gone, and the number that marks scores as given under another scale. */
function isSettledQuietly(field: string): boolean {
  return field === 'sort' || field === 'parentId';
}
