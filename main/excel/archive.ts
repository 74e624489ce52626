import type { Xlsx } from 'exceljs';
import type { ChartParts } from './charts/chart-parts.ts';
import { baseSizePt } from './text-size.ts';

/** The parts of ExcelJS (4.4.0) that put the workbook's files into its archive; not in its types. */
interface Packing {
  _finalize(archive: Archive): Promise<unknown>;
}
interface Archive {
  zip: {
    files: { [name: string]: { date: Date; async(kind: 'string'): Promise<string> } };
    file(name: string, content: string, options?: { createFolders: boolean }): unknown;
  };
}

/**
 * Mends, just before it is packed, what ExcelJS decides alone and can't be told:
 * - the workbook's base font, by whose digits column widths are counted, is Calibri, which many machines lack;
 * - a link to another sheet is written as an external address too, which programs warn of;
 * - every file in the archive carries the clock's time, so that no two exports are equal.
 * And adds the charts, which it can't write.
 */
export function mendArchive(xlsx: Xlsx, today: Date, charts: readonly ChartParts[]): void {
  const packing = xlsx as unknown as Packing;
  const finalize = packing._finalize.bind(xlsx);
  packing._finalize = async (archive) => {
    const { zip } = archive;
    const change = async (name: string, mend: (xml: string) => string) => {
      const content = await zip.files[name]?.async('string');
      if (content !== undefined) zip.file(name, mend(content));
    };
    for (const name of Object.keys(zip.files)) {
      const mend = mends.find(([names]) => names.test(name))?.[1];
      if (mend) await change(name, mend);
    }
    for (const { files, mends: own } of charts) {
      for (const { name, mend } of own) await change(name, mend);
      for (const [name, content] of files) zip.file(name, content, { createFolders: false });
    }
    for (const file of Object.values(zip.files)) file.date = today;
    return finalize(archive);
  };
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
