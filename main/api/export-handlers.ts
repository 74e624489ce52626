import type { MatrixContext } from '#app/matrices/matrix.ts';
import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { realDocumentPath } from '../file/document-file.ts';
import { writeRefusal } from '../file/file-errors.ts';
import { freezeHash } from '../file/frozen-plan.ts';
import { writeWhole } from '../file/write-whole.ts';
import { calendarDay } from './calendar-day.ts';
import { deliver, download } from './delivery.ts';
import { fileNameFor } from './file-name.ts';
import { frozenCopy } from './freeze-handlers.ts';
import type { Handlers } from './handler.ts';
import type { Session } from './session.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Papers that leave the program. */
export const exportHandlers: Handlers<'export.excel'> = {
  'export.excel': async ({ profile, language, freezeId }, { open, shell, now }) => {
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

/**
 * What goes on paper: the plan as it is now or a frozen copy of it. Both are named by the same hash, so that a paper
 * made when the plan was frozen is known for the copy that was kept.
 */
function paperOf(
  session: Session,
  freezeId: string | undefined,
): Result<{ plan: Plan; version: number; hash: string }> {
  const { plan, status } = session;
  if (freezeId === undefined) return ok({ plan, version: status.version, hash: freezeHash(plan) });
  const copy = frozenCopy(session, freezeId);
  if (!copy.ok) return copy;
  const { version, hash } = copy.value.freeze;
  return ok({ plan: copy.value.plan, version, hash });
}
