import { describe, expect, it } from 'vitest';
import type { Language } from '#app/i18n/texts.ts';
import type { ListCell } from '#app/import/list-cell.ts';
import {
  choiceFieldOf,
  dateFieldOf,
  moneyFieldOf,
  named,
  numberFieldOf,
  textFieldOf,
  yesNoFieldOf,
} from '#app/import/list-fields.ts';
import type { ListContext, ListField } from '#app/import/list-kind.ts';
import { zoneKinds } from '#app/plan/service.ts';
import { blankPlan } from '../commands/furnished-plan.ts';

const known = named('any', 'zone.outer', /^x/);
const context = (numbers: Language, changes: Partial<ListContext> = {}): ListContext => ({
  ...{ plan: blankPlan, scenarioId: '', numbers, language: numbers, from: '', tDkkPerUnit: 0.001 },
  ...{ above: {}, newId: () => '', ...changes },
});
const text = (value: string): ListCell => ({ kind: 'text', value });
const number = (value: number): ListCell => ({ kind: 'number', value });

/** What is read of a cell: the value, or the code of the refusal. */
function read(field: ListField, cell: ListCell, numbers: Language = 'da'): unknown {
  const result = field.read(cell, context(numbers));
  return result.ok ? result.value : result.error.code;
}

describe('a number', () => {
  const places = numberFieldOf(known, { low: 0, high: 10_000, isWhole: true, unit: /stk\.?$/ });

  it.each<[what: string, ListCell, Language, unknown]>([
    ['Danish', text('1.234'), 'da', 1234],
    ['English', text('1,234'), 'en', 1234],
    ['with its unit', text('12 stk.'), 'da', 12],
    ['of a cell that is one', number(7), 'da', 7],
    ['half a place', number(7.5), 'da', 'list_whole'],
    ['half a place as text', text('7,5'), 'da', 'list_whole'],
    ['below the range', number(-1), 'da', 'list_outside'],
    ['beyond the range', text('10.001'), 'da', 'list_outside'],
    ['words', text('mange'), 'da', 'list_number'],
  ])('%s', (_what, cell, numbers, expected) => {
    expect(read(places, cell, numbers)).toBe(expected);
  });

  it.each([
    ['da', '1.234,5'],
    ['en', '1,234.5'],
  ] as const)('the refusal shows how one is written: %s', (numbers, example) => {
    expect(places.read(text('?'), context(numbers))).toMatchObject({ error: { details: { example } } });
  });
});

describe('an amount of money', () => {
  const amount = moneyFieldOf(known);

  it('is kept in 1.000 kr., without digits that nobody wrote', () => {
    expect(read(amount, number(12.3))).toBe(0.0123);
    expect(read(amount, text('1.250.000 kr.'))).toBe(1250);
  });

  it('is refused when it is none, or larger than any budget', () => {
    expect(read(amount, text('gratis'))).toBe('list_number');
    expect(read(amount, number(1e16))).toBe('list_outside');
  });
});

it.each([
  ['ja', true],
  ['x', true],
  ['Nej', false],
  ['–', false],
  ['0', false],
  ['måske', 'list_yes_no'],
])('yes or no: %s', (typed, expected) => {
  expect(read(yesNoFieldOf(known), text(typed))).toBe(expected);
});

it('a cell that is true or false is just that', () => {
  expect(read(yesNoFieldOf(known), { kind: 'boolean', value: false })).toBe(false);
  expect(yesNoFieldOf(known).show(true, context('en'))).toBe('yes');
});

it('a text is refused beyond its length and not before', () => {
  const line = textFieldOf(known, 5);
  expect(read(line, text('12345'))).toBe('12345');
  expect(read(line, text('123456'))).toBe('list_too_long');
});

describe('one of a few', () => {
  const zone = choiceFieldOf(known, [
    ...zoneKinds.map((kind) => ({ value: kind, words: [`zone.${kind}` as const] })),
    { value: null, words: [], usual: /^[-–]$/ },
  ]);

  it('by its word in either language, or as it is usually written', () => {
    for (const kind of zoneKinds) {
      for (const language of ['da', 'en'] as const) {
        expect(read(zone, text(zone.show(kind, context(language))))).toBe(kind);
      }
    }
    expect(read(zone, text('–'))).toBeNull();
  });

  it('is refused with the words there are, and shows nothing for what has none', () => {
    const refusal = zone.read(text('kælder'), context('da'));
    expect(refusal).toMatchObject({ error: { code: 'list_word' } });
    expect(JSON.stringify(refusal)).toContain(zone.show('outer', context('da')));
    expect([zone.show(null, context('da')), zone.show('ukendt', context('da'))]).toEqual(['', '']);
  });
});

it.each([
  ['24-12-2026', '2026-12-24'],
  ['31-02-2026', 'list_date'],
  ['jul', 'list_date'],
])('a date: %s', (typed, expected) => {
  expect(read(dateFieldOf(known), text(typed))).toBe(expected);
});

it('a date of a cell loses its time of day', () => {
  expect(read(dateFieldOf(known), { kind: 'date', value: '2026-12-24T10:00:00.000Z' })).toBe('2026-12-24');
});
