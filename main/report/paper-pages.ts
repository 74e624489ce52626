import { createHash } from 'node:crypto';
import type { PagePaper } from '#app/contract/paper-orders.ts';
import type { MatrixContext } from '#app/matrices/matrix.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { ReportDocument } from '#app/report/document.ts';
import { minutesOf } from '#app/report/minutes/minutes.ts';
import { reportHtml } from '#app/report/page/report-html.ts';
import { reportContext, reportOf } from '#app/report/report.ts';

/** Of the work, how much is done when everything is gathered: the tables and the draws. */
const gatheredShare = 0.6;

/**
 * A paper as one HTML file. The same plan and context give the same bytes.
 *
 * @param onDone told how much is done, 0–1; may throw to end the work
 */
export function paperPages(
  plan: Plan,
  context: MatrixContext,
  paper: PagePaper,
  onDone: (doneShare: number) => void = () => {},
): string {
  const document = documentOf(plan, context, paper, onDone);
  const html = reportHtml(document, (text) => createHash('sha256').update(text).digest('base64'));
  onDone(1);
  return html;
}

function documentOf(
  plan: Plan,
  context: MatrixContext,
  paper: PagePaper,
  onDone: (doneShare: number) => void,
): ReportDocument {
  if (paper.kind === 'minutes') return minutesOf(plan, context, paper);
  const gathered = reportContext(plan, context);
  onDone(gatheredShare);
  return reportOf(gathered, paper.sections, (share) => onDone(gatheredShare + (1 - gatheredShare) * share));
}
