import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, translate } from '#app/i18n/texts.ts';
import { createDocument } from '#main/file/documents.ts';
import { samplePlan } from '#main/samples.ts';
import { expectNoViolations } from './axe.ts';
import { type App, launchApp } from './launch.ts';

const pictures = resolve(import.meta.dirname, '../../.cache/screens');
mkdirSync(pictures, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'borgerhus-anonymise-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let language: Language = 'da';
const t = (key: Parameters<typeof translate>[1], params: { [name: string]: string | number } = {}) =>
  translate(language, key, params);

/** A plan of people who stand nowhere else: as a rater, in texts, and as somebody only its reader knows of. */
function document(): string {
  const plan = samplePlan('nordby', 'da');
  const [rater] = Object.values(plan.raters);
  if (!rater) throw new Error('the sample has no raters');
  const path = join(folder, 'plan.borgerhus');
  const made = createDocument(
    path,
    {
      ...plan,
      meta: {
        ...plan.meta,
        note: 'Qvintus Øxenbjærgs forbehold er noteret. Ring 23 45 67 89, eller spørg Zacharias.',
      },
      raters: { ...plan.raters, [rater.id]: { ...rater, name: 'Qvintus Øxenbjærg' } },
    },
    new Date('2026-05-12T08:00:00Z'),
  );
  if (!made.ok) throw new Error(made.error.code);
  return path;
}

const named = (bytes: Buffer): string[] =>
  ['Qvintus', 'Øxenbjærg', 'Zacharias', 'Wilhelmina', '23 45 67 89'].filter(
    (name) => bytes.includes(name) || bytes.includes(Buffer.from(name, 'utf16le')),
  );

function onMachine(app: App): string[] {
  const files = readdirSync(app.dataFolder, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  return named(
    Buffer.concat(
      files
        // What the browser keeps of its window lies in its own profile.
        .filter((file) => /\/(work|backups)(\/|$)/.test(file.parentPath))
        .map((file) => readFileSync(join(file.parentPath, file.name))),
    ),
  );
}

describe('a plan is anonymised', () => {
  let app: App;
  const path = document();
  beforeAll(async () => {
    app = await launchApp({ viewport: { width: 1024, height: 768 }, file: path });
    await app.page.getByRole('main').getByRole('heading', { name: 'Borgerhus i Nordby' }).waitFor();
  });
  afterAll(async () => {
    await app.close();
    expect(app.complaints).toEqual([]);
  });
  const dialog = () => app.page.getByRole('dialog', { name: t('anonymise.title') });
  const shot = (name: string) => app.page.screenshot({ path: join(pictures, `anonymise-${name}.png`) });
  const expectAccessible = () => expectNoViolations(app.page);

  it('is reached from raters and rounds, where a rater has changed names before', async () => {
    await app.page.goto(`${app.page.url().split('#')[0]}#/scores`);
    await app.page.getByRole('button', { name: t('scores.people'), exact: true }).click();
    const people = app.page.getByRole('dialog', { name: t('scores.people.title') });
    const field = people.locator('input[value="Qvintus Øxenbjærg"]');
    await field.fill('Wilhelmina Zøftner');
    await app.page.keyboard.press('Enter');
    await people.locator('input[value="Wilhelmina Zøftner"]').waitFor();
    await people.getByRole('button', { name: t('anonymise.action') }).click();
    await dialog().waitFor();
    await dialog()
      .getByRole('checkbox', { name: /^Wilhelmina Zøftner \/ Qvintus Øxenbjærg bliver til Deltager \d$/ })
      .waitFor();
  });

  it('shows each place with its text, and searches for further names', async () => {
    const places = dialog().getByRole('listitem');
    await places.filter({ hasText: 'forbehold er noteret' }).first().waitFor();
    await dialog()
      .getByRole('textbox', { name: t('anonymise.words.field') })
      .fill('Zacharias');
    await app.page.keyboard.press('Enter');
    await places.filter({ hasText: '[navn fjernet]' }).waitFor();
    await places.filter({ hasText: '[telefonnummer fjernet]' }).first().waitFor();
    await expectAccessible();
    await shot('look-over');
    await dialog().getByText(t('anonymise.beyond.papers')).scrollIntoViewIfNeeded();
    await shot('consequences');
  });

  it('can’t be started before it is said to be understood; a place can be left', async () => {
    const confirm = dialog().getByRole('button', { name: t('anonymise.confirm') });
    expect(await confirm.isDisabled()).toBe(true);
    const group = dialog().getByRole('checkbox', { name: /^Telefonnumre \(/ });
    await group.uncheck();
    await dialog()
      .getByRole('checkbox', { name: /^Telefonnumre \(0 af \d+\)$/ })
      .waitFor();
    await shot('left');
    await dialog()
      .getByRole('checkbox', { name: /^Telefonnumre \(0/ })
      .check();
    await dialog()
      .getByRole('checkbox', { name: t('anonymise.understood') })
      .check();
    await confirm.click();
    await app.page.getByRole('dialog', { name: t('anonymise.done.title') }).waitFor();
    expect(onMachine(app)).toEqual([]);
  });

  it('says that the file still has the names, and saves it', async () => {
    const done = app.page.getByRole('dialog', { name: t('anonymise.done.title') });
    await done.getByText(t('anonymise.done.unsaved')).waitFor();
    expect(named(readFileSync(path))).not.toEqual([]);
    await expectAccessible();
    await shot('done');
    await done.getByRole('button', { name: t('anonymise.done.save') }).click();
    await done.getByText(t('anonymise.done.saved')).waitFor();
    expect(named(readFileSync(path))).toEqual([]);
    await done.getByRole('button', { name: t('anonymise.done.close') }).click();
    await app.page.getByRole('main').waitFor();
  });

  it('can’t be undone, and says so', async () => {
    await app.page
      .getByRole('button', { name: t('app.undo', { what: t('history.plan.anonymise') }) })
      .click();
    await app.page.getByText(t('error.undo_anonymised')).waitFor();
    expect(onMachine(app)).toEqual([]);
  });

  it('is found in the palette, and reads in English', async () => {
    await app.page.setViewportSize({ width: 1280, height: 800 });
    await app.page.getByRole('button', { name: 'English', exact: true }).click();
    language = 'en';
    await app.page.keyboard.press('Control+k');
    await app.page.getByRole('combobox', { name: t('app.search'), exact: true }).fill(t('anonymise.action'));
    await app.page.keyboard.press('Enter');
    await dialog().waitFor();
    await dialog().getByText(t('anonymise.beyond.papers')).waitFor();
    await expectAccessible();
    await shot('english');
    await dialog().getByText(t('anonymise.beyond.papers')).scrollIntoViewIfNeeded();
    await shot('english-consequences');
    await dialog()
      .getByRole('button', { name: t('anonymise.cancel') })
      .click();
    await dialog().waitFor({ state: 'detached' });
  });
});
