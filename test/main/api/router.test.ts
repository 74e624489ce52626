import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EventOf } from '#app/contract/contract.ts';
import type { LastExport } from '#app/contract/delivery.ts';
import type { OpenedPlan, PlanStatus } from '#app/contract/open-plan.ts';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import type { Result } from '#app/plan/result.ts';
import { createRouter } from '#main/api/router.ts';
import { startNodeProcess } from '#main/excel/read/reader-process.ts';
import { openDesk } from '#main/file/desk.ts';
import { samplePlan } from '#main/samples.ts';
import { partsOf } from '../excel/parts.ts';
import { code, now, openSample, rename, routerBench, value, workbook } from './router-bench.ts';

const bench = routerBench();

describe('every channel', () => {
  it('says what it is before anything is open', async () => {
    expect(await bench.router.call('app.info', {})).toEqual({
      ok: true,
      value: { version: '1.2.3', dialogs: 'browser', known: [] },
    });
    expect(await value(bench.router.call('plan.current', {}))).toBeNull();
  });

  it('hands out what plans can start from, open plan or not, and the same each time', async () => {
    for (const name of ['catalogue', 'checklist', 'phases', 'competences'] as const) {
      const file = join(import.meta.dirname, '../../../resources', `${name}.json`);
      const shipped = JSON.parse(readFileSync(file, 'utf8'));
      expect(await value(bench.router.call(`resources.${name}`, {}))).toEqual(shipped);
      await openSample(bench.router);
      expect(await value(bench.router.call(`resources.${name}`, {}))).toEqual(shipped);
    }
  });

  it('opens the sample and shows it as the open plan', async () => {
    const opened = await openSample(bench.router);
    expect(opened.plan.scenarios).toEqual(samplePlan('nordby', 'da').scenarios);
    expect(opened.status.document.path).toBeNull();
    expect(await value(bench.router.call('plan.current', {}))).toEqual(opened);
  });

  it('creates an empty plan with the details given', async () => {
    const { meta } = samplePlan('nordby', 'en');
    const own = { ...meta, title: 'Nyt hus', baselineId: null };
    const opened = await value<OpenedPlan>(bench.router.call('plan.create', { meta: own }));
    expect(opened.plan.meta).toEqual(own);
    expect(opened.plan.scenarios).toEqual({});
  });

  it('executes, undoes and redoes a command', async () => {
    await openSample(bench.router);
    const done = await value<PlanStatus>(bench.router.call('plan.execute', rename('Et andet navn')));
    expect(done).toMatchObject({ version: 1, undo: { key: 'history.meta.update' }, redo: null });
    expect((await value<OpenedPlan>(bench.router.call('plan.current', {}))).plan.meta.title).toBe(
      'Et andet navn',
    );

    const undone = await value<PlanStatus>(bench.router.call('plan.undo', {}));
    expect(undone).toMatchObject({ version: 2, undo: null, redo: { key: 'history.meta.update' } });
    expect(await value(bench.router.call('plan.redo', {}))).toMatchObject({ version: 3, redo: null });
    const query = { subject: null, search: '', language: 'da', offset: 0, limit: 2 };
    expect(await value(bench.router.call('history.list', query))).toMatchObject({
      total: 3,
      entries: [
        { version: 3, kind: 'redo' },
        { version: 2, kind: 'undo' },
      ],
    });
  });

  it('saves to the document that was opened', async () => {
    const path = join(bench.folder, 'ø nord.borgerhus');
    writeFileSync(
      path,
      await downloaded(await openSample(bench.router).then(() => bench.router.call('plan.saveCopy', {}))),
    );
    expect(bench.router.openDocument(path)).toMatchObject({ ok: true });
    await value(bench.router.call('plan.execute', rename('Gemt')));
    expect(await value(bench.router.call('plan.save', {}))).toEqual({ kind: 'saved', path });
    expect(await value<OpenedPlan>(bench.router.call('plan.current', {}))).toMatchObject({
      status: { document: { path, saved: true } },
    });
  });

  it('hands a plan without a document to the window, and opens it again from there', async () => {
    await openSample(bench.router);
    const saved = await bench.router.call('plan.save', {});
    expect(saved).toMatchObject({
      ok: true,
      value: { kind: 'download', fileName: expect.stringMatching(/\.borgerhus$/) },
    });
    const base64 = (await downloaded(saved)).toString('base64');
    const opened = await value<OpenedPlan>(
      bench.router.call('plan.openBytes', { fileName: 'kopi.borgerhus', base64 }),
    );
    expect(opened.plan.meta.title).toBe(samplePlan('nordby', 'da').meta.title);
  });

  it('closes a plan and opens it again among those it knows', async () => {
    await openSample(bench.router);
    await value(bench.router.call('plan.execute', rename('Lukket')));
    expect(await value(bench.router.call('plan.close', {}))).toEqual({});
    expect(await value(bench.router.call('plan.current', {}))).toBeNull();
    const { known } = await value<{ known: { id: string; title: string }[] }>(
      bench.router.call('app.info', {}),
    );
    expect(known).toMatchObject([{ title: 'Lukket', unsavedChanges: 1 }]);
    const opened = await value<OpenedPlan>(bench.router.call('plan.openKnown', { id: known[0]?.id }));
    expect(opened.plan.meta.title).toBe('Lukket');
  });

  it('exports the workbook for the window to download', async () => {
    await openSample(bench.router);
    const delivery = await bench.router.call('export.excel', workbook({ profile: 'offentlig' }));
    expect(delivery).toMatchObject({ ok: true, value: { fileName: expect.stringMatching(/\.xlsx$/) } });
    expect((await downloaded(delivery)).subarray(0, 2).toString()).toBe('PK');
  });

  it('has no file dialogs of its own in a browser', async () => {
    expect(await code(bench.router.call('plan.openDialog', {}))).toBe('no_file_dialogs');
  });
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
    const { plan } = await openSample(bench.router);
    const shares: number[] = [];
    bench.router.subscribe((event, payload) => {
      if (event === 'job.progress')
        shares.push((payload as EventOf<'job.progress'>).progress.doneShare ?? -1);
    });
    const [baseline, one, other] = activeScenarios(plan);
    const asked = workbook({ sheets: ['scenarios'], scenarioIds: [one?.id] });
    const parts = partsOf(await downloaded(await bench.router.call('export.excel', asked)));
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
    await openSample(bench.router);
    const asked = workbook();
    const made = bench.router.call('export.excel', asked);
    await value(bench.router.call('jobs.cancel', { id: asked.id }));
    expect(await value(made)).toEqual({ kind: 'cancelled' });
  });
});

describe('a shell with native dialogs', () => {
  it('writes where the user says, and nothing when let be', async () => {
    const places = [
      join(bench.folder, 'plan.borgerhus'),
      join(bench.folder, 'kopi.borgerhus'),
      join(bench.folder, 'matrix.xlsx'),
      null,
    ];
    const asked: string[] = [];
    const shown: string[] = [];
    const native = bench.open({
      ...nativeShell(shown),
      pickDocument: async () => join(bench.folder, 'kopi.borgerhus'),
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
    expect(readFileSync(join(bench.folder, 'matrix.xlsx')).subarray(0, 2).toString()).toBe('PK');

    const opened = await value<OpenedPlan>(native.call('plan.openDialog', {}));
    expect(opened.status.document.path).toBe(places[1]);
    native.close();
    // Two workbooks, each made in a thread that loads everything anew.
  }, 60_000);

  it('says which plan it can’t open and keeps the one that is open', async () => {
    writeFileSync(join(bench.folder, 'tom.borgerhus'), '');
    const native = bench.open({
      ...nativeShell([]),
      pickDocument: async () => join(bench.folder, 'tom.borgerhus'),
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
    const end = bench.router.subscribe((event, payload) => told.push([event, payload]));
    const opened = await openSample(bench.router);
    await value(bench.router.call('plan.execute', rename('Nyt')));
    await value(bench.router.call('plan.close', {}));
    end();
    await openSample(bench.router);
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
    const path = join(bench.folder, 'a.borgerhus');
    writeFileSync(
      path,
      await downloaded(await openSample(bench.router).then(() => bench.router.call('plan.saveCopy', {}))),
    );
    bench.router.openDocument(path);
    await value(bench.router.call('plan.execute', rename('Uændret')));
    expect(bench.router.openDocument(join(bench.folder, '.', 'a.borgerhus'))).toMatchObject({
      ok: true,
      value: { plan: { meta: { title: 'Uændret' } } },
    });
  });
});

describe('a bug', () => {
  it('is told in the log without plan content, and to the window without a stack', async () => {
    const broken = createRouter({
      desk: {
        ...openDesk({ dataFolder: join(bench.folder, 'data'), now }),
        known: () => JSON.parse('{"title": Hemmelig plan}'),
      },
      shell: { dialogs: 'browser' },
      now,
      version: '1',
      log: (line) => bench.logged.push(line),
    });
    expect(await broken.call('app.info', {})).toEqual({
      ok: false,
      error: { code: 'internal', details: {} },
    });
    const [line = ''] = bench.logged.splice(0);
    expect(line).toContain('app.info: SyntaxError');
    expect(line).toContain('app-handlers.ts');
    expect(line).not.toContain('Hemmelig');
  });

  it('is an answer that doesn’t keep to the contract', async () => {
    const broken = createRouter({
      desk: {
        ...openDesk({ dataFolder: join(bench.folder, 'data'), now }),
        known: () => [{ id: 1 }] as never,
      },
      shell: { dialogs: 'browser' },
      now,
      version: '1',
      log: (line) => bench.logged.push(line),
    });
    expect(await code(broken.call('app.info', {}))).toBe('internal');
    expect(bench.logged.splice(0)[0]).toContain('ZodError');
  });
});

async function downloaded(answer: Result<unknown>): Promise<Buffer> {
  if (!answer.ok) throw new Error(answer.error.code);
  return Buffer.from((answer.value as { base64: string }).base64, 'base64');
}
