import fc, { type GeneratorValue } from 'fast-check';
import { expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { councilMatrices } from '#app/matrices/council-matrices.ts';
import type { Matrix } from '#app/matrices/matrix.ts';
import type { Plan } from '#app/plan/plan.ts';
import { reportContents } from '#app/plan/report.ts';
import { reportHtml } from '#app/report/page/report-html.ts';
import { reportContext, reportOf } from '#app/report/report.ts';
import { samplePlan } from '#main/samples.ts';
import { runs } from '#test/thorough.ts';
import { randomCommand, randomPlan } from '../commands/random-commands.ts';
import { id } from '../results/plans.ts';
import { context } from './plans.ts';

/** What a figure or a text that isn't there looks like when nobody thought of it. */
const unthought = /undefined|NaN|\[object|Infinity/;
const sections = reportContents.map((content, index) => ({
  ...{ id: id(index + 1), sort: index, heading: `Om ${content}`, content, text: '' },
}));

/** A plan made at random, or the sample after some fifty random changes. */
function anyPlan(g: GeneratorValue): Plan {
  if (g(fc.boolean)) return randomPlan(g, 60);
  let plan = samplePlan('nordby', g(fc.constantFrom, 'da', 'en'));
  for (let count = 0; count < 50; count++) {
    const change = execute(plan, randomCommand(g, plan));
    if (change.ok) plan = change.value.plan;
  }
  return plan;
}

function texts({ title, notes, columns, rows }: Matrix): string[] {
  const values = rows.flatMap(({ cells }) => Object.values(cells).map(({ value }) => String(value)));
  return [title, ...notes, ...columns.map((column) => column.title), ...values];
}

it('every sheet and every part of the report can be made of any plan, and says only what was meant', () => {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const plan = anyPlan(g);
      for (const profile of ['intern', 'offentlig'] as const) {
        for (const language of ['da', 'en'] as const) {
          const asked = { ...context, language, profile };
          const strange = councilMatrices(plan, asked).flatMap((matrix) =>
            texts(matrix)
              .filter((text) => unthought.test(text))
              .map((text) => `${matrix.id}: ${text}`),
          );
          expect(strange).toEqual([]);
          const html = reportHtml(reportOf(reportContext(plan, asked), sections), () => 'hash');
          expect(html.match(new RegExp(`.{0,60}(?:${unthought.source}).{0,20}`))?.[0]).toBeUndefined();
        }
      }
    }),
    { numRuns: runs(12), endOnFailure: true },
  );
}, 120_000);
