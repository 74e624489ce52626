import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandRequest } from '#app/commands/registry.ts';
import { sorted } from '#app/plan/plan.ts';
import { openDesk } from '#main/file/desk.ts';
import { readDocument } from '#main/file/documents.ts';
import { cli } from './run-cli.ts';

let folder: string;
const path = (name: string) => join(folder, name);

function plan(name: string) {
  const read = readDocument(path(name));
  if (!read.ok) throw new Error(read.error.code);
  return read.value.plan;
}

/** Opens a file, carries commands out, and saves it under another name. */
function edited(from: string, to: string, ...commands: CommandRequest[]): void {
  const desk = openDesk({ dataFolder: path(`.data-${to}`), now: () => new Date() });
  const session = desk.openDocument(path(from));
  if (!session.ok) throw new Error(session.error.code);
  for (const command of commands) {
    const done = session.value.execute(command);
    if (!done.ok) throw new Error(done.error.code);
  }
  const saved = session.value.saveCopy(path(to));
  if (!saved.ok) throw new Error(saved.error.code);
  session.value.close();
}

const described = (index: number, description: string): CommandRequest => ({
  type: 'scenario.update',
  input: { id: sorted(plan('base.borgerhus').scenarios)[index]?.id ?? '', changes: { description } },
});
const titled = (title: string): CommandRequest => ({ type: 'meta.update', input: { changes: { title } } });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'borgerhus-merge-cli-'));
  await cli(folder, ['new', 'base.borgerhus', '--sample', 'nordby']);
  edited('base.borgerhus', 'mine.borgerhus', described(1, 'Min tekst'), titled('Mit hus'));
  edited('base.borgerhus', 'theirs.borgerhus', described(2, 'Deres tekst'));
  edited('base.borgerhus', 'other.borgerhus', titled('Deres hus'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('diff', () => {
  it('names what differs, in words and as data', async () => {
    const { code, stdout } = await cli(folder, ['diff', 'base.borgerhus', 'mine.borgerhus']);
    expect(code).toBe(0);
    expect(stdout).toContain('Planens navn');
    expect(stdout).toContain('→ Min tekst');
    expect(stdout).toContain('2 forskelle.');
    const answer = JSON.parse(
      (await cli(folder, ['diff', 'base.borgerhus', 'mine.borgerhus', '--json'])).stdout,
    );
    expect(answer.samePlan).toBe(true);
    expect(answer.differences).toMatchObject([
      { collection: 'meta', kind: 'changed', fields: [{ field: 'title', to: 'Mit hus' }] },
      { collection: 'scenarios', kind: 'changed', fields: [{ field: 'description', to: 'Min tekst' }] },
    ]);
  });

  it('says when two plans are the same, and refuses what isn’t one', async () => {
    expect((await cli(folder, ['diff', 'base.borgerhus', 'base.borgerhus', '--lang', 'en'])).stdout).toBe(
      'The plans are the same.\n',
    );
    writeFileSync(path('foreign.borgerhus'), 'Kære Nordby');
    const { code, stderr } = await cli(folder, ['diff', 'base.borgerhus', 'foreign.borgerhus', '--json']);
    expect([code, JSON.parse(stderr).error.code]).toEqual([1, 'document_not_a_plan']);
    expect((await cli(folder, ['diff', 'base.borgerhus'])).code).toBe(2);
  });
});

describe('merge', () => {
  const files = ['base.borgerhus', 'mine.borgerhus', 'theirs.borgerhus'];

  it('brings together what two did in different scenarios, as one change that can be undone', async () => {
    const before = files.map((file) => readFileSync(path(file)));
    const { code, stdout, stderr } = await cli(folder, ['merge', ...files, '--out', 'merged.borgerhus']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('merged.borgerhus');
    const [, second, third] = sorted(plan('merged.borgerhus').scenarios);
    expect([second?.description, third?.description]).toEqual(['Min tekst', 'Deres tekst']);
    expect(plan('merged.borgerhus').meta.title).toBe('Mit hus');
    expect(files.map((file) => readFileSync(path(file)))).toEqual(before);
    const session = openDesk({ dataFolder: path('.undo'), now: () => new Date() }).openDocument(
      path('merged.borgerhus'),
    );
    if (!session.ok) throw new Error(session.error.code);
    expect(session.value.undo().ok).toBe(true);
    expect(session.value.plan).toEqual(plan('mine.borgerhus'));
    session.value.close();
  });

  it('lists conflicts, ends with 1 and writes nothing until a side is named', async () => {
    const sides = ['base.borgerhus', 'mine.borgerhus', 'other.borgerhus'];
    const names = readdirSync(folder).sort();
    const { code, stdout, stderr } = await cli(folder, ['merge', ...sides, '--out', 'x.borgerhus', '--json']);
    expect([code, JSON.parse(stderr).error.code]).toEqual([1, 'merge_open']);
    expect(JSON.parse(stdout)).toMatchObject({
      open: 1,
      conflicts: [{ reason: 'changed', decision: null, lines: [{ mine: 'Mit hus', theirs: 'Deres hus' }] }],
    });
    expect(readdirSync(folder).sort()).toEqual(names);
    const inWords = await cli(folder, ['merge', ...sides, '--out', 'x.borgerhus']);
    expect(inWords.stdout).toContain('Mit hus | Deres hus');
    await cli(folder, ['merge', ...sides, '--out', 'taken.borgerhus', '--take', 'theirs']);
    expect(plan('taken.borgerhus').meta.title).toBe('Deres hus');
  });

  it('replaces no file, takes no side it doesn’t know, and merges no strange plan', async () => {
    expect((await cli(folder, ['merge', ...files])).code).toBe(2);
    expect((await cli(folder, ['merge', ...files, '--out', 'y.borgerhus', '--take', 'newest'])).code).toBe(2);
    for (const taken of [...files, 'other.borgerhus']) {
      const bytes = readFileSync(path(taken));
      expect((await cli(folder, ['merge', ...files, '--out', taken])).code).toBe(1);
      expect(readFileSync(path(taken)).equals(bytes)).toBe(true);
    }
    await cli(folder, ['new', 'strange.borgerhus']);
    const sides = ['base.borgerhus', 'mine.borgerhus', 'strange.borgerhus'];
    const { code, stderr } = await cli(folder, ['merge', ...sides, '--out', 'z.borgerhus', '--json']);
    expect([code, JSON.parse(stderr).error.code]).toEqual([1, 'merge_other_plan']);
    expect(existsSync(path('z.borgerhus'))).toBe(false);
  });
});
