import { leadersByShare } from '../decision/lead.ts';
import { itemAt } from '../plan/item-at.ts';
import type { Drawn } from '../results/results.ts';
import { rankShare } from '../results/robustness.ts';
import { overRows, plain } from './cells.ts';
import type { Council } from './council.ts';
import { type Cell, type CellRef, type Formula, formula, type Row } from './matrix.ts';
import {
  behindFormula,
  type DrawnCells,
  groupFormula,
  rankFormula,
  separableFormula,
  shareFormula,
  type TotalCells,
  totalFormula,
} from './score-formulas.ts';
import { boundRows, leafIds, partsOf, type ScoreSheet, valueColumn, weightedColumn } from './score-sheet.ts';

/** Total, interval, rank and lead of every scenario, under the criteria. Only where totals can be had. */
export function totalRows(sheet: ScoreSheet): Row[] {
  const { council } = sheet;
  const { result, scenarios, say } = council;
  const first = scenarios[0];
  const last = scenarios.at(-1);
  if (!result || !first || !last) return [];
  const { outcome } = result;
  const everyTotal = totalCells(weightedColumn(first), weightedColumn(last));
  const all = everyTotal.total;
  const step: CellRef = { row: 'stepEffect', column: 'step' };
  const best = Math.max(...outcome.totals.flatMap((total) => total ?? []));
  const words = {
    ...sheet.words,
    yes: say('matrix.yes'),
    no: say('matrix.no'),
    leader: say('matrix.scores.leader'),
  };
  const own = (column: string): CellRef => ({ row: 'total', column });
  /** A row with one cell per scenario; the first argument is the total, `null` without one. */
  const row = (
    key: 'total' | 'low' | 'high' | 'rank' | 'behind' | 'share' | 'firstShare' | 'separable',
    cell: (total: number | null, index: number, column: string) => Cell,
  ): Row => ({
    key,
    kind: 'total',
    depth: 0,
    cells: {
      criterion: plain(say(`matrix.scores.${key}`, { date: council.date })),
      ...Object.fromEntries(
        scenarios.map((scenario, index) => {
          const column = weightedColumn(scenario);
          return [column, cell(outcome.totals[index] ?? null, index, column)];
        }),
      ),
    },
  });
  const total = row('total', (value, _index, column) => ({
    value: value === null ? words.none : 100 * value,
    formula: wholeOnly(sheet, totalSum(sheet, column)),
  }));
  total.cells.weight = {
    value: 1,
    formula: overRows('SUM', leafIds(council), 'weight', sheet.order),
  };
  const stepRow: Row = {
    key: 'stepEffect',
    kind: 'total',
    depth: 0,
    cells: {
      criterion: plain(say('matrix.scores.stepEffect')),
      step: { value: 100 * outcome.stepEffect, formula: stepFormula(sheet) },
    },
  };
  const drawn = countedDraws(council);
  return [
    total,
    row('low', (_total, index, column) => ({
      value: 100 * itemAt(outcome.low, index),
      formula: wholeOnly(sheet, overRows('SUM', boundRows(sheet, 'worst'), column, sheet.order)),
    })),
    row('high', (_total, index, column) => ({
      value: 100 * itemAt(outcome.high, index),
      formula: wholeOnly(sheet, highest(sheet, index, column)),
    })),
    row('rank', (_total, index, column) => ({
      value: outcome.ranks[index] ?? words.none,
      formula: rankFormula(own(column), all, words),
      format: 'integer',
    })),
    row('behind', (value, _index, column) => ({
      value: value === null ? words.none : 100 * (value - best),
      formula: behindFormula(own(column), all, words),
      format: 'signed',
    })),
    row('share', (value, _index, column) => ({
      value: value === null || best <= 0 ? words.none : value / best,
      formula: shareFormula(own(column), all, words),
      format: 'percent',
    })),
    stepRow,
    ...(drawn
      ? [
          row('firstShare', (_total, index) => ({
            value: rankShare(drawn, index, 0),
            format: 'percent',
          })),
        ]
      : []),
    row('separable', (_total, index, column) => ({
      value: separableWord(outcome.leaders, index, words),
      formula: wholeOnly(
        sheet,
        separableFormula(totalCells(column, column), everyTotal, step, words, drawnCells(sheet, column)),
      ),
    })),
  ];
}

/** The draws, where they say more than one step does; where nothing varies they don't. */
export function countedDraws({ result }: Council): Drawn | null {
  const drawn = result?.outcome.drawn;
  return drawn && !drawn.isConstant ? drawn : null;
}

function drawnCells({ council }: ScoreSheet, column: string): DrawnCells | null {
  const drawn = countedDraws(council);
  const [first, last] = [council.scenarios[0], council.scenarios.at(-1)];
  if (!drawn || !first || !last) return null;
  const inFront = leadersByShare(drawn.rankAcceptability, council.scenarios.length, drawn.limitShare);
  const cell = { row: 'firstShare', column };
  const to = { row: 'firstShare', column: weightedColumn(last) };
  return {
    own: cell,
    all: { ...cell, column: weightedColumn(first), to },
    least: Math.min(...inFront.map((scenario) => rankShare(drawn, scenario, 0))),
  };
}

function separableWord(
  leaders: readonly number[],
  index: number,
  words: { yes: string; no: string; leader: string },
): string {
  if (!leaders.includes(index)) return words.yes;
  return leaders.length === 1 ? words.leader : words.no;
}

function totalCells(from: string, to: string): TotalCells {
  const cells = (row: string): CellRef => ({
    row,
    column: from,
    ...(to === from ? {} : { to: { row, column: to } }),
  });
  return { total: cells('total'), low: cells('low'), high: cells('high') };
}

function totalSum(sheet: ScoreSheet, column: string): Formula {
  const parts = partsOf(sheet, null);
  const sum = overRows('SUM', parts, column, sheet.order);
  return groupFormula(sum, overRows('COUNT', parts, column, sheet.order), parts.length, sheet.words);
}

/** Only while the weights make a whole: with all weights of a group at 0 nothing is weighed. */
function wholeOnly({ words }: ScoreSheet, inner: Formula): Formula {
  return totalFormula({ row: 'total', column: 'weight' }, inner, words);
}

/** Every unknown score may turn out best: its value cell holds a word, and the weight counts in full. */
function highest(sheet: ScoreSheet, index: number, column: string): Formula {
  const known = overRows('SUM', boundRows(sheet, 'best'), column, sheet.order);
  const values = treeColumn(sheet, valueColumn(itemAt(sheet.council.scenarios, index)));
  return formula`${known}+100*SUMPRODUCT(ISTEXT(${values})*${treeColumn(sheet, 'weight')})`;
}

/** What one step of the coarsest criterion is worth on the total. */
function stepFormula(sheet: ScoreSheet): Formula {
  return formula`SUMPRODUCT(MAX(${treeColumn(sheet, 'weight')}*${treeColumn(sheet, 'step')}))`;
}

function treeColumn({ order }: ScoreSheet, column: string): CellRef {
  const keys = [...order.keys()];
  return { row: itemAt(keys, 0), column, to: { row: itemAt(keys, keys.length - 1), column } };
}
