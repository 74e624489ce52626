import { expect, it } from 'vitest';
import { councilMatrices } from '#app/matrices/council-matrices.ts';
import { collectionNames, type Plan } from '#app/plan/plan.ts';
import { sampleNames } from '#app/plan/sample.ts';
import { samplePlan } from '#main/samples.ts';
import { context } from './plans.ts';

const printed = (plan: Plan) => JSON.stringify(councilMatrices(plan, context));

// A file gives rows back in another order than they were made in: nothing that is printed may tell.
it.each(sampleNames)(
  'no sheet of %s depends on the order of rows, to the last digit',
  (name) => {
    const plan = samplePlan(name, 'da');
    const asMade = printed(plan);
    for (const collection of collectionNames) {
      const rows = Object.entries(plan[collection]);
      if (rows.length < 2) continue;
      const turned = { ...plan, [collection]: Object.fromEntries(rows.toReversed()) };
      expect(printed(turned) === asMade, collection).toBe(true);
    }
  },
  60_000,
);
