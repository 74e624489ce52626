import type { Criterion } from '../plan/criterion.ts';
import { agreementKey } from '../plan/plan.ts';
import type { Agreement, Score } from '../plan/rating.ts';
import { plain } from './cells.ts';
import type { Accepts, Cell, CellRef, Row } from './matrix.ts';
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
    const agreement = council.plan.agreements[agreementKey(scenario.id, criterion.id)];
    const score: CellRef = { row: criterion.id, column: scoreColumn(scenario) };
    const value: CellRef = { row: criterion.id, column: valueColumn(scenario) };
    found[score.column] = scoreCell(criterion.id, score.column, agreement, accepts, words);
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
function scoreCell(
  id: string,
  column: string,
  score: Score | undefined,
  accepts: Accepts,
  words: Words,
): Cell {
  const input = { input: true, accepts };
  if (!score) return { value: null, ...input };
  if (score.likely !== null) return { value: score.likely, ...input };
  if (score.low === null || score.high === null) return { value: words.unknown, ...input };
  const [worst, best] = estimateEnds.map((end) => ({ row: estimateRow(id, end), column }));
  if (!worst || !best) return { value: null, ...input };
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
    const agreement = council.plan.agreements[agreementKey(scenario.id, criterion.id)];
    found[column] = { value: scoreAtEnd(criterion, agreement, end), input: true, accepts };
    const result = resultCell(council, scenario, criterion.id);
    if (!result) continue;
    const bound = end === 'worst' ? result.low : result.high;
    const isUncertain = agreement !== undefined && agreement.low !== null;
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

/** The lower score is the worse end only where more is better. */
function scoreAtEnd(
  { worst, best }: Criterion,
  agreement: Agreement | undefined,
  end: 'worst' | 'best',
): number | null {
  const moreIsBetter = (best ?? 0) > (worst ?? 0);
  return (moreIsBetter === (end === 'worst') ? agreement?.low : agreement?.high) ?? null;
}
