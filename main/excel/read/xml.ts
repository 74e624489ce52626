import { SaxesParser } from 'saxes';
import { Unreadable } from './unreadable.ts';

/** What a part tells while it is read; names come without their prefix. */
export interface XmlListener {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** An attribute's text by its name without its prefix; `undefined` where it isn't there. */
export type Attributes = (name: string) => string | undefined;

/** Deeper than any part of a workbook that programs write. */
const depthMax = 60;
const attributesMax = 100;
/** Characters of one text, name or comment, which the parser collects; the longest cell is a fifth of it. */
const silenceMax = 1_000_000;

/**
 * Reads a part of a workbook as XML. Entities are those five that XML itself has; a part that declares others, or
 * anything else by a DOCTYPE, is refused, as are bytes that are not UTF-8.
 */
export async function readXml(pieces: AsyncIterable<Buffer>, listener: XmlListener): Promise<void> {
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  let attributeCount = 0;
  /** Where the parser stood when it last told of something. */
  let toldAt = 0;
  let problem: Unreadable | null = null;
  const damaged = () => {
    problem ??= new Unreadable('workbook_damaged');
  };
  const hear = (tell: () => void) => {
    toldAt = parser.position;
    if (!problem) tell();
  };
  parser.on('doctype', () => {
    problem ??= new Unreadable('workbook_doctype');
  });
  parser.on('error', damaged);
  parser.on('attribute', () => {
    toldAt = parser.position;
    if (++attributeCount > attributesMax) damaged();
  });
  parser.on('opentag', ({ name, attributes }) => {
    attributeCount = 0;
    depth += 1;
    if (depth > depthMax) damaged();
    hear(() => listener.open?.(withoutPrefix(name), (wanted) => attributeOf(attributes, wanted)));
  });
  parser.on('text', (text) => hear(() => listener.text?.(text)));
  parser.on('cdata', (text) => hear(() => listener.text?.(text)));
  parser.on('closetag', ({ name }) => {
    hear(() => listener.close?.(withoutPrefix(name)));
    depth -= 1;
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const piece of pieces) {
    parser.write(decoded(decoder, piece));
    if (parser.position - toldAt > silenceMax) damaged();
    if (problem) throw problem;
  }
  parser.write(decoded(decoder, null)).close();
  if (problem) throw problem;
}

function decoded(decoder: InstanceType<typeof TextDecoder>, piece: Buffer | null): string {
  try {
    return piece === null ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    throw new Unreadable('workbook_damaged');
  }
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributeOf(attributes: { [name: string]: string }, wanted: string): string | undefined {
  if (Object.hasOwn(attributes, wanted)) return attributes[wanted];
  const name = Object.keys(attributes).find((one) => withoutPrefix(one) === wanted);
  return name === undefined ? undefined : attributes[name];
}
