import { type TextKey, texts } from '../i18n/texts.ts';
import { nameKey } from './list-kind.ts';

const sums =
  /^(?:i alt|sum|total|subtotal|samlet|in total|in all)(?:\s+(?:areal|area|netto|brutto|net|gross|m2|m²|kr\.?|årsværk))*[\s:.]*$/i;
const sumEnds = /(?:^|\s)(?:i alt|in all)[\s:.]*$/i;

/** Last rows of the program's own sheets, which come back with them. */
const ownTotals = [
  'matrix.functions.total',
  'matrix.services.count',
  'matrix.services.totalHours',
  'matrix.needs.share',
  'matrix.area.needed',
  'matrix.area.capacity',
  'matrix.area.left',
] as const satisfies TextKey[];
const ownNames = new Set(ownTotals.flatMap((key) => texts[key].map(nameKey)));

/** Whether a row only sums the others up, by what it is called: "I alt", "Anlæg i alt", "Total". */
export function isSumRow(name: string): boolean {
  const text = name.trim();
  return sums.test(text) || sumEnds.test(text) || ownNames.has(nameKey(text));
}
