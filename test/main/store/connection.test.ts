import { afterEach, describe, expect, it } from 'vitest';
import { applicationId, type Connection, openMemory, openWorkingFile } from '#main/store/connection.ts';
import { layoutVersion, type Migration, migrate, NewerLayout } from '#main/store/migrations.ts';
import { tempFolder } from '../temp-folder.ts';

const open: Connection[] = [];
const folder = tempFolder();
const openFile = (waitMs = 0) => {
  const db = openWorkingFile(`${folder.path}/plan.sqlite`, waitMs);
  open.push(db);
  return db;
};
afterEach(() => {
  for (const db of open.splice(0)) db.close();
  folder.empty();
});

const pragma = (db: Connection, name: string) => db.pragma(name, { simple: true });

describe('a working file', () => {
  it('flushes every commit, checks references and pages, and trusts no schema', () => {
    const db = openFile();
    expect(pragma(db, 'journal_mode')).toBe('wal');
    expect(pragma(db, 'locking_mode')).toBe('exclusive');
    const full = 2;
    expect(pragma(db, 'synchronous')).toBe(full);
    expect(pragma(db, 'foreign_keys')).toBe(1);
    expect(pragma(db, 'trusted_schema')).toBe(0);
    expect(pragma(db, 'cell_size_check')).toBe(1);
  });

  it('keeps those after a migration, which must lift the references for a moment', () => {
    const db = openFile();
    migrate(db);
    expect(pragma(db, 'foreign_keys')).toBe(1);
    expect(pragma(db, 'synchronous')).toBe(2);
  });

  it('is had by one at a time, before anything is written', () => {
    openFile();
    expect(() => openFile()).toThrow(expect.objectContaining({ code: 'SQLITE_BUSY' }));
  });

  it('is free again when it is closed', () => {
    openFile().close();
    expect(pragma(openFile(), 'journal_mode')).toBe('wal');
  });
});

describe('migrating', () => {
  const steps: Migration[] = [
    { version: 1, up: (db) => db.exec('CREATE TABLE a (id INTEGER PRIMARY KEY)') },
    { version: 2, up: (db) => db.exec('CREATE TABLE b (a INTEGER REFERENCES a (id))') },
  ];

  it('takes every pending step, and then none', () => {
    const db = openMemory();
    migrate(db, 1, steps);
    migrate(db, 2, steps);
    migrate(db, 2, steps);
    expect(pragma(db, 'user_version')).toBe(2);
    expect(pragma(db, 'application_id')).toBe(applicationId);
    expect(db.prepare('SELECT name FROM sqlite_schema').pluck().all()).toEqual(['a', 'b']);
  });

  it('changes nothing when a step fails, not even the version', () => {
    const db = openFile();
    migrate(db, 1, steps);
    const failing = [...steps, { version: 3, up: (each: Connection) => each.exec('CREATE TABLE a (id)') }];
    expect(() => migrate(db, 3, failing)).toThrow('already exists');
    expect(pragma(db, 'user_version')).toBe(1);
    expect(db.prepare('SELECT name FROM sqlite_schema').pluck().all()).toEqual(['a']);
    expect(pragma(db, 'foreign_keys')).toBe(1);
  });

  it('changes nothing when a step leaves a reference dangling', () => {
    const db = openMemory();
    const dangling = [
      ...steps,
      { version: 3, up: (each: Connection) => each.exec('INSERT INTO b VALUES (7)') },
    ];
    expect(() => migrate(db, 3, dangling)).toThrow('1 dangling');
    expect(pragma(db, 'user_version')).toBe(0);
  });

  it('never goes back', () => {
    const db = openMemory();
    migrate(db, 2, steps);
    expect(() => migrate(db, 1, steps)).toThrow(NewerLayout);
    db.pragma(`user_version = ${layoutVersion + 1}`);
    expect(() => migrate(db)).toThrow(NewerLayout);
  });
});
