import { type Language, type TextKey, texts, translate } from '../i18n/texts.ts';
import { collections } from '../plan/plan.ts';
import { linksOf } from './merge-atoms.ts';
import type { Place, Value } from './row-difference.ts';
import { fieldLabel, isCode, valueText } from './value-words.ts';

/** What a change did, in no language yet; from a file, where it may be forged. */
interface Said {
  key: string;
  params: { readonly [name: string]: string | number };
}

/**
 * What a change did, in words: "vægt på Økonomi: 14 → 18", and of a row of which one field was changed that field:
 * "ret scenariet Nul, navn: Nul → Som nu".
 */
export function changeSentence(language: Language, { key, params }: Said): string {
  const what = translate(language, key as TextKey, params);
  const { place, field } = params;
  if (!isPlace(place) || typeof field !== 'string' || !Object.hasOwn(texts, `field.${field}`)) return what;
  const [from, to] = [flatValue(params.from), flatValue(params.to)];
  if (from === undefined || to === undefined || !canBeSaid(place, field, from, to)) return what;
  const text = (value: Value) => valueText(language, [], { place, field, value }).replace(/\s+/g, ' ');
  const name = fieldLabel(language, field);
  return translate(language, 'change.oneField', {
    what,
    field: name.charAt(0).toLowerCase() + name.slice(1),
    from: text(from),
    to: text(to),
  });
}

function isPlace(place: string | number | undefined): place is Place {
  return place === 'meta' || (typeof place === 'string' && Object.hasOwn(collections, place));
}

/** Ids need a plan to be named by, and some codes have no words. */
function canBeSaid(place: Place, field: string, from: Value, to: Value): boolean {
  if (field === 'id' || field === 'sort' || linksOf(place).some(([name]) => name === field)) return false;
  return !isCode(place, field, from) && !isCode(place, field, to);
}

function flatValue(json: string | number | undefined): Value | undefined {
  if (typeof json !== 'string') return undefined;
  try {
    const value: unknown = JSON.parse(json);
    const isFlat = value === null || ['string', 'number', 'boolean'].includes(typeof value);
    return isFlat ? (value as Value) : undefined;
  } catch {
    return undefined;
  }
}
