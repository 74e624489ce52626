import type { PaperContext } from '#app/contract/paper-orders.ts';
import type { MatrixContext } from '#app/matrices/matrix.ts';
import type { Plan } from '#app/plan/plan.ts';
import { freezeHash } from '../file/frozen-plan.ts';

/** As much of a hash as papers show. */
export const shownHash = (hash: string): string => hash.slice(0, 12);

/** The reader and the moment of a paper, with the plan's hash. */
export function matrixContext(plan: Plan, { planHash, ...context }: PaperContext): MatrixContext {
  return { ...context, planHash: planHash ?? shownHash(freezeHash(plan)) };
}
