import type { Language } from '../i18n/texts.ts';
import type { ScenarioMark } from '../matrices/matrix.ts';
import type { Markup } from './markup.ts';

/** A report, or another paper on pages, as a value: what stands in it and in which order; how it looks is decided where it is written out. */
export interface ReportDocument {
  language: Language;
  /** What it is: a report, minutes. */
  kind: string;
  title: string;
  municipality: string;
  /** What the report is of and for: date, state of the plan, readers, price level. */
  facts: readonly ReportFact[];
  sections: readonly ReportPart[];
  /** Whether it is long enough to want a table of contents. */
  hasContents: boolean;
  /** On every page: what it is, then which state of the plan and for whom. */
  footer: { title: string; state: string };
}

export interface ReportFact {
  label: string;
  text: string;
}

/** A heading of the municipality's template, with everything that was chosen to stand under it. */
export interface ReportPart {
  /** Names it within the document. */
  id: string;
  heading: string;
  blocks: readonly ReportBlock[];
}

export type ReportBlock =
  | { kind: 'heading'; text: string }
  /** Running text; a line feed begins a new line, an empty line a new paragraph. */
  | { kind: 'text'; text: string }
  /** What comes first of all, in larger type. */
  | { kind: 'lead'; text: string }
  | { kind: 'list'; items: readonly string[] }
  /** How to read it, where it comes from. */
  | { kind: 'note'; text: string }
  | { kind: 'table'; table: ReportTable }
  | { kind: 'figure'; figure: ReportFigure };

export interface ReportTable {
  title: string;
  notes: readonly string[];
  columns: readonly ReportColumn[];
  rows: readonly ReportRow[];
  /** Columns from the left that name the row. */
  rowHeadings: number;
}

export interface ReportColumn {
  key: string;
  title: string;
  unit: string;
  /** Set right. */
  isNumeric: boolean;
  /** In characters; more than that is wrapped. */
  width: number;
  startsBlock: boolean;
}

export interface ReportRow {
  key: string;
  kind: 'header' | 'data' | 'detail' | 'total';
  depth: number;
  /** In the order of the columns. */
  cells: readonly ReportCell[];
}

export interface ReportCell {
  text: string;
  /** A figure or a date: set right, or kept on one line. */
  is?: 'number' | 'date';
  scenario?: ScenarioMark;
}

/** A picture, drawn; its numbers stand in a table of the same part. */
export interface ReportFigure {
  title: string;
  /** The picture in words, for those who don't see it. */
  description: string;
  svg: Markup;
  isWide: boolean;
}
