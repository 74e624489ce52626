import { crc32, deflateRawSync } from 'node:zlib';

/** A part as it goes into an archive; what it says of itself may be a lie. */
export interface MadePart {
  name: string;
  content: string | Buffer;
  /** As the directory says; the truth unless given. */
  saidBytes?: number;
  /** As the part's own header says. */
  localName?: string;
  flags?: number;
  method?: number;
}

/** An archive of these parts, as PKWARE's APPNOTE has it. */
export function madeArchive(parts: readonly MadePart[]): Buffer {
  const contents: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const plain = Buffer.isBuffer(part.content) ? part.content : Buffer.from(part.content, 'utf8');
    const packed = part.method === 0 ? plain : deflateRawSync(plain);
    const name = Buffer.from(part.name, 'utf8');
    const localName = Buffer.from(part.localName ?? part.name, 'utf8');
    const common = Buffer.alloc(22);
    common.writeUInt16LE(part.flags ?? 0, 2);
    common.writeUInt16LE(part.method ?? 8, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(part.saidBytes ?? plain.length, 18);
    common.writeUInt16LE(20, 0);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(localName.length, 0);
    const header = Buffer.concat([Buffer.from('504b0304', 'hex'), common, lengths, localName]);
    const entry = Buffer.alloc(18);
    entry.writeUInt16LE(name.length, 0);
    entry.writeUInt32LE(offset, 14);
    directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), common, entry, name]));
    contents.push(header, packed);
    offset += header.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...contents, list, end]);
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const offices = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** The parts of a workbook with one sheet ("Ark1"), whose XML may be anything. */
export function workbookParts(sheet: string, others: { strings?: string; styles?: string } = {}): MadePart[] {
  const parts: MadePart[] = [
    {
      name: '_rels/.rels',
      content: `${head}<Relationships ${relationships}><Relationship Id="r1" Type="${offices}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${head}<workbook ${main} xmlns:r="${offices}"><sheets><sheet name="Ark1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${head}<Relationships ${relationships}><Relationship Id="r1" Type="${offices}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${offices}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="r3" Type="${offices}/styles" Target="styles.xml"/></Relationships>`,
    },
    { name: 'xl/worksheets/sheet1.xml', content: `${head}<worksheet ${main}>${sheet}</worksheet>` },
  ];
  const { strings, styles } = others;
  if (strings) parts.push({ name: 'xl/sharedStrings.xml', content: `${head}<sst ${main}>${strings}</sst>` });
  if (styles)
    parts.push({ name: 'xl/styles.xml', content: `${head}<styleSheet ${main}>${styles}</styleSheet>` });
  return parts;
}

/** A workbook with one sheet. */
export function madeWorkbook(sheet: string, others: { strings?: string; styles?: string } = {}): Buffer {
  return madeArchive(workbookParts(sheet, others));
}

export function sheetData(...cells: string[]): string {
  return `<sheetData><row r="1">${cells.join('')}</row></sheetData>`;
}
