import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenarioDifferences } from '#app/compare/scenarios.ts';
import { translate } from '#app/i18n/texts.ts';
import { sorted } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { expectNoViolations } from './axe.ts';
import { type App, launchApp } from './launch.ts';

const pictures = resolve(import.meta.dirname, '../../.cache/screens');
mkdirSync(pictures, { recursive: true });

const t = (key: Parameters<typeof translate>[1], params: { [name: string]: string | number } = {}) =>
  translate('da', key, params);

const plan = samplePlan('nordby', 'da');
const from = plan.scenarios[plan.meta.baselineId ?? ''];
const to = sorted(plan.scenarios).find(({ id }) => id !== from?.id);
if (!from || !to) throw new Error('the sample has no two scenarios');
const differences = scenarioDifferences(plan, from.id, to.id);
const takable = differences.filter(({ subject }) => subject !== 'scores').length;

describe('the comparison of two scenarios', () => {
  let app: App;
  beforeAll(async () => {
    app = await launchApp();
    await app.page.getByRole('button', { name: t('app.start.sample') }).click();
    await app.page.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(() => app.close());

  const counted = (count: number) =>
    app.page
      .getByRole('status')
      .getByText(t(count === 1 ? 'compare.count.one' : 'compare.count', { count }), { exact: true });

  it('lists every difference by subject, opened beside "compare with"', async () => {
    const { page } = app;
    await page.getByRole('link', { name: t('compare.differences'), exact: true }).click();
    await counted(differences.length).waitFor();
    await page.screenshot({ path: `${pictures}/compare.png` });
    await expectNoViolations(page);
    for (const subject of new Set(differences.map((difference) => difference.subject))) {
      await page.getByRole('region', { name: new RegExp(`^${t(`compare.subject.${subject}`)} `) }).waitFor();
    }
  });

  it('takes one over, undoes it, and takes a whole subject over in one step', async () => {
    const { page } = app;
    await page
      .getByRole('button', { name: new RegExp(`^${t('compare.takeOver')}:`) })
      .first()
      .click();
    await counted(differences.length - 1).waitFor();
    await page.screenshot({ path: `${pictures}/compare-taken.png` });
    await page.keyboard.press('Control+z');
    await counted(differences.length).waitFor();
    for (const box of (await page.getByRole('checkbox').all()).slice(0, 2)) await box.check();
    await page.getByRole('button', { name: t('compare.takeOver.selected', { count: 2 }) }).click();
    await counted(differences.length - 2).waitFor();
    await page.keyboard.press('Control+z');
    await counted(differences.length).waitFor();
    expect(takable).toBeGreaterThan(2);
  });

  it('searches among them, and says when nothing matches', async () => {
    const { page } = app;
    await page.getByLabel(t('compare.filter')).fill('zzzz');
    await page.getByText(t('compare.noMatch')).waitFor();
    await page.getByLabel(t('compare.filter')).fill('');
    await counted(differences.length).waitFor();
    expect(app.complaints).toEqual([]);
  });
});
