import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TextKey, translate } from '#app/i18n/texts.ts';
import { sorted } from '#app/plan/plan.ts';
import { createDocument } from '#main/file/documents.ts';
import { samplePlan } from '#main/samples.ts';
import { keyboardOf } from './keyboard.ts';
import { type App, launchApp } from './launch.ts';

const t = (key: TextKey, params: { [name: string]: string | number } = {}) => translate('da', key, params);
const plan = samplePlan('nordby', 'da');
const scenarios = sorted(plan.scenarios).filter(({ archived }) => !archived);

/** A facilitator whose mouse lies at home: every step of a meeting by keys alone, from its agenda to its end. */
describe('a meeting held by keyboard', () => {
  const folder = mkdtempSync(join(tmpdir(), 'borgerhus-keys-'));
  let app: App;
  let keys: ReturnType<typeof keyboardOf>;
  beforeAll(async () => {
    const file = join(folder, 'nordby.borgerhus');
    createDocument(file, plan, new Date('2026-03-03T10:00:00Z'));
    app = await launchApp({ file, viewport: { width: 1280, height: 800 } });
    await main().getByRole('heading', { level: 1 }).waitFor();
    keys = keyboardOf(app);
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
    expect(app.complaints).toEqual([]);
  });

  const main = () => app.page.getByRole('main');
  const dialog = () => app.page.getByRole('dialog');
  const heading = (name: string) => main().getByRole('heading', { level: 1, name, exact: true }).waitFor();
  /** Goes to what bears a name, by Tab alone, and presses it. */
  const pressed = async (name: string | RegExp) => {
    await keys.tabTo(name);
    await keys.press('Enter');
  };
  const kind = (name: string) => t(`meeting.kind.${name}` as TextKey);
  const goOn = async (to: string) => {
    await pressed(t('meeting.course.next', { name: kind(to) }));
    await heading(kind(to));
  };
  const skip = async (to: string) => {
    await pressed(t('meeting.course.skip'));
    await dialog().waitFor();
    await keys.type('Talt igennem på forhånd.');
    await pressed(t('meeting.skip.confirm'));
    await heading(kind(to));
  };

  it('is planned and begun', async () => {
    await pressed(t('app.screen.meeting'));
    await heading(t('app.screen.meeting'));
    await pressed(t('meeting.new'));
    await heading(t('meeting.newName', { number: 1 }));
    await keys.tabTo(t('meeting.purpose'));
    await keys.type('Vælge den løsning, som byrådet får forelagt.');
    await pressed(t('meeting.start'));
    await heading(kind('purpose'));
    await main().getByText('Vælge den løsning, som byrådet får forelagt.').first().waitFor();
  });

  it('takes a slip in, and goes back to the meeting', async () => {
    await goOn('gut');
    await pressed(t('meeting.gut.give'));
    await dialog().waitFor();
    await keys.press('Space');
    for (const _scenario of scenarios.slice(1)) await keys.press('Tab', 'Space', 'ArrowRight');
    await pressed(t('meeting.gut.save'));
    await dialog().getByText(t('meeting.gut.saved')).waitFor();
    await pressed(t('meeting.gut.done'));
    await dialog().waitFor({ state: 'hidden' });
    await main().getByText(t('meeting.gut.slipsOne')).waitFor();
  });

  it('skips what was done before, each with its note', async () => {
    await goOn('scoring');
    await skip('reveal');
    await skip('discuss');
    await skip('secondRound');
    await skip('agree');
  });

  it('tries a weight, takes it back, and sees the result', async () => {
    await goOn('weights');
    const slider = main().getByRole('slider').first();
    for (let step = 0; step < 80; step++) {
      if (await slider.evaluate((element) => element === document.activeElement)) break;
      await keys.press('Tab');
    }
    await keys.press('End');
    await main().getByText(t('results.weights.trying')).waitFor();
    await pressed(t('results.weights.reset'));
    await main().getByText(t('results.weights.asAgreed')).waitFor();
    await goOn('result');
  });

  it('ends, and lists what was skipped and why', async () => {
    await goOn('decision');
    await pressed(t('meeting.end'));
    await main().getByText(t('meeting.ended.lead')).waitFor();
    await expect.poll(() => main().getByText('Talt igennem på forhånd.').count()).toBe(4);
  });
});
