import type { Stage, State } from './state.ts';
import { meetingStates } from './states-meeting.ts';

const dialogOf = ({ page }: Stage) => page.getByRole('dialog');
const press = ({ main, t }: Stage, ...[key, params]: Parameters<Stage['t']>) =>
  main.getByRole('button', { name: t(key, params) }).click();
const openDialog = async (stage: Stage, ...words: Parameters<Stage['t']>) => {
  await press(stage, ...words);
  await dialogOf(stage).waitFor();
};

/** A criterion of the sample, or its first group, with its panel. */
async function chooseRow({ main, page }: Stage, level: 1 | 2): Promise<void> {
  await main.locator(`[role="row"][aria-level="${level}"]`).first().click();
  await page.getByRole('complementary').waitFor();
}

const onCriteria: readonly State[] = [
  { screen: 'criteria', part: 'a criterion', reach: (stage) => chooseRow(stage, 2) },
  { screen: 'criteria', part: 'a group', reach: (stage) => chooseRow(stage, 1) },
  ...(['swing', 'rank', 'compare'] as const).map(
    (way): State => ({
      screen: 'criteria',
      part: `weighing by ${way}`,
      reach: async (stage) => {
        await chooseRow(stage, 1);
        const panel = stage.page.getByRole('complementary');
        await panel
          .getByRole('button', { name: stage.t(`criteria.weighing.${way}`) })
          .first()
          .click();
        await dialogOf(stage).waitFor();
      },
    }),
  ),
];

const onScores: readonly State[] = [
  {
    screen: 'scores',
    part: 'a score',
    reach: async ({ main, page }) => {
      await main.getByRole('gridcell').nth(1).click();
      await page.getByRole('complementary').waitFor();
    },
  },
  { screen: 'scores', part: 'raters and rounds', reach: (stage) => openDialog(stage, 'scores.people') },
  { screen: 'scores', part: 'score sheets out', reach: (stage) => openDialog(stage, 'sheet.send') },
];

const onResults: readonly State[] = [
  {
    screen: 'results',
    part: 'the first look',
    reach: async ({ main }) => main.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded(),
  },
  {
    screen: 'results',
    part: 'a tried weight',
    reach: async ({ page }) => {
      const slider = page.getByRole('slider').first();
      await slider.focus();
      for (let step = 0; step < 4; step++) await slider.press('PageDown');
    },
  },
];

const onExport: readonly State[] = [
  {
    screen: 'export',
    part: 'after an export',
    reach: async (stage) => {
      await stage.app.receiveFile(() => press(stage, 'export.start'));
    },
  },
];

/** The frozen copy and the decision that the states after this one look at. */
async function decided(stage: Stage): Promise<void> {
  const { main, page, t } = stage;
  await openDialog(stage, 'freeze.make');
  await page.keyboard.press('Enter');
  await dialogOf(stage).waitFor({ state: 'hidden' });
  await press(stage, 'decisions.add');
  const panel = page.getByRole('complementary');
  const fill = async (key: Parameters<Stage['t']>[0], text: string) => {
    const field = panel.getByRole('textbox', { name: t(key), exact: true });
    await field.fill(text);
    await field.press('Control+Enter');
  };
  const isDanish = stage.language === 'da';
  await fill('decisions.name', isDanish ? 'Valg af scenarie' : 'Choice of scenario');
  await fill('decisions.outcome', isDanish ? 'Scenarie C lægges til grund.' : 'Scenario C is gone on with.');
  await panel.getByRole('button', { name: t('decisions.followUp.add') }).click();
  await main
    .getByRole('row')
    .filter({ hasText: /0 (af|of) 1/ })
    .waitFor();
}

const onDecisions: readonly State[] = [
  {
    screen: 'overview',
    part: 'freezing',
    item: 'decisions',
    reach: (stage) => openDialog(stage, 'freeze.make'),
  },
  { screen: 'overview', part: 'a decision', item: 'decisions', reach: decided },
  {
    screen: 'overview',
    part: 'decisions and a frozen copy',
    item: 'decisions',
    reach: async ({ main }) => main.getByRole('table').first().waitFor(),
  },
  {
    screen: 'overview',
    part: 'what differs from a frozen copy',
    item: 'decisions',
    reach: async ({ main, t }) => {
      await main
        .getByRole('button', { name: new RegExp(`^${t('freeze.compare')}`) })
        .first()
        .click();
      await main.getByRole('table').first().waitFor();
    },
  },
  {
    screen: 'overview',
    part: 'a frozen copy',
    item: 'decisions',
    reach: async ({ main, page, t }) => {
      await main
        .getByRole('button', { name: /til læsning$|for reading$/ })
        .first()
        .click();
      await page.getByRole('region', { name: t('frozen.bar') }).waitFor();
    },
  },
];

const anonymising: State = {
  screen: 'overview',
  part: 'anonymising',
  reach: async (stage) => {
    const { page, t } = stage;
    await page.keyboard.press('Control+k');
    await page.keyboard.type(t('anonymise.action'));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: t('anonymise.title') }).waitFor();
  },
};

/** What the screens of the decision show beside their tabs: criteria to export, the meeting and its wall. */
export const decisionStates: readonly State[] = [
  ...onCriteria,
  ...onScores,
  ...onResults,
  ...meetingStates,
  ...onExport,
  ...onDecisions,
  anonymising,
];
