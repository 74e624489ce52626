// Over 300 lines: one list of plans and edits, each put through the same check.
import type { Workbook } from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CommandRequest } from '#app/commands/registry.ts';
import { leadersByShare } from '#app/decision/lead.ts';
import { councilMatrices } from '#app/matrices/council-matrices.ts';
import type { CellValue, Matrix, MatrixContext } from '#app/matrices/matrix.ts';
import { everything, type MatrixChoice } from '#app/matrices/matrix-choice.ts';
import { type IndicatorCode, indicatorCodes } from '#app/plan/measure.ts';
import { emptyPlan, type Plan } from '#app/plan/plan.ts';
import { prepare } from '#app/results/prepare.ts';
import { drawn } from '#app/results/robustness.ts';
import { weigh } from '#app/results/weigh.ts';
import { writeWorkbook } from '#main/excel/workbook.ts';
import { samplePlan } from '#main/samples.ts';
import { isThorough } from '#test/thorough.ts';
import { afterCommands } from '../../app/commands/furnished-plan.ts';
import { demoPlan } from '../../app/indicators/economies.ts';
import { uncertainPlan } from '../../app/matrices/economy-plan.ts';
import { measuredId, withMeasured } from '../../app/matrices/measured-sample.ts';
import { context, hostilePlan, largePlan, mixedPlan } from '../../app/matrices/plans.ts';
import { randomReadyPlans } from '../../app/matrices/random-plan.ts';
import { staffedPlan } from '../../app/matrices/staffed-plan.ts';
import { id } from '../../app/results/plans.ts';
import { recalculate } from './libreoffice.ts';
import { placedCells, readWorkbook, shownValue } from './read.ts';

/** A workbook as it was written, perhaps with inputs changed, and what it must show after calculation. */
interface Trial {
  name: string;
  written: Matrix[];
  expected: Matrix[];
}

interface Typing {
  row: string;
  column: string;
  value: CellValue;
}

/** As written, the workbook shows what the program computed. */
function unchanged(
  name: string,
  plan: Plan,
  reader: Partial<MatrixContext> = {},
  choice: Partial<MatrixChoice> = {},
): Trial {
  const matrices = councilMatrices(plan, { ...context, ...reader }, { ...everything, ...choice });
  return { name, written: matrices, expected: matrices };
}

/**
 * Somebody types into input cells of the workbook; its results are the old ones until it is calculated. Then
 * it must show what the program gives for the plan with the same change.
 */
function typed(name: string, plan: Plan, typing: Typing[], ...requests: CommandRequest[]): Trial {
  const written = councilMatrices(plan, context).map((matrix) => {
    if (matrix.id !== 'scores') return matrix;
    const rows = matrix.rows.map((row) => ({ ...row, cells: { ...row.cells } }));
    for (const { row, column, value } of typing) {
      const cells = rows.find((candidate) => candidate.key === row)?.cells;
      const cell = cells?.[column];
      if (!cells || !cell?.input) throw new Error(`no input ${row}/${column}`);
      // Typing over a formula takes its place.
      const { formula: _formula, ...rest } = cell;
      cells[column] = { ...rest, value };
    }
    return { ...matrix, rows };
  });
  const after = afterCommands(plan, ...requests);
  return { name, written, expected: withDatedShares(councilMatrices(after, context), plan, after) };
}

/**
 * Who can be told apart when somebody has typed: those in front by what the sheet computes now, and those whom the
 * draws put in front when it was written.
 */
function withDatedShares(matrices: Matrix[], before: Plan, after: Plan): Matrix[] {
  const [old, now] = [before, after].map((plan) => {
    const preparation = prepare(plan, { kind: 'agreed' });
    return preparation.ready ? preparation.problem : undefined;
  });
  if (!old || !now) return matrices;
  const draws = drawn(before, old, old.weights);
  const byShare = draws.isConstant
    ? []
    : leadersByShare(draws.rankAcceptability, old.scenarioCount, draws.limitShare);
  const inFront = new Set([...weigh(now, now.weights).leaders, ...byShare]);
  const word = (place: number) => (inFront.has(place) ? (inFront.size === 1 ? 'nr. 1' : 'nej') : 'ja');
  return matrices.map((matrix) => ({
    ...matrix,
    rows: matrix.rows.map((row) => {
      if (row.key !== 'separable') return row;
      const cells = { ...row.cells };
      now.scenarios.forEach(({ id: scenarioId }, place) => {
        const own = cells[`weighted.${scenarioId}`];
        if (own) cells[`weighted.${scenarioId}`] = { ...own, value: word(place) };
      });
      return { ...row, cells };
    }),
  }));
}

/**
 * Somebody types what gives no total: the weights no longer make a whole, or a score lies outside its scale.
 * Then every row of totals says so for these scenarios, and nothing shows an error.
 */
function withoutTotal(name: string, plan: Plan, typing: Typing[], scenarioIds: string[]): Trial {
  const { written } = typed(name, plan, typing);
  const columns = scenarioIds.map((scenarioId) => `weighted.${scenarioId}`);
  const expected = written.map((matrix) => ({
    ...matrix,
    rows: matrix.rows.map((row) => ({
      ...row,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([column, { formula, ...cell }]) => {
          const isTotal = ['total', 'rank', 'behind', 'share'].includes(row.key) && columns.includes(column);
          return [column, isTotal && formula ? { ...cell, formula, value: '–' } : cell];
        }),
      ),
    })),
  }));
  return { name, written, expected };
}

const nordby = samplePlan('nordby', 'da');
const economy = Object.values(nordby.criteria).find(({ name }) => name === 'Totaløkonomi')?.id ?? '';
const group = Object.values(nordby.criteria).find(({ kind }) => kind === 'group')?.id ?? '';
const newHouse = Object.values(nordby.scenarios).find(({ shortName }) => shortName === 'C')?.id ?? '';
const mixed = mixedPlan();
const words = { reason: '', source: '', dissent: '' };
const weight = (criterionId: string, swingPoints: number): CommandRequest => ({
  type: 'weights.set',
  input: { weights: [{ criterionId, swingPoints }] },
});
const score = (
  scenarioId: string,
  criterionId: string,
  likely: number | null,
  low: number | null = null,
  high: number | null = null,
): CommandRequest => ({
  type: 'agreements.set',
  input: { agreements: [{ scenarioId, criterionId, low, likely, high, ...words }] },
});
const points = (row: string, value: CellValue) => ({ row, column: 'points', value });
const cell = (row: string, scenarioId: string, value: CellValue) => ({
  row,
  column: `score.${scenarioId}`,
  value,
});

/** Money that is uncertain or unknown, measured on ranges that some of it leaves, over a function that rises and falls. */
function measuredAndBent(): Plan {
  const plan = withMeasured(uncertainPlan(), ['yearly_operating', 'net_investment', 'present_value'], 0.6);
  const bend = ([code, rises]: readonly [IndicatorCode, boolean]): CommandRequest[] => {
    const criterionId = measuredId(code);
    const { worst = null, best = null } = plan.criteria[criterionId] ?? {};
    if (worst === null || best === null) return [];
    const level = (number: number, share: number, value: number) => ({
      ...{ id: id(number), score: worst + share * (best - worst), label: '', value },
    });
    const first = rises ? 9010 : 9000;
    const levels = [level(first, 0.4, rises ? 1 : 0.1), level(first + 1, 0.7, 0.3)];
    return [{ type: 'levels.replace', input: { criterionId, levels } }];
  };
  const bent = [
    ['yearly_operating', true],
    ['present_value', false],
  ] as const;
  return afterCommands(plan, ...bent.flatMap(bend));
}

function notAgreed(): Plan {
  const criterionId = measuredId('needs_covered');
  const changes = { rangeAgreedOn: null, swingPoints: 0 };
  return afterCommands(withMeasured(nordby, ['needs_covered']), {
    type: 'criterion.update',
    input: { id: criterionId, changes },
  });
}

const trials: Trial[] = [
  unchanged('the sample', nordby),
  unchanged('the sample in English', samplePlan('nordby', 'en'), { language: 'en' }),
  unchanged('the sample for everybody', nordby, { profile: 'offentlig' }),
  unchanged(
    'some sheets of some scenarios',
    nordby,
    {},
    {
      sheets: ['charts', 'staffing', 'economy'],
      scenarioIds: Object.values(nordby.scenarios).flatMap(({ id, shortName }) =>
        shortName === 'C' ? [id] : [],
      ),
    },
  ),
  unchanged('more scenarios and criteria than a chart can show', largePlan(14, 14)),
  ...(isThorough
    ? [
        unchanged('200 scenarios and 60 criteria', largePlan(200, 60)),
        unchanged('mixed plan in English for everybody', mixed, { language: 'en', profile: 'offentlig' }),
        unchanged('hostile texts in English for everybody', hostilePlan(), {
          language: 'en',
          profile: 'offentlig',
        }),
      ]
    : []),
  unchanged('groups, falling scales, value functions, ties, uncertain and unknown scores', mixed),
  unchanged('a rota, and figures of staffing of the plan’s own', staffedPlan()),
  unchanged('the demo’s economy', demoPlan()),
  unchanged('re-priced, uncertain, incomplete and financed amounts', uncertainPlan()),
  unchanged('measured criteria', withMeasured(nordby, indicatorCodes)),
  unchanged('measured beyond the ranges', withMeasured(nordby, indicatorCodes, 0.3)),
  unchanged('a measured criterion of weight 0 on a range that nobody has agreed on', notAgreed()),
  unchanged('measured on a value function, with intervals', measuredAndBent()),
  unchanged('an empty plan', emptyPlan({ ...nordby.meta, baselineId: null })),
  unchanged('hostile texts', hostilePlan()),
  ...randomReadyPlans(isThorough ? 40 : 8, 20_261_122).map((plan, index) =>
    unchanged(`random plan ${index + 1}`, plan),
  ),
  typed('a weight that changes the winner', nordby, [points(economy, 60)], weight(economy, 60)),
  typed('a group’s weight', nordby, [points(group, 5)], weight(group, 5)),
  typed('a weight taken to 0', nordby, [points(economy, 0)], weight(economy, 0)),
  typed('a score', nordby, [cell(economy, newHouse, 2)], score(newHouse, economy, 2, 1, 2)),
  typed('an exact score', mixed, [cell(id(6), id(101), -2)], score(id(101), id(6), -2)),
  typed('a score that breaks a tie', mixed, [cell(id(2), id(102), 49)], score(id(102), id(2), 49)),
  typed('a score on a value function', mixed, [cell(id(4), id(101), 2.5)], score(id(101), id(4), 2.5)),
  typed(
    'a score nobody knows any more',
    mixed,
    [cell(id(2), id(101), 'ved ikke')],
    score(id(101), id(2), null),
  ),
  typed(
    'an unknown score that becomes known',
    mixed,
    [cell(id(4), id(104), 8), cell(id(6), id(104), 1)],
    score(id(104), id(4), 8),
    score(id(104), id(6), 1),
  ),
  typed('an unknown score on a criterion that gets weight', mixed, [points(id(8), 25)], weight(id(8), 25)),
  typed(
    'the ends of an uncertain score',
    mixed,
    [cell(`${id(2)}.worstEstimate`, id(103), 60), cell(`${id(2)}.bestEstimate`, id(103), 41)],
    score(id(103), id(2), null, 41, 60),
  ),
  typed(
    'a likely score for an uncertain one',
    mixed,
    [cell(id(2), id(103), 57)],
    score(id(103), id(2), 57, 45, 58),
  ),
  typed(
    'an exact score that becomes uncertain, on a value function that rises and falls',
    mixed,
    [
      cell(id(4), id(101), null),
      cell(`${id(4)}.worstEstimate`, id(101), 1),
      cell(`${id(4)}.bestEstimate`, id(101), 7),
      cell(id(4), id(101), 3),
    ],
    score(id(101), id(4), 3, 1, 7),
  ),
  withoutTotal(
    'weights of a group all taken to 0',
    mixed,
    [points(id(4), 0), points(id(5), 0)],
    Object.keys(mixed.scenarios),
  ),
  withoutTotal('a score outside its scale', mixed, [cell(id(2), id(101), 39)], [id(101)]),
];

describe('a workbook calculated by another program', () => {
  let calculated: Workbook[] = [];

  beforeAll(async () => {
    const written = await Promise.all(
      trials.map(({ written: matrices }) =>
        writeWorkbook(matrices, { ...context, title: '', municipality: '' }),
      ),
    );
    calculated = await Promise.all((await recalculate(written)).map(readWorkbook));
  }, 300_000);

  it.each(trials.map(({ name }, index) => ({ name, index })))(
    'shows what the program computes: $name',
    ({ index }) => {
      const workbook = calculated[index];
      const trial = trials[index];
      if (!workbook || !trial) throw new Error('not calculated');
      // The sheet on sensitivity and the texts on the front page say what held for the agreed figures.
      const computed = placedCells(trial.expected).filter(({ cell }) => cell.formula);
      const wrong = computed.filter((placed) => !agrees(shownValue(workbook, placed), placed.cell.value));
      expect(
        wrong.map((placed) => `${placed.what}: ${shownValue(workbook, placed)} for ${placed.cell.value}`),
      ).toEqual([]);
    },
  );

  it('holds no error in any cell', () => {
    const errors = calculated.flatMap((workbook, index) =>
      workbook.worksheets.flatMap((sheet) => {
        const found: string[] = [];
        sheet.eachRow((row) =>
          row.eachCell((cell) => {
            const shown: unknown = cell.formula ? cell.result : cell.value;
            if (typeof shown === 'object' && shown !== null && 'error' in shown)
              found.push(`${trials[index]?.name}: ${sheet.name}!${cell.address}`);
          }),
        );
        return found;
      }),
    );
    expect(errors).toEqual([]);
  });

  it('has formulas to calculate in every plan that can be weighed', () => {
    const counts = trials.map(
      ({ expected }) => placedCells(expected).filter(({ cell }) => cell.formula).length,
    );
    expect(counts.filter((count) => count === 0)).toHaveLength(1);
    expect(Math.max(...counts)).toBeGreaterThan(200);
  });
});

function agrees(shown: unknown, value: CellValue): boolean {
  if (typeof shown === 'number' && typeof value === 'number') {
    // LibreOffice writes 15 digits.
    return Math.abs(shown - value) <= Math.max(1e-9, Math.abs(value) * 1e-14);
  }
  return shown === (value ?? '');
}
