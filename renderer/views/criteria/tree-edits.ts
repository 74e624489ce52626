import type { CommandRequest } from '#app/commands/registry.ts';
import type { Criterion } from '#app/plan/criterion.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';
import { sortAfter, sortAtEnd, sortForStep } from '../../state/order.ts';

export type Direction = 'up' | 'down' | 'in' | 'out';

type Tree = Pick<Plan, 'criteria'>;
type Move = Extract<CommandRequest, { type: 'criterion.move' }>;

/** The children of a group in order; `null`: the top of the tree. */
export function childrenOf({ criteria }: Tree, parentId: string | null): Criterion[] {
  return sorted(criteria).filter((criterion) => criterion.parentId === parentId);
}

/**
 * One step in the outline: up or down among the siblings, into the group right above, or out of the group to
 * right after it. `null` when that way is closed.
 */
export function moveCommand(tree: Tree, id: string, direction: Direction): Move | null {
  const criterion = tree.criteria[id];
  if (!criterion) return null;
  const { parentId } = criterion;
  const siblings = childrenOf(tree, parentId);
  const index = siblings.findIndex((sibling) => sibling.id === id);
  const to = (parent: string | null, sort: number): Move => ({
    type: 'criterion.move',
    input: { id, parentId: parent, sort },
  });
  if (direction === 'in') {
    const above = siblings[index - 1];
    return above?.kind === 'group' ? to(above.id, sortAtEnd(childrenOf(tree, above.id))) : null;
  }
  if (direction === 'out') {
    const parent = parentId ? tree.criteria[parentId] : undefined;
    if (!parent) return null;
    const aunts = childrenOf(tree, parent.parentId);
    const place = aunts.findIndex((aunt) => aunt.id === parent.id);
    return to(parent.parentId, sortAfter(aunts, place));
  }
  const sort = sortForStep(siblings, index, direction === 'up' ? -1 : 1);
  return sort === null ? null : to(parentId, sort);
}

/** A criterion to be filled in: at the end of the chosen group, right after the chosen leaf, or at the very end. */
export function newCriterion(
  tree: Tree,
  chosen: Criterion | null,
  { id, kind, name }: Pick<Criterion, 'id' | 'kind' | 'name'>,
): Omit<Criterion, 'scaleRevision'> {
  const isInto = chosen?.kind === 'group';
  const parentId = isInto ? chosen.id : (chosen?.parentId ?? null);
  const siblings = childrenOf(tree, parentId);
  const place = siblings.findIndex((sibling) => sibling.id === chosen?.id);
  return {
    id,
    parentId,
    sort: isInto || place < 0 ? sortAtEnd(siblings) : sortAfter(siblings, place),
    kind,
    name,
    definition: '',
    swingPoints: null,
    swingLow: null,
    swingHigh: null,
    unit: '',
    worst: null,
    best: null,
    step: null,
    minimum: null,
    measure: null,
    rangeAgreedOn: null,
  };
}
