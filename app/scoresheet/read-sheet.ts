import type { InputOf } from '../commands/registry.ts';
import type { ErrorCode } from '../i18n/texts.ts';
import { cellAddress, type ForeignWorkbook } from '../import/foreign-workbook.ts';
import { type Plan, ratingKey } from '../plan/plan.ts';
import type { Rater, Rating, Round, Score } from '../plan/rating.ts';
import type { CodedError } from '../plan/result.ts';
import { type AskedCriterion, isAsked } from './asked.ts';
import { type LocatedSheet, locateSheet, textOf } from './locate.ts';
import { type Complaints, complaintsOf, type SheetProblem } from './problem.ts';
import { type Answer, readAnswer } from './read-answer.ts';
import { readRowCode, type SheetRow } from './sheet-code.ts';

/** A score that a sheet would change. */
export interface SheetChange {
  /** Where it stands in the sheet. */
  cell: string;
  criterionId: string;
  scenarioId: string;
  before: Readonly<Rating> | null;
  after: Score & { reason: string };
}

/** What a sheet says, held against the plan as it is now. */
export type ReadSheet =
  | { kind: 'problems'; problems: SheetProblem[] }
  | {
      kind: 'answers';
      round: Round;
      rater: Rater;
      /** In the order of the sheet; empty when the plan has it all already. */
      changes: SheetChange[];
      /** Rows whose answer the plan has already, and rows that were left empty. */
      sameCount: number;
      emptyCount: number;
    };

/** Where answers come from: named in the history. */
export interface SheetFile {
  fileName: string;
  /** Of the file as it came, in hexadecimal. */
  sha256: string;
}

/**
 * Reads a score sheet that came back. It is taken whole or not at all: a single cell that can't be taken, and nothing
 * is. A row that was left empty changes nothing.
 */
export function readScoreSheet(plan: Plan, workbook: ForeignWorkbook): ReadSheet {
  const located = locateSheet(workbook);
  if (Array.isArray(located)) return { kind: 'problems', problems: located };
  const problems: SheetProblem[] = [];
  const complaints = complaintsOf(located.sheet, problems);
  const heading = readHead(plan, located, complaints);
  if (!heading) return { kind: 'problems', problems };
  const changes: SheetChange[] = [];
  let [sameCount, emptyCount] = [0, 0];
  const seen = new Map<string, number>();
  for (const row of located.rows) {
    const asked = readRow(plan, located, row, complaints, seen);
    if (!asked) continue;
    const { criterion, scenarioId } = asked;
    const before =
      plan.ratings[ratingKey(heading.round.id, heading.rater.id, scenarioId, criterion.id)] ?? null;
    const answer = readAnswer(row.cells, criterion, before, (column, code, details) =>
      complaints.add(row.row, located.columns[column], code, details),
    );
    const after = afterOf(answer, before);
    if (after) {
      if (before && isSame(before, after)) sameCount += 1;
      else {
        const cell = cellAddress(row.row, located.columns.score);
        changes.push({ cell, criterionId: criterion.id, scenarioId, before, after });
      }
    } else if (answer.reason === null) emptyCount += 1;
    else complaints.add(row.row, located.columns.reason, 'sheet_reason_alone');
  }
  if (problems.length > 0) return { kind: 'problems', problems };
  return { kind: 'answers', ...heading, changes, sameCount, emptyCount };
}

/** The command that takes the answers over, all of them in one step. */
export function sheetTaking(
  { round, rater, changes }: Extract<ReadSheet, { kind: 'answers' }>,
  { fileName, sha256 }: SheetFile,
): InputOf<'ratings.take'> {
  return {
    roundId: round.id,
    raterId: rater.id,
    fileName: fileName.slice(0, 200),
    sha256,
    ratings: changes.map(({ criterionId, scenarioId, before, after }) => ({
      criterionId,
      scenarioId,
      ...after,
      source: before?.source ?? '',
    })),
  };
}

/** Whom the sheet is for, if the plan still asks them. */
function readHead(
  plan: Plan,
  { head, headRow, columns }: LocatedSheet,
  complaints: Complaints,
): { round: Round; rater: Rater } | null {
  const refuse = (code: ErrorCode, details: CodedError['details'] = {}) => {
    complaints.add(headRow, columns.code, code, details);
    return null;
  };
  if (head.planId !== plan.meta.id) return refuse('sheet_other_plan', { plan: plan.meta.title });
  const round = plan.rounds[head.roundId];
  if (!round) return refuse('sheet_round_unknown');
  if (round.status !== 'private') return refuse('sheet_round_closed', { round: round.name });
  const rater = plan.raters[head.raterId];
  if (!rater || rater.ballotRoundId !== null) return refuse('sheet_rater_unknown');
  return { round, rater };
}

type AskedRow = Pick<SheetRow, 'scenarioId'> & { criterion: AskedCriterion };

/** What a row asks about; `null` for one that asks nothing, or whose code the plan can't follow (which is told). */
function readRow(
  plan: Plan,
  { head, columns }: LocatedSheet,
  { row, cells }: LocatedSheet['rows'][number],
  complaints: Complaints,
  seen: Map<string, number>,
): AskedRow | null {
  const refuse = (code: ErrorCode, details: CodedError['details'] = {}) => {
    complaints.add(row, columns.code, code, details);
    return null;
  };
  const code = textOf(cells.code);
  if (code === '') {
    const isWrittenIn = writtenColumns.some((name) => textOf(cells[name]).trim() !== '');
    return isWrittenIn ? refuse('sheet_code_missing') : null;
  }
  const asked = readRowCode(code, head, textOf(cells.criterion), textOf(cells.scenario));
  if (!asked) return refuse('sheet_code');
  const { criterionId, scenarioId, scaleRevision } = asked;
  const place = `${criterionId} ${scenarioId}`;
  const other = seen.get(place);
  if (other !== undefined) return refuse('sheet_row_twice', { cell: cellAddress(other, columns.code) });
  seen.set(place, row);
  const criterion = plan.criteria[criterionId];
  if (!criterion) return refuse('sheet_criterion_unknown', { name: textOf(cells.criterion) });
  if (!plan.scenarios[scenarioId]) return refuse('sheet_scenario_unknown', { name: textOf(cells.scenario) });
  if (!isAsked(criterion)) return refuse('sheet_criterion_not_asked', { name: criterion.name });
  if (criterion.scaleRevision !== scaleRevision)
    return refuse('sheet_scale_changed', { name: criterion.name });
  return { criterion, scenarioId };
}

const writtenColumns = ['score', 'low', 'high', 'reason'] as const;

/** What a row says; `null` where it gives no score and the plan has none that its reason could stand beside. */
function afterOf({ score, reason }: Answer, before: Readonly<Rating> | null): SheetChange['after'] | null {
  if (score) return { ...score, reason: reason ?? '' };
  if (reason === null || !before) return null;
  const { low, likely, high } = before;
  return { low, likely, high, reason };
}

function isSame(before: Readonly<Rating>, after: SheetChange['after']): boolean {
  const isSameFigure = (name: keyof Score) => {
    const [one, other] = [before[name], after[name]];
    if (one === null || other === null) return one === other;
    // A spreadsheet keeps fifteen digits.
    return Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one));
  };
  return (
    before.reason.trim() === after.reason &&
    isSameFigure('low') &&
    isSameFigure('likely') &&
    isSameFigure('high')
  );
}
