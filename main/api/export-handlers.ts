import type { MatrixContext } from '#app/matrices/matrix.ts';
import { ok, refused } from '#app/plan/result.ts';
import { realDocumentPath } from '../file/document-file.ts';
import { writeRefusal } from '../file/file-errors.ts';
import { writeWhole } from '../file/write-whole.ts';
import { calendarDay } from './calendar-day.ts';
import { deliver, download } from './delivery.ts';
import { fileNameFor } from './file-name.ts';
import type { Handlers } from './handler.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Papers that leave the program. */
export const exportHandlers: Handlers<'export.excel'> = {
  'export.excel': async ({ profile, language }, { open, shell, now }) => {
    const session = open.session();
    if (!session) return refused('no_plan_open');
    const { plan, status } = session;
    const context: MatrixContext = {
      profile,
      language,
      planVersion: status.version,
      planHash: session.planHash().slice(0, 12),
      today: calendarDay(now()),
    };
    // ExcelJS takes longer to load than the whole first screen.
    const { exportCouncilWorkbook } = await import('../excel/export.ts');
    const bytes = await exportCouncilWorkbook(plan, context);
    const suggestion = { fileName: fileNameFor(plan.meta.title, '.xlsx'), mediaType: workbookType };
    return shell.dialogs === 'browser'
      ? ok(download(suggestion, bytes))
      : deliver(shell, suggestion, (path) => {
          const target = realDocumentPath(path, writeRefusal);
          return target.ok ? writeWhole(target.value, bytes, 'anything') : target;
        });
  },
};
