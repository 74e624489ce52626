import { existsSync } from 'node:fs';
import { ok, refused } from '#app/plan/result.ts';
import { deliverPaper } from './delivery.ts';
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
    const paper = paperOf(session, { profile, language, freezeId }, now());
    if (!paper.ok) return paper;
    const { plan, context } = paper.value;
    const choice = { sheets, scenarioIds };
    const made = await jobs.run(id, 'workbook', { secondsMax: workbookSeconds, plan, context, choice });
    if (!made.ok) return made.error.code === 'job_cancelled' ? ok({ kind: 'cancelled' }) : made;
    const suggestion = { fileName: fileNameFor(plan.meta.title, '.xlsx'), mediaType: workbookType };
    return deliverPaper(shell, suggestion, Buffer.from(made.value), (native, path) =>
      native.keepExport(plan.meta.id, 'workbook', {
        path,
        at: now().toISOString(),
        version: context.planVersion,
      }),
    );
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
