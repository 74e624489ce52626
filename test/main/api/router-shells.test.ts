import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EventOf } from '#app/contract/contract.ts';
import type { LastExport } from '#app/contract/delivery.ts';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import { createRouter } from '#main/api/router.ts';
import { startNodeProcess } from '#main/excel/read/reader-process.ts';
import { openDesk } from '#main/file/desk.ts';
import { partsOf } from '../excel/parts.ts';
import {
  code,
  downloaded,
  now,
  openedValue,
  openSample,
  routerBench,
  value,
  workbook,
} from './router-bench.ts';

const bench = routerBench();

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
    renameSync(join(bench.folder, 'matrix.xlsx'), join(bench.folder, 'flyttet.xlsx'));
    expect(await code(native.call('export.showInFolder', { kind: 'workbook' }))).toBe('export_gone');
    expect(shown).toEqual([places[2]]);
    renameSync(join(bench.folder, 'flyttet.xlsx'), join(bench.folder, 'matrix.xlsx'));
    expect(readFileSync(join(bench.folder, 'matrix.xlsx')).subarray(0, 2).toString()).toBe('PK');

    const opened = await openedValue(native.call('plan.openDialog', {}));
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
    expect((await openedValue(native.call('plan.current', {}))).plan).toEqual(plan);
    native.close();
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
