import { formatNumber, type Language, type TextKey, translate } from '../i18n/texts.ts';
import type { OpeningHour } from '../plan/hours.ts';
import { itemAt } from '../plan/item-at.ts';
import { type CollectionName, collections, type Plan } from '../plan/plan.ts';
import type { Difference } from './difference.ts';
import type { FieldDifference, Value } from './row-difference.ts';
import { clock, fieldLabel, numeric, percent, valueText } from './value-words.ts';

/** Words for one value that isn't the same. */
export interface WordedField {
  label: string;
  from: string;
  to: string;
}

/** What a difference between two scenarios is about: "Børnebibliotek", "ydre zone · mandag". */
export function thingOf(
  language: Language,
  plan: Plan,
  { collection, key }: Pick<Difference, 'collection' | 'key'>,
): string {
  if (collection === 'scenarios') return fieldLabel(language, key);
  const fields = (collections[collection].key as readonly string[]).slice(1);
  return key
    .split('.')
    .map((part, index) => {
      const field = itemAt(fields, index);
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
  const told = fields.filter((field) => kind === 'changed' || !isZero(field.from, field.to));
  const isJoined = ({ field }: FieldDifference) => figureFields.has(field) || field.endsWith('Share');
  return [
    ...present,
    ...joined(
      language,
      say('compare.channels'),
      told.filter(({ field }) => field.endsWith('Share')),
      channelText,
    ),
    ...joined(
      language,
      say(collection === 'agreements' ? 'field.score' : 'compare.amount'),
      told.filter(({ field }) => figureFields.has(field)),
      figureText,
    ),
    ...told
      .filter((field) => !isJoined(field))
      .map(({ field, from, to }) => ({
        label: collection === 'scenarios' ? '' : fieldLabel(language, field),
        from: valueText(language, [plan], { place: collection, field, value: from }),
        to: valueText(language, [plan], { place: collection, field, value: to }),
      })),
  ];
}

/** Figures with their uncertainty are one thing to a reader, and so are the channels of a service. */
const figureFields = new Set(['low', 'likely', 'high']);

type Side = ReadonlyMap<string, Value>;

function joined(
  language: Language,
  label: string,
  fields: readonly FieldDifference[],
  text: (language: Language, side: Side) => string,
): WordedField[] {
  if (fields.length === 0) return [];
  const side = (end: 'from' | 'to') =>
    text(language, new Map(fields.map((field) => [field.field, field[end]])));
  return [{ label, from: side('from'), to: side('to') }];
}

/** "skranke 60 %, tidsbestilling 40 %": the channels that differ and carry anything. */
function channelText(language: Language, shares: Side): string {
  const parts = [...shares].filter(([, share]) => share !== null && share !== 0);
  const text = parts.map(
    ([field, share]) => `${fieldLabel(language, field).toLowerCase()} ${percent(language, share)}`,
  );
  return text.join(', ') || translate(language, 'value.empty');
}

/** "180 (150–210)", as far as it differs. */
function figureText(language: Language, figure: Side): string {
  const number = (name: string) => {
    const value = figure.get(name);
    return typeof value === 'number' ? formatNumber(language, value) : '';
  };
  const [low, high] = [number('low'), number('high')];
  const interval = low && high ? `(${low}–${high})` : '';
  return [number('likely'), interval].filter(Boolean).join(' ') || translate(language, 'value.empty');
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
