import type { MatrixContext } from '#app/matrices/matrix.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { realDocumentPath } from '../file/document-file.ts';
import { writeRefusal } from '../file/file-errors.ts';
import { writeWhole } from '../file/write-whole.ts';
import { reportFile } from '../report/report-file.ts';
import { calendarDay } from './calendar-day.ts';
import { deliver, download } from './delivery.ts';
import { fileNameFor } from './file-name.ts';
import type { Handlers } from './handler.ts';
import { paperOf } from './paper.ts';
import type { Shell } from './shell.ts';

const mediaTypes = { pdf: 'application/pdf', html: 'text/html; charset=utf-8' } as const;

/** The report that goes with the workbook. */
export const reportHandlers: Handlers<'report.make' | 'report.printer'> = {
  'report.make': async ({ format, profile, language, freezeId }, { open, shell, now }) => {
    const session = open.session();
    if (!session) return refused('no_plan_open');
    const paper = paperOf(session, freezeId);
    if (!paper.ok) return paper;
    const { plan, version, hash } = paper.value;
    const context: MatrixContext = {
      profile,
      language,
      planVersion: version,
      planHash: hash.slice(0, 12),
      today: calendarDay(now()),
    };
    const html = reportFile(plan, context);
    const made = format === 'pdf' ? await printed(shell, html) : ok(Buffer.from(html, 'utf8'));
    if (!made.ok) return made;
    const bytes = made.value;
    const suggestion = {
      fileName: fileNameFor(plan.meta.title, `.${format}`),
      mediaType: mediaTypes[format],
    };
    return shell.dialogs === 'browser'
      ? ok(download(suggestion, bytes))
      : deliver(shell, suggestion, (path) => {
          const target = realDocumentPath(path, writeRefusal);
          return target.ok ? writeWhole(target.value, bytes, 'anything') : target;
        });
  },
  'report.printer': (_input, { shell }) => ok({ isThere: shell.printer?.isThere() ?? false }),
};

async function printed(shell: Shell, html: string): Promise<Result<Buffer>> {
  return shell.printer?.isThere() ? shell.printer.print(html) : refused('pdf_no_browser');
}
