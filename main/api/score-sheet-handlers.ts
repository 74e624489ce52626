import { ok, refused } from '#app/plan/result.ts';
import { realDocumentPath } from '../file/document-file.ts';
import { writeRefusal } from '../file/file-errors.ts';
import { freezeHash } from '../file/frozen-plan.ts';
import { writeWhole } from '../file/write-whole.ts';
import { calendarDay } from './calendar-day.ts';
import { deliver, download } from './delivery.ts';
import { fileNameFor } from './file-name.ts';
import type { Handlers } from './handler.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Score sheets that go out to raters. They come back as any workbook does. */
export const scoreSheetHandlers: Handlers<'scoreSheet.save'> = {
  'scoreSheet.save': async ({ roundId, raterId, language }, { open, shell, now }) => {
    const session = open.session();
    if (!session) return refused('no_plan_open');
    const context = {
      profile: 'intern' as const,
      language,
      planVersion: session.status.version,
      planHash: freezeHash(session.plan).slice(0, 12),
      today: calendarDay(now()),
    };
    // ExcelJS takes longer to load than the whole first screen.
    const { writeScoreSheet } = await import('../excel/score-sheet.ts');
    const sheet = await writeScoreSheet(session.plan, roundId, raterId, context);
    if (!sheet.ok) return sheet;
    const { name, bytes } = sheet.value;
    const suggestion = { fileName: fileNameFor(name, '.xlsx'), mediaType: workbookType };
    return shell.dialogs === 'browser'
      ? ok(download(suggestion, bytes))
      : deliver(shell, suggestion, (path) => {
          const target = realDocumentPath(path, writeRefusal);
          return target.ok ? writeWhole(target.value, bytes, 'anything') : target;
        });
  },
};
