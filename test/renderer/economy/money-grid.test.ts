import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { planFigures } from '#app/indicators/plan-figures.ts';
import { council } from '#app/matrices/council.ts';
import { economyMatrix } from '#app/matrices/economy.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { textIn } from '#renderer/state/text.ts';
import { moneyClears, moneyEdits } from '#renderer/views/economy/table/money-edits.ts';
import {
  moneyCells,
  moneyColumns,
  moneyGridRows,
  parseMoneyCell,
} from '#renderer/views/economy/table/money-grid.ts';
import { moneyGroups } from '#renderer/views/economy/table/money-rows.ts';
import { isNamedTable } from '#renderer/views/economy/table/named-table.ts';
import type { AmountMode } from '#renderer/views/economy/table/typed-amount.ts';
import { demo } from '../../app/indicators/economies.ts';
import { id, planOf, scenarioRow } from '../../app/indicators/houses.ts';
import { amountRows, indexRow, lineRow } from '../../app/indicators/money-rows.ts';

const da = textIn('da');
const nordby = samplePlan('nordby', 'da');
const scenarios = sorted(nordby.scenarios);

/** The table of a scenario as it stands on the screen: name, then its five years. */
function shown(plan: Plan, scenarioId: string, mode: AmountMode = 'likely'): string[][] {
  const economy = planFigures(plan).economy().get(scenarioId);
  if (!economy) throw new Error(`no ${scenarioId}`);
  const groups = moneyGroups(plan, economy);
  const cell = moneyCells(da, plan, groups, mode);
  return moneyGridRows(da, plan, groups)
    .filter(({ kind }) => kind === 'data')
    .map(({ key, title }) => [
      title,
      ...['0', '1', '2', '3', '4'].map((column) => cell({ row: key, column }).text),
    ]);
}

const change = (plan: Plan, commands: ReturnType<typeof moneyClears>) =>
  commands.reduce((before, command) => {
    const done = execute(before, command);
    if (!done.ok) throw new Error(done.error.code);
    return done.value.plan;
  }, plan);

describe('the Nordby table on screen', () => {
  it.each(demo.scenarios.map((row, index) => ({ row, index })))(
    '$row.id is the demo’s, to the krone',
    ({ row, index }) => {
      const table = shown(nordby, scenarios[index]?.id ?? '');
      const rowOf = (name: string) => table.find(([title]) => title === name)?.slice(1, 5);
      const written = (amounts: number[]) => amounts.map((amount) => da.format.number(amount, 0));
      expect(rowOf('Drift i alt')).toEqual(written(row.table.drift));
      expect(rowOf('Anlæg i alt')).toEqual(written(row.table.anlaeg));
      expect(rowOf('Salg i alt')).toEqual(written(row.table.salg));
      expect(rowOf('I alt')).toEqual(written(row.table.kasse));
    },
  );

  it('shows derived lines as such, lines with nothing to be filled in, and no total twice', () => {
    const names = shown(nordby, scenarios[1]?.id ?? '').map(([name]) => name);
    expect(names).toContain('Bygningsdrift (afledt)');
    expect(names).toContain('Salg af biblioteksbygningen');
    expect(names.filter((name) => name?.startsWith('I alt'))).toEqual(['I alt']);
  });

  it('shows what amounts lie between', () => {
    const table = shown(nordby, scenarios[1]?.id ?? '', 'interval');
    expect(table.find(([name]) => name === 'Anlæg i alt')?.slice(1, 3)).toEqual([
      '2.880–3.970',
      '5.760–7.980',
    ]);
    expect(table.find(([name]) => name === 'Drift i alt')?.[2]).toBe('−852 til −807');
  });

  it('marks an uncertain amount, and says its ends to those who listen', () => {
    const scenarioId = scenarios[1]?.id ?? '';
    const economy = planFigures(nordby).economy().get(scenarioId);
    if (!economy) throw new Error('no economy');
    const cell = moneyCells(da, nordby, moneyGroups(nordby, economy), 'likely');
    expect(cell({ row: 'sum-capital', column: '0' })).toMatchObject({
      symbol: '±',
      label: '3.200, mellem 2.880 og 3.970',
    });
  });
});

describe('screen and sheet', () => {
  it('show the same amounts, row by row', () => {
    const context = {
      language: 'da',
      profile: 'intern',
      planVersion: 1,
      planHash: 'x',
      today: '2026-11-22',
    } as const;
    const sheet = economyMatrix(council(nordby, context));
    const economies = planFigures(nordby).economy();
    for (const [scenarioId, economy] of economies) {
      const groups = moneyGroups(nordby, economy);
      const cell = moneyCells(da, nordby, groups, 'likely');
      const rows = groups
        .flatMap(({ rows: own }) => own)
        .filter((row) => row.is !== 'line' || row.row !== null);
      for (const row of rows) {
        const own = row.is === 'sum' ? `sum.${row.sum}` : (row.row?.key ?? '');
        const printed = sheet.rows.find(({ key }) => key === `${scenarioId}.${own}`);
        for (const offset of ['0', '1', '2', '3', '4']) {
          const value = printed?.cells[`likely.${offset}`]?.value;
          const { text } = cell({ row: row.key, column: offset });
          // A year nobody has written anything in is 0 on the sheet, so that its formulas add up.
          expect(text || '0').toBe(da.format.number(Number(value), 0));
        }
      }
    }
  });
});

describe('writing in the table', () => {
  const scenarioId = id('S1');
  const plan = planOf({
    scenarios: [scenarioRow('S0'), scenarioRow('S1')],
    economyLines: [lineRow('it', 'operating', { priceLevelYear: 2025 }), lineRow('bygning', 'capital')],
    economyAmounts: [
      ...amountRows('S1', 'it', [[90, 100, 120], 100]),
      ...amountRows('S1', 'bygning', [800.5]),
    ],
    priceIndices: [indexRow(2025, 96), indexRow(2027, 100)],
  });
  const parse = (row: string, column: string, typed: string) =>
    parseMoneyCell(da, plan, scenarioId, 'likely', { row, column }, typed);
  const edit = (cells: [string, string, string][]) => {
    const edits = cells.map(([line, column, typed]) => {
      const parsed = parse(id(line), column, typed);
      if (!parsed.ok) throw new Error(parsed.error.code);
      return { row: id(line), column, value: parsed.value };
    });
    return moneyEdits(plan, scenarioId, edits);
  };

  it('shows a line in the plan’s prices, and opens it with what was typed', () => {
    const economy = planFigures(plan).economy().get(scenarioId);
    if (!economy) throw new Error('no economy');
    const cell = moneyCells(da, plan, moneyGroups(plan, economy), 'likely');
    expect(cell({ row: id('it'), column: '1' })).toMatchObject({
      text: '104',
      copyText: '100',
      hint: '100 i 2025-pl er 104 i 2027-pl',
    });
    expect(cell({ row: id('bygning'), column: '0' })).toMatchObject({ text: '801', copyText: '800,5' });
    expect(cell({ row: id('it'), column: 'level' })).toEqual({ text: '2025', muted: false });
  });

  it('says of a line without an index that it can’t be converted', () => {
    const without = { ...plan, priceIndices: {} };
    const economy = planFigures(without).economy().get(scenarioId);
    if (!economy) throw new Error('no economy');
    const cell = moneyCells(da, without, moneyGroups(without, economy), 'likely');
    expect(cell({ row: id('it'), column: '1' })).toMatchObject({
      text: '–',
      mark: '100 i 2025-pl; kan ikke regnes om',
    });
  });

  it('is one change for a block of amounts, and tells which intervals went', () => {
    const { commands, lost } = edit([
      ['it', '0', '95'],
      ['it', '1', '50; 60; 70'],
      ['bygning', '0', '900'],
    ]);
    expect(commands.map(({ type }) => type)).toEqual(['economyAmounts.set']);
    expect(lost).toEqual([]);
    const after = change(plan, commands);
    expect(after.economyAmounts[`${scenarioId}.${id('it')}.0`]).toMatchObject({
      low: 90,
      likely: 95,
      high: 120,
    });
    expect(after.economyAmounts[`${scenarioId}.${id('it')}.1`]).toMatchObject({ low: 50, high: 70 });
    expect(edit([['it', '0', '300']]).lost).toMatchObject([{ low: 90, high: 120 }]);
  });

  it('takes steering area and price level of several lines', () => {
    const { commands } = edit([
      ['it', 'area', 'Service'],
      ['it', 'level', '2026-pl'],
      ['bygning', 'area', 'Anlæg'],
    ]);
    const after = change(plan, commands);
    expect(after.economyLines[id('it')]).toMatchObject({ area: 'Service', priceLevelYear: 2026 });
    expect(after.economyLines[id('bygning')]).toMatchObject({ area: 'Anlæg', priceLevelYear: 2027 });
  });

  it.each([
    ['sum-operating', '0', '5', 'economy_computed'],
    ['building', '2', '5', 'economy_computed'],
    [id('it'), '0', 'meget', 'economy_amount'],
    [id('it'), 'level', '27', 'economy_year'],
  ])('refuses %s, %s, "%s"', (row, column, typed, code) => {
    expect(parse(row, column, typed)).toMatchObject({ ok: false, error: { code } });
  });

  it('empties what is there, and nothing else', () => {
    const cells = [
      { row: id('it'), column: '0' },
      { row: id('it'), column: '3' },
      { row: id('it'), column: 'area' },
      { row: 'sum-total', column: '0' },
    ];
    const after = change(plan, moneyClears(plan, scenarioId, cells));
    expect(Object.keys(after.economyAmounts)).not.toContain(`${scenarioId}.${id('it')}.0`);
    expect(Object.keys(after.economyAmounts)).toHaveLength(2);
    expect(moneyClears(plan, scenarioId, cells.slice(1))).toEqual([]);
  });
});

describe('columns and pasted tables', () => {
  it('name the plan’s years, and leave the words out among intervals', () => {
    const titles = (mode: AmountMode) => moneyColumns(da, nordby, mode).map(({ title }) => title);
    expect(titles('likely').slice(0, 5)).toEqual(['2027', '2028', '2029', '2030', 'Varigt']);
    expect(titles('interval')).toHaveLength(5);
  });

  it('tell a table with names from a block of amounts', () => {
    expect(
      isNamedTable('da', [
        ['', '2027'],
        ['Ombygning', '3.200'],
      ]),
    ).toBe(true);
    expect(
      isNamedTable('da', [
        ['3.200', '6.400'],
        ['-', '5'],
      ]),
    ).toBe(false);
    expect(isNamedTable('da', [['kr. 200', '6.400']])).toBe(true);
    expect(isNamedTable('da', [['Service'], ['Anlæg']])).toBe(false);
  });
});
