/**
 * How wide a text is about, for pictures that are drawn where no font can be asked: widths of Arial's letters in
 * thousandths of the type's size, the widest of the fonts that the report names.
 */
const widths: readonly (readonly [letters: string, perThousand: number])[] = [
  ["ijlI.,:;|!'’·", 270],
  ['frt()[]-/ "“”»«', 345],
  ['J', 500],
  ['abcdeghknopqsuvxyzåøéäö0123456789?$€–%', 560],
  ['ABEKPSVXYÅÄ&', 690],
  ['CDGHNOQRUwmØÖ', 780],
  ['MWÆæ@—…', 930],
];
const byLetter = new Map(
  widths.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
);
const unknownLetter = 780;

/** Pixels, on the generous side. */
export function textWidth(text: string, sizePx: number): number {
  let sum = 0;
  for (const letter of text) sum += byLetter.get(letter) ?? unknownLetter;
  return (sum * sizePx) / 1000;
}

/** The text, shortened with an ellipsis until it fits. */
export function fitText(text: string, maxWidth: number, sizePx: number): string {
  if (textWidth(text, sizePx) <= maxWidth) return text;
  const letters = Array.from(text);
  let length = letters.length - 1;
  const shortened = () => `${letters.slice(0, length).join('').trimEnd()}…`;
  while (length > 1 && textWidth(shortened(), sizePx) > maxWidth) length--;
  return shortened();
}

/** A text on several lines, broken between words; the last line takes the rest, shortened to fit. */
export function wrapText(text: string, maxWidth: number, maxLines: number, sizePx: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    const fits = last !== undefined && textWidth(longer, sizePx) <= maxWidth;
    if (fits || lines.length === maxLines) lines[Math.max(0, lines.length - 1)] = longer;
    else lines.push(word);
  }
  return lines.map((line) => fitText(line, maxWidth, sizePx));
}
