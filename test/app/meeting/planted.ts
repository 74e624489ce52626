import { type Plan, rowKey } from '#app/plan/plan.ts';
import type { Rating, Round } from '#app/plan/rating.ts';

/** Stands in every text that the wall must never show. */
export const secret = 'HEMMELIGT';
/** A score of a round that isn't revealed. */
export const unseen = 3.1725926;
export const hiddenRoundId = '00000000-0000-4000-8000-00000000beef';

/**
 * The plan with something in every place that the wall must never show: names of those who gave scores, reasons,
 * sources, dissent, remarks, and the scores of a round that is like `revealed` but for its status.
 */
export function planted(plan: Plan, revealed: Round, status: 'private' | 'closed'): Plan {
  const hidden: Round = { ...revealed, id: hiddenRoundId, sort: revealed.sort + 1, status };
  const said = Object.values(plan.ratings)
    .filter(({ roundId }) => roundId === revealed.id)
    .map(
      (rating): Rating => ({
        ...{ ...rating, roundId: hidden.id, low: null, likely: unseen, high: null },
        ...{ reason: secret, source: secret },
      }),
    );
  return {
    ...plan,
    meta: { ...plan.meta, note: secret, contact: secret },
    scenarios: marked(plan.scenarios, ['description', 'advantages', 'drawbacks']),
    rounds: { ...plan.rounds, [hidden.id]: hidden },
    raterGroups: marked(plan.raterGroups, ['name']),
    raters: marked(plan.raters, ['name']),
    ratings: {
      ...marked(plan.ratings, ['reason', 'source']),
      ...Object.fromEntries(said.map((rating) => [rowKey('ratings', rating), rating])),
    },
    agreements: marked(plan.agreements, ['reason', 'source', 'dissent']),
    assumptions: marked(plan.assumptions, ['source', 'confirmedByRole']),
    needs: marked(plan.needs, ['voicedBy', 'note']),
    probes: marked(plan.probes, ['note']),
    services: marked(plan.services, ['note']),
  };
}

function marked<Row extends object>(
  rows: { readonly [key: string]: Row },
  fields: readonly (keyof Row)[],
): { [key: string]: Row } {
  return Object.fromEntries(
    Object.entries(rows).map(([key, row], index) => [
      key,
      { ...row, ...Object.fromEntries(fields.map((field) => [field, `${secret} ${index}`])) },
    ]),
  );
}
