import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Channel, InputOf, OutputOf } from '#app/contract/contract.ts';
import type { Result } from '#app/plan/result.ts';
import { openDesk } from '#main/file/desk.ts';
import { samplePlan } from '#main/samples.ts';
import { type Double, launchDouble, startAgain } from './launch-double.ts';

let folder: string;
const running: Double[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'borgerhus-desktop-'));
});
afterEach(async () => {
  for (const app of running.splice(0)) await app.close();
  rmSync(folder, { recursive: true, force: true });
});

async function launch(options: Parameters<typeof launchDouble>[0] = {}): Promise<Double> {
  const app = await launchDouble({ dataFolder: join(folder, 'data'), ...options });
  running.push(app);
  return app;
}

/** Asks main as the window does. */
async function call<Name extends Channel>(
  page: Page,
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const result = (await page.evaluate(
    ([channel, content]) => Reflect.get(window, 'borgerhus').call(channel, content),
    [name, input] as const,
  )) as Result<OutputOf<Name>>;
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
  return result.value;
}

const openSample = (page: Page) => call(page, 'plan.openSample', { sample: 'nordby', language: 'da' });
const rename = (page: Page, title: string) =>
  call(page, 'plan.execute', { command: { type: 'meta.update', input: { changes: { title } } } });
const openTitle = async (page: Page) => (await call(page, 'plan.current', {}))?.plan.meta.title;
const dialogs = async (app: Double) => (await app.control('state')).dialogs;
const answerSave = (app: Double, filePath: string) =>
  app.control('answerDialog', 'save', { canceled: false, filePath });

/** Chooses in the menu bar, once the window has said that it can be done. */
async function clickMenu(app: Double, id: string): Promise<void> {
  const isEnabled = async () => (await app.control('state')).menu.find((item) => item.id === id)?.enabled;
  await expect.poll(isEnabled).toBe(true);
  await app.control('clickMenu', id);
}

/** A document with a title. */
function documentOf(title: string): string {
  const path = join(folder, `${title}.borgerhus`);
  const plan = samplePlan('nordby', 'da');
  const desk = openDesk({ dataFolder: join(folder, 'maker'), now: () => new Date() });
  const made = desk.create({ ...plan, meta: { ...plan.meta, title } });
  if (!made.ok) throw new Error(made.error.code);
  made.value.saveAs(path);
  made.value.close();
  return path;
}

describe('the running program', () => {
  let app: Double;
  let place: string;
  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'borgerhus-running-'));
    app = await launchDouble();
  });
  afterAll(async () => {
    await app?.close();
    rmSync(place, { recursive: true, force: true });
  });

  it('takes what is exported, made by the bundle that ships in a thread of its own, and shows it in its folder', async () => {
    await openSample(app.page);
    await app.page.getByRole('heading').first().waitFor();
    const heavy = async () =>
      (await app.control('state')).loadedModules.filter((url) => /excel|export-|highs/i.test(url));
    expect(await heavy()).toEqual([]);
    const path = join(place, 'matrix.xlsx');
    await answerSave(app, path);
    const id = randomUUID();
    const everything = { id, profile: 'intern', language: 'da', sheets: null, scenarioIds: null } as const;
    expect(await call(app.page, 'export.excel', everything)).toEqual({
      kind: 'saved',
      path,
    });
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
    expect(await heavy()).toEqual([]);
    await call(app.page, 'export.showInFolder', { kind: 'workbook' });
    expect((await app.control('state')).shownInFolder).toEqual([path]);
  });

  it('asks where to put what the window lets the user download', async () => {
    const path = join(place, 'figur.png');
    await answerSave(app, path);
    await app.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['picture']));
      link.download = 'figur.png';
      link.click();
    });
    await expect.poll(() => existsSync(path) && readFileSync(path, 'utf8')).toBe('picture');
  });

  it('shows the window’s actions in the menu bar as they stand, in its language, and carries them out', async () => {
    const item = async (id: string) => (await app.control('state')).menu.find((each) => each.id === id);
    await call(app.page, 'plan.close', {});
    await expect.poll(async () => (await item('plan.save'))?.enabled).toBe(false);
    await openSample(app.page);
    await expect.poll(async () => (await item('plan.save'))?.enabled).toBe(true);
    expect(await item('plan.save')).toMatchObject({ accelerator: 'CmdOrCtrl+S', registerAccelerator: false });

    await rename(app.page, 'Nyt navn');
    await expect.poll(async () => (await item('edit.undo'))?.enabled).toBe(true);
    await app.control('clickMenu', 'edit.undo');
    await expect.poll(() => openTitle(app.page)).toBe('Borgerhus i Nordby');

    await app.control('clickMenu', 'view.language');
    await expect.poll(async () => (await item('system.quit'))?.label).toBe('Quit Borgerhus');
    expect((await item('plan.save'))?.label).toBe('Save');
  });

  it('does what its key does', async () => {
    await openSample(app.page);
    await rename(app.page, 'Nyt navn');
    await app.page.getByRole('heading').first().waitFor();
    await app.page.keyboard.press('Control+z');
    await expect.poll(() => openTitle(app.page)).toBe('Borgerhus i Nordby');
  });

  it('leaves a text field its own undo', async () => {
    const title = await openTitle(app.page);
    await rename(app.page, 'Kan fortrydes');
    await app.page.keyboard.press('Control+k');
    const field = app.page.getByRole('combobox');
    await field.pressSequentially('abc');
    await app.control('clickMenu', 'edit.undo');
    await expect.poll(() => field.inputValue()).not.toBe('abc');
    expect(await openTitle(app.page)).toBe('Kan fortrydes');
    await app.page.keyboard.press('Escape');
    await app.control('clickMenu', 'edit.undo');
    await expect.poll(() => openTitle(app.page)).toBe(title);
  });

  it('prints what it shows', async () => {
    const pdf = Buffer.from(await app.control('printToPDF'), 'base64');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('the document that the program is given', () => {
  it('is opened at the start, by a second start and when the system says so; what is none is refused in words', async () => {
    const [first, second, third] = [documentOf('Et'), documentOf('To'), documentOf('Tre')];
    const app = await launch({ file: first });
    expect(await openTitle(app.page)).toBe('Et');

    await app.control('minimizeWindow');
    expect(await startAgain({ dataFolder: app.dataFolder, file: second })).toBe(0);
    await expect.poll(() => openTitle(app.page)).toBe('To');
    expect((await app.control('state')).windows[0]).toMatchObject({ isMinimized: false, isFocused: true });

    expect(await app.control('openFile', third)).toBe(true);
    await expect.poll(() => openTitle(app.page)).toBe('Tre');

    const broken = join(folder, 'tom.borgerhus');
    writeFileSync(broken, '');
    await app.control('answerDialog', 'message', { response: 0 });
    expect(await startAgain({ dataFolder: app.dataFolder, file: broken })).toBe(0);
    await expect.poll(async () => (await dialogs(app)).length).toBe(1);
    expect(JSON.stringify(await dialogs(app))).toContain('tom.borgerhus');
    expect(await openTitle(app.page)).toBe('Tre');
  });
});

describe('the system’s file dialogs', () => {
  it('begin where the last file was, also after a restart', async () => {
    const app = await launch();
    await openSample(app.page);
    await app.control('answerDialog', 'save', { canceled: true, filePath: '' });
    await clickMenu(app, 'plan.save');
    await expect.poll(async () => (await dialogs(app)).length).toBe(1);
    await answerSave(app, join(folder, 'nordby.borgerhus'));
    expect(await call(app.page, 'plan.save', {})).toEqual({
      kind: 'saved',
      path: join(folder, 'nordby.borgerhus'),
    });
    await app.control('quit');
    expect(await app.exited).toBe(0);

    const again = await launch();
    await again.control('answerDialog', 'open', {
      canceled: false,
      filePaths: [join(folder, 'nordby.borgerhus')],
    });
    await clickMenu(again, 'plan.open');
    await expect.poll(() => openTitle(again.page)).toBe('Borgerhus i Nordby');
    const [asked] = await dialogs(again);
    expect(asked).toMatchObject({ kind: 'open', options: { defaultPath: folder } });
    expect(JSON.stringify(asked)).toContain('borgerhus');
  });
});

describe('folders that were set', () => {
  it('are where the dialogs begin, and chosen in a dialog of their own', async () => {
    const [plans, papers] = [join(folder, 'planer'), join(folder, 'papirer')];
    mkdirSync(plans);
    mkdirSync(papers);
    const app = await launch();
    await openSample(app.page);
    await clickMenu(app, 'view.settings');
    for (const [name, path] of [
      ['Planer', plans],
      ['Regneark, rapporter og billeder', papers],
    ] as const) {
      await app.control('answerDialog', 'open', { canceled: false, filePaths: [path] });
      await app.page.getByRole('button', { name: `Vælg mappe til ${name}` }).click();
      await app.page.getByRole('main').getByText(path, { exact: true }).waitFor();
    }
    await answerSave(app, join(folder, 'nordby.borgerhus'));
    await call(app.page, 'plan.save', {});
    await answerSave(app, join(folder, 'indstillinger.json'));
    await call(app.page, 'settings.export', {});
    const begun = (await dialogs(app)).map(({ options }) => (options as { defaultPath: string }).defaultPath);
    expect(begun.slice(2)).toEqual([
      expect.stringContaining(join(plans, 'Borgerhus i Nordby')),
      join(papers, 'Indstillinger til Borgerhus.json'),
    ]);
    rmSync(papers, { recursive: true });
    await app.control('answerDialog', 'open', {
      canceled: false,
      filePaths: [join(folder, 'indstillinger.json')],
    });
    expect(await call(app.page, 'settings.openDialog', {})).toMatchObject({ fileName: 'indstillinger.json' });
    expect((await dialogs(app)).at(-1)?.options).toMatchObject({ defaultPath: folder });
    await app.control('quit');
    expect(await app.exited).toBe(0);
  });
});
