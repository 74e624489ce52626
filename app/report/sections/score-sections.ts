import type { ReportBlock } from '../document.ts';
import type { ReportContext } from '../report-context.ts';
import { columnsOf, matrixBlocks, withoutDetails } from './matrix-section.ts';

/** The criteria with their ranges and weights. */
export function criteriaSection(context: ReportContext): ReportBlock[] {
  const leaves = new Set(context.council.nodes.map(({ criterion }) => criterion.id));
  return matrixBlocks(context, 'scores', {
    title: context.council.say('report.criteria.title'),
    notes: [],
    columns: columnsOf('criterion', 'swing', 'weight', 'minimum'),
    rows: ({ key }) => leaves.has(key),
  });
}

/** Every agreed score with its estimates, then what each adds to the total. */
export function scoresSection(context: ReportContext): ReportBlock[] {
  const { council } = context;
  const { say, result } = council;
  const leaves = new Set(council.nodes.map(({ criterion }) => criterion.id));
  const scores = matrixBlocks(context, 'scores', {
    title: say('report.scores.title'),
    columns: columnsOf('criterion', 'swing', 'score'),
    rows: ({ kind }) => kind !== 'total',
    notes: [],
  });
  if (!result) return scores;
  return [
    ...scores,
    ...matrixBlocks(context, 'scores', {
      title: say('report.scores.weighted'),
      columns: columnsOf('criterion', 'weight', 'weighted'),
      rows: (row) => (leaves.has(row.key) && withoutDetails(row)) || shownTotals.has(row.key),
      notes: [],
    }),
  ];
}
const shownTotals = new Set(['total', 'low', 'high', 'behind', 'firstShare']);

/** What first place hangs on, in sentences and weight by weight. */
export function sensitivitySection(context: ReportContext): ReportBlock[] {
  const { say, result } = context.council;
  const inWorkbook = say('matrix.sensitivity.noteStatic', { scores: say('matrix.scores.title') });
  const [table] = matrixBlocks(context, 'sensitivity');
  if (!result || table?.kind !== 'table') return [{ kind: 'text', text: say('matrix.noTotals') }];
  const sentences = table.table.notes.filter((note) => note !== inWorkbook);
  return [
    { kind: 'list', items: sentences },
    { kind: 'table', table: { ...table.table, notes: [] } },
  ];
}

/** Agreed scores that somebody wanted it written down not to agree with, and what each group said there. */
export function dissentSection(context: ReportContext): ReportBlock[] {
  const { say } = context.council;
  const rows = context.matrix('group-scores')?.rows ?? [];
  const disputed = new Set(rows.flatMap((row) => (isDisputed(row.cells) ? [cellOf(row.key)] : [])));
  if (disputed.size === 0) return [{ kind: 'note', text: say('report.dissent.none') }];
  return matrixBlocks(context, 'group-scores', {
    title: say('report.dissent.title'),
    rows: ({ key }) => disputed.has(cellOf(key)),
  });
}

function isDisputed({ dissent }: { [column: string]: { value: unknown } }): boolean {
  return typeof dissent?.value === 'string' && dissent.value !== '';
}

/** The part of a row's key that names scenario and criterion. */
function cellOf(key: string): string {
  return key.slice(0, key.lastIndexOf('.'));
}
