import { Unreadable } from './unreadable.ts';

/** A part of an archive, by where its packed bytes lie. */
export interface ArchivePart {
  name: string;
  method: 'stored' | 'deflated';
  start: number;
  end: number;
  /** What the directory says; to be checked. */
  unpackedBytes: number;
  checksum: number;
}

const partsMax = 200;

/** Signatures, lengths and places of PKWARE's APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
const localHeader = { signature: 0x04034b50, bytes: 30 };
const entryHeader = { signature: 0x02014b50, bytes: 46 };
const endRecord = { signature: 0x06054b50, bytes: 22 };
/** The comment behind the end record has a length of 16 bits. */
const commentMax = 0xffff;
const encryptedFlag = 1;

/**
 * The parts of an archive by its directory, which alone decides what is in it. Refused are archives that are broken,
 * locked, in several volumes, too many parts, and names that no program writes (twice the same, `..`, absolute).
 */
export function readDirectory(bytes: Buffer): ArchivePart[] {
  const end = endRecordAt(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > partsMax) throw new Unreadable('workbook_parts', { limit: partsMax });
  const isWhole =
    bytes.readUInt16LE(end + 4) === 0 &&
    bytes.readUInt16LE(end + 8) === count &&
    bytes.readUInt32LE(end + 16) + bytes.readUInt32LE(end + 12) === end;
  if (!isWhole) throw new Unreadable('workbook_damaged');
  const parts: ArchivePart[] = [];
  const taken = new Set<string>();
  let place = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    const entry = entryAt(bytes, place, end);
    place = entry.next;
    if (isFolder(entry.part)) continue;
    const key = entry.part.name.toLowerCase();
    if (taken.has(key) || isStrange(entry.part.name)) throw new Unreadable('workbook_damaged');
    taken.add(key);
    parts.push(entry.part);
  }
  if (place !== end || overlap(parts)) throw new Unreadable('workbook_damaged');
  return parts;
}

function endRecordAt(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - endRecord.bytes - commentMax);
  for (let at = bytes.length - endRecord.bytes; at >= first; at--) {
    const isEnd =
      bytes.readUInt32LE(at) === endRecord.signature &&
      at + endRecord.bytes + bytes.readUInt16LE(at + 20) === bytes.length;
    if (isEnd) return at;
  }
  throw new Unreadable('workbook_damaged');
}

function entryAt(bytes: Buffer, at: number, limit: number): { part: ArchivePart; next: number } {
  if (at + entryHeader.bytes > limit || bytes.readUInt32LE(at) !== entryHeader.signature) {
    throw new Unreadable('workbook_damaged');
  }
  if (bytes.readUInt16LE(at + 8) & encryptedFlag) throw new Unreadable('workbook_locked');
  const nameBytes = bytes.readUInt16LE(at + 28);
  const nameStart = at + entryHeader.bytes;
  const next = nameStart + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  if (next > limit) throw new Unreadable('workbook_damaged');
  const name = bytes.subarray(nameStart, nameStart + nameBytes);
  const start = contentStart(bytes, bytes.readUInt32LE(at + 42), name, limit);
  const end = start + bytes.readUInt32LE(at + 20);
  if (end > limit) throw new Unreadable('workbook_damaged');
  const part = {
    name: name.toString('utf8'),
    method: methodOf(bytes.readUInt16LE(at + 10)),
    start,
    end,
    unpackedBytes: bytes.readUInt32LE(at + 24),
    checksum: bytes.readUInt32LE(at + 16),
  };
  return { part, next };
}

/** The part's own header must call it what the directory calls it. */
function contentStart(bytes: Buffer, at: number, name: Buffer, limit: number): number {
  if (at + localHeader.bytes > limit || bytes.readUInt32LE(at) !== localHeader.signature) {
    throw new Unreadable('workbook_damaged');
  }
  const nameStart = at + localHeader.bytes;
  const nameEnd = nameStart + bytes.readUInt16LE(at + 26);
  if (nameEnd > limit || !bytes.subarray(nameStart, nameEnd).equals(name)) {
    throw new Unreadable('workbook_damaged');
  }
  return nameEnd + bytes.readUInt16LE(at + 28);
}

function methodOf(code: number): ArchivePart['method'] {
  if (code === 0) return 'stored';
  if (code === 8) return 'deflated';
  throw new Unreadable('workbook_damaged');
}

function isFolder({ name, unpackedBytes }: ArchivePart): boolean {
  return name.endsWith('/') && unpackedBytes === 0;
}

function isStrange(name: string): boolean {
  return /[\\\0]|^\/|^[a-z]:/i.test(name) || name.split('/').some((step) => step === '..' || step === '');
}

/** Several parts of the same bytes are how a small file unpacks to a huge one. */
function overlap(parts: readonly ArchivePart[]): boolean {
  const inOrder = [...parts].sort((a, b) => a.start - b.start);
  return inOrder.some((part, index) => part.start < (inOrder[index - 1]?.end ?? 0));
}
