import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandRequest } from '#app/commands/registry.ts';
import { translate } from '#app/i18n/texts.ts';
import { sorted } from '#app/plan/plan.ts';
import { openDesk } from '#main/file/desk.ts';
import { createDocument } from '#main/file/documents.ts';
import { samplePlan } from '#main/samples.ts';
import { expectNoViolations } from './axe.ts';
import { type App, launchApp } from './launch.ts';

const pictures = resolve(import.meta.dirname, '../../.cache/screens');
mkdirSync(pictures, { recursive: true });

const t = (key: Parameters<typeof translate>[1], params: { [name: string]: string | number } = {}) =>
  translate('da', key, params);

const sample = samplePlan('nordby', 'da');
const [first, second] = sorted(sample.scenarios);
const now = () => new Date('2026-03-03T10:00:00Z');

/** A document with the sample, and a copy of it that somebody worked in. */
function copies(folder: string): { mine: string; theirs: string } {
  const [base, mine, theirs] = ['base', 'min', 'deres'].map((name) => join(folder, `${name}.borgerhus`)) as [
    string,
    string,
    string,
  ];
  createDocument(base, sample, now());
  const edited = (path: string, ...commands: CommandRequest[]) => {
    const session = openDesk({ dataFolder: `${path}.data`, now }).openDocument(base);
    if (!session.ok) throw new Error(session.error.code);
    for (const command of commands) session.value.execute(command);
    session.value.saveCopy(path);
    session.value.close();
  };
  const described = (id = '', description = ''): CommandRequest => ({
    type: 'scenario.update',
    input: { id, changes: { description } },
  });
  const titled = (title: string): CommandRequest => ({ type: 'meta.update', input: { changes: { title } } });
  edited(mine, described(first?.id, 'Min beskrivelse'), titled('Mit hus'));
  edited(theirs, described(second?.id, 'Deres beskrivelse'), titled('Deres hus'));
  return { mine, theirs };
}

describe('merging another version of the plan', () => {
  const folder = mkdtempSync(join(tmpdir(), 'borgerhus-merge-'));
  const { mine, theirs } = copies(folder);
  let app: App;
  beforeAll(async () => {
    app = await launchApp({ file: mine });
    await app.page.getByRole('heading', { level: 1, name: 'Mit hus' }).waitFor();
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async () => {
    await app.page.getByRole('button', { name: 'Mit hus', exact: true }).click();
    await app.page.getByRole('menuitem', { name: t('merge.action') }).click();
    await app.page.getByRole('heading', { level: 1, name: t('merge.title') }).waitFor();
  };

  it('says what a foreign file is, and nothing happens', async () => {
    const foreign = join(folder, 'brev.borgerhus');
    writeFileSync(foreign, 'Kære Nordby');
    await open();
    await app.page.screenshot({ path: `${pictures}/merge-start.png` });
    await app.chooseFile(foreign, () => app.page.getByRole('button', { name: t('merge.choose') }).click());
    await app.page.getByText('brev.borgerhus').first().waitFor();
    await app.page.getByRole('button', { name: t('merge.choose') }).waitFor();
  });

  it('finds the origin in the history, and asks about what both changed', async () => {
    const { page } = app;
    await app.chooseFile(theirs, () => page.getByRole('button', { name: t('merge.choose') }).click());
    await page.getByText(t('merge.base.foundStart')).waitFor();
    await page.getByText(t('merge.counts', { theirs: 1, mine: 1, conflicts: 1 })).waitFor();
    expect(await page.getByRole('button', { name: t('merge.apply') }).isDisabled()).toBe(true);
    await page.screenshot({ path: `${pictures}/merge-conflict.png` });
    await expectNoViolations(page);
  });

  it('takes a third value, merges in one step, and undoes it', async () => {
    const { page } = app;
    await page.getByRole('button', { name: t('merge.edit') }).click();
    await page.getByRole('textbox', { name: t('field.title') }).fill('Vores hus');
    await page.screenshot({ path: `${pictures}/merge-edit.png` });
    await page.getByRole('button', { name: t('merge.edit.done') }).click();
    await page.getByRole('button', { name: t('merge.apply') }).click();
    await page.getByRole('button', { name: 'Vores hus', exact: true }).waitFor();
    await page.getByText(t('merge.applied', { name: 'deres.borgerhus' })).waitFor();
    await page.screenshot({ path: `${pictures}/merge-done.png` });
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Mit hus', exact: true }).waitFor();
    expect(app.complaints).toEqual([]);
  });
});
