import type { Plan } from '../plan/plan.ts';
import { markedServiceFields } from '../plan/service.ts';
import { type Atom, isForgotten, linksOf, type Sides } from './merge-atoms.ts';
import type { FlatRow } from './row-difference.ts';

/**
 * Names for what an atom belongs to: atoms with a name in common are settled together. They join what people say in
 * one breath though it lies in several rows: the weights among siblings, a scale with its levels, a value with its
 * mark, a day's or year's profile, a closed round with what was said in it, a removed row with all that used it.
 */
export function bundlesOf(atom: Atom, sides: Sides): string[] {
  return [
    ...statementsOf(atom),
    ...closedRoundsOf(atom, sides).map((id) => `round ${id}`),
    ...removedRowsOf(atom, sides),
  ];
}

/** Whether an atom changes what was said in a round that was closed before either side began. */
export function isSealed({ place, base, mine, theirs }: Atom, sides: Sides): boolean {
  if (place !== 'ratings') return false;
  const round = sides.base?.rounds[String((mine ?? theirs ?? base)?.roundId)];
  return round !== undefined && round.status !== 'private';
}

function statementsOf(atom: Atom): string[] {
  const { place, fields } = atom;
  const [first] = fields ?? [];
  const valuesOf = (field: string) => [...new Set(rowsOf(atom).map((row) => String(row[field])))];
  switch (place) {
    case 'criteria':
      if (first === 'swingPoints') return valuesOf('parentId').map((id) => `weights ${id}`);
      return first === 'kind' || fields === null ? [`scale ${atom.key}`] : [];
    case 'levels':
      return valuesOf('criterionId').map((id) => `scale ${id}`);
    case 'services':
      return markedServiceFields.some((field) => field === first) ? [`mark ${atom.key}.${first}`] : [];
    case 'serviceMarks':
      return [`mark ${atom.key}`];
    case 'arrivalProfiles':
    case 'arrivalShares':
      return valuesOf('serviceGroup').map((group) => `arrivals ${group}`);
    case 'seasonShares':
      return valuesOf('serviceGroup').map((group) => `season ${group}`);
    default:
      return [];
  }
}

/** The rounds that are closed on some side and that an atom would change. */
export function closedRoundsOf(atom: Atom, { base, mine, theirs }: Sides): string[] {
  const plans = [base, mine, theirs].filter((plan) => plan !== null);
  const isClosed = (id: string) => plans.some((plan) => (plan.rounds[id]?.status ?? 'private') !== 'private');
  return [...new Set(roundsOf(atom, plans))].filter(isClosed);
}

/** Rounds that an atom is about: itself, what was said in it, its ballots, and as whose what was said is heard. */
function roundsOf(atom: Atom, plans: readonly Plan[]): string[] {
  const { place, key, fields } = atom;
  if (place === 'rounds') return fields === null || fields.includes('status') ? [key] : [];
  if (place === 'ratings') return rowsOf(atom).map(({ roundId }) => String(roundId));
  if (place !== 'raters' || (fields && !fields.includes('groupId'))) return [];
  const ballots = rowsOf(atom).flatMap(({ ballotRoundId }) => (ballotRoundId ? [String(ballotRoundId)] : []));
  const given = plans.flatMap(({ ratings }) =>
    Object.values(ratings).filter(({ raterId }) => raterId === key),
  );
  return [...ballots, ...given.map(({ roundId }) => roundId)];
}

/** A row that one side removed is named by itself and by every atom in which somebody still uses it. */
function removedRowsOf(atom: Atom, { base, mine, theirs }: Sides): string[] {
  if (!base) return [];
  const { place, key, fields } = atom;
  const own = fields === null && atom.base && place !== 'meta' ? [`${place} ${key}`] : [];
  const used = linksOf(place).flatMap(([field, target, isPointer]) => {
    // A pointer doesn't carry a row along; it is an atom of its own.
    if (isForgotten(place, field) || (fields ? !fields.includes(field) : isPointer)) return [];
    return rowsOf(atom).flatMap((row) => {
      const id = row[field];
      if (typeof id !== 'string' || !base[target][id]) return [];
      return mine[target][id] && theirs[target][id] ? [] : [`${target} ${id}`];
    });
  });
  return [...own, ...used];
}

function rowsOf({ base, mine, theirs }: Atom): FlatRow[] {
  return [base, mine, theirs].filter((row) => row !== undefined);
}
