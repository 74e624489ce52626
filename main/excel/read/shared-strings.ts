import { foreignLimits } from '#app/import/foreign-workbook.ts';
import { Unreadable } from './unreadable.ts';
import { readXml } from './xml.ts';

/** Texts that cells name by their number. Each may be pieces in several fonts; how it is spoken is left out. */
export async function readSharedStrings(pieces: AsyncIterable<Buffer>): Promise<string[]> {
  const strings: string[] = [];
  const text = textCollector();
  await readXml(pieces, {
    open: text.open,
    text: text.text,
    close(name) {
      text.close(name);
      if (name !== 'si') return;
      // A text that no cell can hold is no text of a cell; so many neither.
      if (strings.length >= foreignLimits.cells) {
        throw new Unreadable('workbook_cells', { limit: foreignLimits.cells });
      }
      strings.push(text.taken());
    },
  });
  return strings;
}

/** Puts together the pieces of a text (`t`), in a shared string or in a cell. */
export function textCollector() {
  let collected = '';
  let isText = false;
  let isSpoken = false;
  return {
    open(name: string) {
      if (name === 'rPh') isSpoken = true;
      isText = name === 't' && !isSpoken;
    },
    text(piece: string) {
      if (isText) collected += piece;
    },
    close(name: string) {
      if (name === 'rPh') isSpoken = false;
      isText = false;
    },
    /** The text so far; it begins anew. */
    taken(): string {
      const text = unescaped(collected);
      collected = '';
      return text;
    },
  };
}

/** Excel writes what XML can't hold as `_x000D_`, and an underscore that would look like it as `_x005F_`. */
export function unescaped(text: string): string {
  const plain = text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  if (plain.length > foreignLimits.characters) throw new Unreadable('workbook_damaged');
  return plain.toWellFormed();
}
