import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Delivery } from '#app/contract/delivery.ts';
import type { ChosenSettings } from '#app/contract/open-plan.ts';
import { usualMeta } from '#app/plan/meta.ts';
import { parameterOf } from '#app/plan/parameters.ts';
import type { Result } from '#app/plan/result.ts';
import { type KeptSettings, usualSettings } from '#app/settings/settings.ts';
import { createRouter, type Router } from '#main/api/router.ts';
import type { Shell } from '#main/api/shell.ts';
import { startNodeProcess } from '#main/excel/read/reader-process.ts';
import { openDesk } from '#main/file/desk.ts';
import { openedValue } from './router-bench.ts';

const now = () => new Date('2026-03-02T10:00:00Z');
const utilisation = {
  ...{ code: 'utilisation' as const, name: '', unit: '', value: 0.82 },
  ...{ mark: 'assumption' as const, source: 'Egen tælling', confirmedByRole: '', confirmedOn: null },
};
const report = {
  name: 'Nordbys',
  sections: [{ heading: 'Sagens kerne', content: 'text' as const, text: '' }],
};
const municipalities = { Nordby: { assumptions: [utilisation], report } };

let folder: string;
let native: Router;
let browser: Router;
/** What the system's dialogs answer next, and where they were asked to begin. */
let picked: string | null = null;
let asked: (string | null)[] = [];

function router(shell: Shell, data: string): Router {
  return createRouter({ desk: openDesk({ dataFolder: join(folder, data), now }), shell, now, version: '1' });
}

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'borgerhus-settings-')));
  asked = [];
  browser = router({ dialogs: 'browser' }, 'browser');
  native = router(
    {
      dialogs: 'native',
      pickDocument: async () => null,
      pickWorkbook: async () => null,
      pickSettings: async () => picked,
      pickFolder: async (start) => {
        asked.push(start);
        return picked;
      },
      pickSavePath: async ({ fileName }) => join(folder, fileName),
      startProcess: startNodeProcess,
      showMenu: () => {},
      lastExport: () => null,
      keepExport: () => {},
      showInFolder: () => {},
    },
    'native',
  );
});
afterEach(() => {
  native.close();
  browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function value<Value>(answer: Promise<Result<unknown>>): Promise<Value> {
  const result = await answer;
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.details)}`);
  return result.value as Value;
}

async function code(answer: Promise<Result<unknown>>): Promise<string> {
  const result = await answer;
  return result.ok ? 'ok' : result.error.code;
}

const settingsNow = async (of: Router) => (await value<KeptSettings>(of.call('settings.read', {}))).settings;

describe('settings that are shared', () => {
  it('go from one machine to the other by a file, which changes nothing before it is taken', async () => {
    await value(
      native.call('settings.write', { changes: { language: 'en', municipalities, role: 'leder' } }),
    );
    const saved = await value<Delivery>(native.call('settings.export', {}));
    expect(saved).toEqual({ kind: 'saved', path: join(folder, 'Settings for Borgerhus.json') });
    const bytes = readFileSync(join(folder, 'Settings for Borgerhus.json'));
    expect(bytes.toString()).not.toContain('leder');

    const upload = { fileName: 'fra Nordby.json', base64: bytes.toString('base64') };
    const chosen = await value<ChosenSettings>(browser.call('settings.openBytes', upload));
    expect(chosen).toMatchObject({
      fileName: 'fra Nordby.json',
      shared: { language: 'en', municipalities },
    });
    expect(await settingsNow(browser)).toEqual(usualSettings);
    await value(browser.call('settings.write', { changes: chosen.shared }));
    expect(await settingsNow(browser)).toMatchObject({ language: 'en', municipalities, role: '' });

    const download = await value<Delivery>(browser.call('settings.export', {}));
    if (download.kind !== 'download') throw new Error(download.kind);
    expect(Buffer.from(download.base64, 'base64')).toEqual(bytes);
  });

  it('are chosen in the shell’s own dialog where it has one', async () => {
    expect(await code(browser.call('settings.openDialog', {}))).toBe('no_file_dialogs');
    picked = null;
    expect(await value(native.call('settings.openDialog', {}))).toBeNull();
    picked = join(folder, 'a.json');
    expect(await code(native.call('settings.openDialog', {}))).toBe('document_missing');
    writeFileSync(picked, '{"schema": "something else"}');
    expect(await code(native.call('settings.openDialog', {}))).toBe('settings_other_kind');
    writeFileSync(picked, Buffer.alloc(4_000_001, 32));
    expect(await code(native.call('settings.openDialog', {}))).toBe('settings_other_kind');
    mkdirSync(join(folder, 'b.json'));
    picked = join(folder, 'b.json');
    expect(await code(native.call('settings.openDialog', {}))).toBe('document_is_folder');
  });

  it('that are wrong are refused by the channel that writes them, and nothing is written', async () => {
    const wrong = { backups: { recent: 0, daily: 7, weekly: 8 }, theme: 'dark' };
    expect(await code(native.call('settings.write', { changes: wrong }))).toBe('request_input');
    expect(await settingsNow(native)).toEqual(usualSettings);
  });
});

describe('windows', () => {
  it('are told of a change by any of them, until they leave', async () => {
    const told: unknown[] = [];
    const end = native.subscribe((event, payload) => told.push([event, payload]));
    await value(native.call('settings.write', { changes: { theme: 'dark' } }));
    end();
    await value(native.call('settings.write', { changes: { theme: 'light' } }));
    expect(told).toEqual([['settings.changed', { ...usualSettings, theme: 'dark' }]]);
  });
});

describe('folders', () => {
  it('are chosen in the shell’s dialog, which begins at the present one', async () => {
    expect(await code(browser.call('settings.pickFolder', { folder: 'documents' }))).toBe('no_file_dialogs');
    picked = folder;
    await value(native.call('settings.pickFolder', { folder: 'documents' }));
    picked = null;
    expect(await value(native.call('settings.pickFolder', { folder: 'documents' }))).toBeNull();
    expect(asked).toEqual([null, folder]);
    expect((await settingsNow(native)).folders).toEqual({ documents: folder, exports: null });
  });
});

describe('a new plan', () => {
  const meta = (municipality: string) => ({
    ...usualMeta,
    id: crypto.randomUUID(),
    title: 'Ny',
    municipality,
    priceLevelYear: 2027,
    budgetYear: 2027,
    language: 'da' as const,
  });

  it('begins with what its municipality starts from, each part to be undone', async () => {
    await value(browser.call('settings.write', { changes: { municipalities } }));
    const { plan, status } = await openedValue(browser.call('plan.create', { meta: meta('nordby kommune') }));
    expect(parameterOf(plan, 'utilisation')).toBe(0.82);
    expect(Object.values(plan.reportSections).map(({ heading }) => heading)).toEqual(['Sagens kerne']);
    expect(status.version).toBe(2);
    await value(browser.call('plan.undo', {}));
    await value(browser.call('plan.undo', {}));
    const after = await openedValue(browser.call('plan.current', {}));
    expect(after.plan.assumptions).toEqual({});
    expect(after.plan.reportSections).toEqual({});
  });

  it('of another municipality begins with nothing of it', async () => {
    await value(browser.call('settings.write', { changes: { municipalities } }));
    const { plan, status } = await openedValue(browser.call('plan.create', { meta: meta('Vesterby') }));
    expect(plan.assumptions).toEqual({});
    expect(status).toMatchObject({ version: 0, undo: null });
  });

  it('keeps as many backups as the settings say', async () => {
    await value(native.call('settings.write', { changes: { backups: { recent: 2, daily: 0, weekly: 0 } } }));
    const title = (index: number) => ({
      command: { type: 'meta.update', input: { changes: { title: `T${index}` } } },
    });
    await value(native.call('plan.create', { meta: meta('Nordby') }));
    const save = async (index: number) => {
      await value(native.call('plan.execute', title(index)));
      await value(native.call('plan.save', {}));
    };
    for (let index = 0; index < 5; index++) await save(index);
    expect(await value<unknown[]>(native.call('backups.list', {}))).toHaveLength(2);
    await value(native.call('settings.write', { changes: { backups: { recent: 4, daily: 0, weekly: 0 } } }));
    for (let index = 5; index < 10; index++) await save(index);
    expect(await value<unknown[]>(native.call('backups.list', {}))).toHaveLength(4);
  });
});
