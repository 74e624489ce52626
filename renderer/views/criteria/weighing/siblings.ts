import type { Criterion } from '#app/plan/criterion.ts';
import type { Plan } from '#app/plan/plan.ts';
import { childrenOf } from '../tree-edits.ts';

/** Criteria that are weighed against one another: those of one group, or of the top of the tree. */
export interface Siblings {
  /** `null` for the top of the tree. */
  group: Criterion | null;
  members: readonly Criterion[];
}

export function siblingsUnder(plan: Pick<Plan, 'criteria'>, parentId: string | null): Siblings {
  return {
    group: (parentId && plan.criteria[parentId]) || null,
    members: childrenOf(plan, parentId),
  };
}
