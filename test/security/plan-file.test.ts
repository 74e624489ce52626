import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fileNameFor } from '#main/api/file-name.ts';
import { createRouter } from '#main/api/router.ts';
import { thawedPlan } from '#main/file/frozen-plan.ts';
import { cli } from '#test/main/cli/run-cli.ts';
import { tampered } from '#test/main/file/tampered.ts';
import { codeOf, good, rename, workbench } from '#test/main/file/workbench.ts';
import { hostilePlan } from './hostile-texts.ts';
import { tried } from './tried.ts';

const bench = workbench();
/** No file may keep a reader waiting longer, whatever it claims. */
const maxMs = 10_000;

/** Bytes of a document with one change in its history. */
function soundBytes(): Buffer {
  const path = bench.document('sund.borgerhus');
  const session = bench.opened(bench.desk().openDocument(path));
  good(session.execute(rename('Rettet')));
  good(session.save());
  bench.closed(session);
  return readFileSync(path);
}

/** Opens bytes as a document. @returns the refusal's code, and how long it took */
function opening(bytes: Buffer) {
  const path = bench.path('fremmed.borgerhus');
  writeFileSync(path, bytes);
  const start = performance.now();
  const code = codeOf(bench.desk().openDocument(path));
  const found = { code, ms: performance.now() - start };
  expect(readFileSync(path).equals(bytes)).toBe(true);
  expect(found.ms).toBeLessThan(maxMs);
  return found;
}

describe('a plan file that would have the program', () => {
  it.each([
    ['a view', 'CREATE VIEW needs_all AS'],
    ['a view in the place of a table', 'DROP TABLE assumptions; CREATE VIEW assumptions AS'],
    ['a trigger', 'CREATE TRIGGER t AFTER UPDATE ON document BEGIN INSERT INTO assumptions (id)'],
  ])('count without end (%s) is refused before it is asked anything', (_what, start) => {
    const endless =
      'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) AS id FROM n';
    const sql = `${start} ${endless};${start.includes('TRIGGER') ? ' END;' : ''}`;
    expect(opening(tampered(bench, soundBytes(), sql, false)).code).toBe('document_foreign');
  });

  it.each([
    ['as one text', "UPDATE plan_meta SET note = replace(hex(zeroblob(10000000)), '00', 'xx')"],
    [
      'as a change of the history',
      "UPDATE history SET patches = '[' || replace(hex(zeroblob(10000000)), '00', '1,') || '1]'",
    ],
  ])('hold 20 MB of nothing %s is refused, or none the worse', (_where, change) => {
    const bytes = tampered(bench, soundBytes(), `PRAGMA ignore_check_constraints = 1; ${change}`);
    const { code, ms } = opening(bytes);
    expect(code).toBe(change.startsWith('UPDATE history') ? 'ok' : 'document_damaged');
    tried(`a file of ${(bytes.length / 1e6).toFixed(0)} MB: ${code} after ${ms.toFixed(0)} ms`);
  });

  it('wait for a pipe, read a device without end, or follow a link to one is refused at once', async () => {
    const [pipe, link] = [bench.path('pipe.borgerhus'), bench.path('link.borgerhus')];
    execFileSync('mkfifo', [pipe]);
    symlinkSync('/dev/zero', link);
    for (const path of [pipe, '/dev/zero', link]) {
      // In a process of its own: who waits for a pipe can't be told to stop.
      const ended = await Promise.race([
        cli(bench.folder, ['info', path]),
        new Promise<null>((late) => setTimeout(late, maxMs, null)),
      ]);
      if (ended === null) writeFileSync(pipe, '');
      expect([path, ended?.code]).toEqual([path, 1]);
      expect(ended?.stderr).toContain(basename(path));
    }
  });

  it('unpack a frozen copy into more than there is memory for is refused', () => {
    const part = gzipSync(Buffer.alloc(100_000_000));
    const content = Buffer.concat(Array.from({ length: 20 }, () => part));
    const start = performance.now();
    const [freeze] = Object.values(hostilePlan().plan.freezes);
    if (!freeze) throw new Error('no frozen copy');
    const bomb = { ...freeze, content: content.toString('base64') };
    const before = process.resourceUsage().maxRSS;
    expect(codeOf(thawedPlan(bomb))).toBe('freeze_damaged');
    const megabytes = (process.resourceUsage().maxRSS - before) / 1000;
    expect([performance.now() - start < maxMs, megabytes < 1_500]).toEqual([true, true]);
    tried(`a frozen copy of ${(content.length / 1e6).toFixed(1)} MB that unpacks to 2 GB: refused`);
  });

  it('take another plan for the one that was frozen is refused', () => {
    const [freeze] = Object.values(hostilePlan().plan.freezes);
    if (!freeze) throw new Error('no frozen copy');
    for (const json of ['{}', '{"__proto__":{"polluted":1}}', 'null', '[']) {
      const forged = {
        ...freeze,
        hash: createHash('sha256').update(json).digest('hex'),
        content: gzipSync(json).toString('base64'),
      };
      expect(codeOf(thawedPlan(forged))).toBe('freeze_damaged');
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('write elsewhere by the names in it writes nowhere but where its reader said', () => {
    const names = [
      '../../../etc/passwd',
      '..\\..\\x',
      '/etc/passwd',
      'C:\\Windows\\x',
      '.',
      '..',
      'con',
      'a\u0000b',
      '\u202egpj.exe',
      'x'.repeat(5_000),
      'NUL.txt',
      '',
    ];
    for (const name of names) {
      const file = fileNameFor(name, '.borgerhus');
      expect([name, basename(file), /[/\\:\p{Cc}\p{Bidi_Control}]/u.test(file)]).toEqual([name, file, false]);
      expect(Buffer.byteLength(file)).toBeLessThan(256);
      expect(/^(\.|con\.|nul\.)/i.test(file)).toBe(false);
    }
    const id = "UPDATE plan_meta SET id = '../../../../tmp/x'";
    expect(opening(tampered(bench, soundBytes(), id)).code).toMatch(/^document_(damaged|foreign)$/);
  });

  it('show a history with names that no text has shows them as they are', async () => {
    const sound = soundBytes();
    const labels = ['__proto__', 'constructor', 'history.nothing', '<img src=x onerror=1>'];
    for (const [index, label] of labels.entries()) {
      const sql = `UPDATE history SET label_key = '${label}', label_params = '{"__proto__":{"x":1},"name":["a"],"count":{}}'`;
      const path = bench.path(`fremmed ${index}.borgerhus`);
      writeFileSync(path, tampered(bench, sound, sql));
      const logged: string[] = [];
      const router = createRouter({
        desk: bench.desk(),
        shell: { dialogs: 'browser' },
        now: bench.now,
        version: '1',
        log: (line) => logged.push(line),
      });
      expect(codeOf(router.openDocument(path))).toBe('ok');
      for (const subject of [null, 'plan']) {
        const query = { subject, search: subject ? '' : 'x', language: 'da', offset: 0, limit: 10 };
        expect((await router.call('history.list', query)).ok).toBe(true);
      }
      const all = { subject: null, search: '', language: 'da', offset: 0, limit: 10 };
      expect(await router.call('history.list', all)).toMatchObject({
        value: { total: 1, entries: [{ label: { key: label } }] },
      });
      expect((await router.call('plan.undo', {})).ok).toBe(true);
      router.close();
      expect(logged).toEqual([]);
    }
  });
});
