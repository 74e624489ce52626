import { applicationId, type Connection } from './connection.ts';
import { migration1 } from './migration-1.ts';
import { migration2 } from './migration-2.ts';
import { migration3 } from './migration-3.ts';
import { migration4 } from './migration-4.ts';
import { migration5 } from './migration-5.ts';
import { migration6 } from './migration-6.ts';

/** A step from the version before to this one. Steps are never changed once released; new ones are added. */
export interface Migration {
  version: number;
  up(db: Connection): void;
}

const migrations: readonly Migration[] = [
  { version: 1, up: (db) => db.exec(migration1) },
  { version: 2, up: migration2 },
  { version: 3, up: migration3 },
  { version: 4, up: migration4 },
  { version: 5, up: migration5 },
  { version: 6, up: migration6 },
];

/** The version of the file's layout (`user_version`) that this program writes. */
export const layoutVersion = migrations.at(-1)?.version ?? 0;

/** The layout of a database; 0 for an empty one. */
export function layoutOf(db: Connection): number {
  return db.pragma('user_version', { simple: true }) as number;
}

/** Thrown for a file that a newer program has written. */
export class NewerLayout extends Error {
  readonly version: number;
  constructor(version: number) {
    super(`layout ${version} is newer than ${layoutVersion}`);
    this.version = version;
  }
}

/**
 * Brings a database up to this program's layout, or to an earlier one: all pending steps, the application id
 * and the version in one transaction, so that it is either as it was or done.
 *
 * @param target a lower version than the newest only to know what a file of that version looks like
 * @throws NewerLayout when it is ahead; SqliteError or Error when a step fails (nothing is then changed)
 */
export function migrate(db: Connection, target = layoutVersion, steps = migrations): void {
  const from = layoutOf(db);
  if (from > target) throw new NewerLayout(from);
  if (from === target) return;
  // A step that rebuilds a table must not set off its foreign keys; the pragma has no effect inside a transaction.
  db.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => {
      for (const step of steps) {
        if (step.version > from && step.version <= target) step.up(db);
      }
      const dangling = db.pragma('foreign_key_check') as unknown[];
      if (dangling.length > 0) throw new Error(`migration left ${dangling.length} dangling references`);
      db.pragma(`application_id = ${applicationId}`);
      db.pragma(`user_version = ${target}`);
    }).exclusive();
  } finally {
    db.pragma('foreign_keys = ON');
  }
}
