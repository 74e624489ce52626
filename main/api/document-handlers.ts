import { randomUUID } from 'node:crypto';
import type { Delivery } from '#app/contract/delivery.ts';
import type { OpenedPlan } from '#app/contract/open-plan.ts';
import type { PlanMeta } from '#app/plan/meta.ts';
import { emptyPlan } from '#app/plan/plan.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { standardCommands, standardNameOf } from '#app/settings/municipal-standard.ts';
import { realDocumentPath } from '../file/document-file.ts';
import { readRefusal } from '../file/file-errors.ts';
import { samplePlan } from '../samples.ts';
import { deliver, download } from './delivery.ts';
import { fileNameFor } from './file-name.ts';
import type { HandlerContext, Handlers } from './handler.ts';
import { openedPlan, shown } from './open-plan.ts';
import type { Session } from './session.ts';

const documentType = 'application/vnd.borgerhus';

/** Plans come in and go out: new, sample, opened, saved. */
export const documentHandlers: Handlers<
  | 'plan.create'
  | 'plan.openSample'
  | 'plan.openDialog'
  | 'plan.openBytes'
  | 'plan.openKnown'
  | 'plan.save'
  | 'plan.saveCopy'
> = {
  'plan.create': ({ meta }, context) => {
    const { open, desk } = context;
    const made = open.replace(() => desk.create(emptyPlan(meta)));
    return made.ok ? withStandard(meta, made.value, context) : made;
  },
  'plan.openSample': ({ sample, language }, { open, desk }) =>
    shown(open.replace(() => desk.create(samplePlan(sample, language), { isReplaceable: true }))),
  'plan.openDialog': async (_input, context) => {
    if (context.shell.dialogs !== 'native') return refused('no_file_dialogs');
    const path = await context.shell.pickDocument();
    return path === null ? ok(null) : shown(openDocument(path, context));
  },
  'plan.openBytes': ({ fileName, base64 }, { open, desk }) =>
    shown(open.replace(() => desk.openBytes(fileName, Buffer.from(base64, 'base64')))),
  'plan.openKnown': ({ id }, { open, desk }) => {
    const session = open.session();
    return shown(session?.id === id ? ok(session) : open.replace(() => desk.openKnown(id)));
  },
  'plan.save': async (_input, context) => {
    const session = context.open.session();
    if (!session) return refused('no_plan_open');
    const saved = session.save();
    if (saved.ok) return ok({ kind: 'saved', ...saved.value });
    if (saved.error.code !== 'no_document') return saved;
    return deliverPlan(context, (current, path) => current.saveAs(path, { replace: true }));
  },
  'plan.saveCopy': (_input, context) =>
    deliverPlan(context, (current, path) => current.saveCopy(path, { replace: true })),
};

/** The new plan, with what its municipality gives every plan: each part a change of its own, to be undone. */
function withStandard(
  { municipality, language }: PlanMeta,
  session: Session,
  { desk }: HandlerContext,
): Result<OpenedPlan> {
  const { municipalities } = desk.settings.read().settings;
  const name = standardNameOf(municipalities, municipality);
  const standard = name === null ? undefined : municipalities[name];
  for (const command of standard ? standardCommands(standard, language, randomUUID) : []) {
    const done = session.execute(command);
    if (!done.ok) return done;
  }
  return ok(openedPlan(session));
}

/** Opens a document by its path. For shells: a window never names a path. The one already open stays as it is. */
export function openDocument(path: string, { open, desk }: HandlerContext): Result<Session> {
  const session = open.session();
  const real = realDocumentPath(path, readRefusal);
  if (session && real.ok && real.value === session.status.document.path) return ok(session);
  return open.replace(() => desk.openDocument(path));
}

function deliverPlan(
  { shell, open }: HandlerContext,
  write: (session: Session, path: string) => Result<{ path: string }>,
): Promise<Result<Delivery>> | Result<Delivery> {
  const session = open.session();
  if (!session) return refused('no_plan_open');
  const suggestion = {
    fileName: fileNameFor(session.plan.meta.title, '.borgerhus'),
    mediaType: documentType,
  };
  if (shell.dialogs === 'browser') {
    const bytes = session.copyBytes();
    return bytes.ok ? ok(download(suggestion, bytes.value)) : bytes;
  }
  return deliver(shell, suggestion, (path) => {
    // The user took his time: it is the plan that is open now that he sees and means.
    const current = open.session();
    return current ? write(current, path) : refused('no_plan_open');
  });
}
