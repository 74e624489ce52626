import { parseNumber } from '../i18n/parse-number.ts';
import type { ErrorCode } from '../i18n/texts.ts';
import { isUnknownWord } from '../i18n/unknown-words.ts';
import type { ForeignCell } from '../import/foreign-workbook.ts';
import { isInRange } from '../plan/criteria-tree.ts';
import { textField } from '../plan/fields.ts';
import type { Score } from '../plan/rating.ts';
import type { CodedError } from '../plan/result.ts';
import type { AnswerColumn } from './answer-sheet.ts';
import { type AskedCriterion, isOnStep } from './asked.ts';
import { textOf } from './locate.ts';

/** What stands in the cells that people write in; `null` where nothing does. */
export interface Answer {
  score: Score | null;
  reason: string | null;
}

type Cells = { readonly [Name in AnswerColumn]?: ForeignCell };
type Complain = (column: AnswerColumn, code: ErrorCode, details?: CodedError['details']) => void;

/**
 * Reads what was answered in a row; tells of each cell that can't be read, and of cells that contradict each other.
 *
 * @param before what the rater has said there already: a figure of it may stand, on the scale's step or not
 */
export function readAnswer(
  cells: Cells,
  criterion: AskedCriterion,
  before: Readonly<Score> | null,
  complain: Complain,
): Answer {
  const known = before ? [before.low, before.likely, before.high] : [];
  const reason = readReason(cells.reason, complain);
  const likely = readFigure('score', cells.score, criterion, known, complain);
  const low = readFigure('low', cells.low, criterion, known, complain);
  const high = readFigure('high', cells.high, criterion, known, complain);
  return { score: scoreOf(likely, low, high, complain), reason };
}

type Figure = number | 'unknown' | 'unreadable' | null;

function scoreOf(likely: Figure, low: Figure, high: Figure, complain: Complain): Score | null {
  const figures = [likely, low, high];
  if (figures.includes('unreadable')) return null;
  if (likely === 'unknown') {
    if (low !== null || high !== null) complain('score', 'sheet_unknown_with_range');
    return { low: null, likely: null, high: null };
  }
  if (low === null && high === null) {
    return likely === null ? null : { low: null, likely: likely as number, high: null };
  }
  if (low === null || high === null) {
    complain(low === null ? 'low' : 'high', 'sheet_half_range');
    return null;
  }
  const score = { low: low as number, likely: likely as number | null, high: high as number };
  const inOrder = [score.low, score.likely ?? score.low, score.high];
  if (inOrder.some((figure, index) => figure < (inOrder[index - 1] ?? figure))) {
    complain('low', 'sheet_range_order');
  }
  return score;
}

function readFigure(
  column: 'score' | 'low' | 'high',
  cell: ForeignCell | undefined,
  criterion: AskedCriterion,
  known: readonly (number | null)[],
  complain: Complain,
): Figure {
  const text = textOf(cell).trim();
  if (!cell || (text === '' && !cell.isFormula)) return null;
  const refuse = (code: ErrorCode, details: CodedError['details'] = {}) => {
    complain(column, code, { text: text.slice(0, 60), ...details });
    return 'unreadable' as const;
  };
  if (cell.isFormula) return refuse('sheet_formula');
  if (cell.kind === 'error') return refuse('sheet_error_value');
  if (cell.kind === 'date') return refuse('sheet_date');
  if (cell.kind === 'text') {
    if (column === 'score' && isUnknownWord(text)) return 'unknown';
    const isNumber = parseNumber('da', text) !== null || parseNumber('en', text) !== null;
    return refuse(isNumber ? 'sheet_number_as_text' : 'sheet_not_understood');
  }
  if (cell.kind !== 'number') return refuse('sheet_not_understood');
  const { worst, best, step, unit } = criterion;
  if (!isInRange(criterion, cell.value)) {
    return refuse('sheet_outside', { score: cell.value, worst, best, unit });
  }
  if (step !== null && !known.includes(cell.value) && !isOnStep(criterion, cell.value)) {
    return refuse('sheet_off_step', { score: cell.value, step, from: Math.min(worst, best) });
  }
  return cell.value;
}

function readReason(cell: ForeignCell | undefined, complain: Complain): string | null {
  const text = textOf(cell).trim();
  if (!cell || (text === '' && !cell.isFormula)) return null;
  if (cell.isFormula) complain('reason', 'sheet_formula', { text: text.slice(0, 60) });
  else if (cell.kind === 'error') complain('reason', 'sheet_error_value', { text });
  const parsed = textField.safeParse(text);
  if (parsed.success) return parsed.data;
  complain('reason', 'sheet_reason_long', { limit: 10_000 });
  return null;
}
