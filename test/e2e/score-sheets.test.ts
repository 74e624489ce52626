import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translate } from '#app/i18n/texts.ts';
import { sorted } from '#app/plan/plan.ts';
import { createDocument } from '#main/file/documents.ts';
import { samplePlan } from '#main/samples.ts';
import { afterCommands } from '../app/commands/furnished-plan.ts';
import { filledIn, foreign, rowOf } from '../main/excel/filled-sheets.ts';
import { expectNoViolations } from './axe.ts';
import { type App, launchApp } from './launch.ts';

const pictures = resolve(import.meta.dirname, '../../.cache/screens');
mkdirSync(pictures, { recursive: true });

const t = (key: Parameters<typeof translate>[1], params: { [name: string]: string | number } = {}) =>
  translate('da', key, params);

const roundId = '00000000-0000-4000-8000-000000000777';
const round = (anonymous: boolean) => ({
  type: 'round.add' as const,
  input: {
    round: {
      id: anonymous ? roundId.replace('777', '778') : roundId,
      sort: anonymous ? 8 : 9,
      name: anonymous ? 'Uden navne' : 'Runde 2',
      status: 'private' as const,
      anonymous,
    },
  },
});
const plan = afterCommands(samplePlan('nordby', 'da'), round(false), round(true));
const [criterion] = sorted(plan.criteria).filter(({ kind }) => kind === 'leaf');
const [first, second] = sorted(plan.scenarios);

describe('score sheets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'borgerhus-sheets-'));
  const document = join(folder, 'nordby.borgerhus');
  let app: App;
  let sheet: Buffer;
  beforeAll(async () => {
    createDocument(document, plan, new Date('2026-03-03T10:00:00Z'));
    app = await launchApp({ file: document });
    await app.page.getByRole('main').getByRole('heading', { name: 'Borgerhus i Nordby' }).waitFor();
    await app.page.getByRole('navigation').getByRole('link', { name: 'Point' }).click();
    await app.page.getByRole('heading', { level: 1, name: t('scores.title') }).waitFor();
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
    expect(app.complaints).toEqual([]);
  });
  const button = (key: Parameters<typeof t>[0], params = {}) =>
    app.page.getByRole('button', { name: t(key, params), exact: true });
  const dialog = () => app.page.getByRole('dialog');
  const expectAccessible = () => expectNoViolations(app.page);
  const bring = async (name: string, bytes: Buffer | string) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    await app.chooseFile(path, () => button('sheet.take').click());
  };

  it('go out one by one, each named by round and rater; by a code where the round is anonymous', async () => {
    await button('sheet.send').click();
    await dialog().getByText(t('sheet.sendMeans')).waitFor();
    await app.page.screenshot({ path: `${pictures}/sheets-out.png` });
    await expectAccessible();
    const save = dialog().getByRole('button', { name: t('sheet.saveFor', { rater: 'Udvalgsmedlem 1' }) });
    const { path, name } = await app.receiveFile(() => save.click());
    expect(name).toBe('Pointark, Runde 2, Politikere, Udvalgsmedlem 1.xlsx');
    sheet = await readFile(path);
    await dialog().getByRole('combobox').selectOption({ label: 'Uden navne' });
    await dialog().getByText(t('sheet.sendAnonymous')).waitFor();
    await app.page.screenshot({ path: `${pictures}/sheets-out-anonymous.png` });
    const coded = await app.receiveFile(() => save.click());
    expect(coded.name).toMatch(/^Pointark, Uden navne, kode [0-9A-F]{8}\.xlsx$/);
    await button('scores.people.done').click();
  });

  it('come back with every change shown, and are taken in one step that can be undone', async () => {
    const out = await foreign(sheet);
    const [a, b] = [first, second].map((scenario) => rowOf(out, criterion?.id ?? '', scenario?.id ?? ''));
    const filled = await filledIn(sheet, {
      [`F${a}`]: 4,
      [`I${a}`]: 'Tæt på stationen, og der er åbent om aftenen',
      [`F${b}`]: 'ved ikke',
    });
    await bring('svar.xlsx', filled);
    await dialog()
      .getByText(t('sheet.take.changes', { count: 2 }))
      .waitFor();
    await dialog().getByText('Tæt på stationen, og der er åbent om aftenen').waitFor();
    await app.page.screenshot({ path: `${pictures}/sheets-in.png` });
    await expectAccessible();
    await button('sheet.take.all', { count: 2 }).click();
    await app.page.getByText(t('sheet.take.taken', { count: 2, file: 'svar.xlsx' })).waitFor();
    await app.page
      .getByRole('button', { name: /^Fortryd: 2 point fra svar\.xlsx \([0-9a-f]{12}\)$/ })
      .waitFor();

    await bring('svar.xlsx', filled);
    await dialog().getByText(t('sheet.take.nothingNew')).waitFor();
    expect(await button('sheet.take.all', { count: 0 }).isDisabled()).toBe(true);
    await app.page.screenshot({ path: `${pictures}/sheets-in-nothing-new.png` });
    await button('scores.people.cancel').click();
  });

  it('are not taken where a cell can’t be: each is named with what to do', async () => {
    const out = await foreign(sheet);
    const at = rowOf(out, criterion?.id ?? '', first?.id ?? '');
    const wrong = await filledIn(sheet, {
      [`F${at}`]: '1.234,5',
      [`H${at}`]: new Date('2026-05-03'),
      [`I${at}`]: 'x',
    });
    await bring('forkert.xlsx', wrong);
    await dialog().getByText(`Pointark, F${at}`).waitFor();
    await dialog()
      .getByText(t('error.sheet_number_as_text', { text: '1.234,5' }))
      .waitFor();
    await dialog().getByText(`Pointark, H${at}`).waitFor();
    await app.page.screenshot({ path: `${pictures}/sheets-problems.png` });
    await expectAccessible();
    await button('sheet.take.close').click();
    await bring('brev.xlsx', 'Kære Nordby');
    await app.page.getByText(t('error.workbook_other_kind')).waitFor();
    await app.page.getByRole('button', { name: /^Fortryd: 2 point fra svar\.xlsx/ }).waitFor();
  });
});
