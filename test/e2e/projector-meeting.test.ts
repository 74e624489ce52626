import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TextKey, translate } from '#app/i18n/texts.ts';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
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
  /** A rater scores the first criterion and the first scenario, blind, at the facilitator’s machine. */
  const scoreAs = async (name: string, score: string) => {
    await button('meeting.scoring.giveAs', { rater: name }).click();
    await button('meeting.blind.begin', { rater: name }).click();
    await dialog().getByRole('row').filter({ hasText: /1–5/ }).first().getByRole('gridcell').first().click();
    await app.page.keyboard.type(score);
    await app.page.keyboard.press('Enter');
    await button('meeting.blind.done').click();
    await dialog().getByText(t('meeting.blind.saved')).waitFor();
    await button('meeting.blind.leave').click();
  };
  const startRound = async () => {
    await button('meeting.round.start').click();
    await main()
      .getByRole('checkbox', { name: /anonym/i })
      .uncheck();
    await main()
      .getByRole('button', { name: t('meeting.round.start') })
      .click();
  };
  const closeRound = async () => {
    await button('meeting.reveal.close').click();
    await button('scores.people.close').click();
    await button('meeting.reveal.show').waitFor();
  };
  const revealRound = async () => {
    await button('meeting.reveal.show').click();
    await button('scores.people.reveal').click();
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

  it('counts the slips of the gut ranking, and says nothing of what is on them', async () => {
    await next('gut');
    await expectOnWall(/Skriv din egen rækkefølge[\s\S]*0 sedler/);
    await button('meeting.gut.give').click();
    for (const [index, { name }] of activeScenarios(plan).entries()) {
      await dialog()
        .getByRole('radiogroup', { name: t('meeting.gut.place', { name }) })
        .getByRole('radio', { name: String(index + 1) })
        .check();
    }
    await button('meeting.gut.save').click();
    await button('meeting.gut.done').click();
    await expectOnWall(/1 seddel/);
    await app.page.getByRole('textbox', { name: t('meeting.note') }).fill(`${secret}: sagt om sedlerne`);
    await next('scoring');
    await expectOnWall(/Giv point hver for sig/);
  });

  it('shows who scores nothing of what is said, until the round is revealed', async () => {
    await startRound();
    await scoreAs(rater?.name ?? '', String(unseen).replace('.', ','));
    await scoreAs(other?.name ?? '', '5');
    await expectOnWall(/2 har givet point/);
    await next('reveal');
    await expectOnWall(/Pointene er ikke vist endnu/);
    await closeRound();
    await expectOnWall(/Pointene er ikke vist endnu/);
    await revealRound();
    await expectOnWall(/Tal om disse først/, { isUnseen: false });
  }, 120_000);

  it('shows the cell that is talked about, and nothing of the second round while it runs', async () => {
    await next('discuss');
    await main().getByRole('table').getByRole('button').first().click();
    await expectOnWall(/3,173 til 5/, { isUnseen: false });
    await next('secondRound');
    await startRound();
    await scoreAs(rater?.name ?? '', '4');
    await scoreAs(other?.name ?? '', '5');
    await expectOnWall(/Giv point hver for sig[\s\S]*2 har givet point/, { isUnseen: false });
    await closeRound();
    await revealRound();
  }, 120_000);

  it('shows what is agreed, not its reason or who disagrees; tried weights; the result', async () => {
    await next('agree');
    await main().getByRole('table').getByRole('button').first().click();
    const panel = app.page.getByRole('complementary');
    await panel.getByRole('textbox', { name: t('field.reason') }).fill(`${secret}: derfor`);
    await panel.getByRole('textbox', { name: t('field.dissent') }).fill(`${secret}: ikke enig`);
    await app.page.keyboard.press('Tab');
    await expectOnWall(/Aftalt/, { isUnseen: false });
    await next('weights');
    await main().getByRole('slider').first().press('End');
    await expectOnWall(/Vægtene prøves; de er ikke aftalt/, { isUnseen: false });
    await button('results.weights.reset').click();
    await next('result');
    await expectOnWall(/Hvor meget det betyder[\s\S]*medmindre/, { isUnseen: false });
  }, 120_000);

  it('shows the decision with the code of the frozen copy', async () => {
    await next('decision');
    await button('meeting.decision.freeze').click();
    await button('freeze.confirm').click();
    await dialog().waitFor({ state: 'hidden' });
    await button('meeting.decision.add').click();
    const name = main().getByRole('textbox', { name: t('decisions.name'), exact: true });
    await name.fill('Valg af scenarie');
    await name.press('Tab');
    await main()
      .getByRole('textbox', { name: t('decisions.outcome') })
      .fill('Byrådet får B forelagt.');
    await main()
      .getByRole('textbox', { name: t('decisions.dissent') })
      .fill(`${secret}: imod`);
    await app.page.keyboard.press('Tab');
    await expectOnWall(/Valg af scenarie[\s\S]*Byrådet får B forelagt[\s\S]*kode [0-9a-f]{12}/, {
      isUnseen: false,
    });
  }, 120_000);

  it('goes dark with the meeting, whose minutes hold what was said', async () => {
    await button('meeting.end').click();
    await expectOnWall(/Der vises ikke noget lige nu/, { isUnseen: false });
    app.page.setDefaultTimeout(60_000);
    await button('minutes.button').click();
    const { path } = await app.receiveFile(() => dialog().getByRole('button', { name: 'Lav HTML' }).click());
    const minutes = readFileSync(path, 'utf8');
    for (const said of ['Valg af scenarie', `${secret}: sagt om sedlerne`, `${secret}: imod`])
      expect(minutes.includes(said)).toBe(true);
    expect(await reachedWall(wall)).not.toContain(secret);
  }, 120_000);
});
