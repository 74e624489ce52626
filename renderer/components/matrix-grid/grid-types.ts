import type { Result } from '#app/plan/result.ts';

/** A column of values. */
export interface GridColumn {
  key: string;
  /** Short name over the column ("A"). */
  title: string;
  /** The full name, under the short one and for screen readers. */
  name?: string;
  /** Set after the name in lighter ink. */
  unit?: string;
  /** Colour of the mark over the column; the title stands beside it, so it never speaks alone. */
  colour?: string;
  /** Pixels; the columns that don't say share what is left. */
  widthPx?: number | undefined;
  /** Pixels it may take of room that nothing else needs. */
  growsToPx?: number | undefined;
  /** Words, set from the left; figures are set from the right. */
  isText?: boolean;
  /** Follows from the rest of the plan: shown, never written in. */
  readOnly?: boolean;
}

/** A row of values, or a heading over the rows that follow. */
export interface GridRow {
  key: string;
  kind: 'data' | 'header';
  /** Steps of indentation, 0 for none. */
  depth: number;
  title: string;
  /** Said after the title in lighter ink: the unit, or the range a value may have. */
  note?: string;
  /** What pointing at the title says, where there is more to say than the title. */
  hint?: string;
  /** Follows from the rest of the plan: shown, never written in. */
  readOnly?: boolean;
  /** Summed from the rows above it. */
  isSum?: boolean;
}

/** What one cell shows. Places on the cell's axis are shares 0–1 from its worst to its best end. */
export interface GridCell {
  /** The value as people read it; empty when there is none. */
  text: string;
  /** The value as another program reads it, and as it stands in the editor; `text` when left out. */
  copyText?: string;
  /** A sign before the words, so that cells are told apart at a glance; `text` says the same. */
  symbol?: string;
  /** Set in lighter ink, for what is not a figure ("ved ikke"). */
  muted?: boolean;
  /** Low and high end of an uncertain value. */
  interval?: { low: number; high: number };
  /** What each of several people said. */
  dots?: readonly number[];
  /** How much of something there is, as a filled, half filled or empty square before the text. */
  sign?: 'full' | 'half' | 'empty';
  /** What the corner mark says ("begrundelse mangler"). */
  mark?: string;
  /** What somebody remarked about the cell; a quiet corner shows that there is something. */
  note?: string;
  /** What the dot says: how the cell differs from the one it is compared with. */
  differs?: string;
  /** What pointing at the cell says, where it is more than the corner mark. */
  hint?: string;
  /** Words for a screen reader in place of `text`, when the picture says more. */
  label?: string;
}

/** A cell by the keys of its row and column. */
export interface CellKey {
  row: string;
  column: string;
}

/** The rows and columns of a selected block, by their keys. */
export interface BlockKeys {
  rows: readonly string[];
  columns: readonly string[];
}

/** A value somebody gave a cell. */
export interface CellEdit<Value> extends CellKey {
  value: Value;
}

/** Reads what was typed or pasted; the refusal is shown at the cell. Empty text never gets here. */
export type ParseCell<Value> = (cell: CellKey, text: string) => Result<Value>;

/** A text that could not be taken, and where it was to go. */
export interface CellProblem extends CellKey {
  text: string;
  reason: { code: string; details: { [name: string]: string | number } };
}
