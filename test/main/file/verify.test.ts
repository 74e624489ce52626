import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '#main/file/documents.ts';
import { planHash } from '#main/file/plan-hash.ts';
import { maxDocumentBytes, verifyDocument, verifyPages } from '#main/file/verify.ts';
import { layoutVersion } from '#main/store/migrations.ts';
import { errorText } from '../error-text.ts';
import { tampered } from './tampered.ts';
import { codeOf, good, rename, workbench } from './workbench.ts';

const bench = workbench();

/** A sound document with some history. */
function soundBytes(): Buffer {
  const path = bench.document('sund.borgerhus');
  const session = bench.opened(bench.desk().openDocument(path));
  good(session.execute(rename('Rettet')));
  good(session.undo());
  good(session.save());
  bench.closed(session);
  return readFileSync(path);
}

function changed(bytes: Buffer, change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
}

const zeros = '0'.repeat(64);

describe('a file is refused, and left alone', () => {
  it.each<[what: string, code: string, make: (sound: Buffer) => Buffer]>([
    ['without a byte', 'document_empty', () => Buffer.alloc(0)],
    ['of another kind', 'document_not_a_plan', () => Buffer.from('PK\u0003\u0004 et regneark')],
    ['with a wrong first byte', 'document_not_a_plan', (sound) => changed(sound, (b) => b.writeUInt8(0, 0))],
    ['of magic alone', 'document_damaged', (sound) => sound.subarray(0, 16)],
    ['cut off in the header', 'document_damaged', (sound) => sound.subarray(0, 99)],
    ['cut off after the first page', 'document_damaged', (sound) => sound.subarray(0, 4096)],
    ['cut off by a byte', 'document_damaged', (sound) => sound.subarray(0, -1)],
    ['with a page too many', 'document_damaged', (sound) => Buffer.concat([sound, Buffer.alloc(4096)])],
    [
      'of another SQLite program',
      'document_not_a_plan',
      (sound) => changed(sound, (b) => b.writeUInt32BE(1, 68)),
    ],
    [
      'of a newer program',
      'document_newer',
      (sound) => changed(sound, (b) => b.writeUInt32BE(layoutVersion + 1, 60)),
    ],
    ['of no version', 'document_foreign', (sound) => changed(sound, (b) => b.writeUInt32BE(0, 60))],
    ['in WAL mode', 'document_foreign', (sound) => changed(sound, (b) => b.fill(2, 18, 20))],
    [
      'with a trigger',
      'document_foreign',
      (sound) =>
        tampered(bench, sound, 'CREATE TRIGGER t AFTER INSERT ON history BEGIN DELETE FROM ratings; END'),
    ],
    ['with a view', 'document_foreign', (sound) => tampered(bench, sound, 'CREATE VIEW v AS SELECT 1')],
    [
      'with a table of somebody else',
      'document_foreign',
      (sound) => tampered(bench, sound, 'CREATE TABLE x (a PRIMARY KEY)'),
    ],
    [
      'with an index too many',
      'document_foreign',
      (sound) => tampered(bench, sound, 'CREATE INDEX i ON scenarios (name)'),
    ],
    [
      'without one of its tables',
      'document_foreign',
      (sound) => tampered(bench, sound, 'DROP TABLE assumptions'),
    ],
    [
      'with a column too many',
      'document_foreign',
      (sound) => tampered(bench, sound, 'ALTER TABLE rounds ADD COLUMN x TEXT'),
    ],
    [
      'changed by another program',
      'document_damaged',
      (sound) => tampered(bench, sound, "UPDATE plan_meta SET title = 'x'", false),
    ],
    [
      'with history taken out',
      'document_damaged',
      (sound) => tampered(bench, sound, 'DELETE FROM history WHERE version = 2', false),
    ],
    [
      'with a hash of nothing',
      'document_damaged',
      (sound) => tampered(bench, sound, `UPDATE document SET content_hash = '${zeros}'`, false),
    ],
    [
      'without its mark',
      'document_damaged',
      (sound) => tampered(bench, sound, 'DELETE FROM document', false),
    ],
    [
      'with another date of saving',
      'document_damaged',
      (sound) => tampered(bench, sound, "UPDATE document SET saved_at = '2020'", false),
    ],
    [
      'with a version that its history has not',
      'document_damaged',
      (sound) => tampered(bench, sound, 'UPDATE document SET version = 9', false),
    ],
    [
      'with a gap in its history',
      'document_damaged',
      (sound) =>
        tampered(
          bench,
          sound,
          'UPDATE document SET version = 9; UPDATE history SET version = 9 WHERE version = 2',
        ),
    ],
    [
      'with a check switched off',
      'document_damaged',
      (sound) =>
        tampered(bench, sound, "PRAGMA ignore_check_constraints = 1; UPDATE rounds SET status = 'open'"),
    ],
    [
      'with a dangling reference',
      'document_damaged',
      (sound) => tampered(bench, sound, "PRAGMA foreign_keys = 0; UPDATE raters SET group_id = 'x'"),
    ],
    [
      'with a rule broken that SQL cannot say',
      'document_damaged',
      (sound) => tampered(bench, sound, 'UPDATE criteria SET parent_id = id'),
    ],
    [
      'with a date that SQL takes for one',
      'document_damaged',
      (sound) =>
        tampered(
          bench,
          sound,
          `INSERT INTO assumptions (id, sort, name, unit, source, mark, confirmed_by_role, confirmed_on)
            SELECT id, 0, 'A', '', '', 'read', '', '2026-02-31' FROM rounds`,
        ),
    ],
  ])('%s', (_what, code, make) => {
    const bytes = make(soundBytes());
    const path = bench.path('plan.borgerhus');
    writeFileSync(path, bytes);
    const refusals = [
      readDocument(path),
      bench.desk().openDocument(path),
      bench.desk().openBytes(path, bytes),
    ];
    for (const refusal of refusals) {
      expect(codeOf(refusal)).toBe(code);
      expect(errorText(refusal)).not.toMatch(/[{}]/);
      expect(errorText(refusal)).toContain('»plan.borgerhus«');
    }
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(bench.files().filter((name) => name.startsWith('plan.borgerhus'))).toEqual(['plan.borgerhus']);
    expect(
      bench
        .desk()
        .known()
        .filter((known) => known.path === path),
    ).toEqual([]);
  });

  it('that is missing, a folder, or in a folder that is missing', () => {
    mkdirSync(bench.path('mappe.borgerhus'));
    const places = { 'væk.borgerhus': 'document_missing', 'mappe.borgerhus': 'document_is_folder' };
    for (const [name, code] of Object.entries(places)) {
      expect([
        codeOf(readDocument(bench.path(name))),
        codeOf(bench.desk().openDocument(bench.path(name))),
      ]).toEqual([code, code]);
    }
    expect(codeOf(bench.desk().openDocument(bench.path('ingen/plan.borgerhus')))).toBe('document_missing');
    expect(readdirSync(bench.folder)).toEqual(['mappe.borgerhus']);
  });
});

it('a file larger than any plan is refused before a byte of it is read', () => {
  const path = bench.document('stor.borgerhus');
  truncateSync(path, maxDocumentBytes + 1);
  expect(readDocument(path)).toMatchObject({
    error: { code: 'document_too_large', details: { limit: maxDocumentBytes / 1e6 } },
  });
  expect(codeOf(bench.desk().openDocument(path))).toBe('document_too_large');
});

describe('each check finds what the others cannot', () => {
  const unchecked = 'PRAGMA ignore_check_constraints = 1; PRAGMA foreign_keys = 0;';
  it.each([
    ['integrity', `${unchecked} UPDATE history SET patches = '['`, true],
    ['references', `${unchecked} UPDATE history SET of_version = 7 WHERE version = 2`, true],
    ['hash', "UPDATE history SET at = '2020'", false],
    ['version', 'UPDATE document SET version = 9', true],
  ])('%s', (at, sql, rehash) => {
    const bytes = tampered(bench, soundBytes(), sql, rehash);
    const refusal = { error: { code: 'document_damaged', details: { at } } };
    expect(verifyDocument('plan', bytes)).toMatchObject(refusal);
    // And before a plan is written, when its rows needn't be asked again.
    expect(verifyPages('plan', bytes)).toMatchObject(refusal);
  });
});

describe('flipped bits', () => {
  it('are found, or lie where nothing is kept: 200 places', () => {
    const sound = soundBytes();
    const before = good(verifyDocument('', sound));
    const [hash, history] = [
      planHash(before.plan),
      before.store.db.prepare('SELECT * FROM history').raw().all(),
    ];
    before.store.close();
    let [found, harmless] = [0, 0];
    // A fixed walk over the file (the golden section spreads it evenly), so that a failure can be had again.
    for (let flip = 0; flip < 200; flip++) {
      const bit = Math.floor(((flip * 0.618_033_988_75) % 1) * sound.length * 8);
      const bytes = changed(sound, (copy) => {
        copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      });
      const verified = verifyDocument('flip', bytes);
      if (!verified.ok) {
        found++;
        continue;
      }
      harmless++;
      const { plan, store } = verified.value;
      expect([planHash(plan), store.db.prepare('SELECT * FROM history').raw().all()]).toEqual([
        hash,
        history,
      ]);
      store.close();
    }
    expect(found + harmless).toBe(200);
    expect(found).toBeGreaterThan(20);
  });

  it('are found wherever a row is kept', () => {
    const sound = soundBytes();
    for (const text of ['Rettet', 'Borgere', 'history.meta.update', 'point', '2026-03-01T12']) {
      // SQLite may leave a copy behind when it moves a row to another page, so all of them are struck.
      const places = [...sound.toString('latin1').matchAll(new RegExp(text, 'g'))].map(({ index }) => index);
      expect(places.length).toBeGreaterThan(0);
      for (let bit = 0; bit < 8; bit++) {
        const bytes = changed(sound, (copy) => {
          for (const at of places) copy.writeUInt8((copy[at] ?? 0) ^ (1 << bit), at);
        });
        expect(codeOf(verifyDocument('flip', bytes))).toMatch(/document_(damaged|foreign)/);
        expect(codeOf(verifyPages('flip', bytes))).toMatch(/document_(damaged|foreign)/);
      }
    }
  });
});
