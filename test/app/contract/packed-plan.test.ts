import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packPlan, unpackPlan } from '#app/contract/packed-plan.ts';
import { runs } from '#test/thorough.ts';
import { furnishedPlan } from '../commands/furnished-plan.ts';
import { randomPlan } from '../commands/random-commands.ts';

it('is the same plan, row by row in the same order, when it comes out as JSON on the other side', () => {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const plan = randomPlan(g, 60);
      const received = unpackPlan(JSON.parse(JSON.stringify(packPlan(plan))));
      expect(received).toEqual(plan);
      for (const [name, rows] of Object.entries(plan)) {
        expect(Object.keys(received[name as 'raters'])).toEqual(Object.keys(rows));
      }
    }),
    { numRuns: runs(50), endOnFailure: true },
  );
});

it('says each text once', () => {
  const { texts } = packPlan(furnishedPlan);
  expect(new Set(texts).size).toBe(texts.length);
});
