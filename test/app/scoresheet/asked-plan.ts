import type { Plan } from '#app/plan/plan.ts';
import type { Score } from '#app/plan/rating.ts';
import { afterCommands } from '../commands/furnished-plan.ts';
import { mixedPlan } from '../matrices/plans.ts';
import { id } from '../results/plans.ts';

export const ids = {
  wait: id(2),
  light: id(4),
  noise: id(5),
  money: id(6),
  unscaled: id(7),
  plain: id(8),
  nul: id(101),
  open: id(700),
  nameless: id(701),
  anna: id(711),
  bo: id(712),
  carla: id(713),
};

/** What somebody else has said, which must never come into a sheet. */
export const secret = 'Bos hemmelige begrundelse';

const rated = (roundId: string, raterId: string, criterionId: string, score: Score, reason: string) => ({
  type: 'ratings.set' as const,
  input: {
    ratings: [{ roundId, raterId, scenarioId: ids.nul, criterionId, ...score, reason, source: 'Møde' }],
  },
});

/** Criteria of every kind, an open round, an open anonymous one, and three raters, two of whom have begun. */
export function askedPlan(): Plan {
  const group = id(710);
  return afterCommands(
    mixedPlan(),
    { type: 'raterGroup.add', input: { group: { id: group, sort: 0, name: 'Medarbejdere' } } },
    ...['Anna Andersen', 'Bo Bentsen', 'Carla Carlsen'].map((name, index) => ({
      type: 'rater.add' as const,
      input: { rater: { id: id(711 + index), groupId: group, sort: index, name } },
    })),
    ...['Runde 1', 'Uden navne'].map((name, index) => ({
      type: 'round.add' as const,
      input: {
        round: { id: id(700 + index), sort: index, name, status: 'private' as const, anonymous: index === 1 },
      },
    })),
    rated(ids.open, ids.anna, ids.wait, { low: null, likely: 45, high: null }, 'Annas begrundelse'),
    rated(ids.open, ids.anna, ids.light, { low: 1.5, likely: null, high: 7.25 }, ''),
    rated(ids.open, ids.anna, ids.noise, { low: null, likely: null, high: null }, ''),
    rated(ids.open, ids.bo, ids.wait, { low: null, likely: 60, high: null }, secret),
    rated(ids.nameless, ids.anna, ids.wait, { low: null, likely: 50, high: null }, 'Anonymt'),
  );
}
