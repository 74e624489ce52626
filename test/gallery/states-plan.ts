import type { TextKey } from '#app/i18n/texts.ts';
import { planNamed } from './plans.ts';
import type { Stage, State } from './state.ts';

const press = ({ main, t }: Stage, key: TextKey, params?: Parameters<Stage['t']>[1]) =>
  main
    .getByRole('button', { name: t(key, params) })
    .first()
    .click();
const tab = ({ main, t }: Stage, key: TextKey) =>
  main.getByRole('tab', { name: t(key), exact: true }).click();
const dialogOf = ({ page }: Stage) => page.getByRole('dialog');
const panelOf = ({ page }: Stage) => page.getByRole('complementary');
const cellAt = ({ page }: Stage, row: number, column: number) =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`).first();

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

const onFunctions: readonly State[] = [
  {
    screen: 'functions',
    part: 'a function in a scenario',
    reach: async (stage) => {
      await cellAt(stage, 3, 1).click();
      await panelOf(stage).waitFor();
    },
  },
  {
    screen: 'functions',
    part: 'several functions',
    reach: async (stage) => {
      await cellAt(stage, 2, 1).click();
      await cellAt(stage, 4, 2).click({ modifiers: ['Shift'] });
      await panelOf(stage).waitFor();
    },
  },
  {
    screen: 'functions',
    part: 'a service in a scenario',
    reach: async (stage) => {
      await stage.main.getByRole('tab').nth(1).click();
      await cellAt(stage, 3, 1).click();
      await panelOf(stage).waitFor();
    },
  },
  {
    screen: 'functions',
    part: 'the list of a cell',
    reach: async (stage) => {
      await stage.main.getByRole('tab').nth(1).click();
      await cellAt(stage, 3, 1).click();
      await cellAt(stage, 3, 1).press('Enter');
      await stage.page.getByRole('listbox').waitFor();
    },
  },
  {
    screen: 'functions',
    part: 'what can’t be understood',
    reach: async (stage) => {
      await stage.main.getByRole('tab').nth(1).click();
      await cellAt(stage, 3, 1).click();
      await stage.page.keyboard.type('qqqq');
      await stage.page.keyboard.press('Enter');
    },
  },
  {
    screen: 'functions',
    part: 'the catalogue',
    reach: async (stage) => {
      await press(stage, 'catalogueView.open');
      await dialogOf(stage).getByRole('listbox').getByRole('option', { disabled: false }).first().click();
    },
  },
  {
    screen: 'functions',
    part: 'fetch a list',
    reach: async (stage) => {
      await press(stage, 'list.open');
      await dialogOf(stage).waitFor();
    },
  },
  {
    screen: 'functions',
    part: 'fetch a list, what it changes',
    reach: async (stage) => {
      await press(stage, 'list.open');
      const dialog = dialogOf(stage);
      await dialog
        .getByRole('textbox', { name: stage.t('list.source.paste') })
        .fill('Funktion\tAntal\tHver m² netto\nCafé\t1\t60,5\nMakerspace\t2\t40\nSal\tmange\t105');
      await dialog.getByRole('button', { name: stage.t('list.next') }).click();
      const next = dialog.getByRole('button', { name: stage.t('list.next') });
      if (await next.isVisible()) await next.click();
    },
  },
];

const onStaffing: readonly State[] = [
  {
    screen: 'staffing',
    part: 'an hour of the week',
    reach: async (stage) => {
      await tab(stage, 'staffing.part.week');
      await stage.main.getByRole('tabpanel').getByRole('gridcell').nth(20).click();
      await panelOf(stage).waitFor();
    },
  },
  {
    screen: 'staffing',
    part: 'an opening time',
    reach: async (stage) => {
      await tab(stage, 'staffing.part.hours');
      await stage.main.locator('button[aria-pressed]').nth(5).click();
    },
  },
  {
    screen: 'staffing',
    part: 'a year simulated',
    reach: async (stage) => {
      await tab(stage, 'staffing.part.pooling');
      await press(stage, 'staffing.simulation.run');
      await stage.main.getByRole('progressbar').waitFor({ state: 'detached', timeout: 60_000 });
      await stage.main.getByRole('table').nth(1).scrollIntoViewIfNeeded();
    },
  },
  {
    screen: 'staffing',
    part: 'a counting week pasted',
    reach: async (stage) => {
      await tab(stage, 'staffing.part.promises');
      await press(stage, 'staffing.profile.paste');
      await dialogOf(stage).getByRole('textbox').first().fill('\tMandag\tTirsdag\n10\tmange\t6\n11\t8\t4');
    },
  },
  {
    screen: 'staffing',
    part: 'a rota found',
    reach: async (stage) => {
      await tab(stage, 'staffing.part.rota');
      await press(stage, 'staffing.rota.find');
      await stage.main.getByRole('progressbar').waitFor({ state: 'detached', timeout: 60_000 });
    },
  },
];

const onFloors: readonly State[] = [
  {
    screen: 'floors',
    part: 'a function on its floor',
    reach: async (stage) => {
      await stage.main.getByRole('button', { name: /^Café|^Cafe/ }).click();
      await stage.page.keyboard.press('F2');
      await panelOf(stage).waitFor();
    },
  },
  {
    screen: 'floors',
    part: 'a proposal',
    reach: async (stage) => {
      await press(stage, 'floorView.proposal.start');
      await stage.main
        .getByRole('button', { name: stage.t('floorView.proposal.take') })
        .scrollIntoViewIfNeeded({ timeout: 60_000 });
    },
  },
  {
    screen: 'floors',
    part: 'the floors in figures',
    reach: (stage) => press(stage, 'chart.showNumbers'),
  },
];

const onEconomy: readonly State[] = [
  {
    screen: 'economy',
    part: 'a line',
    reach: async (stage) => {
      await cellAt(stage, 0, 0).click();
      await panelOf(stage).getByRole('textbox').first().waitFor();
    },
  },
  {
    screen: 'economy',
    part: 'an amount that is none',
    reach: async (stage) => {
      await cellAt(stage, 0, 0).click();
      await stage.page.keyboard.type('mange');
      await stage.page.keyboard.press('Enter');
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
  ...onFunctions,
  ...onStaffing,
  ...onFloors,
  ...onEconomy,
  ...beside,
];
