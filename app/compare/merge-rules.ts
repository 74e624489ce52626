import { breaches } from '../plan/invariants.ts';
import { type CollectionName, collections, type Plan } from '../plan/plan.ts';
import { type Atom, linksOf, type Sides } from './merge-atoms.ts';
import { ruledFields } from './merge-units.ts';
import { rowOf } from './plans.ts';
import type { Place } from './row-difference.ts';

/** A rule that a composed plan breaks: its code, and the atoms that could have a part in it. */
export interface BrokenRule {
  code: string;
  atoms: Atom[];
}

/**
 * The rules a composition breaks. Each side alone keeps them all, so what breaks one is always a mixture: among the
 * atoms named is one from each side (or a value typed in).
 */
export function brokenRules(plan: Plan, { mine, theirs }: Sides, atoms: readonly Atom[]): BrokenRule[] {
  const byRow = new Map<string, Atom[]>();
  for (const atom of atoms) {
    const name = `${atom.place} ${atom.key}`;
    byRow.set(name, [...(byRow.get(name) ?? []), atom]);
  }
  const isOneSides = [mine, theirs].some((side) => archivedBaseline(side).length > 0);
  const found = [...brokenRows(plan, byRow)];
  for (const { code, collection, key } of [
    ...breaches(plan),
    ...(isOneSides ? [] : archivedBaseline(plan)),
  ]) {
    const place = collection === 'meta' ? 'meta' : collection;
    const rows = [...siblingsOf(plan, place, key)].flatMap((sibling) => neighbours(plan, place, sibling));
    const concerned = new Set(
      rows.flatMap((row) => (byRow.get(`${row.place} ${row.key}`) ?? []).filter(isRuled)),
    );
    found.push({ code, atoms: [...concerned] });
  }
  return found;
}

/** Fields that are each fine can be wrong in one row. */
function* brokenRows(plan: Plan, byRow: ReadonlyMap<string, Atom[]>): Generator<BrokenRule> {
  for (const atoms of byRow.values()) {
    const [first] = atoms;
    if (!first || first.place === 'meta' || first.fields === null) continue;
    const row = rowOf(plan, first.place, first.key);
    if (row && !collections[first.place].schema.safeParse(row).success) yield { code: 'row', atoms };
  }
}

/** Kept by the commands rather than by a breach: what every difference is taken from can't be put aside. */
function archivedBaseline({ meta, scenarios }: Plan): { code: string; collection: 'meta'; key: string }[] {
  const isArchived = meta.baselineId !== null && scenarios[meta.baselineId]?.archived === true;
  return isArchived ? [{ code: 'baseline_archived', collection: 'meta', key: '' }] : [];
}

/** Rows of the same collection that a rule holds against each other. */
function siblingsOf(plan: Plan, place: Place, key: string): Set<string> {
  const alike: { readonly [Name in Place]?: readonly string[] } = {
    openingHours: ['scenarioId', 'zone', 'weekday'],
    levels: ['criterionId'],
    assumptions: ['code'],
  };
  const row = rowOf(plan, place, key);
  const fields = alike[place];
  if (place === 'meta') return new Set(['']);
  if (!row || !fields) return new Set([key]);
  const keys = Object.keys(plan[place]).filter((other) => {
    const otherRow = rowOf(plan, place, other);
    return fields.every((field) => otherRow?.[field] === row[field]);
  });
  return new Set(keys);
}

interface RowPlace {
  place: Place;
  key: string;
}

/** A row and all that it names, and what those name; rows that are named but not there too. */
function neighbours(plan: Plan, place: Place, key: string): RowPlace[] {
  const seen = new Map<string, RowPlace>();
  const visit = (at: RowPlace) => {
    const name = `${at.place} ${at.key}`;
    if (seen.has(name)) return;
    seen.set(name, at);
    const row = rowOf(plan, at.place, at.key);
    for (const [field, target] of linksOf(at.place)) {
      const id = row?.[field];
      if (typeof id === 'string') visit({ place: target as CollectionName, key: id });
    }
  };
  visit({ place, key });
  return [...seen.values()];
}

function isRuled({ place, fields }: Atom): boolean {
  if (fields === null) return true;
  const named = linksOf(place).map(([field]) => field);
  return fields.some((field) => named.includes(field) || ruledFields[place]?.includes(field));
}
