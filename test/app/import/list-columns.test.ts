import { describe, expect, it } from 'vitest';
import { guessedNumbers } from '#app/import/guess-numbers.ts';
import { pastedTable, placeOf, sheetTable } from '#app/import/list-cell.ts';
import {
  guessedColumns,
  headingKey,
  headingRow,
  headingsOf,
  headingsSaid,
  likelySheet,
} from '#app/import/list-columns.ts';
import { lists } from '#app/import/lists/lists.ts';
import { samplePlan } from '#main/samples.ts';
import { listContext, problemsOf, readTable } from './list-harness.ts';

const plan = samplePlan('nordby', 'da');
const kind = lists.areaSchedule;
const fields = kind.fields(plan);
const guess = (headings: string[], known = {}) => guessedColumns(kind, fields, headings, known);

describe('headings of a list', () => {
  it('are recognized as they are usually written, in both languages', () => {
    const meant = ['name', 'unitCount', 'netM2Each', 'netM2', 'grossM2', 'floor', 'place'];
    expect(
      guess(['Funktion', 'Antal', 'm² netto pr. stk.', 'Netto m²', 'Brutto m²', 'Etage', 'Zone']),
    ).toEqual(meant);
    expect(guess(['Room', 'Number', 'Net m² each', 'Net area', 'Gross m²', 'Floor', 'Zone'])).toEqual(meant);
  });

  it('mean what somebody said before, and each field stands in one column', () => {
    expect(guess(['Rum', 'Areal (m²)'], { 'areal m2': 'grossM2' })).toEqual(['name', 'grossM2']);
    expect(guess(['Rum', 'Netto', 'Netto m²'], {})).toEqual(['name', 'netM2', null]);
    expect(guess(['', ''], {})).toEqual(['name', null]);
    expect(headingsSaid(['Rum', '', 'Areal (m²)'], ['name', null, null])).toEqual({
      rum: 'name',
      'areal m2': null,
    });
    expect(headingKey('  Areal\n(m²): ')).toBe('areal m2');
  });

  it('are found below titles and notes, and not where there are none', () => {
    const find = (block: string[][]) => headingRow(pastedTable(block), fields, {});
    expect(
      find([['Arealskema for borgerhuset'], [''], ['Funktion', 'Antal', 'Netto'], ['Sal', '1', '100']]),
    ).toBe(1);
    expect(
      find([
        ['Mødelokale', '1', '55'],
        ['Sal', '1', '100'],
      ]),
    ).toBeNull();
    expect(headingsOf(pastedTable([['Sal', '1', '100']]), null, 'da')).toEqual(['', '', '']);
  });

  it('say in which sheet the list is, unless one is called so', () => {
    const sheet = (name: string, texts: string[]) =>
      sheetTable({
        name,
        isHidden: false,
        rows: [
          {
            row: 1,
            cells: texts.map((value, at) => ({ kind: 'text', value, column: at + 1, isFormula: false })),
          },
        ],
      });
    const tables = [sheet('Noter', ['Rumprogram']), sheet('Ark2', ['Rum', 'Antal', 'Netto'])];
    expect(likelySheet(tables, kind, fields)).toBe(1);
    expect(likelySheet([...tables, sheet('Arealskema', ['Rum', 'Antal'])], kind, fields)).toBe(2);
    expect(likelySheet([], kind, fields)).toBe(0);
  });
});

describe('numbers in text', () => {
  const numbersIn = (texts: string[], own: 'da' | 'en' = 'da') =>
    guessedNumbers(pastedTable(texts.map((text) => [text])).rows, own);

  it('are written as the reader’s language has it, unless only the other can read them all', () => {
    expect(numbersIn(['1.234,5', '12'])).toBe('da');
    expect(numbersIn(['1,234.5', '12'])).toBe('en');
    expect(numbersIn(['1,234.5', '1.234,5'])).toBe('da');
    expect(numbersIn(['1.234', 'Sal 2'], 'en')).toBe('en');
  });
});

describe('a sheet', () => {
  it('keeps its rows’ numbers; errors, dates and formulas nobody reckoned are said by cell', () => {
    const cell = { isFormula: false };
    const table = sheetTable({
      name: 'Rum',
      isHidden: false,
      rows: [
        {
          row: 4,
          cells: [
            { ...cell, column: 2, kind: 'text', value: 'Funktion' },
            { ...cell, column: 3, kind: 'text', value: 'Antal' },
            { ...cell, column: 4, kind: 'text', value: 'Netto m² hver' },
          ],
        },
        {
          row: 7,
          cells: [
            { ...cell, column: 2, kind: 'text', value: 'Sal' },
            { ...cell, column: 3, kind: 'date', value: '2026-01-02' },
            { column: 4, kind: 'empty', value: null, isFormula: true },
          ],
        },
        {
          row: 8,
          cells: [
            { ...cell, column: 2, kind: 'text', value: 'Loft' },
            { column: 3, kind: 'error', value: '#DIV/0!', isFormula: true },
            { column: 4, kind: 'number', value: 12.5, isFormula: true },
          ],
        },
      ],
    });
    expect(problemsOf(readTable('functions', table, listContext(plan)))).toEqual([
      [7, 2, 'list_number'],
      [7, 3, 'list_unreckoned'],
      [8, 2, 'list_cell_error'],
    ]);
    expect([placeOf(table, 7, 2), placeOf({ sheet: '' }, 3, 27)]).toEqual(['Rum!C7', 'AB3']);
  });
});
