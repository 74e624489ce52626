import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Connection, openWorkingFile } from '../store/connection.ts';
import { incomingPath } from '../store/content.ts';
import { readMark } from '../store/document-mark.ts';
import { layoutOf, layoutVersion, migrate } from '../store/migrations.ts';
import { PlanStore } from '../store/plan-store.ts';
import { isSealed, scrub } from '../store/seal-history.ts';
import { isBusy } from './file-errors.ts';
import { readOrigin } from './origin.ts';
import { makeFolder } from './write-whole.ts';

/** Another process may just be looking through the list; that takes milliseconds. */
const lockWaitMs = 500;

const sqliteName = 'plan.sqlite';
const companions = ['', '-wal', '-shm', incomingPath('')];
const setAsideStart = 'damaged-';

/** The folder that keeps the working copy of one plan: `plan.sqlite` and `origin.json`. */
export class WorkingFolder {
  readonly path: string;
  readonly #beforeMigration: (db: Connection) => void;

  /** @param beforeMigration keeps what an earlier version of the program left; when it throws, nothing is changed */
  constructor(path: string, beforeMigration: (db: Connection) => void) {
    this.path = path;
    this.#beforeMigration = beforeMigration;
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
      makeFolder(this.path);
      const path = join(this.path, sqliteName);
      const db = openWorkingFile(path, waitMs);
      try {
        // In case the program ended while a plan was copied in: it may tell who said what in a round that is closed later.
        rmSync(incomingPath(path), { force: true });
        const layout = layoutOf(db);
        if (layout > 0 && layout < layoutVersion) this.#beforeMigration(db);
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

  /**
   * Puts a damaged working copy out of the way, in the same folder, and with it its document if that is damaged too;
   * they are never deleted. The database goes last: until then it is still found damaged, and put aside again.
   *
   * @param document its bytes
   */
  setAside(now: Date, document?: Buffer): void {
    makeFolder(this.path);
    const name = this.#setAsideName(now);
    if (document) writeFileSync(join(this.path, `${name}.borgerhus`), document, { flush: true });
    for (const suffix of companions.toReversed()) {
      const from = join(this.path, `${sqliteName}${suffix}`);
      if (existsSync(from)) renameSync(from, join(this.path, `${name}.sqlite${suffix}`));
    }
  }

  /** Takes away what was put aside: in it may stand who said what in an anonymous round that is closed now. */
  forgetSetAside(): void {
    for (const name of readdirSync(this.path)) {
      if (name.startsWith(setAsideStart)) rmSync(join(this.path, name), { force: true });
    }
  }

  #setAsideName(now: Date): string {
    const stamp = setAsideStart + now.toISOString().replaceAll(/\D/g, '');
    const taken = readdirSync(this.path).filter((name) => name.startsWith(stamp)).length;
    return `${stamp}-${taken + 1}`;
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
