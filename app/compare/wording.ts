import { formatNumber, type Language, type TextKey, texts, translate } from '../i18n/texts.ts';
import { permanentOffset } from '../plan/economy.ts';
import type { OpeningHour } from '../plan/hours.ts';
import type { CollectionName, Plan } from '../plan/plan.ts';
import { collections } from '../plan/plan.ts';
import type { Difference } from './difference.ts';
import { linksOf } from './merge-atoms.ts';
import type { FlatRow, Place, Value } from './row-difference.ts';

/** Words for one value that isn't the same. */
export interface WordedField {
  label: string;
  from: string;
  to: string;
}

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

const plainYears = new Set(['priceLevelYear', 'budgetYear', 'year']);

function numberText(language: Language, plans: readonly Plan[], field: string, value: number): string {
  if (/Minute$/.test(field)) return clock(value);
  if (/Share$/.test(field) || field === 'share' || field === 'maxOccupancy') {
    return `${formatNumber(language, value * 100, 1)}${language === 'da' ? ' ' : ''}%`;
  }
  if (field === 'weekday') return weekdayName(language, value);
  if (field === 'yearOffset') {
    const first = plans[0]?.meta.budgetYear ?? 0;
    return value === permanentOffset ? translate(language, 'value.permanent') : String(first + value);
  }
  return plainYears.has(field) ? String(value) : formatNumber(language, value, 6);
}

/** Minutes after midnight as "9.30". */
function clock(minute: number): string {
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
  for (const field of ['name', 'statement', 'text', 'label'] as const) {
    const value = row[field];
    if (typeof value === 'string' && value !== '')
      return value.length > 90 ? `${value.slice(0, 90)} …` : value;
  }
  return '';
}

/** A part of a joined key that was a number. */
function numeric(field: string, value: Value): Value {
  const isNumber = ['weekday', 'halfHour', 'month', 'yearOffset', 'year', 'fromMinute'].includes(field);
  return isNumber ? Number(value) : value;
}

/** What a difference between two scenarios is about: "Børnebibliotek", "ydre zone · mandag". */
export function thingOf(language: Language, plan: Plan, { collection, key }: Difference): string {
  if (collection === 'scenarios') return fieldLabel(language, key);
  const fields = (collections[collection].key as readonly string[]).slice(1);
  return key
    .split('.')
    .map((part, index) => {
      const field = fields[index] ?? '';
      return valueText(language, [plan], { place: collection, field, value: numeric(field, part) });
    })
    .join(' · ');
}

/** Each value of a difference between two scenarios in words, from → to. */
export function wordedFields(language: Language, plan: Plan, difference: Difference): WordedField[] {
  const { collection, kind, fields, stretches } = difference;
  const say = (key: TextKey) => translate(language, key);
  if (stretches) {
    const hours = (rows: readonly OpeningHour[]) => rows.map((row) => stretchText(language, row)).join(', ');
    const closed = say('value.closed');
    return [
      {
        label: say('rows.openingHours'),
        from: hours(stretches.from) || closed,
        to: hours(stretches.to) || closed,
      },
    ];
  }
  const present: WordedField[] =
    kind === 'changed'
      ? []
      : [
          {
            label: say(`compare.has.${collection === 'scenarios' ? 'other' : hasKey(collection)}`),
            from: say(kind === 'removed' ? 'value.yes' : 'value.no'),
            to: say(kind === 'added' ? 'value.yes' : 'value.no'),
          },
        ];
  return [
    ...present,
    ...fields
      .filter((field) => kind === 'changed' || !isZero(field.from, field.to))
      .map(({ field, from, to }) => ({
        label: collection === 'scenarios' ? '' : fieldLabel(language, field),
        from: valueText(language, [plan], { place: collection, field, value: from }),
        to: valueText(language, [plan], { place: collection, field, value: to }),
      })),
  ];
}

/** Of a row that only one has, what is nought or no says nothing. */
function isZero(from: Value, to: Value): boolean {
  return (from ?? to) === 0 || (from ?? to) === false;
}

function hasKey(collection: CollectionName): 'scenarioServices' | 'placements' | 'agreements' | 'other' {
  return collection === 'scenarioServices' || collection === 'placements' || collection === 'agreements'
    ? collection
    : 'other';
}

function stretchText(language: Language, { fromMinute, toMinute, kind, posts }: OpeningHour): string {
  const desks = posts > 0 ? ` (${posts})` : '';
  return `${clock(fromMinute)}–${clock(toMinute)} ${translate(language, `value.${kind}`)}${desks}`;
}
