import { type MadePart, madeArchive, madeWorkbook, sheetData, workbookParts } from './made-archive.ts';

/** A file that means ill, or is ill. */
export interface HostileFile {
  what: string;
  bytes(): Buffer;
  /** How reading it ends: its code, or `read` where what is wrong with it never comes near anybody. */
  ends: string;
}

const harmless = sheetData('<c r="A1"><v>1</v></c>');
const good = () => madeWorkbook(harmless);
const withPart = (part: MadePart) => madeArchive([...workbookParts(harmless), part]);
const withSheet = (xml: string | Buffer) => {
  const parts = workbookParts('');
  return madeArchive(parts.map((part) => (part.name.includes('sheet1') ? { ...part, content: xml } : part)));
};
const text = (words: string) => sheetData(`<c r="A1" t="inlineStr"><is><t>${words}</t></is></c>`);
const cell = (attributes: string, value = '1') => sheetData(`<c ${attributes}><v>${value}</v></c>`);
const laughs = () => {
  const levels = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`);
  return `<!DOCTYPE x [<!ENTITY l0 "ha">${levels.join('')}]>`;
};
const file = (what: string, ends: string, bytes: () => Buffer): HostileFile => ({ what, ends, bytes });

/** What `stack.md` names, and what else came to mind. Made here: nothing of it lies about as a file. */
export const hostileFiles: readonly HostileFile[] = [
  file('columns to 2,000,000,000', 'read', () =>
    madeWorkbook(`<cols><col min="1" max="2000000000" width="9"/></cols>${harmless}`),
  ),
  file('a merge of the whole sheet', 'read', () =>
    madeWorkbook(`${harmless}<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>`),
  ),
  file('a validation of the whole sheet', 'read', () =>
    madeWorkbook(
      `${harmless}<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>`,
    ),
  ),
  file('a zip bomb', 'workbook_unpacked', () =>
    withPart({ name: 'xl/media/image1.png', content: Buffer.alloc(400_000_000) }),
  ),
  file('a zip bomb that says it is small', 'workbook_unpacked', () =>
    withPart({ name: 'xl/media/image1.png', content: Buffer.alloc(400_000_000), saidBytes: 100 }),
  ),
  file('a sheet that is a bomb', 'workbook_unpacked', () =>
    withSheet(`<worksheet>${' '.repeat(200_000_000)}`),
  ),
  file('a zip in a zip in a zip', 'read', () =>
    withPart({
      name: 'xl/embeddings/more.xlsx',
      content: madeArchive([{ name: 'deeper.zip', content: madeArchive([{ name: 'x', content: 'x' }]) }]),
    }),
  ),
  file('a part that is larger than it says', 'workbook_damaged', () =>
    withPart({ name: 'docProps/app.xml', content: '<a/>'.repeat(1000), saidBytes: 4 }),
  ),
  file('a part that is smaller than it says', 'workbook_damaged', () =>
    withPart({ name: 'docProps/app.xml', content: '<a/>', saidBytes: 4_000_000_000 }),
  ),
  file('entities by the billion', 'workbook_doctype', () =>
    withSheet(`${laughs()}<worksheet>${text('&l9;')}</worksheet>`),
  ),
  file('an entity that is a file', 'workbook_doctype', () =>
    withSheet(`<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet>${text('&f;')}</worksheet>`),
  ),
  file('an entity that nobody knows', 'workbook_damaged', () => madeWorkbook(text('&f;'))),
  file('macros', 'workbook_macros', () => withPart({ name: 'xl/vbaProject.bin', content: 'x' })),
  file('a sheet of macros', 'workbook_macros', () =>
    withPart({ name: 'xl/macrosheets/sheet1.xml', content: '<x/>' }),
  ),
  file('links to other files', 'workbook_links', () =>
    withPart({ name: 'xl/externalLinks/externalLink1.xml', content: '<externalLink/>' }),
  ),
  file('a million shared strings', 'workbook_cells', () =>
    madeWorkbook(harmless, { strings: '<si><t>abc</t></si>'.repeat(1_000_000) }),
  ),
  file('a million styles', 'workbook_damaged', () =>
    madeWorkbook(harmless, { styles: `<cellXfs>${'<xf numFmtId="14"/>'.repeat(1_000_000)}</cellXfs>` }),
  ),
  file('a million cells', 'workbook_cells', () =>
    madeWorkbook(`<sheetData>${`<row>${'<c><v>1</v></c>'.repeat(1000)}</row>`.repeat(1000)}</sheetData>`),
  ),
  file('a hundred thousand rows', 'workbook_rows', () =>
    madeWorkbook(`<sheetData>${'<row><c><v>1</v></c></row>'.repeat(100_000)}</sheetData>`),
  ),
  file('a million rows with nothing in them', 'read', () =>
    madeWorkbook(`<sheetData>${'<row/>'.repeat(1_000_000)}</sheetData>`),
  ),
  file('a hundred thousand sheets', 'workbook_sheets', () =>
    madeArchive(
      workbookParts(harmless).map((part) =>
        part.name === 'xl/workbook.xml'
          ? { ...part, content: `<workbook>${'<sheet name="x" id="r1"/>'.repeat(100_000)}</workbook>` }
          : part,
      ),
    ),
  ),
  file('ten thousand parts', 'workbook_parts', () =>
    madeArchive([
      ...workbookParts(harmless),
      ...Array.from({ length: 10_000 }, (_, n) => ({ name: `xl/x${n}.xml`, content: '' })),
    ]),
  ),
  file('a part twice', 'workbook_damaged', () =>
    withPart({ name: 'XL/Worksheets/Sheet1.xml', content: '<worksheet/>' }),
  ),
  file('a name that climbs', 'workbook_damaged', () =>
    withPart({ name: '../../etc/cron.d/x', content: 'x' }),
  ),
  file('a name from the root', 'workbook_damaged', () => withPart({ name: '/etc/passwd', content: 'x' })),
  file('a name of Windows', 'workbook_damaged', () => withPart({ name: 'C:\\x.xml', content: 'x' })),
  file('a part with two names', 'workbook_damaged', () =>
    withPart({ name: 'docProps/app.xml', localName: 'docProps/zpp.xml', content: '<a/>' }),
  ),
  file('a sheet that lies outside', 'workbook_damaged', () =>
    madeArchive(
      workbookParts(harmless).map((part) =>
        part.name.endsWith('workbook.xml.rels')
          ? { ...part, content: String(part.content).replace('worksheets/sheet1.xml', '../../../etc/passwd') }
          : part,
      ),
    ),
  ),
  file('a row beyond the last', 'workbook_damaged', () =>
    madeWorkbook('<sheetData><row r="4294967297"><c r="A1"><v>1</v></c></row></sheetData>'),
  ),
  file('a row before the first', 'workbook_damaged', () =>
    madeWorkbook('<sheetData><row r="-1"><c r="A1"><v>1</v></c></row></sheetData>'),
  ),
  file('a row twice', 'workbook_damaged', () =>
    madeWorkbook(`<sheetData>${'<row r="5"><c r="A5"><v>1</v></c></row>'.repeat(2)}</sheetData>`),
  ),
  file('a column beyond the last', 'workbook_damaged', () => madeWorkbook(cell('r="ZZZ1"'))),
  file('a number that is none', 'workbook_damaged', () => madeWorkbook(cell('r="A1"', '1e999'))),
  file('a shared string that isn’t there', 'workbook_damaged', () =>
    madeWorkbook(cell('r="A1" t="s"', '-1'), { strings: '<si><t>a</t></si>' }),
  ),
  file('a kind of cell that nobody knows', 'workbook_damaged', () => madeWorkbook(cell('r="A1" t="zz"'))),
  file('a hundred thousand elements in each other', 'workbook_damaged', () =>
    withSheet('<a>'.repeat(100_000)),
  ),
  file('a text of forty megabytes', 'workbook_damaged', () => madeWorkbook(text('a'.repeat(40_000_000)))),
  file('forty megabytes of text in a thousand cells', 'workbook_texts', () =>
    madeWorkbook(
      `<sheetData>${`<row><c t="inlineStr"><is><t>${'æ'.repeat(20_000)}</t></is></c></row>`.repeat(1_000)}</sheetData>`,
    ),
  ),
  file('one long text in a hundred thousand cells', 'workbook_texts', () =>
    madeWorkbook(
      `<sheetData>${`<row>${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`.repeat(1_000)}</sheetData>`,
      {
        strings: `<si><t>${'a'.repeat(32_000)}</t></si>`,
      },
    ),
  ),
  file('a text of nothing but entities', 'workbook_damaged', () =>
    madeWorkbook(text('&amp;'.repeat(8_000_000))),
  ),
  file('an attribute of forty megabytes', 'workbook_damaged', () =>
    madeWorkbook(cell(`r="${'A'.repeat(40_000_000)}"`)),
  ),
  file('a million attributes', 'workbook_damaged', () =>
    madeWorkbook(cell(`r="A1"${Array.from({ length: 1_000_000 }, (_, n) => ` a${n}=""`).join('')}`)),
  ),
  file('a name of forty megabytes', 'workbook_damaged', () => withSheet(`<${'a'.repeat(40_000_000)}`)),
  file('a comment of forty megabytes', 'workbook_damaged', () =>
    madeWorkbook(`<!--${'a'.repeat(40_000_000)}-->${harmless}`),
  ),
  file('bytes that are not UTF-8', 'workbook_damaged', () =>
    withSheet(Buffer.concat([Buffer.from('<a>'), Buffer.from([0xff, 0xfe]), Buffer.from('</a>')])),
  ),
  file('a sheet in UTF-16', 'workbook_damaged', () =>
    madeArchive(
      workbookParts(harmless).map((part) =>
        part.name.includes('sheet1')
          ? { ...part, content: Buffer.from(`\ufeff${part.content}`, 'utf16le') }
          : part,
      ),
    ),
  ),
  file('a sheet that breaks off', 'workbook_damaged', () => withSheet('<worksheet><sheetData><row')),
  file('names that every object has', 'read', () =>
    madeWorkbook(cell('r="A1" __proto__="x" constructor="y"')),
  ),
  file('nothing at all', 'workbook_other_kind', () => Buffer.alloc(0)),
  file('a text', 'workbook_other_kind', () => Buffer.from('kriterium;point\n')),
  file('a beginning of a zip', 'workbook_damaged', () => good().subarray(0, 200)),
  file('a workbook without its last byte', 'workbook_damaged', () => good().subarray(0, -1)),
  file('an archive of something else', 'workbook_other_kind', () =>
    madeArchive([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 },
      { name: 'content.xml', content: '<office:document-content/>' },
    ]),
  ),
  file('a workbook of Excel 97', 'workbook_other_kind', () =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4_096)]),
  ),
  file('a locked workbook', 'workbook_locked', () =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(1_024),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
  ),
  file('a locked archive', 'workbook_locked', () =>
    madeArchive(workbookParts(harmless).map((part) => ({ ...part, flags: 1 }))),
  ),
  file('a way of packing that nobody knows', 'workbook_damaged', () =>
    withPart({ name: 'docProps/app.xml', content: '<a/>', method: 99 }),
  ),
  file('eleven megabytes', 'workbook_large', () => Buffer.alloc(11_000_000)),
];
