import { existsSync } from 'node:fs';
import type { JobInput } from '#app/contract/jobs.ts';
import type { MatrixContext } from '#app/matrices/matrix.ts';
import { ok, refused } from '#app/plan/result.ts';
import { realDocumentPath } from '../file/document-file.ts';
import { writeRefusal } from '../file/file-errors.ts';
import { writeWhole } from '../file/write-whole.ts';
import { calendarDay } from './calendar-day.ts';
import { deliver, download } from './delivery.ts';
import { fileNameFor } from './file-name.ts';
import type { HandlerContext, Handlers } from './handler.ts';
import { paperOf } from './paper.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Ten times what the largest plan takes. */
const workbookSeconds = 120;

/** Papers that leave the program. */
export const exportHandlers: Handlers<'export.excel' | 'export.last' | 'export.showInFolder'> = {
  'export.excel': async (
    { id, profile, language, sheets, scenarioIds, freezeId },
    { open, shell, jobs, now },
  ) => {
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
    const choice = { sheets, scenarioIds };
    const order: JobInput<'workbook'> = { secondsMax: workbookSeconds, plan, context, choice };
    const made = await jobs.run(id, 'workbook', order);
    if (!made.ok) return made.error.code === 'job_cancelled' ? ok({ kind: 'cancelled' }) : made;
    const bytes = Buffer.from(made.value);
    const suggestion = { fileName: fileNameFor(plan.meta.title, '.xlsx'), mediaType: workbookType };
    if (shell.dialogs === 'browser') return ok(download(suggestion, bytes));
    const delivery = await deliver(shell, suggestion, (path) => {
      const target = realDocumentPath(path, writeRefusal);
      return target.ok ? writeWhole(target.value, bytes, 'anything') : target;
    });
    if (delivery.ok && delivery.value.kind === 'saved') {
      const { path } = delivery.value;
      shell.keepExport(plan.meta.id, 'workbook', { path, at: now().toISOString(), version });
    }
    return delivery;
  },
  'export.last': ({ kind }, context) => ok(lastExport(kind, context)),
  'export.showInFolder': ({ kind }, context) => {
    const last = lastExport(kind, context);
    if (!last || context.shell.dialogs === 'browser') return refused('export_none');
    // The path is what this program wrote itself, never what a window says.
    if (!existsSync(last.path)) return refused('export_gone', { path: last.path });
    context.shell.showInFolder(last.path);
    return ok({});
  },
};

function lastExport(kind: 'workbook' | 'report', { open, shell }: HandlerContext) {
  const session = open.session();
  if (!session || shell.dialogs === 'browser') return null;
  return shell.lastExport(session.plan.meta.id, kind);
}
