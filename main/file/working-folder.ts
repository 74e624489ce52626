import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkingFile } from '../store/connection.ts';
import { readMark } from '../store/document-mark.ts';
import { migrate } from '../store/migrations.ts';
import { PlanStore } from '../store/plan-store.ts';
import { isSealed, scrub } from '../store/seal-history.ts';
import { isBusy } from './file-errors.ts';
import { readOrigin } from './origin.ts';

/** Another process may just be looking through the list; that takes milliseconds. */
const lockWaitMs = 500;

const sqliteName = 'plan.sqlite';
const companions = ['', '-wal', '-shm'];

/** The folder that keeps the working copy of one plan: `plan.sqlite` and `origin.json`. */
export class WorkingFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  get hasStore(): boolean {
    return existsSync(join(this.path, sqliteName));
  }

  /**
   * Opens the plan in it, making an empty one when there is none; this process alone has it until it is closed.
   *
   * @throws SqliteError `SQLITE_BUSY` when another has it, `SQLITE_NOTADB` or `SQLITE_CORRUPT` when it is damaged
   */
  open(waitMs = lockWaitMs): PlanStore {
    const isNew = !this.hasStore;
    try {
      mkdirSync(this.path, { recursive: true, mode: 0o700 });
      const db = openWorkingFile(join(this.path, sqliteName), waitMs);
      try {
        migrate(db);
        // Once more, in case the program ended between sealing an anonymous round and taking it out of the bytes.
        if (isSealed(db)) scrub(db);
        return new PlanStore(db);
      } catch (error) {
        db.close();
        throw error;
      }
    } catch (error) {
      // Half a new one is nothing; but one that somebody else is just making is theirs.
      if (isNew && !isBusy(error)) this.remove();
      throw error;
    }
  }

  /** Puts a damaged working copy out of the way, in the same folder; it is never deleted. */
  setAside(now: Date): void {
    const stamp = now.toISOString().replaceAll(/\D/g, '');
    for (const suffix of companions) {
      const from = join(this.path, `${sqliteName}${suffix}`);
      if (existsSync(from)) renameSync(from, join(this.path, `damaged-${stamp}.sqlite${suffix}`));
    }
  }

  /** Takes the plan away; of one that has a document, the note of where it is remains. */
  remove(): void {
    if (!readOrigin(this.path)?.document) {
      rmSync(this.path, { recursive: true, force: true });
      return;
    }
    for (const suffix of companions) rmSync(join(this.path, `${sqliteName}${suffix}`), { force: true });
  }
}

/** The folder of a working copy, by the plan's id. */
export type FolderOf = (id: string) => WorkingFolder;

/** How many changes a plan has that its document doesn't have; all of them when it was never saved. */
export function unsavedChanges(store: PlanStore): number {
  return store.version - (readMark(store.db)?.version ?? 0);
}
