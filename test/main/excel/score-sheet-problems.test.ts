import { beforeAll, describe, expect, it } from 'vitest';
import type { ForeignWorkbook } from '#app/import/foreign-workbook.ts';
import type { Plan } from '#app/plan/plan.ts';
import { readScoreSheet } from '#app/scoresheet/read-sheet.ts';
import { afterCommands } from '../../app/commands/furnished-plan.ts';
import { askedPlan, ids } from '../../app/scoresheet/asked-plan.ts';
import { addressOf, foreign, number, rowOf, sheetOut, words, written } from './filled-sheets.ts';

const plan = askedPlan();
let out: ForeignWorkbook;
beforeAll(async () => {
  out = await foreign(await sheetOut(plan));
});

/** "Pointark C5 code" of everything that is wrong. */
function wrong(of: Plan, workbook: ForeignWorkbook): string[] {
  const read = readScoreSheet(of, workbook);
  if (read.kind === 'answers') return [];
  return read.problems.map(({ sheet, cell, reason }) => `${sheet} ${cell} ${reason.code}`.trim());
}

describe('a score sheet that can’t be taken', () => {
  const row = () => rowOf(out, ids.wait, ids.nul);
  const light = () => rowOf(out, ids.light, ids.nul);
  it.each<[string, () => Parameters<typeof written>[1], string[]]>([
    [
      'a number as Danes write it',
      () => [{ row: row(), column: 'score', value: words('1.234,5') }],
      ['score sheet_number_as_text'],
    ],
    [
      'a number as Britons write it',
      () => [{ row: row(), column: 'score', value: words('1,234.5') }],
      ['score sheet_number_as_text'],
    ],
    [
      'a number as text',
      () => [{ row: row(), column: 'score', value: words('45') }],
      ['score sheet_number_as_text'],
    ],
    ['words', () => [{ row: row(), column: 'score', value: words('god') }], ['score sheet_not_understood']],
    [
      'yes',
      () => [{ row: row(), column: 'score', value: { kind: 'boolean', value: true } }],
      ['score sheet_not_understood'],
    ],
    [
      'a date',
      () => [{ row: row(), column: 'score', value: { kind: 'date', value: '2026-05-03' } }],
      ['score sheet_date'],
    ],
    [
      'a formula',
      () => [{ row: row(), column: 'score', value: { kind: 'number', value: 45, isFormula: true } }],
      ['score sheet_formula'],
    ],
    [
      'a formula that gives nothing',
      () => [{ row: row(), column: 'score', value: { kind: 'empty', value: null, isFormula: true } }],
      ['score sheet_formula'],
    ],
    [
      'an error',
      () => [{ row: row(), column: 'score', value: { kind: 'error', value: '#REF!' } }],
      ['score sheet_error_value'],
    ],
    ['out of range', () => [{ row: row(), column: 'score', value: number(61) }], ['score sheet_outside']],
    ['off the step', () => [{ row: row(), column: 'score', value: number(44) }], ['score sheet_off_step']],
    ['half a range', () => [{ row: light(), column: 'high', value: null }], ['high sheet_half_range']],
    [
      'a range that falls',
      () => [{ row: light(), column: 'low', value: number(9) }],
      ['low sheet_range_order'],
    ],
    [
      'don’t know within a range',
      () => [{ row: light(), column: 'score', value: words('ved ikke') }],
      ['score sheet_unknown_with_range'],
    ],
    [
      'a formula as reason',
      () => [{ row: row(), column: 'reason', value: { kind: 'text', value: 'x', isFormula: true } }],
      ['reason sheet_formula'],
    ],
    [
      'a reason of 10,001 characters',
      () => [{ row: row(), column: 'reason', value: words('x'.repeat(10_001)) }],
      ['reason sheet_reason_long'],
    ],
    [
      'a code that was changed',
      () => [{ row: row(), column: 'code', value: words('abc') }],
      ['code sheet_code'],
    ],
    [
      'a code that was deleted',
      () => [{ row: row(), column: 'code', value: null }],
      ['code sheet_code_missing'],
    ],
    [
      'a criterion that was renamed in its row',
      () => [{ row: row(), column: 'criterion', value: words('Noget andet') }],
      ['code sheet_code'],
    ],
  ])('names the cell of %s', (_what, cells, expected) => {
    const places = expected.map((line) => {
      const [column = 'score', code] = line.split(' ');
      const at = cells()[0]?.row ?? 0;
      return `Pointark ${addressOf(at, column as 'score')} ${code}`;
    });
    expect(wrong(plan, written(out, cells()))).toEqual(places);
  });

  it('notices a code that was moved to another row, and one that stands twice', () => {
    const [a, b] = [rowOf(out, ids.wait, ids.nul), rowOf(out, ids.light, ids.nul)];
    const codeOf = (at: number) => {
      const cell = out.sheets[0]?.rows
        .find((one) => one.row === at)
        ?.cells.find(({ column }) => column === 10);
      return words(String(cell?.value));
    };
    const moved = written(out, [
      { row: a, column: 'code', value: codeOf(b) },
      { row: b, column: 'code', value: codeOf(a) },
    ]);
    expect(wrong(plan, moved)).toEqual([a, b].map((at) => `Pointark ${addressOf(at, 'code')} sheet_code`));
    const copy = structuredClone(out);
    const last = copy.sheets[0]?.rows.find((one) => one.row === a);
    copy.sheets[0]?.rows.push({ ...structuredClone(last ?? { cells: [] }), row: 900 });
    expect(wrong(plan, copy)).toEqual(['Pointark J900 sheet_row_twice']);
  });

  it('is refused when it belongs elsewhere, or what it asks about has changed', () => {
    const head = `Pointark J${out.sheets[0]?.rows.find(({ cells }) => cells.some(({ value }) => String(value).startsWith('borgerhus-')))?.row ?? 0}`;
    const other = { ...plan, meta: { ...plan.meta, id: ids.nul } };
    expect(wrong(other, out)).toEqual([`${head} sheet_other_plan`]);
    expect(wrong(afterCommands(plan, { type: 'round.remove', input: { id: ids.open } }), out)).toEqual([
      `${head} sheet_round_unknown`,
    ]);
    expect(
      wrong(afterCommands(plan, { type: 'round.advance', input: { id: ids.open, to: 'closed' } }), out),
    ).toEqual([`${head} sheet_round_closed`]);
    expect(wrong(afterCommands(plan, { type: 'rater.remove', input: { id: ids.anna } }), out)).toEqual([
      `${head} sheet_rater_unknown`,
    ]);
    const redefined = afterCommands(plan, {
      type: 'criterion.update',
      input: { id: ids.wait, changes: { definition: 'Noget andet.' } },
    });
    const rows = Object.keys(plan.scenarios).map(
      (scenarioId) => `Pointark ${addressOf(rowOf(out, ids.wait, scenarioId), 'code')} sheet_scale_changed`,
    );
    expect(wrong(redefined, out)).toEqual(rows);
    const removed = afterCommands(plan, { type: 'scenario.remove', input: { id: ids.nul } });
    expect(new Set(wrong(removed, out).map((line) => line.split(' ')[2]))).toEqual(
      new Set(['sheet_scenario_unknown']),
    );
    expect(wrong(plan, { sheets: [{ name: 'Ark1', isHidden: false, rows: [] }] })).toEqual(['sheet_none']);
    const twice = {
      sheets: [...out.sheets, ...out.sheets.slice(0, 1).map((sheet) => ({ ...sheet, name: 'Kopi' }))],
    };
    expect(wrong(plan, twice)).toEqual([head.replace('Pointark', 'Kopi').concat(' sheet_twice')]);
  });

  it('is refused when its head or its columns were changed, whatever stands below', () => {
    const headRow =
      out.sheets[0]?.rows.find(({ cells }) =>
        cells.some(({ value }) => String(value).startsWith('borgerhus-')),
      )?.row ?? 0;
    const changed = (column: 'code' | 'low', row: number, value: string) =>
      written(out, [{ row, column, value: words(value) }]);
    expect(wrong(plan, changed('code', headRow, 'borgerhus-pointark 1 rettet'))).toEqual([
      `Pointark ${addressOf(headRow, 'code')} sheet_head`,
    ]);
    expect(wrong(plan, changed('code', headRow, 'borgerhus-pointark 2 af et senere program'))).toEqual([
      `Pointark ${addressOf(headRow, 'code')} sheet_head`,
    ]);
    const headings = headRow - 1;
    expect(wrong(plan, changed('low', headings, 'Min egen kolonne'))).toEqual([
      `Pointark ${addressOf(headings, 'low')} sheet_columns`,
    ]);
  });

  it('is refused when a criterion is gone or measured by now', () => {
    const codes = (of: Plan) => [...new Set(wrong(of, out).map((line) => line.split(' ')[2]))];
    const unrated = { ...plan, ratings: {}, agreements: {}, levels: {} };
    const { [ids.wait]: wait, ...others } = plan.criteria;
    expect(codes({ ...unrated, criteria: others })).toEqual(['sheet_criterion_unknown']);
    if (!wait) throw new Error('no criterion');
    const measured = { ...wait, measure: 'expected_wait' as const };
    expect(codes({ ...unrated, criteria: { ...others, [ids.wait]: measured } })).toEqual([
      'sheet_criterion_not_asked',
    ]);
  });

  it('is refused for a reason that stands beside no score', () => {
    const fresh = { ...plan, ratings: {} };
    const row = rowOf(out, ids.wait, ids.nul);
    const alone = written(out, [
      ...(['score', 'low', 'high'] as const).map((column) => ({ row, column, value: null })),
      { row, column: 'reason', value: words('Bare fordi.') },
    ]);
    expect(wrong(fresh, alone)).toEqual([`Pointark ${addressOf(row, 'reason')} sheet_reason_alone`]);
  });
});
