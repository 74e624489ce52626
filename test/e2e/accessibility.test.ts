import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translate } from '#app/i18n/texts.ts';
import { isThorough } from '#test/thorough.ts';
import { type App, launchApp } from './launch.ts';

/** Rules that words can break. */
const namingRules = [
  'html-has-lang',
  'html-lang-valid',
  'document-title',
  'button-name',
  'link-name',
  'label',
  'aria-input-field-name',
  'aria-toggle-field-name',
];

/** Looked at by people; kept out of the repository. */
const pictures = resolve(import.meta.dirname, '../../.cache/screens');
mkdirSync(pictures, { recursive: true });

const screens = [
  'overview',
  'needs',
  'functions',
  'staffing',
  'floors',
  'economy',
  'criteria',
  'scores',
  'results',
  'meeting',
  'export',
  'settings',
] as const;
const sizes = [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
];

describe.each([
  ['da', 'light'],
  ['en', 'light'],
  ['da', 'dark'],
] as const)('in %s, %s', (language, colorScheme) => {
  let app: App;
  const t = (key: Parameters<typeof translate>[1]) => translate(language, key);

  beforeAll(async () => {
    app = await launchApp({ colorScheme });
    if (language === 'en') await app.page.getByRole('button', { name: 'English' }).click();
  });
  afterAll(async () => {
    await app.close();
  });

  it('start: axe finds nothing', async () => {
    await app.page.getByRole('button', { name: t('app.start.sample') }).waitFor();
    await look(app.page, 'start', language, colorScheme);
    await app.page.getByRole('button', { name: t('app.start.sample') }).click();
    await app.page.getByRole('heading', { level: 1 }).waitFor();
  });

  it.each(screens)('%s: axe finds nothing, and nothing is cut off at either size', async (screen) => {
    const link = app.page.getByRole('navigation').getByRole('link', { name: t(`app.screen.${screen}`) });
    await link.click();
    await app.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    await look(app.page, screen, language, colorScheme);
  });

  it.each(['process', 'checklist'] as const)('the overview, %s: axe finds nothing', async (tab) => {
    await app.page
      .getByRole('navigation')
      .getByRole('link', { name: t('app.screen.overview') })
      .click();
    await app.page.getByRole('tab', { name: t(`overview.tab.${tab}`) }).click();
    const panel = app.page.getByRole('tabpanel', { name: t(`overview.tab.${tab}`) });
    await panel.getByRole('textbox').first().waitFor();
    await look(app.page, `overview-${tab}`, language, colorScheme);
  });

  it('the details of a need: axe finds nothing', async () => {
    await app.page
      .getByRole('navigation')
      .getByRole('link', { name: t('app.screen.needs') })
      .click();
    await app.page.getByRole('grid').getByRole('gridcell').first().click();
    await app.page.getByRole('complementary').waitFor();
    await look(app.page, 'needs-panel', language, colorScheme);
    await app.page.getByRole('button', { name: t('app.panel.close') }).click();
  });

  it.each(['certain', 'change', 'disagree', 'cost'] as const)(
    'the result, %s: axe finds nothing',
    async (part) => {
      await app.page
        .getByRole('navigation')
        .getByRole('link', { name: t('app.screen.results') })
        .click();
      await app.page.getByRole('tab', { name: t(`results.part.${part}`) }).click();
      const panel = app.page.getByRole('tabpanel', { name: t(`results.part.${part}`) });
      await panel
        .getByRole(part === 'cost' ? 'combobox' : 'img')
        .first()
        .waitFor();
      await panel.scrollIntoViewIfNeeded();
      await look(app.page, `results-${part}`, language, colorScheme);
    },
  );

  it.each(['week', 'hours', 'pooling', 'competences', 'promises', 'rota'] as const)(
    'the staffing, %s: axe finds nothing',
    async (part) => {
      await app.page
        .getByRole('navigation')
        .getByRole('link', { name: t('app.screen.staffing') })
        .click();
      await app.page.getByRole('tab', { name: t(`staffing.part.${part}`), exact: true }).click();
      await app.page.getByRole('tabpanel', { name: t(`staffing.part.${part}`) }).waitFor();
      await look(app.page, `staffing-${part}`, language, colorScheme);
    },
  );

  it.each(['difference', 'picture', 'rates'] as const)('the economy, %s: axe finds nothing', async (part) => {
    await app.page
      .getByRole('navigation')
      .getByRole('link', { name: t('app.screen.economy') })
      .click();
    await app.page.getByRole('tab', { name: t(`economy.part.${part}`), exact: true }).click();
    const panel = app.page.getByRole('tabpanel', { name: t(`economy.part.${part}`) });
    await panel.getByRole('heading').first().waitFor();
    await look(app.page, `economy-${part}`, language, colorScheme);
  });

  it('the details of a budget line: axe finds nothing', async () => {
    await app.page
      .getByRole('navigation')
      .getByRole('link', { name: t('app.screen.economy') })
      .click();
    await app.page.locator('[data-row="0"][data-column="0"]').click();
    await app.page.getByRole('complementary').getByRole('textbox').first().waitFor();
    await look(app.page, 'economy-panel', language, colorScheme);
    await app.page.getByRole('button', { name: t('app.panel.close') }).click();
  });

  it('the details of a criterion, and the search: axe finds nothing', async () => {
    await app.page
      .getByRole('navigation')
      .getByRole('link', { name: t('app.screen.criteria') })
      .click();
    await app.page.getByRole('treegrid').getByRole('row').nth(2).click();
    await app.page.getByRole('complementary').waitFor();
    await look(app.page, 'criteria-panel', language, colorScheme);
    await app.page.keyboard.press('Control+k');
    await app.page.getByRole('combobox', { name: t('app.search') }).waitFor();
    await look(app.page, 'search', language, colorScheme);
    await app.page.keyboard.press('Escape');
  });

  it('functions and services with their panels, and the catalogue: axe finds nothing', async () => {
    await app.page
      .getByRole('navigation')
      .getByRole('link', { name: t('app.screen.functions') })
      .click();
    const cell = app.page.locator('[data-row="3"][data-column="1"]');
    await cell.click();
    await app.page.getByRole('complementary').getByRole('heading').first().waitFor();
    await look(app.page, 'functions-panel', language, colorScheme);
    await app.page.getByRole('tab').nth(1).click();
    await cell.click();
    await app.page.getByRole('complementary').getByRole('group').waitFor();
    await look(app.page, 'services-panel', language, colorScheme);
    await cell.press('Enter');
    await app.page.getByRole('listbox').waitFor();
    await look(app.page, 'services-list', language, colorScheme);
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('button', { name: t('catalogueView.open') }).click();
    await app.page.getByRole('dialog').getByRole('listbox').getByRole('option').first().waitFor();
    await look(app.page, 'catalogue', language, colorScheme);
    await app.page.keyboard.press('Escape');
  });

  it('says nothing in the console', () => {
    expect(app.complaints).toEqual([]);
  });
});

/** Takes a picture at each size, and expects no sideways scrolling of the page and nothing from axe. */
async function look(page: Page, name: string, language: string, scheme: string): Promise<void> {
  for (const size of [...sizes].reverse()) {
    await page.setViewportSize(size);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${name} scrolls sideways at ${size.width}`).toBeLessThanOrEqual(0);
    await page.screenshot({ path: `${pictures}/${name}-${language}-${scheme}-${size.width}.png` });
  }
  const axe = new AxeBuilder({ page });
  // The dark theme differs in colour alone, the other language in words alone.
  if (scheme === 'dark') axe.withRules(['color-contrast']);
  else if (language !== 'da' && !isThorough) axe.withRules(namingRules);
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']);
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
  expect(found).toEqual([]);
}
