import type { TreeNode } from '../plan/criteria-tree.ts';
import type { Criterion } from '../plan/criterion.ts';
import { itemAt } from '../plan/item-at.ts';
import type { Scenario } from '../plan/scenario.ts';
import type { Council } from './council.ts';
import type { Words } from './score-formulas.ts';

/** What the parts of the score sheet need to know of it: its words, and where its rows stand. */
export interface ScoreSheet {
  council: Council;
  words: Words;
  /** Leaves on which some scenario's score is uncertain: both ends have a row under the leaf. */
  uncertain: ReadonlySet<string>;
  /** Keys of the tree's rows with their place, in the order of the sheet. */
  order: ReadonlyMap<string, number>;
}

export const scoreColumn = (scenario: Scenario) => `score.${scenario.id}`;
export const valueColumn = (scenario: Scenario) => `value.${scenario.id}`;
export const weightedColumn = (scenario: Scenario) => `weighted.${scenario.id}`;

/** The two ends of an uncertain score, the worse one first. */
export const estimateEnds = ['worst', 'best'] as const;
export const estimateRow = (criterionId: string, end: (typeof estimateEnds)[number]) =>
  `${criterionId}.${end}Estimate`;

export function scoreSheet(council: Council): ScoreSheet {
  const { say, scenarios, nodes, scoreOf } = council;
  const uncertain = new Set(
    leafIds(council).filter((leaf) => scenarios.some(({ id }) => (scoreOf(id, leaf)?.low ?? null) !== null)),
  );
  const keys = nodes.flatMap(({ criterion: { id } }) =>
    uncertain.has(id) ? [id, ...estimateEnds.map((end) => estimateRow(id, end))] : [id],
  );
  return {
    council,
    words: { none: say('matrix.none'), unknown: say('matrix.unknown'), outside: say('matrix.outside') },
    uncertain,
    order: new Map(keys.map((key, index) => [key, index])),
  };
}

/** The rows whose weighted values make up a group's (`null`: the total's). */
export function partsOf({ council: { nodes } }: ScoreSheet, parentId: string | null): string[] {
  const holdsLeaf = (node: TreeNode): boolean =>
    node.criterion.kind === 'leaf' ||
    nodes.some((below) => below.criterion.parentId === node.criterion.id && holdsLeaf(below));
  return nodes
    .filter((node) => node.criterion.parentId === parentId && holdsLeaf(node))
    .map((node) => node.criterion.id);
}

/** Per leaf the row that a scenario's lowest or highest total is made of. */
export function boundRows({ council, uncertain }: ScoreSheet, end: 'worst' | 'best'): string[] {
  return leafIds(council).map((id) => (uncertain.has(id) ? estimateRow(id, end) : id));
}

export function leafIds({ nodes }: Council): string[] {
  return nodes.flatMap(({ criterion }) => (criterion.kind === 'leaf' ? [criterion.id] : []));
}

/** Values of a scenario on a leaf, 0–1, and the leaf's weight. */
export interface ResultCell {
  weight: number;
  low: number;
  likely: number;
  high: number;
  unknown: boolean;
}

/** `null` while nothing can be weighed, and for a leaf without a scale (its weight is 0). */
export function resultCell(council: Council, scenario: Scenario, leafId: string): ResultCell | null {
  const leaf = council.leafIndex.get(leafId);
  const row = council.scenarioIndex.get(scenario.id);
  if (!council.result || leaf === undefined || row === undefined) return null;
  const { problem } = council.result;
  const at = row * problem.criterionCount + leaf;
  return {
    weight: itemAt(problem.weights, leaf),
    low: itemAt(problem.low, at),
    likely: itemAt(problem.likely, at),
    high: itemAt(problem.high, at),
    unknown: problem.unknown[at] === 1,
  };
}

/** What a criterion adds to a scenario's total, 0–100; `null` while a score that counts is unknown. */
export function weightedValue(council: Council, scenario: Scenario, criterion: Criterion): number | null {
  if (criterion.kind === 'leaf') {
    const cell = resultCell(council, scenario, criterion.id);
    if (!cell) return 0;
    if (cell.unknown) return cell.weight > 0 ? null : 0;
    return 100 * cell.weight * cell.likely;
  }
  let sum = 0;
  for (const node of council.nodes) {
    if (node.criterion.parentId !== criterion.id) continue;
    const part = weightedValue(council, scenario, node.criterion);
    if (part === null) return null;
    sum += part;
  }
  return sum;
}
