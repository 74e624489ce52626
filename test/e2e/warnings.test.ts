import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translate } from '#app/i18n/texts.ts';
import { warnings } from '#app/results/warnings.ts';
import { samplePlan } from '#main/samples.ts';
import { expectNoViolations } from './axe.ts';
import { type App, launchApp } from './launch.ts';

const pictures = resolve(import.meta.dirname, '../../.cache/screens');
mkdirSync(pictures, { recursive: true });

const t = (key: Parameters<typeof translate>[1], params: { [name: string]: string | number } = {}) =>
  translate('da', key, params);
const found = warnings(samplePlan('nordby', 'da'));

describe('warnings in Overblik', () => {
  let app: App;
  beforeAll(async () => {
    app = await launchApp();
    await app.page.getByRole('button', { name: t('app.start.sample') }).click();
    await app.page.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(() => app.close());

  const gap = (count: number) =>
    app.page.getByRole('link', { name: t('step.warnings', { count }), exact: true });
  const first = () => {
    const [warning] = found;
    if (!warning) throw new Error('the sample has changed');
    return t(`warning.${warning.code}`, warning.params);
  };

  it('are counted in what is missing, and listed where that leads', async () => {
    await gap(found.length).click();
    const section = app.page.getByRole('region', { name: t('warnings.title') });
    await section.getByText(first()).waitFor();
    expect(await section.getByRole('listitem').count()).toBe(found.length);
  });

  it('are lived with for a reason in one entry, counted no more, and taken back in one', async () => {
    const { page } = app;
    await page.getByRole('button', { name: t('warnings.acceptNamed', { warning: first() }) }).click();
    await page.getByLabel(t('warnings.reason')).fill('Drøftet på mødet i maj');
    await page.screenshot({ path: `${pictures}/warnings-accepting.png`, fullPage: true });
    await expectNoViolations(page);
    await page.keyboard.press('Enter');
    await page.getByText(t('warnings.accepted', { reason: 'Drøftet på mødet i maj' })).waitFor();
    await gap(found.length - 1).waitFor();
    await page.screenshot({ path: `${pictures}/warnings-accepted.png` });
    await page.getByRole('button', { name: t('warnings.restoreNamed', { warning: first() }) }).click();
    await gap(found.length).waitFor();
  });

  it('lead to where they are mended', async () => {
    const section = app.page.getByRole('region', { name: t('warnings.title') });
    await section
      .getByRole('link', { name: t('warnings.goNamed', { warning: first() }) })
      .first()
      .click();
    await app.page.getByRole('complementary').waitFor();
    expect(app.page.url()).toContain(`#/criteria/${found[0]?.place}`);
    expect(app.complaints).toEqual([]);
  });
});
