import type { Patch } from 'immer';
import { patched } from '#app/commands/patched.ts';
import type { Plan } from '#app/plan/plan.ts';
import { type Result, refused } from '#app/plan/result.ts';
import { checkedPlan } from './checked-plan.ts';
import type { Connection } from './connection.ts';

/**
 * The plan as it was after a change, from how it is now.
 *
 * All steps back are taken at once: each collection is copied once, however many changes touched it.
 *
 * @param version of the change; 0: before the first
 * @returns `history_sealed` when the way leads past an anonymous round that was closed, `history_damaged` when what the
 *   file says of its history (it may be forged) leads to no plan
 */
export function planAt(db: Connection, now: Plan, version: number): Result<Plan> {
  const changes = db.prepare<[number], { inverse: string; sealed_round_id: string | null }>(
    'SELECT inverse, sealed_round_id FROM history WHERE version > ? ORDER BY version DESC',
  );
  try {
    const back: Patch[] = [];
    for (const { inverse, sealed_round_id: sealedRoundId } of changes.iterate(version)) {
      if (sealedRoundId !== null) return refused('history_sealed');
      for (const patch of JSON.parse(inverse) as Patch[]) back.push(patch);
    }
    const checked = checkedPlan(patched(now, back));
    return checked.ok ? checked : refused('history_damaged');
  } catch {
    return refused('history_damaged');
  }
}
