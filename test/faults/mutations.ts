/**
 * Shows that the fault suite can fail: takes each protection out of a copy of the program, one at a time, and expects the
 * check that is there for it to fail. Part of `npm run faults`.
 */
import { type Mutation, takeOutEach } from '../mutations/take-out.ts';

const kill = 'test/faults/kill.test.ts';
const damaged = 'test/faults/damaged.test.ts';
const places = 'test/faults/places.test.ts';
const power = 'test/faults/power-loss.test.ts';
const backups = 'test/main/file/backups.test.ts';

const mutations: readonly Mutation[] = [
  {
    protection: 'a document is written beside and renamed, never in place',
    file: 'main/file/write-whole.ts',
    from: '    writeFlushed(temporary, bytes, mode);\n',
    to: '    writeFlushed(temporary, bytes, mode);\n    writeFileSync(path, bytes.subarray(0, bytes.length >> 1));\n    writeFileSync(path, bytes);\n',
    test: power,
    name: 'loses nothing',
  },
  {
    protection: 'a document is flushed before it is renamed',
    file: 'main/file/write-whole.ts',
    from: '    writeFileSync(file, bytes);\n    fsyncSync(file);\n',
    to: '    writeFileSync(file, bytes);\n',
    test: power,
    name: 'loses nothing',
  },
  {
    protection: 'the folder is flushed after a document is renamed',
    file: 'main/file/write-whole.ts',
    from: '    flushFolder(dirname(path));\n',
    to: '',
    test: power,
    name: 'loses nothing',
  },
  {
    protection: 'every change is flushed (synchronous = FULL)',
    file: 'main/store/connection.ts',
    from: "'synchronous = FULL'",
    to: "'synchronous = OFF'",
    test: power,
    name: 'loses nothing',
  },
  {
    protection: 'new folders of the data folder are flushed',
    file: 'main/file/write-whole.ts',
    from: '    flushFolder(dirname(folder));\n',
    to: '    dirname(folder);\n',
    test: power,
    name: 'loses nothing',
  },
  {
    protection: 'a change is one transaction in the file before it is acknowledged',
    file: 'main/store/connection.ts',
    from: "db.exec('BEGIN IMMEDIATE; COMMIT');",
    to: "db.exec('BEGIN IMMEDIATE');",
    test: kill,
    name: 'while it edits',
  },
  {
    protection: 'a migration and the version it reaches are one transaction',
    file: 'main/store/migrations.ts',
    from: '    db.transaction(() => {\n      for (const step of steps)',
    to: "    if (!db.memory) db.pragma('user_version = ' + target);\n    if (!db.memory) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2000);\n    db.transaction(() => {\n      for (const step of steps)",
    test: kill,
    name: 'brings an earlier program',
  },
  {
    protection: 'a working copy is backed up before it is migrated',
    file: 'main/file/working-folder.ts',
    from: 'if (layout > 0 && layout < layoutVersion) this.#beforeMigration(db);',
    to: '',
    test: kill,
    name: 'brings an earlier program',
  },
  {
    protection: 'an export is written whole',
    file: 'main/api/export-handlers.ts',
    from: "return target.ok ? writeWhole(target.value, bytes, 'anything') : target;",
    to: "if (!target.ok) return target;\n          writeFileSync(target.value, bytes.subarray(0, 1000));\n          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 6000);\n          return writeWhole(target.value, bytes, 'anything');",
    test: kill,
    name: 'while it exports',
  },
  {
    protection: 'the content hash is checked',
    file: 'main/file/verify.ts',
    from: "if (mark?.contentHash !== contentHash(db, mark?.savedAt ?? '')) {",
    to: 'if (!mark) {',
    test: damaged,
    name: 'one flipped bit',
  },
  {
    protection: 'the exact schema is checked',
    file: 'main/file/verify.ts',
    from: 'if (schemaOf(db) !== expectedSchema(version))',
    to: 'if (expectedSchema(version) === "")',
    test: damaged,
    name: 'cut off anywhere',
  },
  {
    protection: 'a newer program’s file is refused',
    file: 'main/file/verify.ts',
    from: 'if (version > layoutVersion) {',
    to: 'if (version < 0) {',
    test: damaged,
    name: 'newer program',
  },
  {
    protection: 'SQLite never sees the path of a document',
    file: 'main/file/open-linked.ts',
    from: '  const bytes = readDocumentBytes(path);\n  if (!bytes.ok) return bytes;\n',
    to: '  const beside = new Database(path);\n  beside.exec("SELECT 1 FROM sqlite_schema");\n  beside.close();\n  const bytes = readDocumentBytes(path);\n  if (!bytes.ok) return bytes;\n',
    test: damaged,
    name: 'stale log',
  },
  {
    protection: 'the document of an earlier program is kept before it is saved anew',
    file: 'main/file/working-copy.ts',
    from: "this.#backUp('migration', earlierDocument);",
    to: "this.#backUp('opened');",
    test: damaged,
    name: 'kept as it was',
  },
  {
    protection: 'the working copy is locked',
    file: 'main/store/connection.ts',
    from: "    db.pragma('locking_mode = EXCLUSIVE');\n",
    to: '',
    test: places,
    name: 'only one gets it',
  },
  {
    protection: 'a document that somebody else changed is not written over',
    file: 'main/file/write-whole.ts',
    from: 'return !existsSync(path) || hashes.includes(sha256(readFileSync(path)));',
    to: 'return hashes.length > 0;',
    test: places,
    name: 'the second overwrites nothing',
  },
  {
    protection: 'a refused change is not shown as made',
    file: 'main/api/session.ts',
    from: 'if (kept.ok) this.#plan = plan;',
    to: 'this.#plan = plan;',
    test: places,
    name: 'disk is full',
  },
  {
    protection: 'the reason of a refused write is told',
    file: 'main/file/file-errors.ts',
    from: "    case 'EROFS':\n",
    to: '',
    test: places,
    name: 'drive is read-only',
  },
  {
    protection: 'a folder that is gone is not made anew',
    file: 'main/file/write-whole.ts',
    from: '    writeFlushed(temporary, bytes, mode);\n',
    to: '    mkdirSync(dirname(path), { recursive: true });\n    writeFlushed(temporary, bytes, mode);\n',
    test: places,
    name: 'comes and goes',
  },
  {
    protection: 'backups are ordered by their sequence, not by the clock',
    file: 'main/file/backups.ts',
    from: '.sort((a, b) => b.sequence - a.sequence);',
    to: '.sort((a, b) => (a.at < b.at ? 1 : -1));',
    test: places,
    name: 'order of the history',
  },
  {
    protection: 'a damaged backup pushes out no good one',
    file: 'main/file/backups.ts',
    from: 'const whole = notes.filter((note) => this.#isWhole(note));',
    to: 'const whole = notes;',
    test: backups,
    name: 'never pushes out',
  },
  {
    protection: 'what is damaged is put aside, not written over',
    file: 'main/file/open-linked.ts',
    from: '...(damaged.value ? { document: damaged.value } : {})',
    to: '',
    test: backups,
    name: 'offered its newest backup',
  },
  {
    protection: 'backups from before an anonymous round was closed go',
    file: 'main/file/working-copy.ts',
    from: '    this.#forgetUnsealed();\n',
    to: '',
    test: 'test/main/file/sealed-rounds.test.ts',
    name: 'scrubbed when it is written over',
  },
];

process.exitCode = takeOutEach(mutations, {
  projects: ['faults', 'unit'],
  env: { BORGERHUS_FAULTS: 'short' },
  only: process.argv[2],
});
