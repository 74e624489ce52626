import { requirementSentences, shortfalls } from '../results/admissible.ts';
import { beyondSentences } from '../results/beyond-range.ts';
import { measuredLeaves } from '../results/measured.ts';
import { type Council, legend, markOf, withoutTotals } from './council.ts';
import type { Column, MatrixInSteps } from './matrix.ts';
import { treeRows } from './score-rows.ts';
import { scoreColumn, scoreSheet, valueColumn, weightedColumn } from './score-sheet.ts';
import { countedDraws, totalRows } from './score-totals.ts';

/**
 * The heart of the workbook: criteria down, and per scenario score, value and weighted value across, with the
 * program's own method in live formulas. Whoever changes a weight or a score there sees the totals and ranks
 * that the program gives.
 */
export function* scoresMatrix(council: Council): MatrixInSteps {
  const sheet = scoreSheet(council);
  const tree = yield* treeRows(sheet);
  return {
    id: 'scores',
    title: council.say('matrix.scores.title'),
    notes: notes(council),
    columns: columns(council),
    rows: [...tree, ...totalRows(sheet)],
  };
}

function notes(council: Council): string[] {
  const { say, tell, plan, result } = council;
  const drawn = countedDraws(council);
  return [
    ...withoutTotals(council),
    ...(measuredLeaves(plan).length > 0
      ? [say('matrix.scores.noteMeasured', { method: say('matrix.method.title') })]
      : []),
    say('matrix.scores.noteInputs', { unknown: say('matrix.unknown') }),
    ...(result ? [say('matrix.scores.noteReading')] : []),
    ...(drawn
      ? [say('matrix.scores.noteShare', { draws: drawn.draws, seed: String(drawn.seed), date: council.date })]
      : []),
    ...(result ? beyondSentences(result.problem) : [])
      .map(({ label }) => tell(label))
      .slice(0, maxRequirements),
    ...requirementSentences(shortfalls(plan)).map(tell).slice(0, maxRequirements),
    ...legend(council),
  ];
}

/** The rest stand among the warnings of the method. */
const maxRequirements = 4;

function columns(council: Council): Column[] {
  const { say, result } = council;
  return [
    { key: 'criterion', title: say('matrix.scores.criterion'), width: 38 },
    { key: 'swing', title: say('matrix.scores.swing'), width: 26 },
    { key: 'worst', title: say('matrix.scores.worst'), width: 6, format: 'general' },
    { key: 'best', title: say('matrix.scores.best'), width: 6, format: 'general' },
    { key: 'points', title: say('matrix.scores.points'), width: 8, format: 'general', startsBlock: true },
    { key: 'weight', title: say('matrix.scores.weight'), width: 8, format: 'percent' },
    ...(result
      ? [{ key: 'step', title: say('matrix.scores.step'), width: 8, format: 'one-decimal' } as const]
      : []),
    ...block(council, 'score', scoreColumn),
    ...(result
      ? [...block(council, 'value', valueColumn), ...block(council, 'weighted', weightedColumn)]
      : []),
  ];
}

/** One column per scenario: side by side, so that scenarios are compared and not columns. */
function block(
  council: Council,
  kind: 'score' | 'value' | 'weighted',
  key: (scenario: Council['scenarios'][number]) => string,
): Column[] {
  return council.scenarios.map((scenario, index) => ({
    key: key(scenario),
    title: scenario.shortName,
    unit: council.say(`matrix.scores.unit.${kind}`),
    width: 6,
    format: kind === 'score' ? 'general' : 'one-decimal',
    startsBlock: index === 0,
    scenario: markOf(council, scenario),
  }));
}
