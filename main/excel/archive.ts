import { buffer } from 'node:stream/consumers';
import type { Workbook } from 'exceljs';
import ZipStream from 'zip-stream';
import type { ChartParts } from './charts/chart-parts.ts';
import { baseSizePt } from './text-size.ts';

/** The parts of ExcelJS (4.4.0) that write a workbook's files, in the order of its own `write`; not in its types. */
const steps = [
  'addContentTypes',
  'addOfficeRels',
  'addWorkbookRels',
  'addSharedStrings',
  'addThemes',
  'addStyles',
  'addApp',
  'addCore',
  'addWorkbook',
] as const;

interface Writer extends Record<(typeof steps)[number] | 'addWorksheets', Step> {
  prepareModel(model: Model, options: object): void;
}
type Step = (archive: { append(content: string, options: { name: string }): void }, model: Model) => unknown;
interface Model {
  worksheets: { rows: unknown[] }[];
}

/** A workbook with all its cells, and what it gets besides. */
export interface FilledWorkbook {
  workbook: Workbook;
  /** The date that every file in the archive carries. */
  today: Date;
  charts: readonly ChartParts[];
}

/** ExcelJS collects a sheet in a piece of text for every word of it: what that takes is given back between slices. */
const rowsAtOnce = 500;

/** Above this ten times the time saves a hundredth. */
const packing = { zlib: { level: 6 } };

/**
 * A workbook as the bytes of its file. ExcelJS writes the files; they are packed here, because it keeps all of them
 * twice while it packs, and because of what it decides alone and can't be told:
 * - the workbook's base font, by whose digits column widths are counted, is Calibri, which many machines lack;
 * - a link to another sheet is written as an external address too, which programs warn of;
 * - every file in the archive carries the clock's time, so that no two exports are equal.
 * And the charts are added, which it can't write.
 *
 * @param filled its workbook is left without sheets: their cells are let go as soon as they are written
 * @param tell told after each sheet how much is done, 0–1
 */
export async function packWorkbook(
  { workbook, today, charts }: FilledWorkbook,
  tell: (share: number) => void,
): Promise<Buffer> {
  const zip = new ZipStream(packing);
  const bytes = buffer(zip);
  const pack = (name: string, content: string) =>
    new Promise<void>((resolve, reject) => {
      zip.entry(Buffer.from(content), { name, date: today }, (error) => (error ? reject(error) : resolve()));
    });
  const added = new Map(charts.flatMap(({ files }) => [...files]));
  for await (const [name, content] of filesOf(workbook, tell)) {
    if (!added.has(name)) await pack(name, mended(name, content, charts));
  }
  for (const [name, content] of added) await pack(name, content);
  zip.finalize();
  return bytes;
}

/** The files of a workbook as ExcelJS writes them: names in the archive and XML, one sheet at a time. */
async function* filesOf(workbook: Workbook, tell: (share: number) => void): AsyncGenerator<[string, string]> {
  const writer = workbook.xlsx as unknown as Writer;
  const { model } = workbook as unknown as { model: Model };
  for (const { id } of workbook.worksheets) workbook.removeWorksheet(id);
  const files: [string, string][] = [];
  const archive = {
    append: (content: string, { name }: { name: string }) => files.push([name.replace(/^\//, ''), content]),
  };
  writer.prepareModel(model, {});
  for (const step of steps) await writer[step](archive, model);
  yield* files.splice(0);
  for (const [index, worksheet] of model.worksheets.entries()) {
    for (const rows of slices(worksheet.rows, rowsAtOnce)) {
      await writer.addWorksheets(archive, { ...model, worksheets: [{ ...worksheet, rows }] });
    }
    worksheet.rows = [];
    const slicesOf = Map.groupBy(files.splice(0), ([name]) => name);
    for (const [name, all] of slicesOf) yield [name, joined(all.map(([, content]) => content))];
    tell((index + 1) / model.worksheets.length);
  }
}

/** The list in slices, in order; one empty slice of an empty list. */
function slices<Item>(list: readonly Item[], length: number): Item[][] {
  const count = Math.max(1, Math.ceil(list.length / length));
  return Array.from({ length: count }, (_, index) => list.slice(index * length, (index + 1) * length));
}

const endOfRows = '</sheetData>';

/** One sheet from slices of it, which differ in their rows alone; other files are the same in every slice. */
function joined(sheets: readonly string[]): string {
  const [first = '', ...others] = sheets;
  const end = first.indexOf(endOfRows);
  if (end < 0) return first;
  const rows = others.map((xml) => xml.slice(xml.indexOf('<row '), xml.indexOf(endOfRows)));
  return first.slice(0, end) + rows.join('') + first.slice(end);
}

const baseFont = `<font><sz val="${baseSizePt}"/><color theme="1"/><name val="Arial"/><family val="2"/></font>`;

const mends: readonly [RegExp, (xml: string) => string][] = [
  [
    /^xl\/styles\.xml$/,
    (xml) => xml.replace(/(<fonts[^>]*>)<font>.*?<\/font>/, (_, fonts: string) => fonts + baseFont),
  ],
  [
    /^xl\/worksheets\/sheet\d+\.xml$/,
    (xml) => xml.replace(/(<hyperlink [^>]*?) r:id="[^"]*"([^>]* location=)/g, '$1$2'),
  ],
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
