import type { TreeNode } from '../plan/criteria-tree.ts';
import { isMeasured } from '../results/measured.ts';
import { levelLines, levelRow } from './assumptions.ts';
import { overRows, plain, same } from './cells.ts';
import { swingOf } from './council.ts';
import type { CellRef, Row } from './matrix.ts';
import { estimateRows, leafCells, type ScaledLeaf } from './score-cells.ts';
import { groupFormula, weightedFormula, weightFormula } from './score-formulas.ts';
import { partsOf, type ScoreSheet, valueColumn, weightedColumn, weightedValue } from './score-sheet.ts';

/** The criteria in reading order: groups with the sum of what lies under them, leaves with their scores. A step for each. */
export function* treeRows(sheet: ScoreSheet): Generator<undefined, Row[]> {
  const rows: Row[] = [];
  for (const node of sheet.council.nodes) {
    rows.push(...nodeRows(sheet, node));
    yield;
  }
  return rows;
}

function nodeRows(sheet: ScoreSheet, node: TreeNode): Row[] {
  if (node.criterion.kind === 'group') return [groupRow(sheet, node)];
  const leaf = scaledLeaf(sheet, node);
  if (!leaf) return [unscaledRow(sheet, node)];
  const row: Row = {
    key: node.criterion.id,
    kind: 'data',
    depth: node.depth,
    cells: { ...headCells(sheet, node), ...scaleCells(sheet, node), ...leafCells(sheet, leaf) },
  };
  const isUncertain = sheet.uncertain.has(node.criterion.id);
  return isUncertain ? [row, ...estimateRows(sheet, leaf, node.depth + 1)] : [row];
}

function groupRow(sheet: ScoreSheet, node: TreeNode): Row {
  const { council, words, order } = sheet;
  const { criterion, depth } = node;
  const cells = headCells(sheet, node);
  const parts = partsOf(sheet, criterion.id);
  for (const scenario of council.result && parts.length > 0 ? council.scenarios : []) {
    const column = weightedColumn(scenario);
    const sum = overRows('SUM', parts, column, order);
    const count = overRows('COUNT', parts, column, order);
    cells[column] = {
      value: weightedValue(council, scenario, criterion) ?? words.none,
      formula: groupFormula(sum, count, parts.length, words),
    };
  }
  return { key: criterion.id, kind: 'header', depth, cells };
}

/** Name, weight points and weight: what groups and leaves have in common. */
function headCells({ council, order }: ScoreSheet, node: TreeNode): Row['cells'] {
  const { say, nodes } = council;
  const { id, parentId, name, swingPoints } = node.criterion;
  const siblings = nodes.filter((other) => other.criterion.parentId === parentId);
  const siblingPoints = overRows(
    'SUM',
    siblings.map((other) => other.criterion.id),
    'points',
    order,
  );
  const own: CellRef = { row: id, column: 'points' };
  const parent: CellRef | null = parentId ? { row: parentId, column: 'weight' } : null;
  return {
    criterion: plain(name),
    points: {
      value: swingPoints,
      input: true,
      accepts: { ends: [0, 1e6], message: say('matrix.scores.acceptsPoints') },
    },
    weight: { value: node.weightShare, formula: weightFormula(own, siblingPoints, parent) },
  };
}

/** The leaf's swing in words, its ends (which stand among the assumptions) and what one step is worth. */
function scaleCells({ council }: ScoreSheet, node: TreeNode): Row['cells'] {
  const { id, worst, best } = node.criterion;
  const leaf = council.leafIndex.get(id);
  const step = leaf === undefined ? undefined : council.result?.problem.stepValues[leaf];
  const level = (end: 'worst' | 'best'): CellRef => ({
    matrix: 'assumptions',
    row: levelRow(id, end),
    column: 'value',
  });
  return {
    swing: plain(
      [swingOf(council, node), ...(isMeasured(node.criterion) ? [council.say('matrix.measured')] : [])].join(
        ' · ',
      ),
    ),
    worst: same(worst, level('worst')),
    best: same(best, level('best')),
    ...(step === undefined ? {} : { step: plain(100 * step) }),
  };
}

function scaledLeaf({ council, words }: ScoreSheet, { criterion }: TreeNode): ScaledLeaf | null {
  const { id, name, worst, best, unit } = criterion;
  if (worst === null || best === null || worst === best) return null;
  // Of weight 0, on a range that nobody has agreed on: it takes no part in what is weighed.
  if (council.result && !council.leafIndex.has(id)) return null;
  const { plan, say, number } = council;
  const ends = [
    { row: id, column: 'worst' },
    { row: id, column: 'best' },
  ] as const;
  const levels = levelLines(plan, criterion);
  const isStraight = levels.slice(1, -1).every((level) => !level.agreed);
  const message = say('matrix.scores.acceptsScore', {
    name,
    worst: number(worst),
    best: number(best),
    unit,
    unknown: words.unknown,
  });
  return {
    criterion,
    cells: {
      worst: ends[0],
      best: ends[1],
      weight: { row: id, column: 'weight' },
      levels: isStraight ? [] : levels.map((level) => level.row),
      isHeld: isMeasured(criterion),
    },
    accepts: { ends, word: words.unknown, message },
  };
}

/** A leaf without a scale has weight 0, or nothing would be weighed; should it get weight, totals go. */
function unscaledRow(sheet: ScoreSheet, node: TreeNode): Row {
  const { council, words } = sheet;
  const { id } = node.criterion;
  const cells = headCells(sheet, node);
  for (const scenario of council.result ? council.scenarios : []) {
    const value: CellRef = { row: id, column: valueColumn(scenario) };
    cells[value.column] = plain(words.none);
    cells[weightedColumn(scenario)] = {
      value: 0,
      formula: weightedFormula({ row: id, column: 'weight' }, value, words),
    };
  }
  return { key: id, kind: 'data', depth: node.depth, cells };
}
