import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatNumber, type Language, type TextKey, translate } from '#app/i18n/texts.ts';
import { sorted } from '#app/plan/plan.ts';
import { standings } from '#app/results/standings.ts';
import { createDocument } from '#main/file/documents.ts';
import { samplePlan } from '#main/samples.ts';
import { expectNoViolations } from './axe.ts';
import { type App, launchApp } from './launch.ts';

const language: Language = process.env.BORGERHUS_SPEAKS === 'en' ? 'en' : 'da';
const t = (key: TextKey, params: { [name: string]: string | number } = {}) =>
  translate(language, key, params);
const plan = samplePlan('nordby', language);
const scenarios = sorted(plan.scenarios).filter(({ archived }) => !archived);
/** What nobody may see before the gut ranking is stored, as the screens write it. */
const totals = standings(plan).rows.map(({ total }) => formatNumber(language, (total ?? 0) * 100, 1, 1));
const raters = sorted(plan.raters).filter(({ ballotRoundId }) => ballotRoundId === null);

/** A meeting from its agenda to its decision, in one window. */
describe('a meeting', () => {
  const folder = mkdtempSync(join(tmpdir(), 'borgerhus-meeting-'));
  const document = join(folder, 'nordby.borgerhus');
  let app: App;
  beforeAll(async () => {
    createDocument(document, plan, new Date('2026-03-03T10:00:00Z'));
    const [width = 1024, height = 768] = (process.env.BORGERHUS_SIZE ?? '1024x768').split('x').map(Number);
    const colorScheme = process.env.BORGERHUS_SCHEME === 'dark' ? 'dark' : 'light';
    app = await launchApp({ file: document, viewport: { width, height }, colorScheme });
    await main().getByRole('heading', { level: 1 }).waitFor();
    if (language === 'en') await app.page.getByRole('button', { name: 'English' }).click();
    await go('app.screen.meeting');
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
    expect(app.complaints).toEqual([]);
  });

  const main = () => app.page.getByRole('main');
  const dialog = () => app.page.getByRole('dialog');
  const heading = (name: string) => main().getByRole('heading', { level: 1, name, exact: true }).waitFor();
  const button = (key: TextKey, params = {}) =>
    app.page.getByRole('button', { name: t(key, params), exact: true });
  const go = async (screen: TextKey) => {
    await app.page
      .getByRole('navigation')
      .getByRole('link', { name: t(screen), exact: true })
      .click();
    await main().getByRole('heading', { level: 1 }).first().waitFor();
  };
  const next = (kind: string) =>
    button('meeting.course.next', { name: t(`meeting.kind.${kind}` as TextKey) });
  const shot = async (name: string) => {
    const shots = process.env.BORGERHUS_SHOTS;
    if (!shots) return;
    mkdirSync(shots, { recursive: true });
    await app.page.waitForTimeout(250);
    await app.page.screenshot({ path: `${shots}/${name}.png` });
  };
  const expectAccessible = () => expectNoViolations(app.page);

  it('is planned with the usual agenda in one step, which is one step back', async () => {
    await shot('00-empty');
    await button('meeting.new').click();
    await heading(t('meeting.newName', { number: 1 }));
    await expect.poll(() => main().getByRole('row').count()).toBe(11);
    await app.page.keyboard.press('Control+z');
    await main().getByText(t('meeting.none')).waitFor();
    await app.page.keyboard.press('Control+Shift+z');
    await heading(t('meeting.newName', { number: 1 }));
    await main()
      .getByRole('textbox', { name: t('meeting.purpose') })
      .fill('Vælge den løsning, som byrådet får forelagt.');
    await button('meeting.attendance.add').click();
    const role = main().getByRole('textbox', { name: t('meeting.attendance.role'), exact: true });
    await role.fill('Styregruppen');
    await role.press('Enter');
    const people = main().getByRole('textbox', {
      name: t('meeting.attendance.people', { role: 'Styregruppen' }),
    });
    await people.fill('7');
    await people.press('Enter');
    await expectAccessible();
    await shot('01-prepare');
  });

  it('begins with purpose and options, and locks every total', async () => {
    await button('meeting.start').click();
    await heading(t('meeting.kind.purpose'));
    await expectAccessible();
    await shot('02-purpose');
    for (const screen of ['app.screen.results', 'app.screen.overview'] as const) {
      await go(screen);
      await main().getByText(t('meeting.locked')).waitFor();
      const shown = await main().innerText();
      for (const total of totals) expect(shown).not.toContain(total);
      await shot(`03-locked-${screen}`);
    }
    await go('app.screen.meeting');
  });

  it('takes the gut ranking in on slips that leave nothing to be seen', async () => {
    await next('gut').press('Enter');
    await heading(t('meeting.kind.gut'));
    await button('meeting.gut.give').click();
    await button('meeting.gut.save').click();
    await dialog().getByRole('alert').waitFor();
    for (let slip = 0; slip < 2; slip++) {
      for (const [index, { name }] of scenarios.entries()) {
        const place = String(((index + slip) % scenarios.length) + 1);
        await dialog()
          .getByRole('radiogroup', { name: t('meeting.gut.place', { name }) })
          .getByRole('radio', { name: place })
          .check();
      }
      if (slip === 0) {
        await expectAccessible();
        await shot('04-gut-slip');
      }
      await button('meeting.gut.save').click();
      await dialog().getByText(t('meeting.gut.saved')).waitFor();
      if (slip === 0) await shot('05-gut-saved');
      await button('meeting.gut.next').press('Enter');
      expect(await dialog().getByRole('radio', { checked: true }).count()).toBe(0);
    }
    // The third by keys alone: the first place is where the focus is.
    await app.page.keyboard.press('Space');
    for (const _scenario of scenarios.slice(1)) {
      await app.page.keyboard.press('Tab');
      await app.page.keyboard.press('Space');
      await app.page.keyboard.press('ArrowRight');
    }
    await app.page.keyboard.press('Tab');
    await app.page.keyboard.press('Enter');
    await dialog().getByText(t('meeting.gut.saved')).waitFor();
    await app.page.keyboard.press('Tab');
    await app.page.keyboard.press('Enter');
    await dialog().waitFor({ state: 'hidden' });
    await main()
      .getByText(t('meeting.gut.slips', { count: 3 }))
      .waitFor();
    await expectAccessible();
    await shot('06-gut');
    await next('scoring').click();
    await heading(t('meeting.kind.scoring'));
    await go('app.screen.results');
    await main().getByText(t('results.weights.asAgreed')).waitFor();
    await go('app.screen.meeting');
    expect(await app.page.getByRole('button', { name: `2. ${t('meeting.kind.gut')}` }).isDisabled()).toBe(
      true,
    );
  });

  it('takes scores in at the machine, closes and reveals the round', async () => {
    await button('meeting.round.start').click();
    await main().getByRole('checkbox').uncheck();
    await main()
      .getByRole('button', { name: t('meeting.round.start') })
      .click();
    for (const rater of raters.slice(0, 3)) {
      await button('meeting.scoring.giveAs', { rater: rater.name }).click();
      if (rater === raters[0]) await shot('07-blind-curtain');
      await button('meeting.blind.begin', { rater: rater.name }).click();
      const cells = dialog().getByRole('gridcell');
      await cells.first().waitFor();
      const [row] = await dialog().getByRole('row').filter({ hasText: /1–5/ }).all();
      await row?.getByRole('gridcell').first().click();
      await app.page.keyboard.type(rater === raters[0] ? '1' : '5');
      await app.page.keyboard.press('Tab');
      await app.page.keyboard.type(rater === raters[0] ? '5' : '2');
      await app.page.keyboard.press('Enter');
      await app.page.waitForTimeout(100);
      if (rater === raters[0]) await shot('08-blind-grid');
      await button('meeting.blind.done').click();
      await dialog().getByText(t('meeting.blind.saved')).waitFor();
      await button('meeting.blind.leave').click();
    }
    await expectAccessible();
    await shot('09-scoring');
    await next('reveal').click();
    await button('meeting.reveal.close').click();
    await shot('10-close');
    await button('scores.people.close').click();
    await button('meeting.reveal.show').click();
    await button('scores.people.reveal').click();
    await main()
      .getByRole('table', { name: t('meeting.spread.title') })
      .waitFor();
    await expectAccessible();
    await shot('11-revealed');
  });

  it('talks about what matters first, on the clock and on the wall', async () => {
    await next('discuss').click();
    await heading(t('meeting.kind.discuss'));
    await main()
      .getByRole('switch', { name: t('meeting.wall.show') })
      .check();
    await main()
      .getByRole('img', { name: t('meeting.wall.preview') })
      .waitFor();
    await main().getByRole('table').getByRole('button').first().click();
    await main()
      .getByRole('region', { name: t('meeting.focus') })
      .waitFor();
    await button('meeting.timer.start', { minutes: 30 }).click();
    await main()
      .getByRole('timer', { name: t('meeting.timer.left') })
      .waitFor();
    await expectAccessible();
    await shot('12-discuss');
    await button('meeting.wall.fill').click();
    await shot('13-wall-full');
    await app.page.keyboard.press('Escape');
  });

  it('skips the second round with a note, and agrees on a score with its reason', async () => {
    await next('secondRound').click();
    await heading(t('meeting.kind.secondRound'));
    await shot('14-second');
    await button('meeting.course.skip').click();
    await app.page.keyboard.type('Forskellene blev talt igennem.');
    await shot('15-skip');
    await button('meeting.skip.confirm').click();
    await heading(t('meeting.kind.agree'));
    await main().getByRole('table').getByRole('button').first().click();
    await app.page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor();
    await expectAccessible();
    await shot('16-agree');
  });

  it('tries weights live and takes them over', async () => {
    await next('weights').click();
    await heading(t('meeting.kind.weights'));
    const slider = main().getByRole('slider').first();
    await slider.press('End');
    await main().getByText(t('results.weights.trying')).waitFor();
    await app.page.waitForTimeout(600);
    await expectAccessible();
    await shot('17-weights');
    await button('results.weights.reset').click();
    await main().getByText(t('results.weights.asAgreed')).waitFor();
    const [typed] = await main()
      .getByRole('textbox', { name: /%|vægt|weight/i })
      .all();
    await typed?.fill('60');
    await typed?.press('Enter');
    await main().getByText(t('results.weights.trying')).waitFor();
    await button('results.weights.save').click();
    await main().getByText(t('results.weights.asAgreed')).waitFor();
    expect(await typed?.inputValue()).toMatch(/^60/);
    await next('result').click();
    await heading(t('meeting.kind.result'));
    await app.page.waitForTimeout(600);
    await expectAccessible();
    await shot('18-result');
  });

  it('decides, and ends with what came of it', async () => {
    await next('decision').click();
    await heading(t('meeting.kind.decision'));
    await button('meeting.decision.freeze').click();
    await button('freeze.confirm').click();
    await dialog().waitFor({ state: 'hidden' });
    await button('meeting.decision.add').click();
    const name = main().getByRole('textbox', { name: t('decisions.name'), exact: true });
    await name.fill('Valg af scenarie');
    await name.press('Enter');
    await main()
      .getByRole('textbox', { name: t('decisions.outcome') })
      .fill('Byrådet får B forelagt.');
    await expectAccessible();
    await shot('19-decision');
    await button('meeting.end').click();
    await main().getByText(t('meeting.ended.lead')).waitFor();
    await main().getByText('Forskellene blev talt igennem.').waitFor();
    await expectAccessible();
    await shot('20-ended');
  });
});
