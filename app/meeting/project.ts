import { normalised } from '../decision/weights.ts';
import { translate } from '../i18n/texts.ts';
import { activeScenarios } from '../plan/active-scenarios.ts';
import { leaves } from '../plan/criteria-tree.ts';
import { heldIn, itemAt } from '../plan/item-at.ts';
import type { AgendaItem } from '../plan/meeting.ts';
import { nameIn } from '../plan/name-in.ts';
import { agreementKey, type Plan, sorted } from '../plan/plan.ts';
import { prepare } from '../results/prepare.ts';
import { raterSpread } from '../results/rater-spread.ts';
import type { Outcome, Problem } from '../results/results.ts';
import { drawCounts, drawn, withDraws } from '../results/robustness.ts';
import { resultStory } from '../results/sentences.ts';
import { weigh } from '../results/weigh.ts';
import { agendaOf, areTotalsLocked, currentItem, gutPlaces, slipCount } from './meeting-state.ts';
import type { Presenter } from './presenter.ts';
import type { Projection, Scene } from './projection.ts';

/** What the wall shows of a plan while a meeting is held: only what {@link Projection} has room for. */
export function project(plan: Plan, presenter: Presenter): Projection {
  const { meetingId, endsAt, isBlank } = presenter;
  const items = agendaOf(plan, meetingId);
  const item = currentItem(plan, meetingId);
  const scene: Scene = isBlank || !item ? { kind: 'blank' } : sceneOf(plan, presenter, item);
  return {
    language: plan.meta.language,
    planTitle: plan.meta.title,
    meetingName: nameIn(plan.meetings, meetingId),
    item: item && {
      kind: item.kind,
      name: item.name,
      number: items.indexOf(item) + 1,
      count: items.length,
    },
    endsAt,
    options: activeScenarios(plan).map(({ id, shortName, name, colour }) => ({
      ...{ letter: shortName, name, colour },
      isBaseline: id === plan.meta.baselineId,
    })),
    criteria: leaves(plan).map(({ criterion: { name, definition, unit, worst, best } }) => ({
      ...{ name, definition, unit, worst, best },
    })),
    scene,
  };
}

function sceneOf(plan: Plan, presenter: Presenter, item: AgendaItem): Scene {
  const { meetingId } = presenter;
  switch (item.kind) {
    case 'purpose':
      return { kind: 'purpose', purpose: plan.meetings[meetingId]?.purpose ?? '' };
    case 'gut':
      // While slips come in, what the first ones say would steer the next.
      return { kind: 'gut', slips: slipCount(plan, meetingId), places: null };
    case 'scoring':
    case 'secondRound':
      return scoringScene(plan, item);
    case 'reveal':
    case 'discuss':
    case 'agree':
      return areTotalsLocked(plan) ? { kind: 'locked' } : spreadScene(plan, presenter, item);
    case 'weights':
    case 'result':
      return areTotalsLocked(plan) ? { kind: 'locked' } : resultScene(plan, presenter);
    case 'decision':
      return decisionScene(plan, meetingId);
  }
}

function scoringScene(plan: Plan, { roundId }: AgendaItem): Scene {
  const round = roundId === null ? undefined : plan.rounds[roundId];
  const given = Object.values(plan.ratings).filter((rating) => rating.roundId === roundId);
  return {
    kind: 'scoring',
    roundName: round?.name ?? '',
    isAnonymous: round?.anonymous ?? false,
    isClosed: round !== undefined && round.status !== 'private',
    heard: new Set(given.map(({ raterId }) => raterId)).size,
  };
}

function spreadScene(plan: Plan, { cell }: Presenter, { roundId }: AgendaItem): Scene {
  const round = roundId === null ? undefined : plan.rounds[roundId];
  const prepared = prepare(plan, { kind: 'agreed' });
  const isRevealed = round?.status === 'revealed';
  if (!round || !isRevealed || !prepared.ready) {
    const roundName = round?.name ?? '';
    return { kind: 'spread', roundName, isRevealed, spreads: [], focus: null, agreed: null };
  }
  const { problem } = prepared;
  const { cells, discuss } = raterSpread(plan, problem, problem.weights, round.id, null);
  const places = criterionPlaces(plan, problem);
  const spreads = discuss.flatMap(({ scenario, criterion }) => {
    const found = cells[scenario * problem.criterionCount + criterion];
    if (!found?.spread) return [];
    const { count, least, median, most } = found.spread;
    return [{ option: found.scenario, criterion: itemAt(places, found.leaf), count, least, median, most }];
  });
  const focus = cell && focusOf(plan, cell, spreads);
  const agreement = cell && plan.agreements[agreementKey(cell.scenarioId, cell.criterionId)];
  const agreed = agreement && { low: agreement.low, likely: agreement.likely, high: agreement.high };
  return {
    kind: 'spread',
    roundName: round.name,
    isRevealed,
    spreads,
    focus: focus ?? null,
    agreed: agreed ?? null,
  };
}

function focusOf(
  plan: Plan,
  cell: NonNullable<Presenter['cell']>,
  spreads: readonly { option: number; criterion: number }[],
): number | null {
  const option = activeScenarios(plan).findIndex(({ id }) => id === cell.scenarioId);
  const criterion = leaves(plan).findIndex(({ criterion: { id } }) => id === cell.criterionId);
  const at = spreads.findIndex((spread) => spread.option === option && spread.criterion === criterion);
  return at < 0 ? null : at;
}

function resultScene(plan: Plan, presenter: Presenter): Scene {
  const prepared = prepare(plan, { kind: 'agreed' });
  if (!prepared.ready) return { kind: 'result', isTried: false, bars: [], weights: [], sentences: [] };
  const { problem } = prepared;
  const tried = triedWeights(problem, presenter);
  const agreed = weigh(problem, problem.weights);
  const outcome = withDraws(
    weigh(problem, tried ?? problem.weights),
    // As many as the screen that the facilitator looks at: one sentence, one number.
    drawn(plan, problem, tried ?? problem.weights, tried ? { draws: drawCounts.moving } : {}),
  );
  const places = criterionPlaces(plan, problem);
  const gut = gutPlaces(plan, presenter.meetingId);
  return {
    kind: 'result',
    isTried: tried !== null,
    bars: problem.scenarios.map(({ id }, option) => ({
      ...barOf(problem, outcome, option),
      agreedRank: agreed.ranks[option] ?? null,
      gutPlaces: gut.get(id) ?? [],
    })),
    weights: places.map((criterion, leaf) => ({
      criterion,
      share: itemAt(outcome.weights, leaf),
      agreedShare: itemAt(problem.weights, leaf),
    })),
    sentences: resultStory(problem, outcome).map(({ key, params }) =>
      translate(plan.meta.language, key, params),
    ),
  };
}

function barOf(problem: Problem, outcome: Outcome, option: number) {
  const { criterionCount, likely, unknown } = problem;
  const parts = Array.from({ length: criterionCount }, (_, leaf) => {
    const cell = option * criterionCount + leaf;
    return unknown[cell] === 1 ? null : itemAt(likely, cell) * itemAt(outcome.weights, leaf);
  });
  return {
    option,
    total: outcome.totals[option] ?? null,
    low: itemAt(outcome.low, option),
    high: itemAt(outcome.high, option),
    rank: outcome.ranks[option] ?? null,
    isLeader: outcome.leaders.includes(option),
    parts,
  };
}

/** `null` while nothing is tried out. */
function triedWeights(problem: Problem, { triedWeights: given }: Presenter): Float64Array | null {
  if (given.length === 0) return null;
  const shares = new Map(given.map(({ criterionId, share }) => [criterionId, share]));
  return normalised(
    problem.leaves.map(({ criterion }, leaf) => shares.get(criterion.id) ?? itemAt(problem.weights, leaf)),
  );
}

/** Where each leaf that is weighed stands among all leaves. */
function criterionPlaces(plan: Plan, problem: Problem): number[] {
  const places = new Map(leaves(plan).map(({ criterion }, place) => [criterion.id, place]));
  return problem.leaves.map(({ criterion }) => heldIn(places, criterion.id));
}

function decisionScene(plan: Plan, meetingId: string): Scene {
  const made = sorted(plan.decisions).filter((decision) => decision.meetingId === meetingId);
  const options = activeScenarios(plan);
  const freezeId = made.findLast((decision) => decision.freezeId !== null)?.freezeId ?? null;
  const freeze = freezeId === null ? undefined : plan.freezes[freezeId];
  return {
    kind: 'decision',
    decisions: made.map(({ name, outcome, scenarioId }) => {
      const option = options.findIndex(({ id }) => id === scenarioId);
      return { name, outcome, option: option < 0 ? null : option };
    }),
    frozen: freeze ? { name: freeze.name, hash: freeze.hash } : null,
  };
}
