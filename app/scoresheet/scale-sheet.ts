import { type TextKey, translate } from '../i18n/texts.ts';
import { plain } from '../matrices/cells.ts';
import type { CellRef, Matrix, MatrixContext, Row } from '../matrices/matrix.ts';
import { levelsOf } from '../plan/criteria-tree.ts';
import type { Plan } from '../plan/plan.ts';
import { type AskedCriterion, type Asking, isAsked, scoresByStep } from './asked.ts';

/**
 * What the scores mean, criterion by criterion: every score that can be chosen, with its description where there is one.
 * The lists of the answer sheet are taken from here, as numbers written into a rule would be read by the reader's own
 * decimal mark.
 */
export function scaleSheet(plan: Plan, { nodes }: Asking, { language }: MatrixContext): Matrix {
  const say = (key: TextKey, params = {}) => translate(language, key, params);
  return {
    id: 'answer-scales',
    title: say('sheet.scales'),
    heading: say('sheet.scalesHeading'),
    notes: [say('sheet.scalesNote')],
    columns: [
      { key: 'criterion', title: say('sheet.column.criterion'), width: 34 },
      { key: 'score', title: say('sheet.column.score'), format: 'general', width: 12 },
      { key: 'unit', title: say('sheet.column.unit'), width: 20 },
      { key: 'meaning', title: say('sheet.column.meaning'), width: 60 },
    ],
    rows: nodes.flatMap(({ criterion }) =>
      isAsked(criterion) ? scaleRows(plan, criterion, say('scores.unknown'), say('sheet.unknownMeans')) : [],
    ),
  };
}

function scaleRows(plan: Plan, criterion: AskedCriterion, unknown: string, unknownMeans: string): Row[] {
  const { id, name, unit } = criterion;
  const levels = new Map(levelsOf(plan, criterion).map(({ score, label }) => [score, label]));
  const described = [...new Set([criterion.worst, ...levels.keys(), criterion.best])];
  const byStep = scoresByStep(criterion);
  const scores = byStep ?? described.sort((a, b) => (a - b) * Math.sign(criterion.best - criterion.worst));
  const rows = scores.map(
    (score, index): Row => ({
      key: `${id}.${index}`,
      kind: 'data',
      depth: 0,
      cells: {
        criterion: plain(name),
        score: plain(score),
        unit: plain(unit),
        meaning: plain(levels.get(score) ?? null),
      },
    }),
  );
  const last: Row = {
    key: `${id}.unknown`,
    kind: 'data',
    depth: 0,
    cells: { criterion: plain(name), score: plain(unknown), meaning: plain(unknownMeans) },
  };
  return [...rows, last];
}

/** The cells from which a score is chosen; `null` where any between the ends may be given. */
export function listOf(criterion: AskedCriterion): CellRef | null {
  if (!scoresByStep(criterion)) return null;
  const { id } = criterion;
  return {
    matrix: 'answer-scales',
    row: `${id}.0`,
    column: 'score',
    to: { row: `${id}.unknown`, column: 'score' },
  };
}
