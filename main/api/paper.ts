import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result } from '#app/plan/result.ts';
import { freezeHash } from '../file/frozen-plan.ts';
import { frozenCopy } from './freeze-handlers.ts';
import type { Session } from './session.ts';

/** What goes on paper, with the number of changes it had seen and its whole hash. */
interface Paper {
  plan: Plan;
  version: number;
  hash: string;
}

/**
 * The plan as it is now or a frozen copy of it. Both are named by the same hash, so that a paper made when the plan
 * was frozen is known for the copy that was kept.
 *
 * @param freezeId of the copy; the plan as it is when left out
 */
export function paperOf(session: Session, freezeId: string | undefined): Result<Paper> {
  const { plan, status } = session;
  if (freezeId === undefined) return ok({ plan, version: status.version, hash: freezeHash(plan) });
  const copy = frozenCopy(session, freezeId);
  if (!copy.ok) return copy;
  const { version, hash } = copy.value.freeze;
  return ok({ plan: copy.value.plan, version, hash });
}
