import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translate } from '#app/i18n/texts.ts';
import { screenIds } from '#renderer/state/route.ts';
import { guideGroups, guidePage, titleOf } from '#renderer/views/guide/guide-pages.ts';
import { isThorough } from '#test/thorough.ts';
import { guideScenes, openSample, shownText, showScene } from '../pictures/guide-scenes.ts';
import { expectNoViolations } from './axe.ts';
import { guideIsBesideDialog } from './guide-beside-dialog.ts';
import { firstPlanSteps, type GuideStep } from './guide-steps.ts';
import { type App, launchApp } from './launch.ts';

const pictures = resolve(import.meta.dirname, '../../renderer/views/guide/pictures');
const pages = guideGroups.flatMap((group) => group.pages);

/** A newcomer keeps the guide beside the screens and does what it says, with the names and words it gives. */
describe.each(['da', 'en'] as const)('the first plan of the guide in %s', (language) => {
  let app: App;
  const written = firstPlanSteps(language);
  const main = () => app.page.getByRole('main');
  const panel = () => app.page.getByRole('complementary');
  const dialog = () => app.page.getByRole('dialog');
  const button = (name: string) => app.page.getByRole('button', { name, exact: true });
  const goTo = (name: string) =>
    app.page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  const cell = (row: string, column: number) =>
    main()
      .getByRole('row', { name: new RegExp(row) })
      .getByRole('gridcell')
      .nth(column);
  const typeKeys = async (...typed: string[]) => {
    for (const text of typed) await app.page.keyboard.type(text);
  };

  beforeAll(async () => {
    app = await launchApp();
    if (language === 'en') await button('English').click();
  });
  afterAll(async () => {
    await app.close();
    expect(app.complaints).toEqual([]);
  });

  it('is kept beside the start screen', async () => {
    await app.page.getByRole('link', { name: translate(language, 'guide.firstPlan') }).click();
    await main()
      .getByRole('heading', { level: 1, name: titleOf(guidePage(language, 'first-plan')) })
      .waitFor();
    await button(translate(language, 'guide.beside')).click();
    await button(translate(language, 'app.start.sample')).waitFor();
    await panel().getByRole('region').getByRole('heading', { level: 1 }).waitFor();
  });

  /** Of a criterion: each text into the field that is named after it. */
  const fill = async ({ labels, typed }: GuideStep) => {
    const fields = labels.slice(-typed.length);
    // The panel of the criterion before may still be there; a reader waits to see the new one.
    const [name = ''] = fields;
    const nameField = panel().getByRole('textbox', { name, exact: true });
    await expect.poll(() => nameField.inputValue()).toBe(translate(language, 'criteria.new.leaf'));
    for (const [place, name] of fields.entries()) {
      await panel()
        .getByRole('textbox', { name, exact: true })
        .fill(typed[place] ?? '');
    }
    await app.page.keyboard.press('Tab');
  };
  const [, , , branch, add, , notes, , citizen, cost] = written;
  const [alternative = ''] = branch?.typed ?? [];
  const [cafe = ''] = add?.typed ?? [];
  const place = notes?.typed[1]?.replace(/ \(\d\)$/, '') ?? '';
  const [firstCriterion = ''] = citizen?.typed ?? [];
  const [secondCriterion = ''] = cost?.typed ?? [];
  /** The sentence that heads the result names who leads first. */
  const leads = (letter: string) =>
    main()
      .getByText(new RegExp(`^${letter}, .+ (fører|leads) `))
      .first()
      .waitFor();

  const done: ((step: GuideStep) => Promise<unknown>)[] = [
    async ({ labels: [title = '', municipality = '', inhabitants = '', next = '', close = ''], typed }) => {
      if (language === 'en') {
        await button(translate(language, 'app.start.sample')).click();
        await app.page.getByRole('button', { name: 'Nordby', expanded: false }).first().click();
        await app.page.getByRole('menuitem', { name: close }).click();
      }
      const field = (name: string) => app.page.getByRole('textbox', { name, exact: true });
      await field(title).fill(typed[0] ?? '');
      await field(municipality).fill(typed[1] ?? '');
      await field(inhabitants).fill(typed[2] ?? '');
      await button(next).click();
    },
    async ({ labels: [create = '', overview = '', baseline = ''] }) => {
      await guideIsBesideDialog(app.page, language);
      await dialog().getByRole('button', { name: create, exact: true }).click();
      await main()
        .getByRole('row', { name: new RegExp(baseline) })
        .waitFor();
      const current = app.page.getByRole('navigation').getByRole('link', { name: overview });
      expect(await current.getAttribute('aria-current')).toBe('page');
    },
    async ({ labels: [today = '', toBranch = ''] }) => {
      await main().getByText(today, { exact: true }).click();
      await panel().getByRole('button', { name: toBranch, exact: true }).click();
    },
    async ({ labels: [name = '', toBranch = ''], typed: [typed = ''] }) => {
      await guideIsBesideDialog(app.page, language);
      await dialog().getByRole('textbox', { name, exact: true }).fill(typed);
      await dialog().getByRole('button', { name: toBranch, exact: true }).click();
      await main()
        .getByRole('row', { name: new RegExp(`^A ${typed}`) })
        .waitFor();
    },
    async ({ labels: [screen = '', toAdd = '', name = '', take = '', finish = ''], typed: [typed = ''] }) => {
      await goTo(screen);
      await button(toAdd).click();
      await app.page.getByRole('textbox', { name, exact: true }).fill(typed);
      await button(take).click();
      await button(finish).click();
    },
    async ({ labels: [state = ''], keys: [key = ''] }) => {
      await cell(cafe, 1).click();
      await app.page.keyboard.press(key.toLowerCase());
      await expect.poll(() => cell(cafe, 1).textContent()).toContain(state);
      expect(await cell(cafe, 0).textContent()).not.toContain(state);
    },
    async ({ labels: [screen = '', paste = '', field = '', take = ''], typed, keys: [key = ''] }) => {
      await goTo(screen);
      await button(paste).click();
      await guideIsBesideDialog(app.page, language);
      await dialog().getByRole('textbox', { name: field, exact: true }).click();
      await typeKeys(typed[0] ?? '');
      await app.page.keyboard.press(key);
      await typeKeys(typed[1] ?? '');
      await dialog().getByRole('button', { name: take, exact: true }).click();
    },
    async ({ labels: [answers = ''], typed: [typed = ''] }) => {
      await main().getByText(place, { exact: true }).click();
      await panel().getByRole('combobox', { name: answers }).fill(typed);
      await app.page.getByRole('option', { name: typed, exact: true }).click();
      const covered = language === 'da' ? ['38 % dækket', '0 % dækket'] : ['38% covered', '0% covered'];
      for (const words of covered) await main().getByText(words, { exact: true }).waitFor();
    },
    async (step) => {
      await goTo(step.labels[0] ?? '');
      await button(step.labels[1] ?? '').click();
      await fill(step);
    },
    async (step) => {
      await button(step.labels[0] ?? '').click();
      await fill(step);
    },
    async ({ labels: [weigh = '', next = '', points = '', , save = ''], typed: [typed = ''] }) => {
      await panel().getByRole('button', { name: weigh, exact: true }).click();
      await guideIsBesideDialog(app.page, language);
      await dialog().getByRole('radio', { name: firstCriterion }).click();
      await dialog().getByRole('button', { name: next, exact: true }).click();
      await dialog().getByRole('textbox', { name: points }).fill(typed);
      await dialog().getByRole('button', { name: next, exact: true }).click();
      await dialog().getByRole('button', { name: save, exact: true }).click();
    },
    async ({ labels: [screen = ''], typed, keys }) => {
      await goTo(screen);
      await score(firstCriterion, typed, keys);
    },
    async ({ typed, keys }) => {
      await score(secondCriterion, typed, keys);
      await main()
        .getByText(translate(language, 'scores.given', { given: 4, all: 4 }))
        .waitFor();
    },
    async ({ labels: [screen = ''] }) => {
      await goTo(screen);
      await leads('A');
      await main().getByText(alternative).first().waitFor();
    },
    async ({ labels: [weights = '', back = ''], typed: [typed = ''], keys: [key = ''] }) => {
      await panel().getByRole('heading', { name: weights }).waitFor();
      const field = translate(language, 'results.weights.field', { criterion: firstCriterion });
      await panel().getByRole('textbox', { name: field }).fill(typed);
      await app.page.keyboard.press(key);
      await leads('0');
      await button(back).click();
      await leads('A');
    },
    async ({ labels: [screen = '', make = ''] }) => {
      await goTo(screen);
      const { name } = await app.receiveFile(() => button(make).click());
      expect(name).toMatch(/\.xlsx$/);
    },
    async ({ labels: [save = ''] }) => {
      const { name } = await app.receiveFile(() => button(save).click());
      expect(name).toMatch(/\.borgerhus$/);
    },
  ];
  const score = async (
    criterion: string,
    [first = '', second = '']: string[],
    [on = '', take = '']: string[],
  ) => {
    await cell(criterion, 0).click();
    await typeKeys(first);
    await app.page.keyboard.press(on);
    await typeKeys(second);
    await app.page.keyboard.press(take);
  };

  it('has a step here for each that is written', () => expect(done).toHaveLength(written.length));
  it.each(written.map((step, number) => ({ step, number })))(
    'step %$ can be done',
    async ({ step, number }) => {
      await done[number]?.(step);
    },
  );
  it('is put away', async () => {
    await button(translate(language, 'guide.beside.close')).click();
    await expect
      .poll(() => app.page.getByRole('region', { name: translate(language, 'guide.action') }).count())
      .toBe(0);
  });
});

describe.each(['da', 'en'] as const)('the guide in %s', (language) => {
  let app: App;
  beforeAll(async () => {
    app = await launchApp();
    await openSample(app, language);
  });
  afterAll(async () => {
    await app.close();
    expect(app.complaints).toEqual([]);
  });
  const title = (page: (typeof pages)[number]) =>
    app.page
      .getByRole('article')
      .getByRole('heading', { level: 1, name: titleOf(guidePage(language, page)), exact: true });

  it.each(screenIds.filter((screen) => screen !== 'guide'))('opens at %s from there', async (screen) => {
    await app.page.evaluate((hash) => window.location.assign(hash), `#/${screen}`);
    const link = app.page
      .getByRole('main')
      .getByRole('link', { name: translate(language, 'guide.toScreen') });
    await link.click();
    await title(screen).waitFor();
    await app.page.goBack();
    await link.waitFor();
    await app.page.keyboard.press('F1');
    await title(screen).waitFor();
  });

  it.each(pages)('shows %s whole: every picture is there, and axe finds nothing', async (page) => {
    await app.page.evaluate((hash) => window.location.assign(hash), `#/guide/${page}`);
    await title(page).waitFor();
    const images = await app.page.getByRole('article').getByRole('img').all();
    expect(images).toHaveLength(guidePage(language, page).match(/^!\[/gm)?.length ?? 0);
    for (const image of images) {
      const width = () => image.evaluate((element) => (element as HTMLImageElement).naturalWidth);
      await expect.poll(width).toBeGreaterThan(500);
    }
    if (language === 'da' || isThorough) await expectNoViolations(app.page);
  });
});

describe.runIf(isThorough).each(['da', 'en'] as const)('a picture of the guide in %s', (language) => {
  let app: App;
  // A window of its own, as the pictures are taken: what a spec before it scrolled or selected would be seen.
  beforeAll(async () => {
    app = await launchApp({ colorScheme: 'light' });
    await openSample(app, language);
  });
  afterAll(async () => {
    await app.close();
  });

  it.each(guideScenes)('of %s says what the screen says', async (scene) => {
    const shown = JSON.parse(readFileSync(resolve(pictures, language, 'shown.json'), 'utf8'));
    await showScene(app, language, scene);
    expect((await shownText(app.page)).split('\n')).toEqual(shown[scene]);
  });
});
