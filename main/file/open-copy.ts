import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import type { Connection } from '../store/connection.ts';
import { contentHash, copyContent, freshBytes } from '../store/content.ts';
import { writeMark } from '../store/document-mark.ts';
import { layoutVersion } from '../store/migrations.ts';
import type { PlanStore } from '../store/plan-store.ts';
import { readDocumentBytes } from './document-file.ts';
import { attempt } from './file-errors.ts';
import { type Origin, readOrigin, writeOrigin } from './origin.ts';
import { verifyDocument } from './verify.ts';
import type { OpenedCopy } from './working-copy.ts';
import { unsavedChanges, type WorkingFolder } from './working-folder.ts';
import { sha256 } from './write-whole.ts';

/** A working copy that is open, with the plan in it. */
export interface OpenedPlanCopy extends OpenedCopy {
  plan: Plan;
}

/**
 * The kept working copy, if it holds something that its document doesn't (or has no document): then it is
 * what must be opened.
 *
 * @param path the document it is opened for, should its own note of it be lost
 * @returns `undefined` when the document says it all
 */
export function keptCopy(id: string, folder: WorkingFolder, path?: string): Result<OpenedCopy | undefined> {
  const noted = readOrigin(folder.path);
  if (!noted || !folder.hasStore) return ok(undefined);
  const document = noted.document ?? (path === undefined ? null : { path, sha256: '' });
  const origin = { ...noted, document };
  return attempt(() => {
    const store = folder.open();
    const unsaved = unsavedChanges(store) > 0;
    if (!origin.document || unsaved) {
      return { id, folder, store, origin, changedOnDisk: false, recovered: unsaved };
    }
    store.close();
    return undefined;
  });
}

/** Goes on with a working copy as an earlier session left it. */
export function resume(copy: OpenedCopy): Result<OpenedPlanCopy> {
  const loaded = attempt(() => (isSound(copy.store.db) ? copy.store.load() : refused('work_damaged')));
  const plan = loaded.ok ? loaded.value : loaded;
  if (!plan.ok) {
    copy.store.close();
    return plan.error.code === 'plan_invalid' ? refused('work_damaged') : plan;
  }
  return ok({ ...withDocumentState(copy), plan: plan.value });
}

/** Whether the pages hang together. SQLite looks at a page when it needs it, and a plan must not be half there. */
function isSound(db: Connection): boolean {
  return db.pragma('quick_check(1)', { simple: true }) === 'ok';
}

/** Bytes that become a working copy. */
interface Source {
  name: string;
  /** The document they are of; `null` for a plan without one. */
  path: string | null;
  bytes: Buffer;
  /** What is in the folder is damaged, or its document is, whose bytes these are: they are put aside. */
  setAside?: { now: Date; document?: Buffer };
}

/** A new working copy of document bytes that stand the test; the lock is held before anything is overwritten. */
export function copyIn(
  id: string,
  folder: WorkingFolder,
  { name, path, bytes, setAside }: Source,
  openedAt: string,
): Result<OpenedPlanCopy> {
  const verified = verifyDocument(name, bytes);
  if (!verified.ok) return verified;
  const { store: content, plan, mark, layout } = verified.value;
  const origin: Origin = {
    document: path === null ? null : { path, sha256: sha256(setAside?.document ?? bytes) },
    openedAt,
    title: plan.meta.title,
  };
  try {
    const putAside = attempt(() => setAside && folder.setAside(setAside.now, setAside.document));
    if (!putAside.ok) return putAside;
    const isEarlier = layout < layoutVersion;
    const made = makeCopy(id, folder, origin, plan, (store) =>
      copyContent(isEarlier ? freshBytes(content.db, mark) : bytes, store.db),
    );
    if (!made.ok) return made;
    return ok({
      ...made.value,
      ...(setAside ? { workDamaged: true } : {}),
      ...(isEarlier ? { earlierDocument: bytes } : { sameDocument: bytes }),
    });
  } finally {
    content.close();
  }
}

/** Opens a working copy and fills it; a note of where it comes from is written last and makes it count. */
export function makeCopy(
  id: string,
  folder: WorkingFolder,
  origin: Origin,
  plan: Plan,
  fill: (store: PlanStore) => void,
): Result<OpenedPlanCopy> {
  const isNew = !folder.hasStore;
  const opened = attempt(() => folder.open());
  if (!opened.ok) return opened;
  const filled = attempt(() => {
    fill(opened.value);
    writeOrigin(folder.path, origin);
    return opened.value.reread();
  });
  if (!filled.ok) {
    opened.value.close();
    if (isNew) folder.remove();
    return filled;
  }
  return ok({ id, folder, store: filled.value, origin, plan, changedOnDisk: false, recovered: false });
}

/**
 * Whether the document is still the one that the working copy came from. A document that holds exactly what
 * the working copy holds was saved by a session that crashed before it could note it.
 */
function withDocumentState(copy: OpenedCopy): OpenedCopy {
  const { document } = copy.origin;
  const bytes = document && readDocumentBytes(document.path);
  if (!document || !bytes?.ok || sha256(bytes.value) === document.sha256) return copy;
  const verified = verifyDocument(document.path, bytes.value);
  if (!verified.ok) return { ...copy, changedOnDisk: true };
  const { store, mark } = verified.value;
  const { db } = copy.store;
  // Both in this program's layout: the document's own hash may be that of an earlier one.
  const holdsTheSame = contentHash(db, mark.savedAt) === contentHash(store.db, mark.savedAt);
  store.close();
  if (!holdsTheSame) return { ...copy, changedOnDisk: true };
  const origin = { ...copy.origin, document: { path: document.path, sha256: sha256(bytes.value) } };
  attempt(() => {
    writeMark(db, mark);
    writeOrigin(copy.folder.path, origin);
  });
  return { ...copy, origin, recovered: false };
}
