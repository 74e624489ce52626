import { inflateRawSync } from 'node:zlib';

export interface Part {
  text: string;
  /** The time the archive gives it, as two 16-bit words of MS-DOS. */
  time: number;
  date: number;
}

/** The files inside a workbook, by name. Reads the archive's directory; knows what ExcelJS writes, no more. */
export function partsOf(workbook: Buffer): Map<string, Part> {
  const end = workbook.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const count = workbook.readUInt16LE(end + 10);
  const parts = new Map<string, Part>();
  let at = workbook.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    const method = workbook.readUInt16LE(at + 10);
    const size = workbook.readUInt32LE(at + 20);
    const nameLength = workbook.readUInt16LE(at + 28);
    const local = workbook.readUInt32LE(at + 42);
    const name = workbook.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + workbook.readUInt16LE(local + 26) + workbook.readUInt16LE(local + 28);
    const content = workbook.subarray(start, start + size);
    const text = (method === 0 ? content : inflateRawSync(content)).toString('utf8');
    parts.set(name, { text, time: workbook.readUInt16LE(at + 12), date: workbook.readUInt16LE(at + 14) });
    at += 46 + nameLength + workbook.readUInt16LE(at + 30) + workbook.readUInt16LE(at + 32);
  }
  return parts;
}
