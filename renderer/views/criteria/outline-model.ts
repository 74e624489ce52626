import { criteriaTree, type TreeNode } from '#app/plan/criteria-tree.ts';
import type { Plan } from '#app/plan/plan.ts';

/** A row of the outline that can be seen. */
export interface OutlineRow extends TreeNode {
  /** Place among its siblings, from 1, and their number: read aloud with the row. */
  position: number;
  siblingCount: number;
  childCount: number;
  isFolded: boolean;
}

/** The rows to draw: everything but what lies under a folded group. */
export function outlineRows(plan: Pick<Plan, 'criteria'>, folded: ReadonlySet<string>): OutlineRow[] {
  const nodes = criteriaTree(plan);
  const siblings = new Map<string | null, string[]>();
  for (const { criterion } of nodes) {
    siblings.set(criterion.parentId, [...(siblings.get(criterion.parentId) ?? []), criterion.id]);
  }
  const hidden = new Set<string>();
  const rows: OutlineRow[] = [];
  for (const node of nodes) {
    const { id, parentId } = node.criterion;
    if (parentId && (hidden.has(parentId) || folded.has(parentId))) {
      hidden.add(id);
      continue;
    }
    const own = siblings.get(parentId) ?? [];
    rows.push({
      ...node,
      position: own.indexOf(id) + 1,
      siblingCount: own.length,
      childCount: siblings.get(id)?.length ?? 0,
      isFolded: folded.has(id),
    });
  }
  return rows;
}

/** What a key means in the outline, at a row. */
export type Intent =
  | { kind: 'focus'; index: number }
  | { kind: 'fold'; id: string; isFolded: boolean }
  | { kind: 'open' }
  | { kind: 'move'; direction: 'up' | 'down' | 'in' | 'out' }
  | { kind: 'remove' };

const altMoves = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' } as const;

/** The keys of a tree as everywhere else; with Alt the arrows move the criterion itself. */
export function intentOf(
  key: string,
  alt: boolean,
  rows: readonly OutlineRow[],
  index: number,
): Intent | null {
  const row = rows[index];
  if (!row) return null;
  if (alt) {
    const direction = altMoves[key as keyof typeof altMoves];
    return direction ? { kind: 'move', direction } : null;
  }
  const { id, parentId, kind } = row.criterion;
  const isGroup = kind === 'group';
  const to = (target: number): Intent | null => (rows[target] ? { kind: 'focus', index: target } : null);
  switch (key) {
    case 'ArrowDown':
      return to(index + 1);
    case 'ArrowUp':
      return to(index - 1);
    case 'Home':
      return to(0);
    case 'End':
      return to(rows.length - 1);
    case 'ArrowRight':
      if (isGroup && row.isFolded) return { kind: 'fold', id, isFolded: false };
      return rows[index + 1]?.criterion.parentId === id ? to(index + 1) : null;
    case 'ArrowLeft':
      if (isGroup && !row.isFolded && row.childCount > 0) return { kind: 'fold', id, isFolded: true };
      return to(rows.findIndex((other) => other.criterion.id === parentId));
    case 'Enter':
    case ' ':
      return { kind: 'open' };
    case 'Delete':
      return { kind: 'remove' };
    default:
      return null;
  }
}
