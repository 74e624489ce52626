import { crc32, createInflateRaw } from 'node:zlib';
import { type ArchivePart, readDirectory } from './archive-directory.ts';
import { Unreadable } from './unreadable.ts';

/** An archive whose parts have all been unpacked once, to see that they are no larger than they may be. */
export interface Archive {
  names: readonly string[];
  /** A part's bytes, piece by piece; `null` where there is no such part. */
  read(name: string): AsyncIterable<Buffer> | null;
}

/** Of all parts together, in bytes. */
const unpackedMax = 50_000_000;

/** Opens an archive, believing nothing that it says of itself: every part is unpacked, counted and checked. */
export async function openArchive(bytes: Buffer): Promise<Archive> {
  const parts = new Map(readDirectory(bytes).map((part) => [part.name, part]));
  let total = 0;
  for (const part of parts.values()) {
    for await (const piece of unpacked(bytes, part)) {
      total += piece.length;
      if (total > unpackedMax) throw new Unreadable('workbook_unpacked', { megabytes: unpackedMax / 1e6 });
    }
  }
  return {
    names: [...parts.keys()],
    read(name) {
      const part = parts.get(name);
      return part ? unpacked(bytes, part) : null;
    },
  };
}

/** A part's bytes as they really are; refused when they aren't what the directory says. */
async function* unpacked(bytes: Buffer, part: ArchivePart): AsyncGenerator<Buffer> {
  let length = 0;
  let checksum = 0;
  try {
    for await (const piece of inflated(bytes.subarray(part.start, part.end), part.method)) {
      length += piece.length;
      checksum = crc32(piece, checksum);
      yield piece;
    }
  } catch (thrown) {
    throw thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('Z_')
      ? new Unreadable('workbook_damaged')
      : thrown;
  }
  if (length !== part.unpackedBytes || checksum !== part.checksum) throw new Unreadable('workbook_damaged');
}

async function* inflated(packed: Buffer, method: ArchivePart['method']): AsyncGenerator<Buffer> {
  if (method === 'stored') {
    yield packed;
    return;
  }
  const inflate = createInflateRaw();
  inflate.end(packed);
  for await (const piece of inflate) yield piece as Buffer;
}
