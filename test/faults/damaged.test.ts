import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { layoutVersion } from '#main/store/migrations.ts';
import { errorText } from '../main/error-text.ts';
import { codeOf, good, rename, workbench } from '../main/file/workbench.ts';
import { earlierBytes } from './earlier-copies.ts';
import { maxReopenMs, times, tried } from './scale.ts';

const bench = workbench();
const timeout = 1_800_000;

/** A document with a history, and its bytes. */
function sound(): { path: string; bytes: Buffer } {
  const path = bench.document('plan.borgerhus');
  const session = bench.opened(bench.desk().openDocument(path));
  good(session.execute(rename('Rettet')));
  good(session.undo());
  good(session.execute(rename('Gemt')));
  good(session.save());
  bench.closed(session);
  return { path, bytes: readFileSync(path) };
}

/** The file is refused in words, is left as it is, and the plan is had back from its backup in time. */
function isRecovered(path: string, damaged: Buffer): void {
  const start = performance.now();
  const refusal = bench.desk().openDocument(path);
  if (refusal.ok) throw new Error('opened');
  expect(errorText(refusal)).toMatch(/[Ff]ilen er ikke ændret/);
  const id = String(refusal.error.details.work);
  const [newest] = bench.desk().backupsOf(id);
  const session = bench.opened(bench.desk().openBackup(id, newest?.planId ?? '', newest?.sequence ?? 0));
  expect(session.plan.meta.title).toBe('Gemt');
  expect(performance.now() - start).toBeLessThan(maxReopenMs);
  expect(readFileSync(path).equals(damaged)).toBe(true);
  good(session.save());
  bench.closed(session);
}

describe('a damaged document', () => {
  it('with one flipped bit is refused or says just what it said; the file stays as it is', {
    timeout,
  }, () => {
    const { path, bytes } = sound();
    const flips = times(100, 1000);
    const whole = bench.desk().openDocument(path);
    const { plan } = bench.opened(whole);
    if (whole.ok) bench.closed(whole.value);
    let [refused, same] = [0, 0];
    // In turn anywhere, where something is written, and where the plan says something. A fixed walk: a failure names its bit.
    const places = [
      [...bytes.keys()],
      [...bytes.keys()].filter((index) => bytes[index] !== 0),
      [...bytes.toString('latin1').matchAll(/Gemt|Borgere|Biblioteket|Kvikskranke|Bibliotekarer/g)].flatMap(
        ({ index, 0: word }) => [...word].map((_, at) => index + at),
      ),
    ];
    for (let flip = 0; flip < flips; flip++) {
      const share = (flip * 0.6180339887498949) % 1;
      const among = places[flip % places.length] ?? [];
      const byte = among[Math.floor(share * among.length)];
      const bit = (byte ?? 0) * 8 + (flip % 8);
      const damaged = Buffer.from(bytes);
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      writeFileSync(path, damaged);
      const opened = bench.desk().openDocument(path);
      if (opened.ok) {
        expect({ bit, plan: opened.value.plan }).toEqual({ bit, plan });
        opened.value.close();
        same += 1;
      } else {
        expect(errorText(opened)).not.toBe('');
        refused += 1;
      }
      expect(readFileSync(path).equals(damaged)).toBe(true);
    }
    writeFileSync(path, bytes);
    // Nine of ten bytes of so small a plan are free space that nothing reads.
    expect(refused).toBeGreaterThan(flips / 4);
    tried(`${flips} flipped bits: ${refused} refused, ${same} in bytes that say nothing, none misread`);
  });

  it('cut off anywhere, emptied, of another kind, another program or a newer one is had back from its backup', {
    timeout,
  }, () => {
    const { path, bytes } = sound();
    const header = (change: (copy: Buffer) => void) => {
      const copy = Buffer.from(bytes);
      change(copy);
      return copy;
    };
    const count = times(6, 60);
    const cuts = Array.from({ length: count }, (_, index) =>
      bytes.subarray(0, Math.floor((bytes.length * (index + 0.37)) / count)),
    );
    const cases = [
      Buffer.alloc(0),
      Buffer.alloc(bytes.length),
      Buffer.from('PK\u0003\u0004 et regneark'),
      header((copy) => copy.write('X')),
      header((copy) => copy.writeUInt32BE(1, 68)),
      withTrigger(bytes),
      ...cuts,
    ];
    for (const damaged of cases) {
      writeFileSync(path, damaged);
      isRecovered(path, damaged);
    }
    tried(
      `${cases.length} documents cut off, emptied or made by something else: each had back from its backup`,
    );
  });

  it('of a newer program is left alone, and not offered to be replaced', () => {
    const { path, bytes } = sound();
    const newer = Buffer.from(bytes);
    newer.writeUInt32BE(layoutVersion + 1, 60);
    writeFileSync(path, newer);
    const refusal = bench.desk().openDocument(path);
    expect(codeOf(refusal)).toBe('document_newer');
    expect(refusal.ok ? {} : refusal.error.details).not.toHaveProperty('work');
    const id = bench.desk().known()[0]?.id ?? '';
    const [newest] = bench.desk().backupsOf(id);
    expect(codeOf(bench.desk().openBackup(id, newest?.planId ?? '', newest?.sequence ?? 0))).toBe(
      'document_newer',
    );
    expect(readFileSync(path).equals(newer)).toBe(true);
  });

  it('with a stale log or journal beside it is read as it is, and they are not touched', () => {
    const { path, bytes } = sound();
    const other = bench.path('andet.sqlite');
    writeFileSync(other, bytes);
    const db = new Database(other);
    db.pragma('journal_mode = WAL');
    db.pragma('wal_autocheckpoint = 0');
    db.exec("UPDATE plan_meta SET title = 'FALSK'");
    copyFileSync(`${other}-wal`, `${path}-wal`);
    db.close();
    writeFileSync(`${path}-journal`, Buffer.alloc(4096, 0xd9));
    const beside = () =>
      [`${path}-wal`, `${path}-journal`].map((file) => readFileSync(file).toString('base64'));
    const before = beside();
    const session = bench.opened(bench.desk().openDocument(path));
    expect(session.plan.meta.title).toBe('Gemt');
    good(session.execute(rename('Videre')));
    good(session.save());
    bench.closed(session);
    expect(bench.opened(bench.desk().openDocument(path)).plan.meta.title).toBe('Videre');
    expect(beside()).toEqual(before);
  });
});

describe('a document of an earlier layout', () => {
  it('is kept as it was before it is saved in this one’s', () => {
    const path = bench.path('tidligere.borgerhus');
    const original = earlierBytes(1);
    writeFileSync(path, original);
    const session = bench.opened(bench.desk().openDocument(path));
    good(session.execute(rename('I nyt format')));
    good(session.save());
    expect(session.backups.map(({ reason }) => reason)).toContain('migration');
    const folder = join(bench.dataFolder, 'backups', session.plan.meta.id);
    const kept = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    expect(kept.some((bytes) => bytes.equals(original))).toBe(true);
  });
});

function withTrigger(bytes: Buffer): Buffer {
  const path = bench.path('udloeser.sqlite');
  writeFileSync(path, bytes);
  const db = new Database(path);
  db.exec('CREATE TRIGGER t AFTER INSERT ON history BEGIN DELETE FROM ratings; END');
  db.close();
  return readFileSync(path);
}
