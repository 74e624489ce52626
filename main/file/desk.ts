import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { KnownPlan } from '#app/contract/contract.ts';
import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { openSession, type Session } from '../api/session.ts';
import { checkedPlan } from '../store/checked-plan.ts';
import { readDocumentBytes, realDocumentPath } from './document-file.ts';
import { readRefusal } from './file-errors.ts';
import { knownPlan } from './known-plan.ts';
import { copyIn, keptCopy, makeCopy, type OpenedPlanCopy, resume } from './open-copy.ts';
import { documentId, readOrigin } from './origin.ts';
import { type SettingsFile, settingsFile } from './settings-file.ts';
import { WorkingCopy } from './working-copy.ts';
import { WorkingFolder } from './working-folder.ts';

/** The plans that this machine knows: recent documents, and working copies with changes not yet saved. */
export interface Desk {
  /** Those not open anywhere, the latest changed first. Never fails on a damaged one. */
  known(): KnownPlan[];
  /** A new plan without a document. One that is replaceable goes when it is closed without a change. */
  create(plan: Plan, options?: { isReplaceable: boolean }): Result<Session>;
  /** Opens a document, or goes on with what an earlier session didn't save to it. */
  openDocument(path: string): Result<Session>;
  /** Opens a document whose bytes came from elsewhere (an upload); the plan has no document on this machine. */
  openBytes(fileName: string, bytes: Uint8Array): Result<Session>;
  openKnown(id: string): Result<Session>;
  readonly settings: SettingsFile;
}

/** Ids are folder names: nothing else may be asked for. */
const idForm = /^[0-9a-f-]{32,36}$/;

/**
 * @param dataFolder absolute; the working copies lie in `work/<id>` in it
 * @param now the clock, for history and file dates
 */
export function openDesk({ dataFolder, now }: { dataFolder: string; now: () => Date }): Desk {
  const work = join(resolve(dataFolder), 'work');
  const folderOf = (id: string) => new WorkingFolder(join(work, id));
  const session = (copy: Result<OpenedPlanCopy>): Result<Session> =>
    copy.ok ? ok(openSession(new WorkingCopy(copy.value, folderOf), copy.value.plan, now)) : copy;

  /** @param id of a working copy that has, or will have, this document */
  function openLinked(id: string, path: string): Result<OpenedPlanCopy> {
    const folder = folderOf(id);
    const kept = keptCopy(id, folder, path);
    if (kept.ok && kept.value) return resume(kept.value);
    // The document itself may be sound: a damaged working copy is put aside, not in the way.
    if (!kept.ok && kept.error.code !== 'work_damaged') return kept;
    const bytes = readDocumentBytes(path);
    if (!bytes.ok) return bytes;
    if (!kept.ok) folder.setAside(now());
    return copyIn(id, folder, { name: path, path, bytes: bytes.value }, now().toISOString());
  }

  return {
    settings: settingsFile(resolve(dataFolder), now),

    known() {
      const ids = existsSync(work) ? readdirSync(work).filter((name) => idForm.test(name)) : [];
      return ids
        .map((id) => knownPlan(id, folderOf(id)))
        .filter((plan) => plan !== undefined)
        .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
    },

    create(plan, { isReplaceable } = { isReplaceable: false }) {
      const checked = checkedPlan(plan);
      if (!checked.ok) return checked;
      const id = randomUUID();
      const origin = { document: null, openedAt: now().toISOString(), title: plan.meta.title };
      const made = makeCopy(id, folderOf(id), origin, checked.value, (store) => store.fill(checked.value));
      return session(made.ok ? ok({ ...made.value, isReplaceable }) : made);
    },

    openDocument(path) {
      const real = realDocumentPath(path, readRefusal);
      return real.ok ? session(openLinked(documentId(real.value), real.value)) : real;
    },

    openBytes(fileName, bytes) {
      const id = randomUUID();
      const source = { name: basename(fileName), path: null, bytes: Buffer.from(bytes) };
      return session(copyIn(id, folderOf(id), source, now().toISOString()));
    },

    openKnown(id) {
      const origin = idForm.test(id) ? readOrigin(join(work, id)) : undefined;
      if (!origin) return refused('plan_unknown');
      if (origin.document) return session(openLinked(id, origin.document.path));
      const kept = keptCopy(id, folderOf(id));
      if (!kept.ok) return kept;
      return kept.value ? session(resume(kept.value)) : refused('plan_unknown');
    },
  };
}
