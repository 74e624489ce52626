import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastedTable } from '#app/import/list-cell.ts';
import { guessedColumns, hasUnreadColumn, headingRow, headingsOf } from '#app/import/list-columns.ts';
import type { ListContext } from '#app/import/list-kind.ts';
import { economyList, kindOfLines, linesOfKind } from '#app/import/lists/economy.ts';
import type { Plan } from '#app/plan/plan.ts';
import { id, planOf, scenarioRow } from '../indicators/houses.ts';
import { amountRows, lineRow } from '../indicators/money-rows.ts';
import { listContext, problemsOf, readPasted, standings, taken } from './list-harness.ts';

const base = planOf({
  scenarios: [scenarioRow('S0'), scenarioRow('S1')],
  economyLines: [
    lineRow('Ombygning', 'capital'),
    lineRow('Øvrig drift', 'operating'),
    lineRow('Salg', 'sale'),
  ],
  economyAmounts: [...amountRows('S1', 'Ombygning', [[90, 100, 120], 100])],
});
const cells = (text: string) => text.split('\n').map((row) => row.split('|'));
const contextOf = (plan: Plan, more: Partial<ListContext> = {}) =>
  listContext(plan, { scenarioId: id('S1'), ...more });
const read = (text: string, plan = base, more: Partial<ListContext> = {}) =>
  readPasted('economy', cells(text), contextOf(plan, more));
/** The amounts that a table sets, by line and year. */
const amountsOf = (text: string, plan = base, more: Partial<ListContext> = {}) => {
  const { plan: after } = taken('economy', read(text, plan, more), plan);
  const set = Object.values(after.economyAmounts).filter(
    ({ scenarioId, lineId, yearOffset, likely }) =>
      plan.economyAmounts[`${scenarioId}.${lineId}.${yearOffset}`]?.likely !== likely,
  );
  return set.map(({ lineId, yearOffset, likely }) => [after.economyLines[lineId]?.name, yearOffset, likely]);
};
const columnsOf = (text: string) => {
  const table = pastedTable(cells(text));
  const fields = economyList.fields(base);
  const heading = headingRow(table, fields, {}, economyList.names?.(base));
  const columns = guessedColumns(economyList, fields, headingsOf(table, heading, 'da'), {});
  return { heading, columns, isUnread: hasUnreadColumn(table.rows, columns) };
};

describe('a council’s budget table', () => {
  it('is read by its headings, in whatever order, and its own sums and headings are left', () => {
    const table =
      '1.000 kr.|2027|2029|Varigt fra 2031\nDrift\nFælles formål\nøvrig  drift|45|180|180,5\nDrift i alt|45|180|180,5\nAnlæg||\nOmbygning|2.600||\nSalg||(9.000)|-\nI alt|1|2|3';
    expect(amountsOf(table)).toEqual([
      ['Ombygning', 0, 2600],
      ['Øvrig drift', 0, 45],
      ['Øvrig drift', 2, 180],
      ['Øvrig drift', 4, 180.5],
      ['Salg', 2, -9000],
      ['Salg', 4, 0],
    ]);
    expect(standings(read(table))).toEqual([
      ...['skipped', 'skipped', 'changed', 'skipped'],
      ...['skipped', 'changed', 'changed', 'skipped'],
    ]);
  });

  it('leaves what the program reckons itself, in either language', () => {
    const names = [
      'Løn: Bibliotek (afledt)',
      'Building operation (derived)',
      'Reserve på anlæg, 12,5 %',
      'I alt før finansiering',
      'Forskel til 0: drift',
    ];
    const reading = read(`Anlæg|2027\n${names.map((name) => `${name}|5`).join('\n')}\nSolceller|7`);
    expect(standings(reading)).toEqual([...names.map(() => 'skipped'), 'new']);
  });

  it('without headings begins with the budget year', () => {
    expect(columnsOf('Ombygning|1|2|3|4|5')).toMatchObject({ heading: null, isUnread: false });
    expect(amountsOf('Ombygning|91|2|3|4|5').map(([, offset, amount]) => [offset, amount])).toEqual([
      [0, 91],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
    ]);
    expect(columnsOf('Ombygning|1|2|3|4|5|6').isUnread).toBe(true);
  });

  it('takes no amount for a year, and one year for a heading', () => {
    expect(amountsOf('Ombygning|2027|2028').map(([, , amount]) => amount)).toEqual([2027, 2028]);
    expect(amountsOf('Linje|B2027\nSalg|5')).toEqual([['Salg', 0, 5]]);
    expect(amountsOf('|2029\nSalg|5')).toEqual([['Salg', 2, 5]]);
  });

  it('leaves no column unread without telling: other years, and years that are there twice', () => {
    expect(columnsOf('Linje|2026|2027|2027|senere\nOmbygning|9|1|2|7')).toEqual({
      heading: 0,
      columns: ['name', null, 'year0', null, null],
      isUnread: true,
    });
  });

  it('names every cell that can’t be read', () => {
    expect(problemsOf(read('Linje|2027|2028|2029\nOmbygning|1.5|x|7\nTag|1\nSalg||1\nSalg||1\n|4'))).toEqual([
      [2, 1, 'list_number'],
      [2, 2, 'list_number'],
      [3, 0, 'list_line_kind'],
      [5, 0, 'list_twice'],
      [6, 0, 'list_nameless'],
    ]);
    const twice = planOf({ economyLines: [lineRow('Salg', 'sale'), lineRow('salg', 'capital')] });
    expect(problemsOf(read('Salg|1', twice))).toEqual([[1, 0, 'list_unclear']]);
  });

  it('says the kind of new lines in its corner or above them, or somebody does; known lines keep theirs', () => {
    const kindsIn = (text: string, more: Partial<ListContext> = {}) => {
      const { economyLines } = taken('economy', read(text, base, more), base).plan;
      return Object.fromEntries(Object.values(economyLines).map(({ name, kind }) => [name, kind]));
    };
    const known = { Ombygning: 'capital', 'Øvrig drift': 'operating', Salg: 'sale' };
    expect(kindsIn('Anlæg|2029|2030\nSolceller|5|\nSalg|6|')).toEqual({ ...known, Solceller: 'capital' });
    expect(kindsIn('Anlæg|2029|2030\nDrift||\nVagt|5|\nSalg|6|')).toEqual({ ...known, Vagt: 'operating' });
    const chosen = { above: linesOfKind('financing') };
    expect(kindsIn('Lån i huset|5', chosen)).toEqual({ ...known, 'Lån i huset': 'financing' });
    expect([kindOfLines(chosen.above), kindOfLines({})]).toEqual(['financing', null]);
  });

  it('keeps an interval around an amount within it, and tells of one that goes', () => {
    const reading = read('Ombygning|110|7');
    expect(reading.rows[0]?.notes).toEqual([]);
    const key = `${id('S1')}.${id('Ombygning')}.0`;
    expect(taken('economy', reading, base).plan.economyAmounts[key]).toMatchObject({
      ...{ low: 90, likely: 110, high: 120 },
    });
    const outside = read('Ombygning|130|7');
    expect(outside.rows[0]?.notes).toEqual([
      { key: 'list.note.interval', params: { low: '90', high: '120', year: '2027' } },
    ]);
    expect(taken('economy', outside, base).plan.economyAmounts[key]).toMatchObject({
      ...{ low: null, likely: 130, high: null },
    });
  });

  it('reads back any amounts as they are printed', () => {
    const amount = fc.option(fc.integer({ min: -99_999, max: 99_999 }));
    fc.assert(
      fc.property(fc.array(amount, { minLength: 5, maxLength: 5 }), (amounts) => {
        fc.pre(amounts.some((value) => value !== null));
        const shown = amounts.map((value) =>
          value === null ? '' : value < 0 ? `(${-value})` : String(value),
        );
        expect(amountsOf(['Salg', ...shown].join('|'))).toEqual(
          amounts.flatMap((value, offset) => (value === null ? [] : [['Salg', offset, value]])),
        );
      }),
    );
  });
});
