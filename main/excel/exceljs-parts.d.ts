/** A part of ExcelJS (4.4.0) that isn't in its types: how a sheet becomes XML. */
declare module 'exceljs/lib/xlsx/xform/sheet/worksheet-xform.js' {
  class WorksheetXform {
    /** Gives styles, shared texts and links their numbers: changes all it is given. */
    prepare(sheet: object, options: object): void;
    readonly map: { readonly sheetData: { readonly childXform: { toXml(row: object): string } } };
  }
  export = WorksheetXform;
}
