import type { Page } from 'playwright-core';
import type { AgendaKind } from '#app/plan/meeting.ts';
import { sorted } from '#app/plan/plan.ts';
import { planNamed } from './plans.ts';
import type { Stage, State } from './state.ts';

const dialogOf = ({ page }: Stage) => page.getByRole('dialog');
const press = ({ page, t }: Stage, ...[key, params]: Parameters<Stage['t']>) =>
  page
    .getByRole('button', { name: t(key, params), exact: true })
    .first()
    .click();
const next = async (stage: Stage, kind: AgendaKind) => {
  const name = stage.t(`meeting.kind.${kind}`);
  await press(stage, 'meeting.course.next', { name });
  await stage.main.getByRole('heading', { level: 1, name, exact: true }).waitFor();
};
const startRound = async (stage: Stage) => {
  const { main, t } = stage;
  await press(stage, 'meeting.round.start');
  await main.getByRole('checkbox', { name: t('scores.people.anonymous') }).uncheck();
  await main.getByRole('button', { name: t('meeting.round.start') }).click();
};
/** Raters of the sample, in their order. */
const raters = ({ language }: Stage) => {
  const plan = planNamed('sample', language);
  return plan ? sorted(plan.raters).map(({ name }) => name) : [];
};
const beginScoring = async (stage: Stage, rater: string) => {
  await press(stage, 'meeting.scoring.giveAs', { rater });
  await press(stage, 'meeting.blind.begin', { rater });
  await dialogOf(stage).getByRole('gridcell').first().waitFor();
};
/** A rater scores the first criterion, blind, at the facilitator's machine. */
const scoreAs = async (stage: Stage, rater: string, score: string) => {
  await beginScoring(stage, rater);
  const row = dialogOf(stage).getByRole('row').filter({ hasText: /1–5/ }).first();
  await row.getByRole('gridcell').first().click();
  await stage.page.keyboard.type(score);
  await stage.page.keyboard.press('Enter');
  await press(stage, 'meeting.blind.done');
  await dialogOf(stage).getByText(stage.t('meeting.blind.saved')).waitFor();
  await press(stage, 'meeting.blind.leave');
};
const chooseCell = ({ main }: Stage) => main.getByRole('table').getByRole('button').first().click();

/** The screen as the meeting's people see it, told what the facilitator's window shows. */
async function wallOf(stage: Stage): Promise<Page> {
  const { app, main, t } = stage;
  await main.getByRole('switch', { name: t('meeting.wall.show') }).check();
  const { page } = await app.openWall(() => press(stage, 'meeting.wall.open'));
  await page.getByRole('main').getByRole('heading').first().waitFor();
  return page;
}

const at = (part: string, reach: State['reach']): State => ({ screen: 'meeting', part, reach });
const onWall = (part: string, reach: (stage: Stage) => Promise<void> = async () => {}): State =>
  at(`the wall: ${part}`, async (stage) => {
    await reach(stage);
    return wallOf(stage);
  });

/** One meeting from beginning to end: each state goes on from the one before it, in the same plan. */
export const meetingStates: readonly State[] = [
  at('being prepared', async (stage) => {
    await press(stage, 'meeting.new');
    const purpose = stage.main.getByRole('textbox', { name: stage.t('meeting.purpose') });
    await purpose.fill(
      stage.language === 'da'
        ? 'Hvilket scenarie byrådet får forelagt i juni, og hvad der skal undersøges inden da.'
        : 'Which scenario is put before the council in June, and what must be looked into before then.',
    );
    await purpose.press('Tab');
  }),
  at('purpose', (stage) => press(stage, 'meeting.start')),
  onWall('purpose'),
  at('gut ranking', (stage) => next(stage, 'gut')),
  at('skipping an item', async (stage) => {
    await press(stage, 'meeting.course.skip');
    await dialogOf(stage).waitFor();
  }),
  at('a slip', async (stage) => {
    await press(stage, 'meeting.gut.give');
    await dialogOf(stage).waitFor();
  }),
  at('totals locked', async ({ page, t }) => {
    await page.evaluate(() => window.location.assign('#/results'));
    await page.getByText(t('meeting.locked')).waitFor();
  }),
  at('export locked', async ({ page, t }) => {
    await page.evaluate(() => window.location.assign('#/export'));
    await page.getByRole('main').getByText(t('meeting.locked')).first().waitFor();
  }),
  onWall('gut ranking', async (stage) => {
    await press(stage, 'meeting.gut.give');
    const options = await dialogOf(stage).getByRole('radiogroup').all();
    for (const [index, option] of options.entries()) await option.getByRole('radio').nth(index).check();
    await press(stage, 'meeting.gut.save');
    await press(stage, 'meeting.gut.done');
  }),
  at('each scores alone', (stage) => next(stage, 'scoring')),
  at('a round under way', startRound),
  at('scoring blind', (stage) => beginScoring(stage, raters(stage)[0] ?? '')),
  onWall('each scores alone', async (stage) => {
    const [first = '', second = ''] = raters(stage);
    await scoreAs(stage, first, '2');
    await scoreAs(stage, second, '5');
  }),
  at('before the round is revealed', (stage) => next(stage, 'reveal')),
  at('closing a round', async (stage) => {
    await press(stage, 'meeting.reveal.close');
    await dialogOf(stage).waitFor();
  }),
  onWall('the round is closed', async (stage) => {
    await press(stage, 'meeting.reveal.close');
    await press(stage, 'scores.people.close');
    await stage.page.getByRole('button', { name: stage.t('meeting.reveal.show') }).waitFor();
  }),
  at('the round is revealed', async (stage) => {
    await press(stage, 'meeting.reveal.show');
    await press(stage, 'scores.people.reveal');
    await dialogOf(stage).waitFor({ state: 'hidden' });
  }),
  at('talking about a cell', async (stage) => {
    await next(stage, 'discuss');
    await chooseCell(stage);
  }),
  onWall('a cell', chooseCell),
  at('second round', (stage) => next(stage, 'secondRound')),
  at('agreeing', async (stage) => {
    await next(stage, 'agree');
    await chooseCell(stage);
  }),
  at('trying weights', async (stage) => {
    await next(stage, 'weights');
    await stage.main.getByRole('slider').first().press('PageUp');
  }),
  onWall('tried weights', (stage) => stage.main.getByRole('slider').first().press('PageUp')),
  at('result', (stage) => next(stage, 'result')),
  onWall('result'),
  at('decision', (stage) => next(stage, 'decision')),
  at('a decision and its frozen copy', async (stage) => {
    await press(stage, 'meeting.decision.freeze');
    await press(stage, 'freeze.confirm');
    await dialogOf(stage).waitFor({ state: 'hidden' });
    await press(stage, 'meeting.decision.add');
    const isDanish = stage.language === 'da';
    const field = (key: 'decisions.name' | 'decisions.outcome') =>
      stage.main.getByRole('textbox', { name: stage.t(key), exact: true });
    await field('decisions.name').fill(isDanish ? 'Valg af scenarie' : 'Choice of scenario');
    await field('decisions.name').press('Tab');
    await field('decisions.outcome').fill(
      isDanish ? 'Byrådet får C forelagt.' : 'C is put before the council.',
    );
    await field('decisions.outcome').press('Tab');
  }),
  onWall('decision'),
  at('ended', (stage) => press(stage, 'meeting.end')),
  at('getting the minutes', async (stage) => {
    await press(stage, 'minutes.button');
    await dialogOf(stage).waitFor();
  }),
];
