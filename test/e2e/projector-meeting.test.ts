import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TextKey, translate } from '#app/i18n/texts.ts';
import { sorted } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { planted, secret, unseen } from '../app/meeting/planted.ts';
import { type App, launchApp, type OpenedWall } from './launch.ts';
import { planFile } from './plan-file.ts';
import { reachedWall, unseenFigure } from './reached-wall.ts';

const nordby = samplePlan('nordby', 'da');
const revealed = Object.values(nordby.rounds).find(({ status }) => status === 'revealed');
if (!revealed) throw new Error('the sample has no revealed round');
const plan = planted(nordby, revealed, 'private');
const [rater, other] = sorted(plan.raters);
const t = (key: TextKey, params: { [name: string]: string | number } = {}) => translate('da', key, params);

/** Two windows: the facilitator goes through the screen, and at every step the wall's is searched. */
describe('a meeting before a wall', () => {
  let app: App;
  let wall: OpenedWall;
  let folder: string;
  beforeAll(async () => {
    const file = planFile(plan);
    folder = file.folder;
    app = await launchApp({ file: file.path });
    await main().getByRole('heading', { level: 1 }).waitFor();
    const link = app.page
      .getByRole('navigation')
      .getByRole('link', { name: t('app.screen.meeting'), exact: true });
    await link.click();
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
    expect(app.complaints).toEqual([]);
  });

  const main = () => app.page.getByRole('main');
  const dialog = () => app.page.getByRole('dialog');
  const button = (key: TextKey, params = {}) =>
    app.page.getByRole('button', { name: t(key, params), exact: true });
  const next = (kind: string) =>
    button('meeting.course.next', { name: t(`meeting.kind.${kind}` as TextKey) }).click();
  const skip = async () => {
    await button('meeting.course.skip').click();
    await app.page.keyboard.type(`${secret}: sprunget over`);
    await button('meeting.skip.confirm').click();
  };
  const expectOnWall = async (seen: RegExp, { isUnseen = true } = {}) => {
    await expect.poll(() => wall.page.getByRole('main').innerText()).toMatch(seen);
    const found = await reachedWall(wall);
    expect(found).not.toContain(secret);
    if (isUnseen) expect(found).not.toMatch(unseenFigure);
  };

  it('opens it from the screen, once', async () => {
    await button('meeting.new').click();
    await button('meeting.start').click();
    await main()
      .getByRole('switch', { name: t('meeting.wall.show') })
      .check();
    wall = await app.openWall(() => button('meeting.wall.open').click());
    await expectOnWall(/Hvad vi skal beslutte/);
    await button('meeting.wall.again').waitFor();
  });

  it('goes dark at a tick', async () => {
    await main()
      .getByRole('checkbox', { name: t('meeting.wall.blank') })
      .check();
    await expectOnWall(/^Borgerhus i Nordby/);
    await main()
      .getByRole('checkbox', { name: t('meeting.wall.blank') })
      .uncheck();
    await expectOnWall(/Hvad vi skal beslutte/);
  });

  it('shows who scores nothing of what is said, until the round is revealed', async () => {
    await next('gut');
    await expectOnWall(/Skriv din egen rækkefølge/);
    await skip();
    await expectOnWall(/Giv point hver for sig/);
    await button('meeting.round.start').click();
    await main()
      .getByRole('checkbox', { name: /anonym/i })
      .uncheck();
    await main()
      .getByRole('button', { name: t('meeting.round.start') })
      .click();
    for (const [person, score] of [
      [rater, String(unseen).replace('.', ',')],
      [other, '5'],
    ] as const) {
      const name = person?.name ?? '';
      await button('meeting.scoring.giveAs', { rater: name }).click();
      await button('meeting.blind.begin', { rater: name }).click();
      await dialog()
        .getByRole('row')
        .filter({ hasText: /1–5/ })
        .first()
        .getByRole('gridcell')
        .first()
        .click();
      await app.page.keyboard.type(score);
      await app.page.keyboard.press('Enter');
      await button('meeting.blind.done').click();
      await dialog().getByText(t('meeting.blind.saved')).waitFor();
      await button('meeting.blind.leave').click();
    }
    await expectOnWall(/2 har givet point/);
    await next('reveal');
    await expectOnWall(/Pointene er ikke vist endnu/);
    await button('meeting.reveal.close').click();
    await button('scores.people.close').click();
    await button('meeting.reveal.show').waitFor();
    await expectOnWall(/Pointene er ikke vist endnu/);
    await button('meeting.reveal.show').click();
    await button('scores.people.reveal').click();
    await expectOnWall(/Tal om disse først/, { isUnseen: false });
  }, 120_000);

  it('shows the cell that is talked about, tried weights, and the decision', async () => {
    await next('discuss');
    await main().getByRole('table').getByRole('button').first().click();
    await expectOnWall(/3,173 til 5/, { isUnseen: false });
    await next('secondRound');
    await skip();
    await next('weights');
    await main().getByRole('slider').first().press('End');
    await expectOnWall(/Vægtene prøves; de er ikke aftalt/, { isUnseen: false });
    await button('results.weights.reset').click();
    await next('result');
    await expectOnWall(/Hvor meget det betyder[\s\S]*medmindre/, { isUnseen: false });
    await next('decision');
    await button('meeting.decision.add').click();
    // The button keeps the focus until the decision is there, and each space would add another.
    const name = main().getByRole('textbox', { name: t('decisions.name'), exact: true });
    await name.fill('Valg af scenarie');
    await name.press('Tab');
    await main()
      .getByRole('textbox', { name: t('decisions.outcome') })
      .fill('Byrådet får B forelagt.');
    await app.page.keyboard.press('Tab');
    await expectOnWall(/Valg af scenarie[\s\S]*Byrådet får B forelagt/, { isUnseen: false });
  }, 120_000);

  it('ends with the meeting', async () => {
    await button('meeting.end').click();
    await expectOnWall(/Der vises ikke noget lige nu/, { isUnseen: false });
  });
});
