import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDocument } from '#main/file/documents.ts';
import { samplePlan } from '#main/samples.ts';
import { heldMeeting } from '../app/report/held-meeting.ts';
import { expectNoViolations } from './axe.ts';
import { type App, launchApp } from './launch.ts';

/** The minutes of a meeting are got from the decisions, for citizens and as a page, and stopped while they are made. */
describe('minutes', () => {
  let app: App;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'borgerhus-minutes-e2e-'));
    const file = join(folder, 'plan.borgerhus');
    const made = createDocument(file, heldMeeting(samplePlan('nordby', 'da')), new Date());
    expect(made.ok).toBe(true);
    app = await launchApp({ file, viewport: { width: 1024, height: 768 } });
    await app.page.getByRole('tab', { name: 'Beslutninger' }).click();
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
    expect(app.complaints).toEqual([]);
  });
  const dialog = () => app.page.getByRole('dialog', { name: 'Hent referat' });
  const button = (name: string) => dialog().getByRole('button', { name, exact: true });
  const shot = async (name: string) => {
    const shots = process.env.BORGERHUS_SHOTS;
    if (shots) await app.page.screenshot({ path: `${shots}/${name}.png` });
  };

  it('are asked for from the keyboard, with whom they are for', async () => {
    await app.page.getByRole('button', { name: 'Hent referat …' }).press('Enter');
    const meeting = dialog().getByRole('combobox', { name: 'Møde' });
    expect(await meeting.locator('option:checked').textContent()).toMatch(/^Styregruppemøde 3, /);
    await dialog().getByRole('combobox', { name: 'Udgave' }).selectOption({ label: 'Offentlig' });
    await dialog().getByText('Uden bemærkninger til punkterne', { exact: false }).waitFor();
    await expectNoViolations(app.page);
    await shot('minutes-dialog');
  });

  it('come as a page without what citizens must not see', async () => {
    const { path, name } = await app.receiveFile(() => button('Lav HTML').click());
    expect(name).toBe('Referat Styregruppemøde 3.html');
    const html = readFileSync(path, 'utf8');
    // Asked so that a failure doesn't print all the minutes.
    expect(html.includes('Styregruppen anbefaler byrådet scenarie C')).toBe(true);
    expect(html.includes('Note til purpose')).toBe(false);
  });

  it('come as a PDF, and are stopped while they are made', async () => {
    // A browser is started for it, on a machine that runs other tests as well.
    app.page.setDefaultTimeout(60_000);
    const { path } = await app.receiveFile(() => button('Lav PDF').click());
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
    await button('Lav PDF').click();
    await app.page.getByRole('progressbar', { name: 'Så langt er filen' }).waitFor();
    await shot('minutes-making');
    await button('Stop').click();
    await dialog().getByText('Der blev ikke lavet nogen fil.').waitFor();
    await button('Luk').click();
    await dialog().waitFor({ state: 'detached' });
  }, 120_000);

  it('stop like the report does, on the screen Eksport', async () => {
    await app.page.getByRole('link', { name: 'Eksport' }).click();
    await app.page.getByRole('tab', { name: /^Rapport/ }).click();
    await app.page.getByRole('button', { name: 'Lav PDF' }).click();
    await app.page.getByRole('progressbar', { name: 'Så langt er filen' }).waitFor();
    await shot('report-making');
    await app.page.getByRole('button', { name: 'Stop', exact: true }).click();
    await app.page.getByText('Der blev ikke lavet nogen fil.').waitFor();
  }, 120_000);
});
