import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDocument } from '#main/file/documents.ts';
import { screenIds } from '#renderer/state/route.ts';
import { type App, launchApp } from '#test/e2e/launch.ts';
import { hostilePlan, payload } from '../hostile-texts.ts';
import { tried } from '../tried.ts';

const { plan, fields } = hostilePlan();
const seen = new Set<string>();
let folder: string;
let app: App;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'borgerhus-hostile-'));
  const file = join(folder, 'plan.borgerhus');
  const made = createDocument(file, plan, new Date('2026-11-22T12:00:00Z'));
  if (!made.ok) throw new Error(made.error.code);
  app = await launchApp({ file }, 'browser');
  await app.page.getByRole('heading', { level: 1 }).first().waitFor();
  // What React does with the texts is tried alone: the page's policy would stop what got past it.
  const chromium = await app.page.context().newCDPSession(app.page);
  await chromium.send('Page.setBypassCSP', { enabled: true });
  await app.page.reload();
  await app.page.getByRole('heading', { level: 1 }).first().waitFor();
});
afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What a reader sees and is read aloud, and whether anything of the texts has become more than text. */
const look = () =>
  app.page.evaluate(() => {
    const attributes = ['aria-label', 'title', 'alt', 'placeholder', 'value'];
    const said = [...document.querySelectorAll('*')].flatMap((element) => [
      ...attributes.map((name) => element.getAttribute(name) ?? ''),
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : '',
    ]);
    return {
      text: [document.body.textContent ?? '', ...said].join('\n'),
      elements: document.querySelectorAll('img[src="x"], [onerror]').length,
      wasRun: 'wasRun' in window,
    };
  });

async function lookAround(where: string): Promise<void> {
  await app.page.waitForTimeout(150);
  const { text, elements, wasRun } = await look();
  expect([where, elements, wasRun]).toEqual([where, 0, false]);
  for (const [, field = ''] of text.matchAll(/\{(\w+\.\w+)\}/g)) seen.add(field);
}

describe('markup in every text of a plan', () => {
  it.each(screenIds)('is text on the screen: %s, on each of its sides', async (screen) => {
    const { page } = app;
    await page.evaluate((id) => {
      location.hash = `#/${id}`;
    }, screen);
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    await lookAround(screen);
    const tabs = page.getByRole('main').getByRole('tab');
    for (let index = 0; index < (await tabs.count()); index++) {
      await tabs.nth(index).click();
      await lookAround(`${screen}, side ${index + 1}`);
    }
  });

  it('was there to be seen, and would have run', async () => {
    const found = fields.filter((field) => seen.has(field));
    expect(found.length).toBeGreaterThan(40);
    tried(
      `screens: texts of ${found.length} fields shown on ${screenIds.length} screens, none became an element`,
    );
    await app.page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), payload);
    await app.page.waitForFunction(() => 'wasRun' in window);
    expect((await look()).elements).toBe(1);
  });
});
