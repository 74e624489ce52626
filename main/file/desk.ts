import { randomUUID } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import type { KnownPlan } from '#app/contract/open-plan.ts';
import type { Backup } from '#app/contract/recovery.ts';
import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { openSession, type Session } from '../api/session.ts';
import { checkedPlan } from '../store/checked-plan.ts';
import { backUpEarlier } from './back-up-earlier.ts';
import { Backups, namesIn } from './backups.ts';
import { realDocumentPath } from './document-file.ts';
import { readRefusal } from './file-errors.ts';
import { knownPlan } from './known-plan.ts';
import { copyIn, makeCopy, type OpenedPlanCopy } from './open-copy.ts';
import { openInstead, openKept, openLinked } from './open-linked.ts';
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
  /** Backups made of a known plan, newest first. */
  backupsOf(id: string): Backup[];
  /**
   * Opens a known plan as a backup holds it. One that opens is opened, and goes back to the backup as a change of its
   * own. Of one that is damaged, the working copy and the document's bytes are put aside, and the backup goes on under
   * the document's name: saving replaces the damaged file, if nobody has replaced it meanwhile.
   */
  openBackup(id: string, planId: string, sequence: number): Result<Session>;
  readonly settings: SettingsFile;
}

/** Refusals after which a backup is the way on: the file or the working copy is there no more, or not whole. */
const damageCodes: readonly string[] = [
  'document_missing',
  'document_empty',
  'document_not_a_plan',
  'document_foreign',
  'document_damaged',
  'document_too_large',
  'document_unreadable',
  'work_damaged',
];

function isDamage(code: string): boolean {
  return damageCodes.includes(code);
}

/** Ids are folder names: nothing else may be asked for. */
const idForm = /^[0-9a-f-]{32,36}$/;

/**
 * @param dataFolder absolute; the working copies lie in `work/<id>` in it
 * @param now the clock, for history and file dates
 */
export function openDesk({ dataFolder, now }: { dataFolder: string; now: () => Date }): Desk {
  const work = join(resolve(dataFolder), 'work');
  const settings = settingsFile(resolve(dataFolder), now);
  const backups = new Backups(join(resolve(dataFolder), 'backups'), () => settings.read().settings.backups);
  const folderOf = (id: string) => {
    const folder = join(work, id);
    return new WorkingFolder(folder, (db) => backUpEarlier({ backups, workId: id, folder, db, now: now() }));
  };
  const session = (copy: Result<OpenedPlanCopy>): Result<Session> =>
    copy.ok
      ? ok(openSession(new WorkingCopy(copy.value, { folderOf, backups, now }), copy.value.plan, now))
      : copy;

  const placeOf = (id: string) => ({ id, folder: folderOf(id), now });

  /** What can't be opened because it is damaged says so with its id, if there are backups of it. */
  function offering(id: string, result: Result<Session>): Result<Session> {
    if (result.ok || !isDamage(result.error.code) || backups.ofWorkingCopy(id).length === 0) return result;
    const { code, details } = result.error;
    return { ok: false, error: { code, details: { ...details, work: id } } };
  }

  function openKnown(id: string): Result<Session> {
    const origin = idForm.test(id) ? readOrigin(join(work, id)) : undefined;
    if (!origin) return refused('plan_unknown');
    if (origin.document) return session(openLinked(placeOf(id), origin.document.path));
    const kept = openKept(placeOf(id));
    if (!kept.ok) return kept;
    return kept.value ? session(ok(kept.value)) : refused('plan_unknown');
  }

  return {
    settings,

    known() {
      return namesIn(work)
        .filter((name) => idForm.test(name))
        .map((id) => knownPlan(id, folderOf(id), backups))
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
      if (!real.ok) return real;
      const id = documentId(real.value);
      return offering(id, session(openLinked(placeOf(id), real.value)));
    },

    openBytes(fileName, bytes) {
      const id = randomUUID();
      const source = { name: basename(fileName), path: null, bytes: Buffer.from(bytes) };
      return session(copyIn(id, folderOf(id), source, now().toISOString()));
    },

    openKnown: (id) => offering(id, openKnown(id)),

    backupsOf: (id) => backups.ofWorkingCopy(id),

    openBackup(id, planId, sequence) {
      const opened = openKnown(id);
      if (opened.ok) {
        const restored = opened.value.restore({ kind: 'backup', number: sequence });
        if (restored.ok) return opened;
        opened.value.close();
        return restored;
      }
      if (!isDamage(opened.error.code)) return opened;
      const backup = backups.read(planId, sequence);
      if (!backup.ok) return backup;
      backup.value.store.close();
      return session(openInstead(placeOf(id), backup.value.plan.meta.title, backup.value.bytes));
    },
  };
}
