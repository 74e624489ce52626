import { z } from 'zod';
import { formatNumber, type Language, type TextKey, texts, translate } from '../i18n/texts.ts';
import { permanentOffset } from '../plan/economy.ts';
import { itemAt } from '../plan/item-at.ts';
import { metaSchema } from '../plan/meta.ts';
import { collections, type Plan } from '../plan/plan.ts';
import { linksOf } from './merge-atoms.ts';
import type { FlatRow, Place, Value } from './row-difference.ts';

/** What a field is called. */
export function fieldLabel(language: Language, field: string): string {
  return translate(language, `field.${field}` as TextKey);
}

/**
 * A value as people read it: names for ids, clock times, percent, words for codes.
 *
 * @param plans where names are looked up, the first that knows one counts
 */
export function valueText(
  language: Language,
  plans: readonly Plan[],
  { place, field, value }: { place: Place; field: string; value: Value },
): string {
  const say = (key: TextKey) => translate(language, key);
  if (value === null || value === '') return say('value.empty');
  if (typeof value === 'boolean') return say(value ? 'value.yes' : 'value.no');
  const target = linksOf(place).find(([name]) => name === field)?.[1];
  if (target) return nameOfRow(language, plans, target, String(value));
  if (typeof value === 'number') return numberText(language, plans, field, value);
  if (wordFields.has(field) && Object.hasOwn(texts, `value.${value}`))
    return say(`value.${value}` as TextKey);
  if (field === 'measure') return say(`indicator.${value}` as TextKey);
  if (place === 'serviceMarks' && field === 'field') return fieldLabel(language, value);
  return value;
}

/** Fields that hold one of a few codes. */
const wordFields = new Set([
  ...[
    'kind',
    'status',
    'mark',
    'areaMark',
    'answer',
    'serviceGroup',
    'zone',
    'handledAs',
    'counter',
    'appointment',
  ],
  ...['udbetalingDanmark', 'rule', 'state', 'language', 'weightBasis'],
]);

/** Whether a value is one of a few codes that has no words of its own. */
export function isCode(place: Place, field: string, value: Value): boolean {
  if (typeof value !== 'string' || value === '') return false;
  const schema: unknown = place === 'meta' ? metaSchema : collections[place].schema;
  let type = (schema as z.ZodObject).shape[field] as z.ZodType | undefined;
  while (type instanceof z.ZodNullable) type = type.unwrap() as z.ZodType;
  const isWorded = wordFields.has(field) && Object.hasOwn(texts, `value.${value}`);
  return type instanceof z.ZodEnum && !isWorded;
}

const plainYears = new Set(['priceLevelYear', 'budgetYear', 'year']);

function numberText(language: Language, plans: readonly Plan[], field: string, value: number): string {
  if (/Minute$/.test(field)) return clock(value);
  if (/Share$/.test(field) || field === 'share' || field === 'maxOccupancy') {
    return percent(language, value);
  }
  if (field === 'weekday') return weekdayName(language, value);
  if (field === 'yearOffset') {
    const first = itemAt(plans, 0).meta.budgetYear;
    return value === permanentOffset ? translate(language, 'value.permanent') : String(first + value);
  }
  return plainYears.has(field) ? String(value) : formatNumber(language, value, 6);
}

/** Minutes after midnight as "9.30". */
export function clock(minute: number): string {
  return `${Math.floor(minute / 60)}.${String(minute % 60).padStart(2, '0')}`;
}

function weekdayName(language: Language, weekday: number): string {
  return weekdays[language][weekday - 1] ?? String(weekday);
}

const weekdays: { readonly [Each in Language]: readonly string[] } = {
  da: weekdaysIn('da-DK'),
  en: weekdaysIn('en-GB'),
};

function weekdaysIn(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return [1, 2, 3, 4, 5, 6, 7].map((day) => format.format(new Date(Date.UTC(2024, 0, day))));
}

/** What a row is called: its name, or the names of what it joins. Rows that no plan has are called by their key. */
export function nameOfRow(language: Language, plans: readonly Plan[], place: Place, key: string): string {
  if (place === 'meta') return translate(language, 'compare.meta');
  const row = plans.map((plan) => (plan[place] as { [key: string]: FlatRow })[key]).find((found) => found);
  const own = row && ownName(row);
  if (own) return own;
  const parts = (collections[place].key as readonly string[]).map((field, index) => {
    const value = row?.[field] ?? key.split('.')[index] ?? '';
    return field === 'id'
      ? value
      : valueText(language, plans, { place, field, value: numeric(field, value) });
  });
  return parts.filter((part) => part !== '').join(' · ');
}

function ownName(row: FlatRow): string {
  for (const field of ['name', 'statement', 'text', 'label', 'task'] as const) {
    const value = row[field];
    if (typeof value === 'string' && value !== '')
      return value.length > 90 ? `${value.slice(0, 90)} …` : value;
  }
  return '';
}

/** A part of a joined key that was a number. */
export function numeric(field: string, value: Value): Value {
  const isNumber = ['weekday', 'halfHour', 'month', 'yearOffset', 'year', 'fromMinute'].includes(field);
  return isNumber ? Number(value) : value;
}

/** A share 0–1 as "25 %". */
export function percent(language: Language, share: Value): string {
  return `${formatNumber(language, Number(share) * 100, 1)}${language === 'da' ? ' ' : ''}%`;
}
