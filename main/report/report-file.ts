import { createHash } from 'node:crypto';
import type { MatrixContext } from '#app/matrices/matrix.ts';
import type { Plan } from '#app/plan/plan.ts';
import { reportHtml } from '#app/report/page/report-html.ts';
import { reportContext, reportOf } from '#app/report/report.ts';
import { reportSectionsOf } from '#app/report/templates.ts';
import { resources } from '../resources.ts';

/**
 * The report of a plan as one HTML file, under the plan's own headings or, while it has none, the program's. The same
 * plan and context give the same bytes.
 */
export function reportFile(plan: Plan, context: MatrixContext): string {
  const sections = reportSectionsOf(plan, resources.reportTemplates(), context.language);
  const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
  return reportHtml(reportOf(reportContext(plan, context), sections), sha256);
}
