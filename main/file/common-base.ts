import { patched } from '#app/commands/patched.ts';
import type { Plan } from '#app/plan/plan.ts';
import { checkedPlan } from '../store/checked-plan.ts';
import type { Connection } from '../store/connection.ts';
import { latestVersion, patchesOf } from '../store/history.ts';
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
  const [here, there] = [planAt(mine, version), planAt(theirs, version)];
  if (!here || !there || planHash(here) !== planHash(there)) return null;
  return { plan: here, version };
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

/** The plan as it was after a change. What a file says of its history may be forged, so the result is checked whole. */
function planAt({ db, plan }: WithHistory, version: number): Plan | null {
  try {
    let before = plan;
    for (let change = latestVersion(db); change > version; change--) {
      const { inverse, sealedRoundId } = patchesOf(db, change);
      if (sealedRoundId !== null) return null;
      before = patched(before, inverse);
    }
    const checked = checkedPlan(before);
    return checked.ok ? checked.value : null;
  } catch {
    return null;
  }
}
