import type { ReportBlock } from '../document.ts';
import type { ReportContext } from '../report-context.ts';
import { columnsOf, matrixBlocks } from './matrix-section.ts';

/** The laws that the services rest on. */
export function lawSection(context: ReportContext): ReportBlock[] {
  const { say } = context.council;
  const blocks = matrixBlocks(context, 'services', {
    title: say('report.law.title'),
    notes: [],
    columns: columnsOf('name', 'kle', 'law', 'authority'),
    rows: ({ kind, cells }) => kind === 'header' || (cells.law?.value ?? '') !== '',
  });
  const hasLaws = blocks.some((block) => block.kind === 'table' && block.table.rows.length > 0);
  return hasLaws ? blocks : [{ kind: 'note', text: say('report.law.none') }];
}
