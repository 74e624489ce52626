import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Channel, InputOf, OutputOf } from '#app/contract/contract.ts';
import type { Result } from '#app/plan/result.ts';
import { openDesk } from '#main/file/desk.ts';
import { samplePlan } from '#main/samples.ts';
import { type Double, launchDouble } from './launch-double.ts';

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
async function _clickMenu(app: Double, id: string): Promise<void> {
  const isEnabled = async () => (await app.control('state')).menu.find((item) => item.id === id)?.enabled;
  await expect.poll(isEnabled).toBe(true);
  await app.control('clickMenu', id);
}

/** A document with a title. */
function _documentOf(title: string): string {
  const path = join(folder, `${title}.borgerhus`);
  const plan = samplePlan('nordby', 'da');
  const desk = openDesk({ dataFolder: join(folder, 'maker'), now: () => new Date() });
  const made = desk.create({ ...plan, meta: { ...plan.meta, title } });
  if (!made.ok) throw new Error(made.error.code);
  made.value.saveAs(path);
  made.value.close();
  return path;
}

describe('the window', () => {
  it('goes without a question when nothing was changed, and comes back where it was', async () => {
    const right = { x: 1600, y: 0, width: 1600, height: 1000 };
    const left = { x: 0, y: 0, width: 1600, height: 1000 };
    const bounds = { x: 1700, y: 50, width: 1200, height: 800 };
    const move = await launch({ screens: [left, right] });
    await openSample(move.page);
    await move.control('moveWindow', bounds);
    await move.control('closeWindow');
    expect(await move.exited).toBe(0);

    const back = await launch({ screens: [left, right] });
    expect((await back.control('state')).windows[0]?.bounds).toEqual(bounds);
  });
});

describe('the projector’s window', () => {
  const left = { x: 0, y: 0, width: 1600, height: 1000 };
  const right = { x: 1600, y: 0, width: 1280, height: 800 };

  it('is one, full screen on the second screen, with the same protections, and goes with the facilitator’s', async () => {
    const app = await launch({ screens: [left, right] });
    await openSample(app.page);
    const appeared = app.page.context().waitForEvent('page');
    expect(await call(app.page, 'projector.open', {})).toEqual({ address: null });
    await appeared;
    const windows = async () => (await app.control('state')).windows;
    await expect.poll(async () => (await windows())[1]?.isShown).toBe(true);
    const [own, wall] = await windows();
    expect(wall).toMatchObject({
      ...{ address: 'app://borgerhus/?wall', bounds: right, isFullScreen: true, hasMenu: false },
      ...{ wasShownBeforePaint: false, isFocused: false },
    });
    expect(wall?.preferences).toEqual(own?.preferences);
    await call(app.page, 'projector.open', {});
    expect((await windows()).length).toBe(2);
    expect((await windows())[1]).toMatchObject({ isFocused: true });
    await app.control('closeWindow');
    expect(await app.exited).toBe(0);
  });

  it('tells when it was closed, and can be opened again', async () => {
    const app = await launch({ screens: [left] });
    const open = async () => {
      const appeared = app.page.context().waitForEvent('page');
      await call(app.page, 'projector.open', {});
      await appeared;
      await expect.poll(async () => (await app.control('state')).windows[1]?.isShown).toBe(true);
    };
    await open();
    expect(await call(app.page, 'projector.window', {})).toEqual({ isOpen: true });
    await app.control('closeOthers');
    expect(await call(app.page, 'projector.window', {})).toEqual({ isOpen: false });
    await open();
    expect((await app.control('state')).windows[1]).toMatchObject({ isFullScreen: false });
  });
});

describe('leaving', () => {
  it('asks about changes that the document lacks, and stays when told to', async () => {
    const app = await launch();
    await openSample(app.page);
    await rename(app.page, 'Nyt navn');
    await app.control('answerDialog', 'message', { response: 2 });
    await app.control('quit');
    await expect.poll(async () => (await dialogs(app)).length).toBe(1);
    expect(await openTitle(app.page)).toBe('Nyt navn');

    // Saving may be thought better of, too.
    await app.control('answerDialog', 'message', { response: 0 });
    await app.control('answerDialog', 'save', { canceled: true, filePath: '' });
    await app.control('closeWindow');
    await expect.poll(async () => (await dialogs(app)).length).toBe(3);
    expect(await openTitle(app.page)).toBe('Nyt navn');

    const path = join(folder, 'gemt.borgerhus');
    await app.control('answerDialog', 'message', { response: 0 });
    await answerSave(app, path);
    await app.control('closeWindow');
    expect(await app.exited).toBe(0);
    expect(existsSync(path)).toBe(true);
  });

  it('loses nothing when the document is left without the changes', async () => {
    const app = await launch();
    await openSample(app.page);
    await rename(app.page, 'Nyt navn');
    await app.control('answerDialog', 'message', { response: 1 });
    await app.control('quit');
    expect(await app.exited).toBe(0);

    const again = await launch();
    expect((await call(again.page, 'app.info', {})).known).toMatchObject([{ title: 'Nyt navn' }]);
  });
});
