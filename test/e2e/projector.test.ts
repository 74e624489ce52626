import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { channels, projectorMay } from '#app/contract/contract.ts';
import { unpackPlan } from '#app/contract/packed-plan.ts';
import type { Presenter } from '#app/meeting/presenter.ts';
import { type AgendaKind, agendaKinds } from '#app/plan/meeting.ts';
import { sorted } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { inMeeting, meetingId } from '../app/meeting/meetings.ts';
import { hiddenRoundId, planted, secret } from '../app/meeting/planted.ts';
import { expectNoViolations } from './axe.ts';
import { type App, launchApp, type OpenedWall } from './launch.ts';
import { askMain, toldMain } from './main-line.ts';
import { planFile } from './plan-file.ts';
import { reachedWall, unseenFigure } from './reached-wall.ts';
import { unreadable } from './unreadable.ts';

/** Smallest and usual projector, and the smallest one zoomed to 200 %. */
const sizes = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  { width: 512, height: 384 },
];

const nordby = samplePlan('nordby', 'da');
const revealed = Object.values(nordby.rounds).find(({ status }) => status === 'revealed');
if (!revealed) throw new Error('the sample has no revealed round');
const roundOf: { readonly [Kind in AgendaKind]?: string } = {
  scoring: hiddenRoundId,
  reveal: hiddenRoundId,
  discuss: revealed.id,
  secondRound: hiddenRoundId,
  agree: revealed.id,
};

/** The plan with secrets everywhere, and a meeting that has not yet come to its first item. */
function plan() {
  const held = inMeeting(
    planted(nordby, revealed as NonNullable<typeof revealed>, 'private'),
    'purpose',
    null,
  );
  const items = Object.values(held.agendaItems).map((item) => ({
    ...{ ...item, status: 'open' as const, roundId: roundOf[item.kind] ?? null, note: secret },
  }));
  return { ...held, agendaItems: Object.fromEntries(items.map((item) => [item.id, item])) };
}

describe('the projector’s window', () => {
  let app: App;
  let wall: OpenedWall;
  let folder: string;
  beforeAll(async () => {
    const file = planFile(plan());
    folder = file.folder;
    app = await launchApp({ file: file.path });
    await app.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
    expect(app.complaints).toEqual([]);
  });

  /** As `renderer/state/projector-window.ts` does. */
  const openWall = async () => {
    const { address } = await toldMain(app.page, 'projector.open', {});
    if (address === null) return;
    await app.page.evaluate((target) => void window.open(target, '_blank', 'popup,noopener'), address);
  };
  const show = (changes: Partial<Presenter> = {}) =>
    toldMain(app.page, 'projector.show', {
      presenter: { meetingId, triedWeights: [], cell: null, endsAt: null, isBlank: false, ...changes },
    });
  const execute = (type: string, input: object) =>
    toldMain(app.page, 'plan.execute', { command: { type, input } as never });
  /** The item is come to; those before it are done. */
  const comeTo = async (kind: AgendaKind) => {
    const opened = await toldMain(app.page, 'plan.current', {});
    const items = opened ? sorted(unpackPlan(opened.plan).agendaItems) : [];
    const at = items.findIndex((item) => item.kind === kind);
    const done = items.slice(0, at).map(({ id }) => id);
    if (done.length > 0) await execute('agendaItem.update', { ids: done, changes: { status: 'done' } });
    await execute('agendaItem.update', { ids: [items[at]?.id], changes: { status: 'current' } });
  };
  const text = () => wall.page.getByRole('main').innerText();

  const expectNoSecret = async () => {
    const found = await reachedWall(wall);
    expect(found).not.toContain(secret);
    expect(found).not.toMatch(unseenFigure);
  };
  const expectReadable = async (name: string, isAccessible = true) => {
    const shots = process.env.BORGERHUS_SHOTS;
    for (const size of sizes) {
      await wall.page.setViewportSize(size);
      await expect.poll(() => wall.page.evaluate(unreadable)).toEqual([]);
      if (shots)
        await wall.page.screenshot({ path: `${shots}/${app.leg}-${name}-${size.width}x${size.height}.png` });
    }
    await wall.page.setViewportSize({ width: 1024, height: 768 });
    if (!isAccessible) return;
    await expectNoViolations(wall.page);
  };

  it('opens beside the facilitator’s, waits, and shows nothing of the plan', async () => {
    wall = await app.openWall(openWall);
    await wall.page.getByText('Der vises ikke noget lige nu').waitFor();
    expect(await toldMain(app.page, 'projector.window', {})).toEqual({ isOpen: true });
    expect(await wall.page.evaluate(() => window.opener)).toBeNull();
    expect(await wall.page.getByRole('button').count()).toBe(0);
    await expectNoSecret();
    expect(await reachedWall(wall)).not.toContain('Borgerhus i Nordby');
  });

  it('may ask nothing but what is on the wall', async () => {
    for (const channel of Object.keys(channels)) {
      if ((projectorMay.channels as readonly string[]).includes(channel)) continue;
      expect([channel, await askMain(wall.page, channel, {})]).toEqual([
        channel,
        { ok: false, error: { code: 'channel_unknown', details: {} } },
      ]);
    }
    expect(await askMain(wall.page, 'projector.current', {})).toEqual({ ok: true, value: null });
  });

  it('is dark while the facilitator wants it so', async () => {
    await comeTo('purpose');
    await show({ isBlank: true });
    await expect.poll(text).toBe('Borgerhus i Nordby\nStyregruppemøde 3');
    await expectReadable('blank');
    await expectNoSecret();
  });

  const scenes: { readonly [Kind in AgendaKind]: RegExp } = {
    purpose: /Hvad vi skal beslutte[\s\S]*Vælge den løsning[\s\S]*Nyt borgerhus/,
    gut: /Skriv din egen rækkefølge[\s\S]*0 sedler/,
    scoring: /Giv point hver for sig[\s\S]*7 har givet point/,
    reveal: /Pointene er ikke vist endnu/,
    discuss: /Diskretion og retssikkerhed[\s\S]*1 til 4 point/,
    secondRound: /Giv point hver for sig/,
    agree: /Tal om disse først/,
    weights: /fører med 83[\s\S]*Hvor meget det betyder[\s\S]*18 %/,
    result: /fører med 83[\s\S]*medmindre vægten/,
    decision: /Der er ikke skrevet nogen beslutning endnu/,
  };
  it.each(agendaKinds)('shows the item "%s", readable at every size, without a secret', async (kind) => {
    await comeTo(kind);
    const cell = kind === 'discuss' ? focusedCell() : null;
    await show({ cell, endsAt: new Date(Date.now() + 8 * 60_000).toISOString() });
    await expect.poll(text).toMatch(scenes[kind]);
    expect(await wall.page.getByRole('timer').innerText()).toBe('8 min. tilbage');
    await expectReadable(kind);
    await expectNoSecret();
  });

  it('is turned by a clicker or a press where more is to be said than fits', async () => {
    await comeTo('scoring');
    await show();
    await wall.page.setViewportSize({ width: 640, height: 400 });
    const [first, third] = ['Tilgængelighed og åbningstid', 'Diskretion og retssikkerhed'].map((name) =>
      wall.page.getByText(name, { exact: true }),
    );
    const more = wall.page.getByRole('button', { name: /^og \d+ til$/ });
    await more.waitFor();
    await first?.waitFor();
    await wall.page.keyboard.press('PageDown');
    await first?.waitFor({ state: 'hidden' });
    await third?.waitFor();
    await expect.poll(() => wall.page.evaluate(unreadable)).toEqual([]);
    await wall.page.keyboard.press('PageUp');
    await first?.waitFor();
    while ((await more.count()) > 0) await more.click();
    await wall.page.getByRole('button', { name: 'Vis de første igen' }).click();
    await first?.waitFor();
    await wall.page.setViewportSize({ width: 1024, height: 768 });
  });

  it('follows weights while they are tried', async () => {
    await comeTo('weights');
    const leaf = sorted(nordby.criteria).find(({ name }) => name === 'Diskretion og retssikkerhed');
    await show({ triedWeights: [{ criterionId: leaf?.id ?? '', share: 0.9 }] });
    await expect.poll(text).toMatch(/Vægtene prøves; de er ikke aftalt[\s\S]*aftalt 12 %/);
    await expect.poll(text).toMatch(/▲ op fra 3/);
    await expectReadable('tried');
    await expectNoSecret();
  });

  it('shows the decision with the code of the copy that it was made on, not its dissent', async () => {
    await comeTo('decision');
    const freezeId = randomUUID();
    const freeze = {
      id: freezeId,
      sort: 1,
      name: 'Som forelagt 12. maj 2026',
      frozenByRole: secret,
      note: secret,
    };
    await toldMain(app.page, 'freeze.make', freeze);
    const decision = {
      ...{
        id: randomUUID(),
        sort: 1,
        name: 'Valg af scenarie',
        decidedOn: '2026-05-12',
        decidedByRole: secret,
      },
      ...{ meetingId, scenarioId: sorted(nordby.scenarios).at(-1)?.id ?? null, freezeId },
      ...{
        outcome: 'Styregruppen indstiller nybyggeriet.',
        reason: secret,
        rejected: secret,
        dissent: secret,
      },
    };
    await execute('decision.add', { rows: [decision] });
    await expect
      .poll(text)
      .toMatch(/Styregruppen indstiller nybyggeriet[\s\S]*Som forelagt 12. maj 2026, kode [0-9a-f]{12}/);
    await expectReadable('decided');
    await expectNoSecret();
  });

  it('hears nothing of what the facilitator changes but what is on the wall', async () => {
    const before = (await wall.told()).length;
    await execute('meta.update', { changes: { note: `${secret} igen` } });
    await expect.poll(async () => (await wall.told()).length).toBeGreaterThan(before);
    await expectNoSecret();
  });

  it('speaks the plan’s language', async () => {
    await execute('meta.update', { changes: { language: 'en' } });
    await expect.poll(text).toMatch(/Presented: /);
    for (const kind of agendaKinds) {
      await comeTo(kind);
      await show({ cell: kind === 'discuss' ? focusedCell() : null });
      await expect.poll(() => wall.page.getByRole('banner').innerText()).toContain(`Punkt ${kind}`);
      // Its parts are the same; only the words are longer.
      await expectReadable(`en-${kind}`, false);
    }
    await expectNoSecret();
  }, 120_000);

  it('is still the wall when it is loaded anew', async () => {
    await wall.page.reload();
    await wall.page.getByRole('banner').getByText('Punkt decision').waitFor();
    expect(await askMain(wall.page, 'plan.current', {})).toMatchObject({ ok: false });
    await expectNoSecret();
  });

  it('goes dark with the plan', async () => {
    await toldMain(app.page, 'plan.close', {});
    await wall.page.getByText('Der vises ikke noget lige nu').waitFor();
  });
});

function focusedCell(): Presenter['cell'] {
  const criterion = Object.values(nordby.criteria).find(({ name }) => name === 'Diskretion og retssikkerhed');
  const scenario = Object.values(nordby.scenarios).find(({ shortName }) => shortName === 'A');
  if (!criterion || !scenario) throw new Error('the sample is another');
  return { scenarioId: scenario.id, criterionId: criterion.id };
}
