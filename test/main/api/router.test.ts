import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlanStatus } from '#app/contract/open-plan.ts';
import { packPlan } from '#app/contract/packed-plan.ts';
import { samplePlan } from '#main/samples.ts';
import {
  code,
  downloaded,
  openedValue,
  openSample,
  rename,
  routerBench,
  value,
  workbook,
} from './router-bench.ts';

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
    expect(await openedValue(bench.router.call('plan.current', {}))).toEqual(opened);
  });

  it('creates an empty plan with the details given', async () => {
    const { meta } = samplePlan('nordby', 'en');
    const own = { ...meta, title: 'Nyt hus', baselineId: null };
    const opened = await openedValue(bench.router.call('plan.create', { meta: own }));
    expect(opened.plan.meta).toEqual(own);
    expect(opened.plan.scenarios).toEqual({});
  });

  it('executes, undoes and redoes a command', async () => {
    await openSample(bench.router);
    const done = await value<PlanStatus>(bench.router.call('plan.execute', rename('Et andet navn')));
    expect(done).toMatchObject({ version: 1, undo: { key: 'history.meta.update' }, redo: null });
    expect((await openedValue(bench.router.call('plan.current', {}))).plan.meta.title).toBe('Et andet navn');

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
    expect(await openedValue(bench.router.call('plan.current', {}))).toMatchObject({
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
    const opened = await openedValue(
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
    const opened = await openedValue(bench.router.call('plan.openKnown', { id: known[0]?.id }));
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
      ['plan.replaced', { plan: packPlan(opened.plan), status: opened.status }],
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
    expect(bench.router.openDocument(join(bench.folder, '.', 'a.borgerhus')).ok).toBe(true);
    expect((await openedValue(bench.router.call('plan.current', {}))).plan.meta.title).toBe('Uændret');
  });
});
