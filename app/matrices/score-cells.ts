import type { Criterion } from '../plan/criterion.ts';
import type { Score } from '../plan/rating.ts';
import type { Scenario } from '../plan/scenario.ts';
import { isMeasured } from '../results/measured.ts';
import { plain } from './cells.ts';
import type { Council } from './council.ts';
import type { Accepts, Cell, CellRef, Row } from './matrix.ts';
import { measuredCell } from './measured-cells.ts';
import {
  boundFormula,
  type LeafCells,
  middleFormula,
  valueFormula,
  type Words,
  weightedBoundFormula,
  weightedFormula,
} from './score-formulas.ts';
import {
  estimateEnds,
  estimateRow,
  resultCell,
  type ScoreSheet,
  scoreColumn,
  valueColumn,
  weightedColumn,
  weightedValue,
} from './score-sheet.ts';

/** A leaf with its scale on the sheet. */
export interface ScaledLeaf {
  criterion: Criterion;
  cells: LeafCells;
  accepts: Accepts;
}

/** Score, value and weighted value of each scenario, for the leaf's own row. */
export function leafCells(sheet: ScoreSheet, { criterion, cells, accepts }: ScaledLeaf): Row['cells'] {
  const { council, words } = sheet;
  const found: Row['cells'] = {};
  for (const scenario of council.scenarios) {
    const score: CellRef = { row: criterion.id, column: scoreColumn(scenario) };
    const value: CellRef = { row: criterion.id, column: valueColumn(scenario) };
    found[score.column] = isMeasured(criterion)
      ? measuredCell(council, criterion, scenario, 'likely')
      : scoreCell(criterion.id, score.column, council.scoreOf(scenario.id, criterion.id), accepts, words);
    const result = resultCell(council, scenario, criterion.id);
    if (!result) continue;
    found[value.column] = {
      value: result.unknown ? words.none : 100 * result.likely,
      formula: valueFormula(cells, score, words),
    };
    found[weightedColumn(scenario)] = {
      value: weightedValue(council, scenario, criterion) ?? words.none,
      formula: weightedFormula(cells.weight, value, words),
    };
  }
  return found;
}

/** What is typed in: a number, "ved ikke", or nothing yet; the middle where only both ends are known. */
function scoreCell(id: string, column: string, score: Score | null, accepts: Accepts, words: Words): Cell {
  const input = { input: true, accepts };
  if (!score) return { value: null, ...input };
  if (score.likely !== null) return { value: score.likely, ...input };
  if (score.low === null || score.high === null) return { value: words.unknown, ...input };
  const worst = { row: estimateRow(id, 'worst'), column };
  const best = { row: estimateRow(id, 'best'), column };
  const middle = score.low + (score.high - score.low) / 2;
  return { value: middle, formula: middleFormula(worst, best, words), ...input };
}

/** The two rows under a leaf with an uncertain score: its ends, what they are worth and add. */
export function estimateRows(sheet: ScoreSheet, leaf: ScaledLeaf, depth: number): Row[] {
  return estimateEnds.map((end) => ({
    key: estimateRow(leaf.criterion.id, end),
    kind: 'detail',
    depth,
    cells: {
      criterion: plain(sheet.council.say(`matrix.scores.${end}Estimate`)),
      ...estimateCells(sheet, leaf, end),
    },
  }));
}

function estimateCells(
  { council, words }: ScoreSheet,
  { criterion, cells, accepts }: ScaledLeaf,
  end: 'worst' | 'best',
): Row['cells'] {
  const found: Row['cells'] = {};
  const row = estimateRow(criterion.id, end);
  const kind = end === 'worst' ? 'MIN' : 'MAX';
  for (const scenario of council.scenarios) {
    const column = scoreColumn(scenario);
    const score = council.scoreOf(scenario.id, criterion.id);
    found[column] = endCell(council, { criterion, cells, accepts }, scenario, end);
    const result = resultCell(council, scenario, criterion.id);
    if (!result) continue;
    const bound = end === 'worst' ? result.low : result.high;
    const isUncertain = score !== null && score.low !== null;
    const worst = { row: estimateRow(criterion.id, 'worst'), column };
    const best = { row: estimateRow(criterion.id, 'best'), column };
    found[valueColumn(scenario)] = {
      value: isUncertain ? 100 * bound : '',
      formula: boundFormula(kind, cells, worst, best, words),
    };
    found[weightedColumn(scenario)] = {
      value: isUncertain
        ? 100 * result.weight * bound
        : (weightedValue(council, scenario, criterion) ?? words.none),
      formula: weightedBoundFormula(
        kind,
        cells.weight,
        { row, column: valueColumn(scenario) },
        { row: criterion.id, column: weightedColumn(scenario) },
      ),
    };
  }
  return found;
}

/** An end of an uncertain score. The lower one is the worse only where more is better. */
function endCell(
  council: Council,
  { criterion, accepts }: ScaledLeaf,
  scenario: Scenario,
  end: 'worst' | 'best',
): Cell {
  const moreIsBetter = (criterion.best ?? 0) > (criterion.worst ?? 0);
  const name = moreIsBetter === (end === 'worst') ? 'low' : 'high';
  const score = council.scoreOf(scenario.id, criterion.id);
  if (!isMeasured(criterion)) return { value: score?.[name] ?? null, input: true, accepts };
  return (score?.low ?? null) === null ? plain(null) : measuredCell(council, criterion, scenario, name);
}
