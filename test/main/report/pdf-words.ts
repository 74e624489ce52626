import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

/** Everything that a PDF says, in each of the ways in which it can be said. */
export interface PdfWords {
  /** What is drawn on its pages, all spaces and hyphens left out: a word may be broken anywhere. */
  drawn: string;
  /** Title and other metadata. */
  metadata: string;
  /**
   * Every byte of the file and of every stream in it, streams opened: among them bookmarks, and the structure that a
   * screen reader reads, with what it says for pictures.
   */
  bytes: Buffer;
}

/**
 * Opens a PDF. Letters on a page are numbers of glyphs in fonts of which the file holds a part: poppler knows what they
 * say, and is among the tools that the tests need anyway (`test/system/tools.ts`). The bytes are opened here, so that
 * what poppler passes over is looked through too.
 */
export function pdfWords(pdf: Buffer): PdfWords {
  const folder = mkdtempSync(join(tmpdir(), 'borgerhus-pdf-'));
  const file = join(folder, 'paper.pdf');
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    writeFileSync(file, pdf);
    return {
      drawn: joined(run('pdftotext', '-raw', file, '-')),
      metadata: run('pdfinfo', file) + run('pdfinfo', '-meta', file),
      bytes: openedStreams(pdf),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether a word is anywhere among the bytes, in any of the ways in which PDF writes strings. */
export function isAmongBytes(bytes: Buffer, word: string): boolean {
  const wide = Buffer.from(word, 'utf16le').swap16();
  const forms = [
    Buffer.from(word, 'utf8'),
    Buffer.from(word, 'latin1'),
    wide,
    Buffer.from(wide.toString('hex')),
    Buffer.from(wide.toString('hex').toUpperCase()),
    Buffer.from(Buffer.from(word, 'latin1').toString('hex').toUpperCase()),
  ];
  return forms.some((form) => bytes.includes(form));
}

/** The file, and behind it what its streams hold. */
function openedStreams(pdf: Buffer): Buffer {
  const parts = [pdf];
  for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at + 1)) {
    if (pdf.subarray(at - 3, at).equals(Buffer.from('end'))) continue;
    const start = at + 'stream'.length + (pdf[at + 'stream'.length] === 0x0d ? 2 : 1);
    const end = pdf.indexOf('endstream', start);
    if (end < 0) break;
    try {
      parts.push(inflateSync(pdf.subarray(start, end)));
    } catch {
      // Not deflated: its bytes stand in the file as they are.
    }
    at = end;
  }
  return Buffer.concat(parts);
}

/** Without what a line's end puts into a word. */
export function joined(text: string): string {
  return text.replace(/[\s\u00ad-]+/gu, '');
}
