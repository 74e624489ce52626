import type { State } from './state.ts';
import { cellAt, dialogOf, panelOf, press, tab } from './state-steps.ts';

/** Half an hour of a counting week that isn't a number. */
const halfReadWeek = {
  da: '\tMandag\tTirsdag\n10\tmange\t6\n11\t8\t4',
  en: '\tMonday\tTuesday\n10\tmany\t6\n11\t8\t4',
} as const;

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
      await dialogOf(stage).getByRole('textbox').first().fill(halfReadWeek[stage.language]);
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

/** Functions and services, staffing, floors, economy: dialogs, panels, refusals and answers. */
export const houseStates: readonly State[] = [...onFunctions, ...onStaffing, ...onFloors, ...onEconomy];
