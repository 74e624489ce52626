import type { Draft } from 'immer';
import { nameIn } from '../plan/name-in.ts';
import type { Plan } from '../plan/plan.ts';
import type { Rating } from '../plan/rating.ts';
import { Refusal } from './command.ts';

/**
 * What was said in a round that is closed stays said: refuses when removing `concerned` ratings, or hearing them
 * as another group's, would rewrite one.
 */
export function refuseLosingClosedRatings(draft: Draft<Plan>, concerned: (rating: Rating) => boolean): void {
  const lost = Object.values(draft.ratings).find(
    (rating) => draft.rounds[rating.roundId]?.status !== 'private' && concerned(rating),
  );
  if (lost) throw new Refusal('round_closed', { round: nameIn(draft.rounds, lost.roundId) });
}
