import type { Plan } from '#app/plan/plan.ts';
import type { Connection } from '../store/connection.ts';
import { planAt } from '../store/plan-at.ts';
import { planHash } from './plan-hash.ts';

/** A plan and the database that holds its history. */
interface WithHistory {
  db: Connection;
  plan: Plan;
}

/** The last version that two copies of a plan have in common, and how many changes it had seen. */
export interface CommonBase {
  plan: Plan;
  version: number;
}

/**
 * Finds where two copies of a plan parted: their histories begin with the same changes, and going back to the last of
 * them gives the same plan on both sides.
 *
 * @returns `null` when they have no such version, or the way back is sealed (an anonymous round was closed since)
 */
export function commonBase(mine: WithHistory, theirs: WithHistory): CommonBase | null {
  const version = sharedChanges(mine.db, theirs.db);
  const [here, there] = [planAt(mine.db, mine.plan, version), planAt(theirs.db, theirs.plan, version)];
  if (!here.ok || !there.ok || planHash(here.value) !== planHash(there.value)) return null;
  return { plan: here.value, version };
}

const changes = 'SELECT at, patches FROM history ORDER BY version';

/** How many changes from the first on are the same: made at the same moment, to the same effect. */
function sharedChanges(mine: Connection, theirs: Connection): number {
  const others = theirs.prepare<[], { at: string; patches: string }>(changes).iterate();
  let shared = 0;
  try {
    for (const change of mine.prepare<[], { at: string; patches: string }>(changes).iterate()) {
      const other = others.next();
      if (other.done || other.value.at !== change.at || other.value.patches !== change.patches) break;
      shared += 1;
    }
  } finally {
    others.return?.();
  }
  return shared;
}
