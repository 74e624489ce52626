import { describe, expect, it } from 'vitest';
import { councilMatrices } from '#app/matrices/council-matrices.ts';
import type { CellRef, Matrix, MatrixId } from '#app/matrices/matrix.ts';
import { emptyPlan, type Plan } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { id, planOf, withRatings } from '../results/plans.ts';
import { context, hostilePlan, largePlan, mixedPlan } from './plans.ts';
import { randomReadyPlans } from './random-plan.ts';

const nordby = samplePlan('nordby', 'da');
const bare = emptyPlan({ ...nordby.meta, baselineId: null });

function matrix(plan: Plan, wanted: MatrixId, language: 'da' | 'en' = 'da'): Matrix {
  const found = councilMatrices(plan, { ...context, language }).find((candidate) => candidate.id === wanted);
  if (!found) throw new Error(`no ${wanted}`);
  return found;
}

/** One row as values by column. */
function values(table: Matrix, row: string): { [column: string]: unknown } {
  const cells = table.rows.find((candidate) => candidate.key === row)?.cells ?? {};
  return Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cell.value]));
}

/** One of the rows of totals, scenario by scenario. */
function totals(table: Matrix, row: string): unknown[] {
  const cells = Object.entries(values(table, row)).filter(([column]) => column.startsWith('weighted'));
  return cells.map(([, value]) => value);
}

const rounded = (figures: unknown[]) => figures.map((figure) => Math.round(Number(figure) * 1e9) / 1e9);

describe('the council’s matrices', () => {
  it.each<[string, Plan]>([
    ['the sample', nordby],
    ['every kind of score', mixedPlan()],
    ['nothing', bare],
    ['hostile texts', hostilePlan()],
    ['many scenarios', largePlan(40, 20)],
    ...randomReadyPlans(40, 7).map((plan, index): [string, Plan] => [`random plan ${index + 1}`, plan]),
  ])('name every row and column once, and refer only to cells that are there: %s', (name, plan) => {
    for (const language of ['da', 'en'] as const) {
      const matrices = councilMatrices(plan, { ...context, language });
      expect(matrices.map(({ id }) => id)).toEqual([
        'front',
        'scenarios',
        'scores',
        'group-scores',
        'sensitivity',
        ...(plan === bare ? [] : ['charts']),
        ...(plan === nordby
          ? [
              'functions',
              'services',
              'staffing',
              'opening-hours',
              'competences',
              'area-schedule',
              'nearness',
              'economy',
              'present-value',
              'needs',
            ]
          : []),
        // Scenarios that are described differently differ, whatever else the plan holds.
        ...(plan === nordby || name === 'every kind of score' ? ['comparison'] : []),
        'assumptions',
        'method',
      ]);
      const cells = new Map(matrices.map((table) => [table.id, cellNames(table)]));
      const lost = matrices.flatMap(references).flatMap(({ home, ref }) => {
        const names = cells.get(ref.matrix ?? home);
        return [ref, { ...ref, ...ref.to }].filter(
          ({ row, column }) => !names?.rows.has(row) || !names.columns.has(column),
        );
      });
      expect(lost).toEqual([]);
    }
  });

  it('say nothing of who scored what: no rater and no rating leaves with them', () => {
    const plan = withRatings(planOf([{}], [[3], [7]]), [[[2], [9]]]);
    const named = { ...plan, raters: { [id(300)]: { ...plan.raters[id(300)], name: 'Kirsten' } } } as Plan;
    expect(JSON.stringify(councilMatrices(named, context))).not.toContain('Kirsten');
  });
});

describe('the score sheet', () => {
  it('has the totals, ranks and leads of the sample, on 0–100', () => {
    const sheet = matrix(nordby, 'scores');
    // 2.38, 3.90, 3.64 and 4.32 on the file's scale of 1–5.
    expect(rounded(totals(sheet, 'total'))).toEqual([34.5, 72.5, 66, 83]);
    expect(totals(sheet, 'rank')).toEqual([4, 2, 3, 1]);
    expect(totals(sheet, 'separable')).toEqual(['ja', 'ja', 'ja', 'nr. 1']);
  });

  it('shares ranks, and says who can’t be told apart', () => {
    const sheet = matrix(planOf([{ step: 2 }], [[5], [5], [4], [1]]), 'scores');
    expect(totals(sheet, 'rank')).toEqual([1, 1, 3, 4]);
    expect(totals(sheet, 'separable')).toEqual(['nej', 'nej', 'nej', 'ja']);
  });

  it('gives no total where a score that counts is unknown, but what it may become', () => {
    const unknown = { low: null, likely: null, high: null };
    const sheet = matrix(
      planOf(
        [{}, {}],
        [
          [5, unknown],
          [6, null],
          [2, 3],
        ],
      ),
      'scores',
    );
    expect(totals(sheet, 'total')).toEqual(['–', '–', 25]);
    expect(totals(sheet, 'low')).toEqual([25, 30, 25]);
    expect(totals(sheet, 'high')).toEqual([75, 80, 25]);
    expect(values(sheet, id(2))).toMatchObject({
      [`score.${id(101)}`]: 'ved ikke',
      [`score.${id(102)}`]: null,
    });
  });

  it('has both ends of an uncertain score under its criterion, the worse one first', () => {
    const falling = { worst: 60, best: 40, unit: 'minutter' };
    const sheet = matrix(planOf([falling], [[{ low: 45, likely: null, high: 55 }], [50]]), 'scores');
    const rows = sheet.rows.map((row) => row.key).slice(0, 3);
    expect(rows).toEqual([id(1), `${id(1)}.worstEstimate`, `${id(1)}.bestEstimate`]);
    const column = `score.${id(101)}`;
    expect(rows.map((row) => values(sheet, row)[column])).toEqual([50, 55, 45]);
    expect(rows.map((row) => values(sheet, row)[`value.${id(101)}`])).toEqual([50, 25, 75]);
  });

  it('shows the swing each weight stands for, in words', () => {
    const plan = planOf([{ worst: 60, best: 40.5, unit: 'minutter' }], [[50]]);
    expect(values(matrix(plan, 'scores'), id(1)).swing).toBe('fra 60 til 40,5 minutter');
    expect(values(matrix(plan, 'scores', 'en'), id(1)).swing).toBe('from 60 to 40.5 minutter');
  });

  it('keeps weights and scores, but no totals, while something stands in the way, and says what', () => {
    const sheet = matrix(planOf([{ definition: '' }, { worst: null, best: null }], [[3, null]]), 'scores');
    expect(sheet.notes[0]).toBe(
      'Der er ingen samlede tal endnu. »K1« mangler en definition. »K2« mangler et værste og et bedste niveau.',
    );
    expect(sheet.rows.map((row) => row.key)).toEqual([id(1), id(2)]);
    expect(values(sheet, id(1))).toMatchObject({ points: 100, weight: 0.5, [`score.${id(101)}`]: 3 });
    expect(sheet.columns.some((column) => column.key.startsWith('weighted'))).toBe(false);
  });

  it('names the first reasons and counts the rest', () => {
    const [first, second] = matrix(planOf(Array(7).fill({ definition: '' }), [[1]]), 'scores').notes;
    expect(first).toContain('»K4«');
    expect(first).not.toContain('»K5«');
    expect(second).toBe('Der er 3 grunde mere; de står på arket Metode.');
  });
});

function cellNames(table: Matrix) {
  const rows = new Set(table.rows.map((row) => row.key));
  const columns = new Set(table.columns.map((column) => column.key));
  expect(rows.size).toBe(table.rows.length);
  expect(columns.size).toBe(table.columns.length);
  for (const row of table.rows)
    for (const column of Object.keys(row.cells)) expect(columns).toContain(column);
  return { rows, columns };
}

function references(table: Matrix): { home: MatrixId; ref: CellRef }[] {
  return table.rows.flatMap((row) =>
    Object.values(row.cells).flatMap((cell) =>
      (cell.formula ?? []).flatMap((part) =>
        typeof part === 'string' ? [] : [{ home: table.id, ref: part }],
      ),
    ),
  );
}

it('the score sheet judges by one step and by the draws, which stand beside it with their day', () => {
  const close = (low: number, high: number) =>
    planOf([{ worst: 0, best: 10, step: 0.1 }], [[{ low, likely: null, high }], [5]]);
  // One step is worth 1 of 100 and the lead 10, but first place holds in only seven of ten draws.
  const unsure = matrix(close(3, 9), 'scores');
  expect(rounded(totals(unsure, 'total'))).toEqual([60, 50]);
  expect(totals(unsure, 'separable')).toEqual(['nej', 'nej']);
  const shares = totals(unsure, 'firstShare') as number[];
  expect(shares[0]).toBeCloseTo(2 / 3, 2);
  expect((shares[0] ?? 0) + (shares[1] ?? 0)).toBeCloseTo(1, 12);
  expect(unsure.notes.join()).toMatch(/100\.000 trækninger, frø 1/);
  const sure = matrix(close(5.5, 9), 'scores');
  expect([totals(sure, 'firstShare'), totals(sure, 'separable')]).toEqual([
    [1, 0],
    ['nr. 1', 'ja'],
  ]);
  // Nothing to draw: no row that would say so.
  expect(matrix(planOf([{ step: 1 }], [[6], [3]]), 'scores').rows.map(({ key }) => key)).not.toContain(
    'firstShare',
  );
});
