import { fitText, textWidth } from '#renderer/components/chart-frame/text-width.ts';

/** Font of what stands in blocks, as CSS writes it. */
export const blockFont = '400 12px "Source Sans 3 Variable"';
export const lineHeight = 14;
const padding = 4;

/** The lines that a block has room for: the name, broken between words, and what it measures where that fits too. */
export function blockLines(name: string, measure: string, width: number, height: number): string[] {
  const room = width - 2 * padding;
  const most = Math.floor((height - 4) / lineHeight);
  if (room < 14 || most < 1) return [];
  const lines = wrapped(name, room);
  const kept = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')] : lines;
  const named = kept.map((line) => fitText(line, room, blockFont));
  const hasRoom = named.length < most && textWidth(measure, blockFont) <= room;
  return hasRoom ? [...named, measure] : named;
}

function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(longer, blockFont) > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
