/**
 * Advance widths of Arial in thousandths of an em (from its font metrics), by characters that share one.
 * Excel has no automatic row heights for a file that no Excel has opened, so the writer must know how text
 * wraps.
 */
const widths = new Map<string, number>();
for (const [width, characters] of [
  [191, "'"],
  [222, 'ijl'],
  [260, '|'],
  [278, ' !,./:;I[\\]ft·'],
  [333, '-()`r'],
  [389, '*'],
  [500, 'Jckvxyz'],
  [584, '+<=>~−'],
  [611, 'FTZøØ'],
  [667, '&ABEKPSVXYÅÆ'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%æ'],
  [944, 'W'],
] as const) {
  for (const character of characters) widths.set(character, width);
}
const usualWidth = 556;
const wideWidth = 1000;

const boldFactor = 1.08;
/** Excel counts a digit as 7 pixels, and the text it then sets in them is this much wider. */
const pixelFactor = 1.06;

export interface TextStyle {
  sizePt: number;
  bold?: boolean;
}

/** Size of the workbook's base font; column widths count its digits. */
export const baseSizePt = 10;

/** Width of a line of text in Excel's column units (digits of the base font). */
export function textWidth(text: string, { sizePt, bold }: TextStyle): number {
  let thousandths = 0;
  for (const character of text) {
    thousandths +=
      widths.get(character) ?? ((character.codePointAt(0) ?? 0) > 0x2e80 ? wideWidth : usualWidth);
  }
  return (thousandths / usualWidth) * (sizePt / baseSizePt) * (bold ? boldFactor : 1) * pixelFactor;
}

/** The text broken at spaces into lines no wider than `width`; words that are wider are broken inside. */
export function wrapText(text: string, width: number, style: TextStyle): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width, style));
}

function wrapParagraph(paragraph: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, style) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, width, style);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

function breakWord(word: string, width: number, style: TextStyle): string[] {
  if (textWidth(word, style) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, style) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
