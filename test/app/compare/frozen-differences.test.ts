import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { frozenDifferences } from '#app/compare/frozen-differences.ts';
import { keptPlan } from '#app/plan/kept-plan.ts';
import { type Plan, rowKey } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { randomCommand } from '../commands/random-commands.ts';

const nordby = samplePlan('nordby', 'da');
const freeze = {
  ...{ id: crypto.randomUUID(), sort: 1, name: 'Som forelagt', frozenOn: '2026-05-12', frozenByRole: '' },
  ...{ note: '', version: 3, hash: 'a'.repeat(64), content: 'QUJD' },
};

function walked(g: fc.GeneratorValue, steps: number): Plan {
  let plan = nordby;
  for (let step = 0; step < steps; step++) {
    const result = execute(plan, randomCommand(g, plan));
    if (result.ok) plan = result.value.plan;
  }
  return plan;
}

describe('what has changed since a plan was frozen', () => {
  it('is nothing right after, whatever the plan holds: freezing itself is no change', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const plan = walked(g, 8);
        const then = keptPlan(plan);
        expect(keptPlan(then)).toEqual(then);
        const frozen = execute(plan, {
          type: 'freeze.add',
          input: { freeze: { ...freeze, id: g(fc.uuid) } },
        });
        if (!frozen.ok) throw new Error(frozen.error.code);
        expect(frozenDifferences(then, frozen.value.plan)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('names what was said differently, row by row', () => {
    const renamed = { ...nordby, meta: { ...nordby.meta, title: 'Huset' } };
    expect(frozenDifferences(keptPlan(nordby), renamed)).toEqual([
      {
        ...{ collection: 'meta', key: '', kind: 'changed' },
        fields: [{ field: 'title', from: nordby.meta.title, to: 'Huset' }],
      },
    ]);
  });

  it('tells nothing of a round before it is closed, and all of it afterwards', () => {
    const [round] = Object.values(nordby.rounds);
    const [rating] = Object.values(nordby.ratings);
    if (!round || !rating) throw new Error('the sample has neither');
    const id = crypto.randomUUID();
    const said = { ...rating, roundId: id, reason: 'Hemmelig grund' };
    const during = (status: 'private' | 'revealed', anonymous: boolean): Plan => ({
      ...nordby,
      rounds: { ...nordby.rounds, [id]: { ...round, id, status, anonymous } },
      ratings: { ...nordby.ratings, [rowKey('ratings', said)]: said },
    });
    const told = (plan: Plan) => JSON.stringify(frozenDifferences(keptPlan(nordby), plan));
    expect(told(during('private', false))).not.toContain('Hemmelig grund');
    expect(told(during('private', true))).not.toContain('Hemmelig grund');
    expect(told(during('revealed', false))).toContain('Hemmelig grund');
  });
});
