import Database from 'better-sqlite3';

export type Connection = Database.Database;

/** Marks a SQLite file as a Borgerhus plan (bytes 68–71 of its header): "BOHU" in ASCII. */
export const applicationId = 0x424f4855;

/**
 * Opens the working copy of a plan for this process alone, creating an empty file when there is none.
 * The lock is the file's own: it is held until `close()` and the system lets it go when the process dies.
 *
 * @param waitMs how long to wait while another process holds it
 * @throws SqliteError `SQLITE_BUSY` when somebody else has it open
 */
export function openWorkingFile(path: string, waitMs: number): Connection {
  const db = new Database(path, { timeout: waitMs });
  try {
    // Before WAL is first used: the wal-index then lives in this process and no second one can join.
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('journal_mode = WAL');
    // better-sqlite3 sets NORMAL for WAL, which may lose the last commits when the power goes.
    db.pragma('synchronous = FULL');
    // What is written anew as a whole is put together in memory, not in a folder that others may read.
    db.pragma('temp_store = MEMORY');
    db.pragma('secure_delete = ON');
    harden(db);
    db.exec('BEGIN IMMEDIATE; COMMIT');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** A database in memory: empty, or with the bytes of a file, which itself is never touched. */
export function openMemory(bytes?: Buffer): Connection {
  const db = new Database(bytes ?? ':memory:');
  harden(db);
  return db;
}

function harden(db: Connection): void {
  db.pragma('foreign_keys = ON');
  // A file from a stranger can't make its schema call functions with side effects, or mislead the b-tree reader.
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
}
