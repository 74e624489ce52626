import type { Column, Matrix } from '#app/matrices/matrix.ts';
import { isBold, isNumeric } from './style.ts';
import { baseSizePt, textWidth, wrapText } from './text-size.ts';

/** Digits of the base font that stand side by side on A4 landscape at full size. */
export const pageWidth = 138;
/** Print is well read down to here (6.8 pt): a wider table gives its texts narrower columns. */
const readableScale = 0.68;
/** Below this print can't be read (5.5 pt); a wider table goes on several pages side by side. */
export const smallestScale = 0.55;
/** A narrower column of text is one word under the other. */
const leastTextWidth = 12;
/** Of a cell in a narrowed column. */
const maxLines = 10;
const step = 4;

/**
 * Widths at which the table can be read on one page: its texts break into more lines. A table so wide that it takes
 * several pages anyway keeps its widths.
 *
 * @param roomOf what of a column's width isn't for its text, in digits
 */
export function squeezed(
  matrix: Matrix,
  widths: readonly number[],
  roomOf: (index: number) => number,
): number[] {
  const sum = (all: readonly number[]) => all.reduce((total, width) => total + width, 0);
  const tooMuch = sum(widths) - pageWidth / readableScale;
  if (tooMuch <= 0) return [...widths];
  const least = matrix.columns.map((column, index) => {
    const width = widths[index] ?? column.width;
    return isNumeric(column) ? width : Math.min(width, leastWidth(matrix, column, width, roomOf(index)));
  });
  if (sum(least) > pageWidth / smallestScale) return [...widths];
  const share = Math.min(1, tooMuch / Math.max(1, sum(widths) - sum(least)));
  return widths.map((width, index) => Math.ceil(width - (width - (least[index] ?? width)) * share));
}

/** Where no word is broken that wasn't before, and no cell gets too many lines. */
function leastWidth({ rows }: Matrix, column: Column, width: number, room: number): number {
  const words = [...column.title.split(/\s+/)].map((word) =>
    textWidth(word, { sizePt: baseSizePt, bold: true }),
  );
  let least = Math.max(leastTextWidth, ...words);
  const long: { text: string; bold: boolean }[] = [];
  for (const row of rows) {
    const text = row.cells[column.key]?.value;
    if (typeof text !== 'string') continue;
    for (const word of text.split(/\s+/))
      if (word.length > leastTextWidth / 2)
        least = Math.max(least, textWidth(word, { sizePt: baseSizePt, bold: isBold(row) }));
    if (text.length > maxLines * leastTextWidth * 0.7) long.push({ text, bold: isBold(row) });
  }
  const isCut = () =>
    long.some(({ text, bold }) => wrapText(text, least, { sizePt: baseSizePt, bold }).length > maxLines);
  while (least + room < width && isCut()) least += step;
  return Math.ceil(least + room);
}
