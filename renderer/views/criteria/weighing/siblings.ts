import type { Criterion } from '#app/plan/criterion.ts';
import type { Plan } from '#app/plan/plan.ts';
import { childrenOf } from '../tree-edits.ts';

/** Criteria that are weighed against one another: those of one group, or of the top of the tree. */
export interface Siblings {
  /** `null` for the top of the tree. */
  group: Criterion | null;
  members: readonly Criterion[];
}

/** Those that are in use; what weighs 0 isn't, and is neither ranked nor compared. */
export function inUse({ members }: Siblings): readonly Criterion[] {
  return members.filter(({ swingPoints }) => swingPoints !== 0);
}

export function siblingsUnder(plan: Pick<Plan, 'criteria'>, parentId: string | null): Siblings {
  return {
    group: (parentId && plan.criteria[parentId]) || null,
    members: childrenOf(plan, parentId),
  };
}
