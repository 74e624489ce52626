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
  'matrix.economy.beforeFinancing',
  'matrix.economy.share',
  'matrix.economy.shareAssumed',
] as const satisfies TextKey[];
const ownNames = new Set(ownTotals.flatMap((key) => texts[key].map(nameKey)));

/** Rows that the program reckons, under a name with something of the plan in it. */
const ownReckoned = [
  'economy.row.wages',
  'economy.row.building',
  'economy.row.contingency',
  'matrix.economy.differenceTo',
] as const satisfies TextKey[];
const reckonedNames = ownReckoned.flatMap((key) => texts[key].map(patternOf));

/**
 * Whether a row only says what is reckoned of others, by what it is called: "I alt", "Anlæg i alt", "Total", or a row
 * that the program derives.
 */
export function isSumRow(name: string): boolean {
  const text = name.trim();
  if (sums.test(text) || sumEnds.test(text) || ownNames.has(nameKey(text))) return true;
  return reckonedNames.some((pattern) => pattern.test(nameKey(text)));
}

/** A text whose places for words hold any. */
function patternOf(text: string): RegExp {
  const parts = nameKey(text)
    .split(/\{\w+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}
