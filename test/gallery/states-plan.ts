import { planNamed } from './plans.ts';
import type { State } from './state.ts';
import { cellAt, dialogOf, panelOf, press, tab } from './state-steps.ts';
import { houseStates } from './states-house.ts';

/** A scenario of the sample by its letter. */
function scenario(letter: string): string {
  const found = Object.values(planNamed('sample', 'da')?.scenarios ?? {}).find(
    ({ shortName }) => shortName === letter,
  );
  if (!found) throw new Error(`the sample has no scenario ${letter}`);
  return found.id;
}

const onStart: readonly State[] = [
  {
    screen: 'start',
    part: 'a new plan without a title, and a year that is none',
    plan: 'none',
    reach: async ({ page, t }) => {
      await page.getByRole('textbox', { name: t('app.new.inhabitants') }).fill('mange');
      await page.getByRole('button', { name: t('app.new.create') }).click();
    },
  },
  {
    screen: 'start',
    part: 'what you have today',
    plan: 'none',
    reach: async (stage) => {
      const { page, t } = stage;
      await page.getByRole('textbox', { name: t('app.new.title') }).fill('Borgerhus i Vesterby');
      await page.getByRole('textbox', { name: t('app.new.municipality') }).fill('Vesterby');
      await page.getByRole('textbox', { name: t('app.new.inhabitants') }).fill('40000');
      await page.getByRole('button', { name: t('firstRun.today') }).click();
      await dialogOf(stage).waitFor();
    },
  },
  {
    screen: 'start',
    part: 'settings without a plan',
    plan: 'none',
    reach: async ({ page, t }) => {
      await page.getByRole('button', { name: t('app.screen.settings') }).click();
    },
  },
];

const onOverview: readonly State[] = [
  {
    screen: 'overview',
    part: 'the plan’s details',
    reach: async (stage) => {
      await press(stage, 'overview.edit');
      await panelOf(stage).getByRole('textbox').first().waitFor();
    },
  },
  {
    screen: 'overview',
    part: 'a scenario',
    item: scenario('A'),
    reach: (stage) => panelOf(stage).getByRole('textbox').first().waitFor(),
  },
  {
    screen: 'overview',
    part: 'branch a scenario',
    item: scenario('A'),
    reach: async (stage) => {
      await panelOf(stage)
        .getByRole('button', { name: stage.t('scenario.branch') })
        .click();
      await dialogOf(stage).waitFor();
    },
  },
  {
    screen: 'overview',
    part: 'delete a scenario',
    item: scenario('A'),
    reach: async (stage) => {
      await panelOf(stage)
        .getByRole('button', { name: stage.t('overview.scenario.remove') })
        .click();
      await dialogOf(stage).waitFor();
    },
  },
  {
    screen: 'overview',
    part: 'the plan’s menu',
    reach: async ({ page }) => {
      await page.getByRole('banner').getByRole('button', { expanded: false }).first().click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    screen: 'overview',
    part: 'search',
    reach: async ({ page, t }) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: t('app.search') }).fill('sal');
    },
  },
];

const onNeeds: readonly State[] = [
  {
    screen: 'needs',
    part: 'a need',
    reach: async (stage) => {
      await cellAt(stage, 1, 0).click();
      await panelOf(stage).waitFor();
    },
  },
  {
    screen: 'needs',
    part: 'paste notes',
    reach: async (stage) => {
      await press(stage, 'needs.paste');
      await dialogOf(stage)
        .getByRole('textbox', { name: stage.t('needs.notes.text') })
        .fill('Et sted at mødes om aftenen.\nRo til lektier\nEt bibliotek, hvor børn må larme.');
    },
  },
  {
    screen: 'needs',
    part: 'nothing found',
    reach: async ({ main }) => {
      await main.getByRole('textbox').first().fill('zzz');
    },
  },
];

const beside: readonly State[] = [
  {
    screen: 'staffing',
    part: 'consequences followed',
    reach: async (stage) => {
      await stage.page.keyboard.press('Control+j');
      const field = stage.main.getByRole('tabpanel').getByRole('textbox').first();
      await field.fill('12');
      await field.press('Enter');
      await panelOf(stage).getByRole('heading').nth(3).waitFor();
    },
  },
  {
    screen: 'history',
    part: 'with changes',
    reach: async ({ main }) => {
      await main.getByRole('listitem').or(main.getByRole('row')).first().waitFor();
    },
  },
  {
    screen: 'history',
    part: 'back to an earlier state',
    reach: async (stage) => {
      await press(stage, 'history.back.start');
      await dialogOf(stage).waitFor();
    },
  },
  {
    screen: 'history',
    part: 'a backup looked at',
    reach: async (stage) => {
      await tab(stage, 'history.part.backups');
      await stage.main.getByRole('table').getByRole('button').first().click();
      await dialogOf(stage).waitFor();
    },
  },
  {
    screen: 'settings',
    part: 'a municipality set up',
    reach: async (stage) => {
      await stage.main.getByRole('button', { name: stage.t('settings.standard.add'), exact: true }).click();
      await stage.main.getByRole('table').first().waitFor();
      await stage.main.getByRole('table').first().scrollIntoViewIfNeeded();
    },
  },
];

/** What the start screen and the screens of the house show beside their tabs: overview to economy, history, settings. */
export const planStates: readonly State[] = [
  ...onStart,
  ...onOverview,
  ...onNeeds,
  ...houseStates,
  ...beside,
];
