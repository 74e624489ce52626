import { describe, expect, it } from 'vitest';
import type { Presenter } from '#app/meeting/presenter.ts';
import { project } from '#app/meeting/project.ts';
import type { Scene, SceneOf } from '#app/meeting/projection.ts';
import type { Decision } from '#app/plan/decision.ts';
import { type AgendaKind, agendaKinds } from '#app/plan/meeting.ts';
import { agreementKey, type Plan } from '#app/plan/plan.ts';
import { id, planOf, withRatings } from '../results/plans.ts';
import { inMeeting, meetingId } from './meetings.ts';

const roundId = id(400);
const presenter: Presenter = { meetingId, triedWeights: [], cell: null, endsAt: null, isBlank: false };

/** Two houses on two criteria, agreed on, and what two people said of them in one round. */
const scored = withRatings(
  planOf(
    [{ name: 'Nærhed' }, { name: 'Økonomi' }],
    [
      [8, 4],
      [3, { low: 2, likely: 6, high: 9 }],
    ],
  ),
  [
    [
      [9, 4],
      [3, 1],
    ],
    [
      [8, 4],
      [3, 9],
    ],
  ],
);

const inRound = (changes: Partial<Plan['rounds'][string]>): Plan => {
  const round = scored.rounds[roundId];
  if (!round) throw new Error('no round');
  return { ...scored, rounds: { [roundId]: { ...round, ...changes } } };
};

/** The scene, which must be of that kind. */
function sceneOf<Kind extends Scene['kind']>(
  plan: Plan,
  item: AgendaKind,
  kind: Kind,
  changes: Partial<Presenter> = {},
  round: string | null = roundId,
): SceneOf<Kind> {
  const { scene } = project(inMeeting(plan, item, round), { ...presenter, ...changes });
  if (scene.kind !== kind) throw new Error(scene.kind);
  return scene as SceneOf<Kind>;
}

describe('scores that come in', () => {
  it.each([
    ['private', false, false],
    ['closed', true, true],
    ['revealed', false, true],
  ] as const)(
    'of a round that is %s (anonymous: %s): how many were heard, nothing else',
    (status, anonymous, isClosed) => {
      const plan = inRound({ status, anonymous });
      for (const item of ['scoring', 'secondRound'] as const) {
        expect(sceneOf(plan, item, 'scoring')).toEqual({
          ...{ kind: 'scoring', roundName: 'Runde 1', isAnonymous: anonymous, isClosed, heard: 2 },
        });
      }
    },
  );

  it('hears nobody while no round is chosen', () => {
    const nobody = { kind: 'scoring', roundName: '', isAnonymous: false, isClosed: false, heard: 0 };
    expect(sceneOf(scored, 'scoring', 'scoring', {}, null)).toEqual(nobody);
    expect(sceneOf(scored, 'scoring', 'scoring', {}, id(404))).toEqual(nobody);
  });
});

describe('scores that are talked over', () => {
  const empty = { kind: 'spread', spreads: [], focus: null, agreed: null };

  it.each(['reveal', 'discuss', 'agree'] as const)(
    'shows none at the item %s before they are revealed',
    (item) => {
      for (const status of ['private', 'closed'] as const) {
        const scene = sceneOf(inRound({ status }), item, 'spread');
        expect(scene).toEqual({ ...empty, roundName: 'Runde 1', isRevealed: false });
      }
      expect(sceneOf(scored, item, 'spread', {}, null)).toEqual({
        ...empty,
        roundName: '',
        isRevealed: false,
      });
    },
  );

  it('shows none of a plan whose scores can not be weighed yet', () => {
    const plan = { ...scored, criteria: {} };
    expect(sceneOf(plan, 'discuss', 'spread')).toEqual({ ...empty, roundName: 'Runde 1', isRevealed: true });
  });

  it('puts the cell that lies furthest apart first', () => {
    const { spreads } = sceneOf(scored, 'discuss', 'spread');
    expect(spreads[0]).toEqual({ option: 1, criterion: 1, count: 2, least: 1, median: 5, most: 9 });
  });

  it('points at the cell that is talked about and at what was agreed there, where there is any', () => {
    const cell = { scenarioId: id(102), criterionId: id(2) };
    expect(sceneOf(scored, 'agree', 'spread', { cell })).toMatchObject({
      focus: 0,
      agreed: { low: 2, likely: 6, high: 9 },
    });
    const { [agreementKey(cell.scenarioId, cell.criterionId)]: _, ...agreements } = scored.agreements;
    expect(sceneOf({ ...scored, agreements }, 'agree', 'spread', { cell })).toMatchObject({
      focus: 0,
      agreed: null,
    });
    const gone = { scenarioId: id(404), criterionId: id(2) };
    expect(sceneOf(scored, 'agree', 'spread', { cell: gone })).toMatchObject({ focus: null, agreed: null });
  });
});

describe('the result on the wall', () => {
  it('is empty while there is none, and says so of no scenario', () => {
    const scene = sceneOf({ ...scored, criteria: {} }, 'result', 'result');
    expect(scene).toEqual({ kind: 'result', isTried: false, bars: [], weights: [], sentences: [] });
  });

  it('gives a scenario with an unknown score a range and no total, rank or part there', () => {
    const plan = planOf(
      [{}, {}],
      [
        [8, 4],
        [3, null],
      ],
    );
    const { bars } = sceneOf(plan, 'result', 'result');
    expect(bars[0]).toMatchObject({ rank: 1, agreedRank: 1, parts: [0.4, 0.2] });
    expect(bars[0]?.total).toBeCloseTo(0.6);
    expect(bars[1]).toMatchObject({ total: null, rank: null, agreedRank: null, parts: [0.15, null] });
    expect(bars[1]?.low).toBeCloseTo(0.15);
    expect(bars[1]?.high).toBeCloseTo(0.65);
  });

  it('keeps the agreed weight of a criterion that nobody has moved', () => {
    const triedWeights = [{ criterionId: id(1), share: 1 }];
    const { weights, isTried } = sceneOf(scored, 'weights', 'result', { triedWeights });
    expect(isTried).toBe(true);
    expect(weights).toEqual([
      { criterion: 0, share: expect.closeTo(2 / 3), agreedShare: 0.5 },
      { criterion: 1, share: expect.closeTo(1 / 3), agreedShare: 0.5 },
    ]);
  });
});

describe('what was decided', () => {
  const decision: Decision = {
    ...{ id: id(700), sort: 1, name: 'Valg', decidedOn: '2026-05-12', decidedByRole: 'Styregruppen' },
    ...{ meetingId, scenarioId: id(102), freezeId: null, outcome: 'Hus 2 går videre.' },
    ...{ reason: '', rejected: '', dissent: '' },
  };
  const deciding = (...made: Partial<Decision>[]): Plan => ({
    ...scored,
    decisions: Object.fromEntries(
      made.map((changes, sort) => [id(700 + sort), { ...decision, id: id(700 + sort), sort, ...changes }]),
    ),
  });

  it('names the decisions of this meeting in their order, and the scenario of each that chose one', () => {
    const plan = deciding(
      { name: 'Først' },
      { name: 'Andetsteds', meetingId: id(404) },
      { name: 'Uden valg', scenarioId: id(404) },
    );
    expect(sceneOf(plan, 'decision', 'decision')).toEqual({
      kind: 'decision',
      decisions: [
        { name: 'Først', outcome: 'Hus 2 går videre.', option: 1 },
        { name: 'Uden valg', outcome: 'Hus 2 går videre.', option: null },
      ],
      frozen: null,
    });
  });

  it('shows the frozen copy that was decided on last, for as long as the plan has it', () => {
    const freeze = { name: 'Til byrådet', hash: 'ab12'.repeat(16) };
    const freezes = {
      [id(800)]: {
        ...{ ...freeze, id: id(800), sort: 1, frozenOn: '2026-05-12', frozenByRole: 'Projektleder' },
        ...{ note: '', version: 7, content: 'H4sI' },
      },
    };
    const plan = deciding({ freezeId: id(800) }, {});
    expect(sceneOf({ ...plan, freezes }, 'decision', 'decision')).toMatchObject({ frozen: freeze });
    expect(sceneOf(plan, 'decision', 'decision')).toMatchObject({ frozen: null });
  });
});

it('says where in the agenda the meeting is, and nothing of a meeting that is gone', () => {
  const plan = inMeeting(scored, 'gut', null);
  const { item, meetingName } = project(plan, presenter);
  expect(item).toEqual({ kind: 'gut', name: 'Punkt gut', number: 2, count: agendaKinds.length });
  expect(meetingName).toBe('Styregruppemøde 3');
  const other = project(plan, { ...presenter, meetingId: id(404) });
  expect(other).toMatchObject({ meetingName: '', item: null, scene: { kind: 'blank' } });
});
