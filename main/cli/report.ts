import { ok } from '#app/plan/result.ts';
import { reportSectionsOf } from '#app/report/templates.ts';
import { resources } from '../resources.ts';
import type { CliCommand } from './command.ts';
import { writePages } from './pages.ts';

/** The report, under the plan's own headings or the program's. */
export const reportCommand: CliCommand = {
  options: { out: { type: 'string' }, profile: { type: 'string' } },
  operands: [1, 1],
  run: (args) =>
    writePages('report', args, (plan, language) =>
      ok({ kind: 'report', sections: reportSectionsOf(plan, resources.reportTemplates(), language) }),
    ),
};
