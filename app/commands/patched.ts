import type { Patch } from 'immer';
import type { Plan } from '../plan/plan.ts';

type Rows = { [key: string]: unknown };

/**
 * The plan after patches. Rows are flat, so a patch lies at a collection, at a row or at a field of one; each
 * collection that is touched is copied once, however many rows change. Immer's own `applyPatches` does the same by
 * way of a draft, at several times the cost on long collections.
 *
 * @throws RangeError for a patch that lies deeper or at a row that isn't there: that is a bug, or forged
 */
export function patched(plan: Plan, patches: readonly Patch[]): Plan {
  if (patches.length === 0) return plan;
  const next = { ...plan } as unknown as { [place: string]: Rows };
  const copied = new Set<string>();
  for (const { op, path, value } of patches) {
    const [place, key, field, ...deeper] = path.map(String);
    if (place === undefined || !Object.hasOwn(next, place) || deeper.length > 0) throw lost(path);
    if (key === prototypeKey || field === prototypeKey) throw lost(path);
    if (key === undefined) {
      next[place] = value as Rows;
      copied.delete(place);
      continue;
    }
    if (!copied.has(place)) next[place] = { ...next[place] };
    copied.add(place);
    const rows = next[place] as Rows;
    if (field !== undefined) {
      if (!Object.hasOwn(rows, key) || op === 'remove') throw lost(path);
      rows[key] = { ...(rows[key] as Rows), [field]: value };
    } else if (op === 'remove') delete rows[key];
    else rows[key] = value;
  }
  return next as unknown as Plan;
}

/** Set like any other, it would exchange what an object is. */
const prototypeKey = '__proto__';

function lost(path: Patch['path']): RangeError {
  return new RangeError(`no patch can lie at ${path.join('/')}`);
}
