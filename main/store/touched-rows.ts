import type { Patch } from 'immer';
import { type CollectionName, collections, type Plan } from '#app/plan/plan.ts';

/** The rows that patches concern; `meta` stands for what is said once. */
export interface TouchedRows {
  meta: boolean;
  rows: ReadonlyMap<CollectionName, ReadonlySet<string>>;
}

/**
 * Where patches apply: the second step of a path is always a row's key (or a field of meta), so the rows
 * can be written from the plan after, whatever the patch does inside them.
 *
 * @throws Error for a patch that replaces a whole collection or lies outside the plan: a bug, or a forged history
 */
export function touchedRows(patches: readonly Patch[]): TouchedRows {
  const rows = new Map<CollectionName, Set<string>>();
  let meta = false;
  for (const { path } of patches) {
    const [place, key] = path;
    if (typeof place !== 'string' || typeof key !== 'string') throw new Error(`patch at ${path.join('/')}`);
    if (place === 'meta') {
      meta = true;
    } else if (isCollection(place)) {
      const keys = rows.get(place);
      if (keys) keys.add(key);
      else rows.set(place, new Set([key]));
    } else {
      throw new Error(`patch at ${path.join('/')}`);
    }
  }
  return { meta, rows };
}

/** The row under a key, if the plan has it. */
export function rowAt(plan: Plan, name: CollectionName, key: string): object | undefined {
  const rows: { readonly [key: string]: object } = plan[name];
  return Object.hasOwn(rows, key) ? rows[key] : undefined;
}

function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}
