import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Workbook, Worksheet } from 'exceljs';
import WorksheetXform from 'exceljs/lib/xlsx/xform/sheet/worksheet-xform.js';
import ZipStream from 'zip-stream';
import type { ChartParts } from './charts/chart-parts.ts';
import { baseSizePt } from './text-size.ts';

/** The parts of ExcelJS (4.4.0) that write a workbook's files, in the order of its own `write`; not in its types. */
const steps = [
  'addContentTypes',
  'addWorkbookRels',
  'addSharedStrings',
  'addThemes',
  'addStyles',
  'addApp',
  'addCore',
  'addWorkbook',
] as const;

interface Writer extends Record<(typeof steps)[number] | 'addOfficeRels' | 'addWorksheets', Step> {
  prepareModel(model: object, options: object): asserts model is Model;
}
type Step = (archive: { append(content: string, options: { name: string }): void }, model: Model) => unknown;
/** What ExcelJS makes of a workbook before it writes it; texts and styles are numbered across all sheets. */
interface Model {
  worksheets: readonly SheetModel[];
  sharedStrings: object;
  styles: object;
}
interface SheetModel {
  id: number;
  rows: object[];
}

/** A workbook and what it gets besides. */
export interface WorkbookParts {
  /** Without sheets. */
  workbook: Workbook;
  /** Adds a sheet with its cells to the workbook, each in its turn. */
  sheets: readonly (() => Worksheet)[];
  /** The date that every file in the archive carries. */
  today: Date;
  charts: readonly ChartParts[];
}

/** Some hundred thousand characters: enough to be worth handing on, little to be kept. */
const rowsAtOnce = 100;

/** Above this ten times the time saves a hundredth. */
const packing = { zlib: { level: 6 } };

/**
 * A workbook as the bytes of its file. ExcelJS writes the files; they are packed here, sheet by sheet and row by row,
 * because it keeps all cells three times while it packs, and because of what it decides alone and can't be told:
 * - the workbook's base font, by whose digits column widths are counted, is Calibri, which many machines lack;
 * - a link to another sheet is written as an external address too, which programs warn of;
 * - every file in the archive carries the clock's time, so that no two exports are equal.
 * And the charts are added, which it can't write.
 *
 * @param tell told after each sheet how much is done, 0–1
 */
export async function packWorkbook(parts: WorkbookParts, tell: (share: number) => void): Promise<Buffer> {
  const { today: date, charts } = parts;
  const zip = new ZipStream(packing);
  const bytes = buffer(zip);
  const pack = (name: string, source: Buffer | Readable) =>
    new Promise<void>((resolve, reject) => {
      zip.entry(source, { name, date }, (error) => (error ? reject(error) : resolve()));
    });
  const added = new Map(charts.flatMap(({ files }) => [...files]));
  for await (const { name, content, rows } of filesOf(parts, tell)) {
    if (added.has(name)) continue;
    const whole = mended(name, content, charts);
    await pack(name, rows ? Readable.from(around(whole, rows), { highWaterMark: 2 }) : Buffer.from(whole));
  }
  for (const [name, content] of added) await pack(name, Buffer.from(content));
  zip.finalize();
  return bytes;
}

/** A file as ExcelJS writes it: its name in the archive, its XML, and of a sheet the rows, which stand apart. */
interface File {
  name: string;
  content: string;
  rows?: readonly object[];
}

/** The files of a workbook: the sheets first, as what they share is known when the last of them is prepared. */
async function* filesOf(
  { workbook, sheets }: WorkbookParts,
  tell: (share: number) => void,
): AsyncGenerator<File> {
  const writer: Writer = workbook.xlsx as unknown as Writer;
  const files: File[] = [];
  const archive = {
    append: (content: string, { name }: { name: string }) =>
      files.push({ name: name.replace(/^\//, ''), content }),
  };
  const shared: object = workbook.model;
  writer.prepareModel(shared, {});
  const { sharedStrings, styles } = shared;
  const written: SheetModel[] = [];
  // Its relations first: programs tell what kind of archive it is by the files that it begins with.
  await writer.addOfficeRels(archive, shared);
  yield* files.splice(0);
  for (const [index, fill] of sheets.entries()) {
    const sheet = preparedSheet(workbook, fill(), index + 1, shared);
    const shell = { ...sheet, rows: [] };
    await writer.addWorksheets(archive, { ...shared, worksheets: [shell] });
    for (const file of files.splice(0)) {
      yield sheetName.test(file.name) ? { ...file, rows: sheet.rows } : file;
    }
    written.push(shell);
    tell((index + 1) / sheets.length);
  }
  const whole: object = { ...workbook.model, worksheets: written };
  writer.prepareModel(whole, {});
  for (const step of steps) await writer[step](archive, { ...whole, sharedStrings, styles });
  yield* files;
}

/** What ExcelJS makes of a sheet, which the workbook then lets go. */
function preparedSheet(workbook: Workbook, sheet: Worksheet, id: number, shared: Model): SheetModel {
  const model: SheetModel = { ...(sheet.model as unknown as SheetModel), id };
  workbook.removeWorksheet(sheet.id);
  const { sharedStrings, styles } = shared;
  new WorksheetXform().prepare(model, { sharedStrings, styles, media: [], drawings: [], commentRefs: [] });
  return model;
}

const noRows = '<sheetData/>';

/** A sheet's XML with its rows, piece by piece. */
function* around(shell: string, rows: readonly object[]): Generator<Buffer> {
  const place = shell.indexOf(noRows);
  const { childXform } = new WorksheetXform().map.sheetData;
  yield Buffer.from(`${shell.slice(0, place)}<sheetData>`);
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const piece = rows.slice(from, from + rowsAtOnce).map((row) => childXform.toXml(row));
    yield Buffer.from(piece.join(''));
  }
  yield Buffer.from(`</sheetData>${shell.slice(place + noRows.length)}`);
}

const sheetName = /^xl\/worksheets\/sheet\d+\.xml$/;

const baseFont = `<font><sz val="${baseSizePt}"/><color theme="1"/><name val="Arial"/><family val="2"/></font>`;

const mends: readonly [RegExp, (xml: string) => string][] = [
  [
    /^xl\/styles\.xml$/,
    (xml) => xml.replace(/(<fonts[^>]*>)<font>.*?<\/font>/, (_, fonts: string) => fonts + baseFont),
  ],
  [sheetName, (xml) => xml.replace(/(<hyperlink [^>]*?) r:id="[^"]*"([^>]* location=)/g, '$1$2')],
  [
    /^xl\/worksheets\/_rels\/sheet\d+\.xml\.rels$/,
    (xml) => xml.replace(/<Relationship [^>]*\/hyperlink"[^>]*\/>/g, ''),
  ],
];

function mended(name: string, content: string, charts: readonly ChartParts[]): string {
  const own = mends.filter(([names]) => names.test(name)).map(([, mend]) => mend);
  const forCharts = charts.flatMap((chart) => chart.mends.filter((each) => each.name === name));
  return [...own, ...forCharts.map(({ mend }) => mend)].reduce((xml, mend) => mend(xml), content);
}
