import { activeScenarios } from '../plan/active-scenarios.ts';
import { judgedLeaves } from '../plan/criteria-tree.ts';
import { rowIn } from '../plan/item-at.ts';
import { agreementKey, type Plan, sorted } from '../plan/plan.ts';
import type { Round } from '../plan/rating.ts';
import { shortfalls } from './admissible.ts';
import type { FoundWarning } from './warning-codes.ts';

/** A group of fewer says more about who was asked than about the scenario. */
const fewestRaters = 3;

/** Warnings about what was said; `place` begins with a scenario or a round, see each. */
export function scoreWarnings(plan: Plan): FoundWarning[] {
  return [...minimumWarnings(plan), ...agreementWarnings(plan), ...ratingWarnings(plan), ...fewRaters(plan)];
}

/** Place: scenario and criterion. */
function minimumWarnings(plan: Plan): FoundWarning[] {
  return shortfalls(plan).map(({ scenario, criterion, fulfilment }) => ({
    code: `minimum_${fulfilment}` as const,
    place: `${scenario.id}.${criterion.id}`,
    params: {
      scenario: scenario.name,
      criterion: criterion.name,
      minimum: criterion.minimum,
      unit: criterion.unit,
    },
  }));
}

/** Place: scenario and criterion. */
function agreementWarnings(plan: Plan): FoundWarning[] {
  const criteria = judgedLeaves(plan).map(({ criterion }) => criterion);
  return activeScenarios(plan).flatMap((scenario) =>
    criteria.flatMap((criterion): FoundWarning[] => {
      const score = plan.agreements[agreementKey(scenario.id, criterion.id)];
      if (!score) return [];
      const at = {
        place: `${scenario.id}.${criterion.id}`,
        params: { scenario: scenario.name, criterion: criterion.name },
      };
      return [
        ...(score.scaleRevision < criterion.scaleRevision ? [{ code: 'stale_score', ...at } as const] : []),
        ...(score.reason.trim() === '' ? [{ code: 'reason_missing', ...at } as const] : []),
      ];
    }),
  );
}

/** Place: round and criterion; whose scores they are is nobody's to know here. */
function ratingWarnings(plan: Plan): FoundWarning[] {
  // Most plans have never changed a scale, and there may be tens of thousands of ratings.
  if (Object.values(plan.criteria).every(({ scaleRevision }) => scaleRevision === 0)) return [];
  const latest = latestRevealed(plan);
  const rounds = sorted(plan.rounds).filter((round) => round.status === 'private' || round === latest);
  const stale = new Map<string, number>();
  for (const { roundId, scenarioId, criterionId, scaleRevision } of Object.values(plan.ratings)) {
    if (plan.scenarios[scenarioId]?.archived) continue;
    if (scaleRevision >= rowIn(plan.criteria, criterionId).scaleRevision) continue;
    const place = `${roundId}.${criterionId}`;
    stale.set(place, (stale.get(place) ?? 0) + 1);
  }
  return rounds.flatMap((round) =>
    judgedLeaves(plan).flatMap(({ criterion }): FoundWarning[] => {
      const place = `${round.id}.${criterion.id}`;
      const count = stale.get(place);
      if (count === undefined) return [];
      return [
        { code: 'stale_ratings', place, params: { round: round.name, criterion: criterion.name, count } },
      ];
    }),
  );
}

/** Place: round and group. Only the latest revealed round: a new one with more raters mends it. */
function fewRaters(plan: Plan): FoundWarning[] {
  const round = latestRevealed(plan);
  if (!round) return [];
  const heard = new Map<string, Set<string>>();
  for (const { roundId, raterId } of Object.values(plan.ratings)) {
    const groupId = plan.raters[raterId]?.groupId;
    if (roundId !== round.id || groupId === undefined) continue;
    heard.set(groupId, (heard.get(groupId) ?? new Set()).add(raterId));
  }
  return sorted(plan.raterGroups).flatMap((group): FoundWarning[] => {
    const count = heard.get(group.id)?.size ?? 0;
    if (count === 0 || count >= fewestRaters) return [];
    const params = { round: round.name, group: group.name, count };
    return [{ code: 'few_raters', place: `${round.id}.${group.id}`, params }];
  });
}

/** What stands beside the agreed scores. */
function latestRevealed(plan: Plan): Round | undefined {
  return sorted(plan.rounds).findLast(({ status }) => status === 'revealed');
}
