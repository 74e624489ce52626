import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translate } from '#app/i18n/texts.ts';
import { openDesk } from '#main/file/desk.ts';
import { createDocument, readDocument } from '#main/file/documents.ts';
import { samplePlan } from '#main/samples.ts';
import { expectNoViolations } from './axe.ts';
import { type App, launchApp } from './launch.ts';

const pictures = resolve(import.meta.dirname, '../../.cache/screens');
mkdirSync(pictures, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'borgerhus-recovery-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const t = (key: Parameters<typeof translate>[1], params: { [name: string]: string | number } = {}) =>
  translate('da', key, params);

function document(name: string): string {
  const path = join(folder, name);
  const created = createDocument(path, samplePlan('nordby', 'da'), new Date('2026-05-12T08:00:00Z'));
  if (!created.ok) throw new Error(created.error.code);
  return path;
}

const titleOf = (path: string): string => {
  const read = readDocument(path);
  return read.ok ? read.value.plan.meta.title : read.error.code;
};

async function rename(page: Page, title: string): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#/overview`);
  await page
    .getByRole('main')
    .getByRole('button', { name: t('overview.edit') })
    .click();
  const field = page.getByRole('complementary').getByRole('textbox', { name: 'Titel' });
  await field.fill(title);
  await field.press('Enter');
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

async function openHistory(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: title, exact: true }).click();
  await page.getByRole('menuitem', { name: t('history.action') }).click();
  await page.getByRole('heading', { level: 1, name: t('history.title') }).waitFor();
}

async function isAccessible(page: Page): Promise<void> {
  await expectNoViolations(page);
}

describe('the history of a plan', () => {
  const path = document('historik.borgerhus');
  let app: App;
  beforeAll(async () => {
    app = await launchApp({ file: path });
    await app.page.getByRole('heading', { level: 1, name: 'Borgerhus i Nordby' }).waitFor();
    await rename(app.page, 'Huset ved torvet');
    await rename(app.page, 'Huset ved havnen');
  });
  afterAll(async () => {
    await app.close();
    expect(app.complaints).toEqual([]);
  });

  it('is told in words, by subject and by what is sought', async () => {
    const { page } = app;
    await openHistory(page, 'Huset ved havnen');
    const rows = page.getByRole('list', { name: t('history.list') }).getByRole('listitem');
    await expect.poll(() => rows.filter({ hasText: t('history.meta.update') }).count()).toBe(2);
    await page.screenshot({ path: `${pictures}/history-da.png` });
    await isAccessible(page);
    await page.getByLabel(t('history.subject')).selectOption(t('history.subject.criteria'));
    await page.getByText(t('history.noMatch')).waitFor();
    await page.getByLabel(t('history.subject')).selectOption(t('history.subject.all'));
    await page.getByLabel(t('history.search')).fill('OPLYSNINGER planens');
    await page.getByText(t('history.count', { count: 2 })).waitFor();
    await page.getByLabel(t('history.search')).fill('');
  });

  it('leads back to any point, as a change that can be undone', async () => {
    const { page } = app;
    await page.getByRole('button', { name: t('history.back.of', { number: 1 }) }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(t('compare.meta')).waitFor();
    await page.screenshot({ path: `${pictures}/history-return.png` });
    await isAccessible(page);
    await dialog.getByRole('button', { name: t('return.confirm') }).click();
    await page.getByRole('button', { name: 'Huset ved torvet', exact: true }).waitFor();
    await page.getByText(t('history.count', { count: 3 })).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Huset ved havnen', exact: true }).waitFor();
  });

  it('shows the backups, and goes back to one', async () => {
    const { page } = app;
    await page.keyboard.press('Control+s');
    await page.getByRole('status').filter({ hasText: 'Gemt' }).waitFor();
    await page.getByRole('tab', { name: t('history.part.backups') }).click();
    const table = page.getByRole('table', { name: t('history.part.backups') });
    await expect.poll(() => table.getByRole('row').count()).toBe(4);
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.screenshot({ path: `${pictures}/backups-da-1024.png` });
    await page.setViewportSize({ width: 1280, height: 800 });
    await isAccessible(page);
    await table.getByRole('row').last().getByRole('button').click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('return.confirm') })
      .click();
    await page.getByRole('button', { name: 'Borgerhus i Nordby', exact: true }).waitFor();
    expect(titleOf(path)).toBe('Huset ved havnen');
  });
});

describe('a bad day', () => {
  const path = document('dag.borgerhus');
  let app: App;
  beforeAll(async () => {
    app = await launchApp({ file: path });
    await app.page.getByRole('heading', { level: 1, name: 'Borgerhus i Nordby' }).waitFor();
  });
  afterAll(async () => {
    await app.close();
  });
  const restartedOnStart = async () => {
    await app.page.getByRole('button', { name: t('app.start.sample') }).waitFor();
  };

  it('the power goes: what was done is offered, and opened with every change', async () => {
    await rename(app.page, 'Før strømmen gik');
    await app.kill();
    await app.restart();
    await app.page.getByRole('heading', { level: 1, name: 'Før strømmen gik' }).waitFor();
    await app.page.getByText(t('app.recovered')).waitFor();
    await app.page.keyboard.press('Control+s');
    await expect.poll(() => titleOf(path)).toBe('Før strømmen gik');
  });

  it('the folder is renamed: the change stays, the save says what happened, and works again', async () => {
    await rename(app.page, 'Mens mappen var væk');
    const away = `${folder}-flyttet`;
    renameSync(folder, away);
    await app.page.keyboard.press('Control+s');
    await app.page.getByText('Mappen til »dag.borgerhus« findes ikke').waitFor();
    renameSync(away, folder);
    await app.page.keyboard.press('Control+s');
    await expect.poll(() => titleOf(path)).toBe('Mens mappen var væk');
  });

  it('the file is opened twice: the second is told, and nothing is written', async () => {
    const second = openDesk({ dataFolder: app.dataFolder, now: () => new Date() }).openDocument(path);
    expect(second).toMatchObject({ ok: false, error: { code: 'plan_open_elsewhere' } });
  });

  it('a file sync leaves a copy beside it: it is found, and merged', async () => {
    const copy = join(folder, 'dag-PC01.borgerhus');
    copyFileSync(path, copy);
    const session = openDesk({ dataFolder: join(folder, 'kollega'), now: () => new Date() }).openDocument(
      copy,
    );
    if (!session.ok) throw new Error(session.error.code);
    session.value.execute({ type: 'meta.update', input: { changes: { contact: 'Hr. Kollega' } } });
    session.value.save();
    session.value.close();
    const { page } = app;
    await page.getByRole('button', { name: 'Mens mappen var væk', exact: true }).click();
    await page.getByRole('menuitem', { name: t('merge.action') }).click();
    await page
      .getByRole('button', { name: t('merge.copies.choose.of', { name: 'dag-PC01.borgerhus' }) })
      .waitFor();
    await page.screenshot({ path: `${pictures}/merge-copies.png` });
    await page
      .getByRole('button', { name: t('merge.copies.choose.of', { name: 'dag-PC01.borgerhus' }) })
      .click();
    await page.getByRole('button', { name: t('merge.apply') }).click();
    await page.getByText(t('merge.applied', { name: 'dag-PC01.borgerhus' })).waitFor();
    await page.keyboard.press('Control+s');
    await expect
      .poll(() => {
        const read = readDocument(path);
        return read.ok && read.value.plan.meta.contact;
      })
      .toBe('Hr. Kollega');
  });

  it('the file is damaged: its newest backup is offered, and goes on under its name', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Mens mappen var væk', exact: true }).click();
    await page.getByRole('menuitem', { name: t('app.close') }).click();
    await restartedOnStart();
    truncateSync(path, 9000);
    const damaged = readFileSync(path);
    await page
      .getByRole('button', { name: /^Mens mappen var væk/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('er beskadiget og kan ikke åbnes').waitFor();
    await dialog
      .getByRole('button', { name: /Åbn sikkerhedskopien/ })
      .first()
      .waitFor();
    await page.screenshot({ path: `${pictures}/recovery-da.png` });
    await isAccessible(page);
    await dialog
      .getByRole('button', { name: /Åbn sikkerhedskopien/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Mens mappen var væk' }).waitFor();
    expect(readFileSync(path).equals(damaged)).toBe(true);
    await page.screenshot({ path: `${pictures}/recovered-da.png` });
    await page.keyboard.press('Control+s');
    await expect.poll(() => titleOf(path)).toBe('Mens mappen var væk');
    const kept = readdirSync(join(app.dataFolder, 'work'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /damaged-.*\.borgerhus$/.test(name))
      .map((name) => readFileSync(join(app.dataFolder, 'work', name)).equals(damaged));
    expect(kept).toEqual([true]);
  });

  it('the start screen shows the plans, whatever is the matter with one of them', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Mens mappen var væk', exact: true }).click();
    await page.getByRole('menuitem', { name: t('app.close') }).click();
    await restartedOnStart();
    const id = readdirSync(join(app.dataFolder, 'work'))[0] ?? '';
    writeFileSync(join(app.dataFolder, 'work', id, 'plan.sqlite'), 'ikke en database');
    await page.reload();
    await restartedOnStart();
    await page.getByText(t('app.start.known.damaged')).waitFor();
    await page.screenshot({ path: `${pictures}/start-damaged.png` });
    await isAccessible(page);
    await page.getByRole('button', { name: /^dag.borgerhus/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Mens mappen var væk' }).waitFor();
    await page.getByText(t('recovery.workDamaged')).waitFor();
  });
});
