import type { Language } from '../i18n/texts.ts';

/** What a cell holds. A `Date` is a calendar date at UTC midnight. */
export type CellValue = string | number | Date | null;

/** How a number is set: decimals on screen, number format in Excel. */
export type NumberFormat =
  | 'integer'
  | 'one-decimal'
  | 'two-decimals'
  /** A factor. */
  | 'four-decimals'
  /** Always with its sign: a difference. */
  | 'signed'
  | 'percent'
  | 'general'
  | 'date';

/** Another cell, by names that survive sorting and translation; `matrix` when it stands on another sheet. */
export interface CellRef {
  matrix?: MatrixId;
  row: string;
  column: string;
  /** With `to`: the rectangle from this cell to that one. */
  to?: { row: string; column: string };
}

/** A formula in Excel's own language (English names, commas), with references still by name. */
export type Formula = readonly (string | CellRef)[];

export interface Cell {
  value: CellValue;
  /** Present when the value is computed: recalculated, the formula gives `value` to 1e-9. */
  formula?: Formula;
  /** The reader may change it in the workbook. */
  input?: boolean;
  format?: NumberFormat;
  /** What may be typed into an input cell; one object may serve many cells. */
  accepts?: Accepts;
  /** A link to another sheet of the workbook. */
  link?: MatrixId;
  /** The scenario the cell stands for: it is marked with that scenario's colour. */
  scenario?: ScenarioMark;
}

/** Numbers from one end to the other, whichever is larger, or the one word; or what stands in a list. */
export interface Accepts {
  ends: readonly [CellRef | number, CellRef | number];
  word?: string;
  /** A column of cells: these alone may be chosen, and the reader gets them as a list. */
  list?: CellRef;
  /** What the reader is told beside the cell before typing. */
  hint?: { title: string; text: string };
  /** What the reader is told when something else is typed. */
  message: string;
}

/** Index into the colour set; the baseline is always grey. */
export type ScenarioMark = number | 'baseline';

export interface Column {
  key: string;
  title: string;
  /** Unit, set in lighter ink after the title. */
  unit?: string;
  format?: NumberFormat;
  /** Width in characters: for numbers the least, for texts the most; longer ones wrap. */
  width: number;
  /** A new block of columns begins here: a line sets it apart. */
  startsBlock?: boolean;
  /** For programs and not for paper; only the last columns can be. */
  screenOnly?: boolean;
  scenario?: ScenarioMark;
}

export interface Row {
  key: string;
  /**
   * header: names a group of rows; data; detail: belongs to the data row above it; total: summed or concluded
   * from those above.
   */
  kind: 'header' | 'data' | 'detail' | 'total';
  /** Steps of indentation of the first column. */
  depth: number;
  /** By column key; a missing one is empty. */
  cells: { [column: string]: Cell };
}

/**
 * A table as people read it: the same for screen, Excel, print and command line.
 * Titles and texts are in the reader's language already.
 */
export interface Matrix {
  id: MatrixId;
  /** Name of the sheet, and heading above the table unless `heading` says more. */
  title: string;
  heading?: string;
  /** Sentences under the title: what it shows, how to read it. */
  notes: string[];
  columns: Column[];
  rows: Row[];
  /** How many columns from the left name the row, and stay in sight and on every printed page; default 1. */
  rowHeadings?: number;
  /** `true` when sorting by column makes sense: the workbook gets a filter. */
  filter?: boolean;
  /** Pictures of the table's own numbers, drawn under it by whoever can. */
  charts?: Chart[];
}

/** A matrix that takes long in a large plan: whoever makes it may do something else after each step. */
export type MatrixInSteps = Generator<undefined, Matrix>;

/** A picture of some rows of its matrix in some columns. */
export interface Chart {
  key: string;
  /** stacked: columns of parts that sum up; lines: a course over the rows. */
  kind: 'stacked' | 'lines';
  title: string;
  categoryTitle: string;
  /** With its unit. */
  valueTitle: string;
  /** What it shows, in words, for those who don't see it. */
  description: string;
  /** One after another in the matrix. stacked: each is a part of every column; lines: the points of every line. */
  rows: string[];
  /** One after another in the matrix: scenarios. */
  columns: string[];
  /** A row that is drawn as marks over the stacked columns. */
  marks?: string;
}

/** Every matrix there is. */
export const matrixIds = [
  'front',
  'scenarios',
  'scores',
  'group-scores',
  'sensitivity',
  'charts',
  'comparison',
  'functions',
  'services',
  'staffing',
  'opening-hours',
  'competences',
  'rota',
  'needs',
  'area-schedule',
  'nearness',
  'economy',
  'present-value',
  'decisions',
  'answers',
  'answer-scales',
  'assumptions',
  'method',
] as const;
export type MatrixId = (typeof matrixIds)[number];

/** offentlig: nothing that a citizen must not see. */
export const profiles = ['intern', 'offentlig'] as const;

/** Score sheets go to raters, in workbooks of their own. */
type AnswerMatrixId = 'answers' | 'answer-scales';

export function isSheetOfAnswers(id: MatrixId): id is AnswerMatrixId {
  return id === 'answers' || id === 'answer-scales';
}

/** What every matrix needs to know of its reader and its moment. */
export interface MatrixContext {
  language: Language;
  profile: (typeof profiles)[number];
  /** Number of changes the plan has seen, and the first 12 characters of the hash of what a frozen copy keeps of it. */
  planVersion: number;
  planHash: string;
  /** The day of the export, `yyyy-mm-dd`. */
  today: string;
}

/**
 * Writes a formula: text as it stands in Excel, references by name between.
 *
 * @example formula`SUM(${{ row: 'first', column: 'weight', to: { row: 'last', column: 'weight' } }})`
 */
export function formula(
  strings: TemplateStringsArray,
  ...refs: (CellRef | Formula | string | number)[]
): Formula {
  const parts: (string | CellRef)[] = [];
  strings.forEach((text, index) => {
    if (text) parts.push(text);
    const ref = refs[index];
    if (Array.isArray(ref)) parts.push(...(ref as Formula));
    else if (typeof ref === 'object') parts.push(ref as CellRef);
    else if (ref !== undefined) parts.push(String(ref));
  });
  return parts;
}
