import type { EconomyFigures } from '../indicators/economy.ts';
import { paymentLabel } from '../indicators/economy-words.ts';
import {
  amountOfYear,
  type Discounting,
  discountFactor,
  discounting,
  firstRateYears,
} from '../indicators/present-value.ts';
import { permanentOffset } from '../plan/economy.ts';
import { rowIn } from '../plan/item-at.ts';
import type { Scenario } from '../plan/scenario.ts';
import { elsewhere, headerRow, plain } from './cells.ts';
import { type Council, markOf, nameOf } from './council.ts';
import { sumKey } from './economy.ts';
import { type AmountEnd, amountColumn, shownEnds } from './economy-columns.ts';
import { type Cell, type Column, type Formula, formula, type Matrix, type Row } from './matrix.ts';
import { parameterCell } from './parameter-cell.ts';

/** A column of the annex: one end of one scenario. */
export function valueColumn(end: AmountEnd, scenarioId: string): string {
  return `${end}.${scenarioId}`;
}

/** The annex: the difference to the baseline year by year, its present value, the net investment and the payback. */
export function presentValueMatrix(council: Council): Matrix {
  const { plan, say } = council;
  const rules = discounting(plan);
  const years = Array.from({ length: rules.horizonYears }, (_, year) => yearRow(council, rules, year));
  const firstKey = yearKey(0);
  const lastKey = yearKey(rules.horizonYears - 1);
  const column = (key: string) => ({ row: firstKey, column: key, to: { row: lastKey, column: key } });
  return {
    id: 'present-value',
    title: say('matrix.presentValue.title'),
    notes: notes(council, rules),
    columns: columns(council),
    rows: [
      headerRow('figures', say('matrix.presentValue.figures')),
      figureRow(
        council,
        'investment',
        ({ netInvestmentTDkk }, end) => netInvestmentTDkk[end],
        (_, end, scenario) => investment(council, end, scenario),
      ),
      figureRow(
        council,
        'operating',
        ({ yearlyOperatingTDkk }, end) => yearlyOperatingTDkk[end],
        (_, end, scenario) =>
          formula`${elsewhere('economy', sumKey(scenario.id, 'operating', true), amountColumn(end, permanentOffset))}`,
      ),
      paybackRow(council),
      figureRow(
        council,
        'value',
        ({ presentValueTDkk }, end) => presentValueTDkk[end],
        (key) => formula`SUMPRODUCT(${column('factor')},${column(key)})`,
      ),
      headerRow('years', say('matrix.presentValue.years')),
      ...years,
    ],
    rowHeadings: 2,
  };
}

/** The scenarios that differ from the baseline, of which everything is known. */
export function valuedScenarios({ plan, scenarios, figures }: Council): Scenario[] {
  return scenarios.filter(({ id }) => id !== plan.meta.baselineId && figures.economyFigures(id) !== null);
}

/** A year's row: 0 is the first of the horizon. */
export const yearKey = (year: number) => `year.${year}`;

function notes({ plan, say, tell, number }: Council, rules: Discounting): string[] {
  return [
    say('matrix.presentValue.note', {
      baseline: nameOf(rowIn(plan.scenarios, plan.meta.baselineId ?? '')),
      year: String(plan.meta.priceLevelYear),
      years: rules.horizonYears,
      first: String(plan.meta.budgetYear),
    }),
    say('matrix.presentValue.noteRate', {
      rate: number(100 * rules.rateTo35, 2),
      after: number(100 * rules.rateAfter35, 2),
      when: tell(paymentLabel(rules)),
    }),
    say('matrix.presentValue.notePayback'),
  ];
}

function columns(council: Council): Column[] {
  const { say } = council;
  return [
    { key: 'name', title: say('matrix.presentValue.year'), width: 24 },
    { key: 'number', title: say('matrix.presentValue.number'), width: 6, format: 'integer' },
    { key: 'factor', title: say('matrix.presentValue.factor'), width: 9, format: 'four-decimals' },
    ...valuedScenarios(council).flatMap((scenario) =>
      shownEnds(council).map(
        (end): Column => ({
          key: valueColumn(end, scenario.id),
          title:
            end === 'likely' ? scenario.shortName : `${scenario.shortName} ${say(`matrix.economy.${end}`)}`,
          unit: say('economy.unit'),
          width: 10,
          format: 'integer',
          startsBlock: end === 'likely',
          scenario: markOf(council, scenario),
        }),
      ),
    ),
  ];
}

function eachColumn(council: Council, cell: (scenario: Scenario, end: AmountEnd) => Cell): Row['cells'] {
  return Object.fromEntries(
    valuedScenarios(council).flatMap((scenario) =>
      shownEnds(council).map((end) => [valueColumn(end, scenario.id), cell(scenario, end)]),
    ),
  );
}

function yearRow(council: Council, rules: Discounting, year: number): Row {
  const { plan, economy } = council;
  const key = yearKey(year);
  const rate = parameterCell(council, 'discount_rate_to_35');
  const after = parameterCell(council, 'discount_rate_36_70');
  const point = parameterCell(council, 'payment_point_in_year');
  const passed = formula`(${{ row: key, column: 'number' }}+MAX(0,MIN(1,${point})))`;
  return {
    key,
    kind: 'data',
    depth: 1,
    cells: {
      name: plain(String(plan.meta.budgetYear + year)),
      number: plain(year),
      factor: {
        value: discountFactor(rules, year),
        formula: formula`(1+${rate})^-MIN(${passed},${firstRateYears})*(1+${after})^-MAX(${passed}-${firstRateYears},0)`,
      },
      ...eachColumn(council, (scenario, end) => {
        const years = economy.get(scenario.id)?.difference?.beforeFinancing ?? [];
        const from = amountColumn(end, Math.min(year, permanentOffset));
        return {
          value: amountOfYear(years, year)[end],
          formula: formula`${elsewhere('economy', sumKey(scenario.id, 'beforeFinancing', true), from)}`,
        };
      }),
    },
  };
}

function figureRow(
  council: Council,
  name: 'value' | 'operating' | 'investment',
  value: (figures: EconomyFigures, end: AmountEnd) => number,
  reckon: (column: string, end: AmountEnd, scenario: Scenario) => Formula,
): Row {
  const { say } = council;
  return {
    key: name,
    kind: 'total',
    depth: 0,
    cells: {
      name: plain(say(`matrix.presentValue.${name}`)),
      ...eachColumn(council, (scenario, end) => {
        const figures = council.figures.economyFigures(scenario.id);
        return {
          value: figures ? value(figures, end) : null,
          formula: reckon(valueColumn(end, scenario.id), end, scenario),
        };
      }),
    },
  };
}

/** Capital and sale of the four years; a kind without lines has no row to point at. */
function investment({ plan }: Council, end: AmountEnd, scenario: Scenario): Formula {
  const hasSale = Object.values(plan.economyLines).some(({ kind }) => kind === 'sale');
  const kinds = hasSale ? (['capital', 'sale'] as const) : (['capital'] as const);
  return kinds.flatMap((kind, index) => {
    const row = sumKey(scenario.id, kind, true);
    const range = {
      ...elsewhere('economy', row, amountColumn(end, 0)),
      to: { row, column: amountColumn(end, permanentOffset - 1) },
    };
    return [...(index > 0 ? ['+'] : []), ...formula`SUM(${range})`];
  });
}

/** On the likely amounts only; words where nothing is paid back. */
function paybackRow(council: Council): Row {
  const { say } = council;
  const cells = valuedScenarios(council).map((scenario): [string, Cell] => {
    const key = valueColumn('likely', scenario.id);
    const figures = council.figures.economyFigures(scenario.id);
    const [net, yearly] = [
      { row: 'investment', column: key },
      { row: 'operating', column: key },
    ];
    const none = say('matrix.none');
    return [
      key,
      {
        ...(figures?.paybackYears ? plain(figures.paybackYears, 'one-decimal') : plain(none)),
        formula: formula`IF(AND(${net}>0,${yearly}<0),${net}/-${yearly},"${none}")`,
      },
    ];
  });
  return {
    key: 'payback',
    kind: 'total',
    depth: 0,
    cells: { name: plain(say('matrix.presentValue.payback')), ...Object.fromEntries(cells) },
  };
}
