import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { channels, type EventOf } from '#app/contract/contract.ts';
import type { LastExport } from '#app/contract/delivery.ts';
import type { OpenedPlan, PlanStatus } from '#app/contract/open-plan.ts';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import type { Result } from '#app/plan/result.ts';
import { createRouter, type Router } from '#main/api/router.ts';
import type { Shell } from '#main/api/shell.ts';
import { startNodeProcess } from '#main/excel/read/reader-process.ts';
import { openDesk } from '#main/file/desk.ts';
import { samplePlan } from '#main/samples.ts';
import { runs } from '#test/thorough.ts';
import { partsOf } from '../excel/parts.ts';

const now = () => new Date('2026-03-02T10:00:00Z');
const browser: Shell = { dialogs: 'browser' };

let folder: string;
let router: Router;
let logged: string[];

function open(shell: Shell): Router {
  const desk = openDesk({ dataFolder: join(folder, 'data'), now });
  return createRouter({ desk, shell, now, version: '1.2.3', log: (line) => logged.push(line) });
}

/** The value of an answer that must not be a refusal. */
async function value<Value>(answer: Promise<Result<unknown>>): Promise<Value> {
  const result = await answer;
  if (!result.ok) throw new Error(result.error.code);
  return result.value as Value;
}

async function code(answer: Promise<Result<unknown>>): Promise<string | null> {
  const result = await answer;
  return result.ok ? null : result.error.code;
}

const openSample = (target = router) =>
  value<OpenedPlan>(target.call('plan.openSample', { sample: 'nordby', language: 'da' }));
const rename = (title: string) => ({ command: { type: 'meta.update', input: { changes: { title } } } });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'borgerhus-router-'));
  logged = [];
  router = open(browser);
});

afterEach(() => {
  router.close();
  rmSync(folder, { recursive: true, force: true });
  expect(logged).toEqual([]);
});

describe('every channel', () => {
  it('says what it is before anything is open', async () => {
    expect(await router.call('app.info', {})).toEqual({
      ok: true,
      value: { version: '1.2.3', dialogs: 'browser', known: [] },
    });
    expect(await value(router.call('plan.current', {}))).toBeNull();
  });

  it('hands out what plans can start from, open plan or not, and the same each time', async () => {
    for (const name of ['catalogue', 'checklist', 'phases', 'competences'] as const) {
      const file = join(import.meta.dirname, '../../../resources', `${name}.json`);
      const shipped = JSON.parse(readFileSync(file, 'utf8'));
      expect(await value(router.call(`resources.${name}`, {}))).toEqual(shipped);
      await openSample();
      expect(await value(router.call(`resources.${name}`, {}))).toEqual(shipped);
    }
  });

  it('opens the sample and shows it as the open plan', async () => {
    const opened = await openSample();
    expect(opened.plan.scenarios).toEqual(samplePlan('nordby', 'da').scenarios);
    expect(opened.status.document.path).toBeNull();
    expect(await value(router.call('plan.current', {}))).toEqual(opened);
  });

  it('creates an empty plan with the details given', async () => {
    const { meta } = samplePlan('nordby', 'en');
    const own = { ...meta, title: 'Nyt hus', baselineId: null };
    const opened = await value<OpenedPlan>(router.call('plan.create', { meta: own }));
    expect(opened.plan.meta).toEqual(own);
    expect(opened.plan.scenarios).toEqual({});
  });

  it('executes, undoes and redoes a command', async () => {
    await openSample();
    const done = await value<PlanStatus>(router.call('plan.execute', rename('Et andet navn')));
    expect(done).toMatchObject({ version: 1, undo: { key: 'history.meta.update' }, redo: null });
    expect((await value<OpenedPlan>(router.call('plan.current', {}))).plan.meta.title).toBe('Et andet navn');

    const undone = await value<PlanStatus>(router.call('plan.undo', {}));
    expect(undone).toMatchObject({ version: 2, undo: null, redo: { key: 'history.meta.update' } });
    expect(await value(router.call('plan.redo', {}))).toMatchObject({ version: 3, redo: null });
    const query = { subject: null, search: '', language: 'da', offset: 0, limit: 2 };
    expect(await value(router.call('history.list', query))).toMatchObject({
      total: 3,
      entries: [
        { version: 3, kind: 'redo' },
        { version: 2, kind: 'undo' },
      ],
    });
  });

  it('saves to the document that was opened', async () => {
    const path = join(folder, 'ø nord.borgerhus');
    writeFileSync(path, await downloaded(await openSample().then(() => router.call('plan.saveCopy', {}))));
    expect(router.openDocument(path)).toMatchObject({ ok: true });
    await value(router.call('plan.execute', rename('Gemt')));
    expect(await value(router.call('plan.save', {}))).toEqual({ kind: 'saved', path });
    expect(await value<OpenedPlan>(router.call('plan.current', {}))).toMatchObject({
      status: { document: { path, saved: true } },
    });
  });

  it('hands a plan without a document to the window, and opens it again from there', async () => {
    await openSample();
    const saved = await router.call('plan.save', {});
    expect(saved).toMatchObject({
      ok: true,
      value: { kind: 'download', fileName: expect.stringMatching(/\.borgerhus$/) },
    });
    const base64 = (await downloaded(saved)).toString('base64');
    const opened = await value<OpenedPlan>(
      router.call('plan.openBytes', { fileName: 'kopi.borgerhus', base64 }),
    );
    expect(opened.plan.meta.title).toBe(samplePlan('nordby', 'da').meta.title);
  });

  it('closes a plan and opens it again among those it knows', async () => {
    await openSample();
    await value(router.call('plan.execute', rename('Lukket')));
    expect(await value(router.call('plan.close', {}))).toEqual({});
    expect(await value(router.call('plan.current', {}))).toBeNull();
    const { known } = await value<{ known: { id: string; title: string }[] }>(router.call('app.info', {}));
    expect(known).toMatchObject([{ title: 'Lukket', unsavedChanges: 1 }]);
    const opened = await value<OpenedPlan>(router.call('plan.openKnown', { id: known[0]?.id }));
    expect(opened.plan.meta.title).toBe('Lukket');
  });

  it('exports the workbook for the window to download', async () => {
    await openSample();
    const delivery = await router.call('export.excel', workbook({ profile: 'offentlig' }));
    expect(delivery).toMatchObject({ ok: true, value: { fileName: expect.stringMatching(/\.xlsx$/) } });
    expect((await downloaded(delivery)).subarray(0, 2).toString()).toBe('PK');
  });

  it('has no file dialogs of its own in a browser', async () => {
    expect(await code(router.call('plan.openDialog', {}))).toBe('no_file_dialogs');
  });
});

/** What a workbook is asked for with, unless a test says otherwise. */
const workbook = (changes: object = {}) => ({
  id: randomUUID(),
  profile: 'intern',
  language: 'da',
  sheets: null,
  scenarioIds: null,
  ...changes,
});

/** The parts of a native shell that ask nothing; what it shows in folders is noted. */
function nativeShell(shown: string[]) {
  const kept = new Map<string, LastExport>();
  return {
    dialogs: 'native' as const,
    showMenu: () => {},
    pickWorkbook: async () => null,
    pickSettings: async () => null,
    pickFolder: async () => null,
    startProcess: startNodeProcess,
    lastExport: (planId: string, kind: string) => kept.get(`${planId} ${kind}`) ?? null,
    keepExport: (planId: string, kind: string, made: LastExport) => {
      kept.set(`${planId} ${kind}`, made);
    },
    showInFolder: (path: string) => {
      shown.push(path);
    },
  };
}

describe('a workbook', () => {
  it('holds the chosen sheets and scenarios, and tells how far it is', async () => {
    const { plan } = await openSample();
    const shares: number[] = [];
    router.subscribe((event, payload) => {
      if (event === 'job.progress')
        shares.push((payload as EventOf<'job.progress'>).progress.doneShare ?? -1);
    });
    const [baseline, one, other] = activeScenarios(plan);
    const asked = workbook({ sheets: ['scenarios'], scenarioIds: [one?.id] });
    const parts = partsOf(await downloaded(await router.call('export.excel', asked)));
    const sheets = parts.get('xl/workbook.xml')?.text.match(/<sheet [^>]*name="([^"]*)"/g) ?? [];
    expect(sheets.map((sheet) => sheet.replace(/.*name="|"$/g, ''))).toEqual([
      'Forside',
      'Scenariematrix',
      'Forudsætninger',
      'Metode',
    ]);
    const text = [...parts.values()].map((part) => part.text).join();
    expect([baseline, one, other].map((scenario) => text.includes(scenario?.name ?? ''))).toEqual([
      true,
      true,
      false,
    ]);
    expect(shares.length).toBeGreaterThan(4);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('is given up when it is cancelled', async () => {
    await openSample();
    const asked = workbook();
    const made = router.call('export.excel', asked);
    await value(router.call('jobs.cancel', { id: asked.id }));
    expect(await value(made)).toEqual({ kind: 'cancelled' });
  });
});

describe('a shell with native dialogs', () => {
  it('writes where the user says, and nothing when let be', async () => {
    const places = [
      join(folder, 'plan.borgerhus'),
      join(folder, 'kopi.borgerhus'),
      join(folder, 'matrix.xlsx'),
      null,
    ];
    const asked: string[] = [];
    const shown: string[] = [];
    const native = open({
      ...nativeShell(shown),
      pickDocument: async () => join(folder, 'kopi.borgerhus'),
      pickSavePath: async ({ fileName }) => {
        asked.push(fileName.replace(/^.*\./, ''));
        return places[asked.length - 1] ?? null;
      },
    });
    await openSample(native);
    expect(await value(native.call('plan.save', {}))).toEqual({ kind: 'saved', path: places[0] });
    expect(await value(native.call('plan.saveCopy', {}))).toEqual({ kind: 'saved', path: places[1] });
    const excel = workbook({ language: 'en' });
    expect(await code(native.call('export.showInFolder', { kind: 'workbook' }))).toBe('export_none');
    expect(await value(native.call('export.excel', excel))).toEqual({ kind: 'saved', path: places[2] });
    expect(await value(native.call('export.excel', excel))).toEqual({ kind: 'cancelled' });
    expect(asked).toEqual(['borgerhus', 'borgerhus', 'xlsx', 'xlsx']);
    expect(await value(native.call('export.last', { kind: 'workbook' }))).toMatchObject({
      path: places[2],
      version: 0,
    });
    expect(await value(native.call('export.last', { kind: 'report' }))).toBeNull();
    await value(native.call('export.showInFolder', { kind: 'workbook' }));
    expect(shown).toEqual([places[2]]);
    expect(readFileSync(join(folder, 'matrix.xlsx')).subarray(0, 2).toString()).toBe('PK');

    const opened = await value<OpenedPlan>(native.call('plan.openDialog', {}));
    expect(opened.status.document.path).toBe(places[1]);
    native.close();
    // Two workbooks, each made in a thread that loads everything anew.
  }, 60_000);

  it('says which plan it can’t open and keeps the one that is open', async () => {
    writeFileSync(join(folder, 'tom.borgerhus'), '');
    const native = open({
      ...nativeShell([]),
      pickDocument: async () => join(folder, 'tom.borgerhus'),
      pickSavePath: async () => null,
    });
    const { plan } = await openSample(native);
    expect(await code(native.call('plan.openDialog', {}))).toBe('document_empty');
    expect((await value<OpenedPlan>(native.call('plan.current', {}))).plan).toEqual(plan);
    native.close();
  });
});

describe('what windows are told', () => {
  it('tells of changes, of another plan and of none, until the subscription ends', async () => {
    const told: [string, unknown][] = [];
    const end = router.subscribe((event, payload) => told.push([event, payload]));
    const opened = await openSample();
    await value(router.call('plan.execute', rename('Nyt')));
    await value(router.call('plan.close', {}));
    end();
    await openSample();
    expect(told).toEqual([
      ['plan.replaced', opened],
      [
        'plan.changed',
        expect.objectContaining({ patches: [{ op: 'replace', path: ['meta', 'title'], value: 'Nyt' }] }),
      ],
      ['plan.replaced', null],
    ]);
  });

  it('leaves a document open that is opened again', async () => {
    const path = join(folder, 'a.borgerhus');
    writeFileSync(path, await downloaded(await openSample().then(() => router.call('plan.saveCopy', {}))));
    router.openDocument(path);
    await value(router.call('plan.execute', rename('Uændret')));
    expect(router.openDocument(join(folder, '.', 'a.borgerhus'))).toMatchObject({
      ok: true,
      value: { plan: { meta: { title: 'Uændret' } } },
    });
  });
});

describe('what is refused', () => {
  const noPlanNeeded = new Set(['app.info', 'plan.current', 'plan.create', 'plan.close']);

  it.each(['', 'plan', 'plan.nothing', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'an unknown channel: %j',
    async (channel) => {
      expect(await code(router.call(channel, {}))).toBe('channel_unknown');
    },
  );

  it.each(Object.keys(channels))('extra and inherited keys: %s', async (channel) => {
    const extra = { nothingLikeThis: 1 };
    const inherited = JSON.parse('{"__proto__":{"polluted":true}}');
    expect(await code(router.call(channel, extra))).toBe('request_input');
    expect(await code(router.call(channel, inherited))).toBe('request_input');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('input of any other shape, without ever failing', async () => {
    await openSample();
    const { plan } = await value<OpenedPlan>(router.call('plan.current', {}));
    const names = Object.keys(channels).filter((name) => !noPlanNeeded.has(name));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.anything(), async (channel, input) => {
        const isEmpty = typeof input === 'object' && input !== null && Object.keys(input).length === 0;
        fc.pre(!isEmpty);
        expect(await code(router.call(channel, input))).toBe('request_input');
      }),
      { numRuns: runs(300) },
    );
    expect((await value<OpenedPlan>(router.call('plan.current', {}))).plan).toEqual(plan);
  });

  it('commands that don’t exist, and input that a command doesn’t know', async () => {
    await openSample();
    for (const type of ['__proto__', 'constructor', 'plan.explode']) {
      expect(await code(router.call('plan.execute', { command: { type, input: {} } }))).toBe('request_input');
    }
    const odd = JSON.parse('{"type":"meta.update","input":{"__proto__":{"title":"x"}}}');
    expect(await code(router.call('plan.execute', { command: odd }))).toBe('command_input');
    expect(await code(router.call('plan.execute', rename('x'.repeat(5_000_000))))).toBe('command_input');
  });

  it('a document that is too large, is no base64, or is no plan', async () => {
    const send = (base64: string) => code(router.call('plan.openBytes', { fileName: 'x.borgerhus', base64 }));
    expect(await send('A'.repeat(80_000_004))).toBe('request_input');
    expect(await send('**')).toBe('request_input');
    expect(await send(Buffer.from('hello').toString('base64'))).toBe('document_not_a_plan');
  });

  it('everything about a plan when none is open', async () => {
    const calls: [string, unknown][] = [
      ['plan.execute', rename('x')],
      ['plan.undo', {}],
      ['plan.redo', {}],
      ['plan.save', {}],
      ['plan.saveCopy', {}],
      ['history.list', { subject: null, search: '', language: 'da', offset: 0, limit: 10 }],
      ['history.preview', { version: 0 }],
      ['history.stepBack', { version: 0 }],
      ['backups.list', {}],
      ['backups.preview', { sequence: 1 }],
      ['backups.restore', { sequence: 1 }],
      ['merge.copies', {}],
      ['export.excel', workbook()],
    ];
    for (const [channel, input] of calls)
      expect(await code(router.call(channel, input))).toBe('no_plan_open');
    expect(await code(router.call('plan.openKnown', { id: '../..' }))).toBe('plan_unknown');
  });
});

describe('a bug', () => {
  it('is told in the log without plan content, and to the window without a stack', async () => {
    const broken = createRouter({
      desk: {
        ...openDesk({ dataFolder: join(folder, 'data'), now }),
        known: () => JSON.parse('{"title": Hemmelig plan}'),
      },
      shell: browser,
      now,
      version: '1',
      log: (line) => logged.push(line),
    });
    expect(await broken.call('app.info', {})).toEqual({
      ok: false,
      error: { code: 'internal', details: {} },
    });
    const [line = ''] = logged.splice(0);
    expect(line).toContain('app.info: SyntaxError');
    expect(line).toContain('app-handlers.ts');
    expect(line).not.toContain('Hemmelig');
  });

  it('is an answer that doesn’t keep to the contract', async () => {
    const broken = createRouter({
      desk: { ...openDesk({ dataFolder: join(folder, 'data'), now }), known: () => [{ id: 1 }] as never },
      shell: browser,
      now,
      version: '1',
      log: (line) => logged.push(line),
    });
    expect(await code(broken.call('app.info', {}))).toBe('internal');
    expect(logged.splice(0)[0]).toContain('ZodError');
  });
});

async function downloaded(answer: Result<unknown>): Promise<Buffer> {
  if (!answer.ok) throw new Error(answer.error.code);
  return Buffer.from((answer.value as { base64: string }).base64, 'base64');
}
