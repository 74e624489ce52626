import type { Patch } from 'immer';
import type { CollectionName, Plan } from '../plan/plan.ts';

interface Sentence {
  key: string;
  params: { [name: string]: string | number };
}

/** Who says what of whom is no matter for the history beyond the name: it may have to be forgotten. */
const untold: ReadonlySet<string> = new Set<CollectionName>(['raters', 'ratings', 'agreements', 'rounds']);
/** Longer texts are cut: a line of the history is no place to read them. */
const maxCharacters = 80;

/**
 * The label of a change, with what changed from what to what where that is one field of one row: `place`, `field`, and
 * `from` and `to` as JSON, to be put in words by `compare/change-words.ts`. Only for labels that say no more than that
 * something was changed ("ret behovet X").
 */
export function withOneField<Label extends Sentence>(
  label: Label,
  before: Plan,
  patches: readonly Patch[],
): Label {
  const [patch, ...more] = patches;
  if (!label.key.endsWith('.update') || !patch || more.length > 0 || patch.op !== 'replace') return label;
  const [place = '', ...rest] = patch.path.map(String);
  const [key, field] = place === 'meta' ? ['', rest[0]] : rest;
  if (field === undefined || rest.length !== (place === 'meta' ? 1 : 2) || untold.has(place)) return label;
  const rows = before as unknown as { [place: string]: { [key: string]: unknown } };
  const row = place === 'meta' ? before.meta : rows[place]?.[key ?? ''];
  const from = (row as { [field: string]: unknown } | undefined)?.[field];
  if (!isValue(from) || !isValue(patch.value)) return label;
  return { ...label, params: { ...label.params, place, field, from: told(from), to: told(patch.value) } };
}

type Value = string | number | boolean | null;

function isValue(value: unknown): value is Value {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function told(value: Value): string {
  const isLong = typeof value === 'string' && value.length > maxCharacters;
  return JSON.stringify(isLong ? `${value.slice(0, maxCharacters).toWellFormed()} …` : value);
}
