import type { Plan } from '#app/plan/plan.ts';
import { type Round, roundStatuses } from '#app/plan/rating.ts';
import type { TouchedRows } from '../store/touched-rows.ts';

/**
 * The round that going back to an earlier state would tamper with, if there is one: what was said in a round
 * that is closed stays said, and a round never opens again.
 */
export function tamperedRound(before: Plan, after: Plan, touched: TouchedRows): Round | undefined {
  for (const id of touched.rows.get('rounds') ?? []) {
    const round = before.rounds[id];
    if (round && isClosed(round) && step(after.rounds[id]) < step(round)) return round;
  }
  for (const key of touched.rows.get('ratings') ?? []) {
    const round = before.rounds[(before.ratings[key] ?? after.ratings[key])?.roundId ?? ''];
    if (round && isClosed(round)) return round;
  }
  return undefined;
}

function isClosed(round: Round): boolean {
  return round.status !== 'private';
}

/** How far a round has come; −1 when it is gone. */
function step(round: Round | undefined): number {
  return round ? roundStatuses.indexOf(round.status) : -1;
}
