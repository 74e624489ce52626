import { basename } from 'node:path';
import type { OtherPlan } from '#app/contract/open-plan.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { copiesBeside, readCopyBeside } from '../file/copies-beside.ts';
import { readDocumentBytes } from '../file/document-file.ts';
import { verifyDocument } from '../file/verify.ts';
import type { HandlerContext, Handlers } from './handler.ts';

/** Another version of the open plan is looked at, to be merged by the window; nothing is changed here. */
export const mergeHandlers: Handlers<
  'merge.openDialog' | 'merge.openBytes' | 'merge.copies' | 'merge.openCopy'
> = {
  'merge.openDialog': async (_input, context) => {
    if (context.shell.dialogs !== 'native') return refused('no_file_dialogs');
    const path = await context.shell.pickDocument();
    if (path === null) return ok(null);
    const bytes = readDocumentBytes(path);
    return bytes.ok ? otherPlan(basename(path), bytes.value, context) : bytes;
  },
  'merge.openBytes': ({ fileName, base64 }, context) =>
    otherPlan(fileName, Buffer.from(base64, 'base64'), context),
  'merge.copies': (_input, { open }) => {
    const session = open.session();
    if (!session) return refused('no_plan_open');
    const { path } = session.status.document;
    return ok(path === null ? [] : copiesBeside(path, session.plan));
  },
  // The name is one of those that were found: the window names no path.
  'merge.openCopy': ({ fileName }, context) => {
    const path = context.open.session()?.status.document.path;
    const bytes = path ? readCopyBeside(path, fileName) : undefined;
    if (!bytes) return refused('document_missing', { name: basename(fileName) });
    return bytes.ok ? otherPlan(fileName, bytes.value, context) : bytes;
  },
};

function otherPlan(fileName: string, bytes: Buffer, { open }: HandlerContext): Result<OtherPlan> {
  const session = open.session();
  if (!session) return refused('no_plan_open');
  const verified = verifyDocument(fileName, bytes);
  if (!verified.ok) return verified;
  const { store, plan } = verified.value;
  try {
    if (plan.meta.id !== session.plan.meta.id) {
      return refused('merge_other_plan', { mine: session.plan.meta.title, theirs: plan.meta.title });
    }
    return ok({ fileName, plan, common: session.commonBase(store.db, plan) });
  } finally {
    store.close();
  }
}
