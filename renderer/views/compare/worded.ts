import type { Difference } from '#app/compare/difference.ts';
import { thingOf, type WordedField, wordedFields } from '#app/compare/wording.ts';
import type { Language } from '#app/i18n/texts.ts';
import type { Plan } from '#app/plan/plan.ts';
import { type Route, type ScreenId, screenIds } from '../../state/route.ts';

/** A difference as it is shown. */
export interface Worded {
  difference: Difference;
  thing: string;
  fields: WordedField[];
}

export function worded(language: Language, plan: Plan, differences: readonly Difference[]): Worded[] {
  return differences.map((difference) => ({
    difference,
    thing: thingOf(language, plan, difference),
    fields: wordedFields(language, plan, difference),
  }));
}

/** Whether every word of a search stands somewhere in a difference. */
export function matches({ thing, fields }: Worded, search: string): boolean {
  const text = [thing, ...fields.flatMap(({ label, from, to }) => [label, from, to])].join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const screens: { readonly [Subject in Difference['subject']]: string } = {
  functions: 'functions',
  services: 'functions',
  staffing: 'staffing',
  hours: 'staffing',
  floors: 'floors',
  economy: 'economy',
  description: 'overview',
  scores: 'scores',
};

/** Where what differs is worked on; `null` while the program has no such screen. */
export function differenceRoute({ subject, collection, key }: Difference, scenarioId: string): Route | null {
  const screen = collection === 'scenarios' ? 'overview' : screens[subject];
  if (!(screenIds as readonly string[]).includes(screen)) return null;
  return { screen: screen as ScreenId, item: itemOf(collection, key, scenarioId) };
}

/** The thing in its screen's address; a cell stands there as column and row. */
function itemOf(collection: Difference['collection'], key: string, scenarioId: string): string {
  if (collection === 'scenarios') return scenarioId;
  if (collection === 'agreements') return `${scenarioId}.${key}`;
  return collection === 'economyAmounts' ? key.split('.').reverse().join('.') : key;
}
