import { itemAt } from '../../plan/item-at.ts';
import type { ReportColumn, ReportTable } from '../document.ts';

/** What a page holds across in characters of a table's type: A4 upright and on its side, margins taken off. */
const pageCharacters = { upright: 112, wide: 170 };
/** Room between two columns, in characters. */
const gap = 1.7;
/** Columns of text may become this much narrower than they would like: they wrap. */
const squeeze = 0.5;
const narrowestText = 11;
/** A long word in a heading needs its room. */
const headingShare = 0.62;

/** One table, or the parts that one was split into, all of the same rows. */
export interface LaidOutTable {
  page: 'upright' | 'wide';
  parts: readonly TablePart[];
}

export interface TablePart {
  /** Places of its columns in the table; those that name the row are in every part. */
  columns: readonly number[];
}

/**
 * Finds a page that a table fits on, and splits it by columns where none is wide enough, between blocks of columns if it
 * can be.
 */
export function tableLayout({ columns, rowHeadings }: ReportTable): LaidOutTable {
  const widths = columns.map(neededWidth);
  const whole = sum(widths);
  const all = { columns: columns.map((_, index) => index) };
  if (whole <= pageCharacters.upright) return { page: 'upright', parts: [all] };
  if (whole <= pageCharacters.wide) return { page: 'wide', parts: [all] };
  const headings = all.columns.slice(0, rowHeadings);
  const room = Math.max(1, pageCharacters.wide - widthOf(headings, widths));
  const pieces = blocksOf(columns, rowHeadings).flatMap((block) =>
    widthOf(block, widths) <= room ? [block] : block.map((index) => [index]),
  );
  const count = packed(pieces, widths, room).length;
  // As many parts as it takes, and then as equally wide as they can be: no column is left alone on the last one.
  const even = widthOf(pieces.flat(), widths) / count;
  const least = Math.max(...pieces.map((piece) => widthOf(piece, widths)));
  let width = Math.max(even, least);
  while (width < room && packed(pieces, widths, width).length > count) width += 2;
  const parts = packed(pieces, widths, Math.min(width, Math.max(room, least)));
  return { page: 'wide', parts: parts.map((part) => ({ columns: [...headings, ...part] })) };
}

/** Pieces one after the other into as few parts as they go, none wider than that unless a piece is. */
function packed(pieces: readonly number[][], widths: readonly number[], room: number): number[][] {
  const parts: number[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    const width = widthOf(piece, widths);
    if (used + width > room) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(...piece);
    used += width;
  }
  return parts;
}

function widthOf(columns: readonly number[], widths: readonly number[]): number {
  return sum(columns.map((index) => itemAt(widths, index)));
}

/** Neighbouring columns that belong together, those that name the row left out. */
function blocksOf(columns: readonly ReportColumn[], rowHeadings: number): number[][] {
  const blocks: number[][] = [];
  columns.forEach((column, index) => {
    if (index < rowHeadings) return;
    const last = blocks.at(-1);
    if (!last || column.startsBlock) blocks.push([index]);
    else last.push(index);
  });
  return blocks;
}

function neededWidth({ width, isNumeric, title, unit }: ReportColumn): number {
  const longestWord = Math.max(...`${title} ${unit}`.split(/[\s/]+/).map((word) => word.length));
  const own = isNumeric ? width * 0.9 : Math.max(Math.min(width, narrowestText), width * squeeze);
  return Math.max(own, longestWord * headingShare * 1.6) + gap;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
