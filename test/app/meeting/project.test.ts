import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Presenter } from '#app/meeting/presenter.ts';
import { project } from '#app/meeting/project.ts';
import { projectionSchema } from '#app/meeting/projection.ts';
import { type AgendaKind, agendaKinds } from '#app/plan/meeting.ts';
import { type Plan, rowKey } from '#app/plan/plan.ts';
import { planFromSample } from '#app/plan/sample.ts';
import { prepare } from '#app/results/prepare.ts';
import { weigh } from '#app/results/weigh.ts';
import { runs } from '#test/thorough.ts';
import { inMeeting, meetingId } from './meetings.ts';
import { hiddenRoundId, planted, secret, unseen } from './planted.ts';

const file = resolve(import.meta.dirname, '../../../resources/samples/nordby.json');
const nordby = planFromSample(JSON.parse(readFileSync(file, 'utf8')), 'da');
const [revealed] = Object.values(nordby.rounds).filter(({ status }) => status === 'revealed');
if (!revealed) throw new Error('the sample has no revealed round');

const presenter: Presenter = { meetingId, triedWeights: [], cell: null, endsAt: null, isBlank: false };
const sceneOf = (plan: Plan, kind: AgendaKind, changes: Partial<Presenter> = {}) =>
  project(inMeeting(plan, kind, revealed.id), { ...presenter, ...changes }).scene;

describe('what the wall gets', () => {
  it('fits the closed list of fields, and holds no secret, whatever is put on it', () => {
    const scenarios = Object.keys(nordby.scenarios);
    const criteria = Object.keys(nordby.criteria);
    fc.assert(
      fc.property(
        fc.constantFrom(...agendaKinds),
        fc.constantFrom('private' as const, 'closed' as const),
        fc.boolean(),
        fc.constantFrom(...scenarios),
        fc.constantFrom(...criteria),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (kind, status, isHiddenRound, scenarioId, criterionId, share) => {
          const plan = planted(nordby, revealed, status);
          const roundId = isHiddenRound ? hiddenRoundId : revealed.id;
          const projection = project(inMeeting(plan, kind, roundId), {
            ...{ ...presenter, cell: { scenarioId, criterionId } },
            triedWeights: [{ criterionId, share }],
          });
          expect(projectionSchema.parse(projection)).toEqual(projection);
          const sent = JSON.stringify(projection);
          expect(sent).not.toContain(secret);
          expect(sent).not.toContain(String(unseen));
        },
      ),
      { numRuns: runs(200) },
    );
  });

  it('is dark while the facilitator wants it so, and before and after the meeting', () => {
    expect(sceneOf(nordby, 'result', { isBlank: true })).toEqual({ kind: 'blank' });
    expect(project(nordby, presenter)).toMatchObject({ item: null, scene: { kind: 'blank' } });
  });

  it('keeps totals back until the gut ranking is stored or skipped', () => {
    const plan = inMeeting(nordby, 'result', revealed.id);
    const items = Object.values(plan.agendaItems);
    const withGut = (status: 'open' | 'skipped' | 'done'): Plan => ({
      ...plan,
      agendaItems: Object.fromEntries(
        items.map((item) => [item.id, item.kind === 'gut' ? { ...item, status } : item]),
      ),
    });
    expect(project(withGut('open'), presenter).scene.kind).toBe('locked');
    expect(project(withGut('skipped'), presenter).scene.kind).toBe('result');
    expect(project(withGut('done'), presenter).scene.kind).toBe('result');
  });

  it('tells how many slips have come in, not what is on them', () => {
    const [first, second] = Object.keys(nordby.scenarios);
    const ranks = [
      { meetingId, slip: 1, scenarioId: first ?? '', place: 1 },
      { meetingId, slip: 1, scenarioId: second ?? '', place: 2 },
      { meetingId, slip: 2, scenarioId: first ?? '', place: 1 },
    ];
    const gutRanks = Object.fromEntries(ranks.map((rank) => [rowKey('gutRanks', rank), rank]));
    expect(sceneOf({ ...nordby, gutRanks }, 'gut')).toEqual({ kind: 'gut', slips: 2, places: null });
    const scene = sceneOf({ ...nordby, gutRanks }, 'result');
    if (scene.kind !== 'result') throw new Error(scene.kind);
    expect(scene.bars.map(({ gutPlaces }) => gutPlaces).filter((places) => places.length > 0)).toEqual(
      expect.arrayContaining([[2], [0, 1]]),
    );
  });

  it('shows totals as the result does, by the weights that are tried', () => {
    const prepared = prepare(nordby, { kind: 'agreed' });
    if (!prepared.ready) throw new Error('not ready');
    const { problem } = prepared;
    const agreed = sceneOf(nordby, 'result');
    if (agreed.kind !== 'result') throw new Error(agreed.kind);
    expect(agreed.isTried).toBe(false);
    expect(agreed.bars.map(({ total }) => total)).toEqual(weigh(problem, problem.weights).totals);
    expect(agreed.bars.map(({ rank }) => rank)).toEqual(agreed.bars.map(({ agreedRank }) => agreedRank));

    const [leaf] = problem.leaves;
    const tried = sceneOf(nordby, 'weights', {
      triedWeights: problem.leaves.map(({ criterion }) => ({
        criterionId: criterion.id,
        share: criterion.id === leaf?.criterion.id ? 1 : 0,
      })),
    });
    if (tried.kind !== 'result') throw new Error(tried.kind);
    const all = Float64Array.from(problem.leaves, (_, index) => (index === 0 ? 1 : 0));
    expect(tried.isTried).toBe(true);
    expect(tried.bars.map(({ total }) => total)).toEqual(weigh(problem, all).totals);
    expect(tried.weights.map(({ agreedShare }) => agreedShare)).toEqual([...problem.weights]);
  });

  it('sorts the spread by what to discuss first, and points at the cell that is talked about', () => {
    const scene = sceneOf(nordby, 'discuss');
    if (scene.kind !== 'spread') throw new Error(scene.kind);
    expect(scene.spreads.length).toBeGreaterThan(0);
    const [first] = scene.spreads;
    const scenarios = Object.values(nordby.scenarios).sort((a, b) => a.sort - b.sort);
    const projection = project(inMeeting(nordby, 'discuss', revealed.id), presenter);
    const criterion = Object.values(nordby.criteria).find(
      ({ name }) => name === projection.criteria[first?.criterion ?? -1]?.name,
    );
    const cell = { scenarioId: scenarios[first?.option ?? -1]?.id ?? '', criterionId: criterion?.id ?? '' };
    const focused = sceneOf(nordby, 'discuss', { cell });
    expect(focused).toMatchObject({ focus: 0 });
  });
});
