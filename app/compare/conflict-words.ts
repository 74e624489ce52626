import { type Language, translate } from '../i18n/texts.ts';
import type { Plan } from '../plan/plan.ts';
import type { Conflict } from './merge.ts';
import type { Atom } from './merge-atoms.ts';
import { fieldLabel, nameOfRow, valueText } from './value-words.ts';

/** A line of a conflict: what it is about, and what each side says of it. */
export interface ConflictLine {
  /** Kind of row: "Funktioner". */
  group: string;
  name: string;
  /** Field; empty where the question is whether the row is there. */
  field: string;
  base: string;
  mine: string;
  theirs: string;
}

/**
 * A conflict in words. What somebody said in a round is never shown, only how much: one side may hold a round still
 * private, and this may be looked at on a wall.
 */
export function conflictLines(
  language: Language,
  plans: readonly Plan[],
  { parts }: Conflict,
): ConflictLine[] {
  const open = parts.filter(({ place }) => place !== 'ratings');
  const hidden = new Map<string, Atom[]>();
  for (const part of parts.filter(({ place }) => place === 'ratings')) {
    const roundId = part.key.slice(0, idLength);
    hidden.set(roundId, [...(hidden.get(roundId) ?? []), part]);
  }
  return [
    ...open.flatMap((part) => partLines(language, plans, part)),
    ...[...hidden].map(([roundId, ratings]): ConflictLine => {
      const given = (side: 'base' | 'mine' | 'theirs') =>
        String(ratings.filter((rating) => rating[side] !== undefined).length);
      return {
        group: translate(language, 'rows.ratings'),
        name: nameOfRow(language, plans, 'rounds', roundId),
        field: '',
        ...{ base: given('base'), mine: given('mine'), theirs: given('theirs') },
      };
    }),
  ];
}
const idLength = 36;

function partLines(language: Language, plans: readonly Plan[], part: Atom): ConflictLine[] {
  const { place, key, fields, base, mine, theirs } = part;
  const group = place === 'meta' ? '' : translate(language, `rows.${place}`);
  const name = nameOfRow(language, plans, place, key);
  if (fields === null) {
    const there = (row: Atom['mine']) => translate(language, row ? 'merge.row.there' : 'merge.row.gone');
    return [{ group, name, field: '', base: there(base), mine: there(mine), theirs: there(theirs) }];
  }
  const text = (field: string, row: Atom['mine']) =>
    valueText(language, plans, { place, field, value: row?.[field] ?? null });
  return fields
    .filter((field) => field !== 'scaleRevision' && mine?.[field] !== theirs?.[field])
    .map((field) => ({
      ...{ group, name, field: fieldLabel(language, field) },
      ...{ base: text(field, base), mine: text(field, mine), theirs: text(field, theirs) },
    }));
}
