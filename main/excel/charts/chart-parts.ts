import type { Language } from '#app/i18n/texts.ts';
import type { SheetLayout } from '../layout.ts';
import { type ChartPlace, chartPlaces } from './chart-places.ts';
import { chartXml } from './chart-xml.ts';
import { escapeXml, xmlHead } from './xml.ts';

/** What a workbook's archive gets besides what ExcelJS writes. */
export interface ChartParts {
  /** New files, by their name in the archive. */
  files: Map<string, string>;
  /** Files of ExcelJS that must name them. */
  mends: { name: string; mend(xml: string): string }[];
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.drawing';

/**
 * Charts can't be written by ExcelJS: a drawing for the sheet with an anchor for each, the charts themselves, and the
 * relations and content types that tie them in.
 *
 * @param sheetNumber of the sheet's file in the archive, from 1
 */
export function chartParts(layout: SheetLayout, sheetNumber: number, language: Language): ChartParts {
  const places = chartPlaces(layout);
  const files = new Map<string, string>();
  if (places.length === 0) return { files, mends: [] };
  const drawing = `drawing${sheetNumber}`;
  const chartName = (index: number) => `chart${sheetNumber}-${index + 1}`;
  places.forEach(({ chart }, index) => {
    files.set(`xl/charts/${chartName(index)}.xml`, chartXml(chart, layout, language));
  });
  files.set(`xl/drawings/${drawing}.xml`, drawingXml(places));
  files.set(
    `xl/drawings/_rels/${drawing}.xml.rels`,
    relationsXml(
      places.map((_, index) => [`rId${index + 1}`, 'chart', `../charts/${chartName(index)}.xml`] as const),
    ),
  );
  files.set(
    `xl/worksheets/_rels/sheet${sheetNumber}.xml.rels`,
    relationsXml([['rId1', 'drawing', `../drawings/${drawing}.xml`]]),
  );
  const types = [
    override(`xl/drawings/${drawing}.xml`, 'drawing'),
    ...places.map((_, index) => override(`xl/charts/${chartName(index)}.xml`, 'drawingml.chart')),
  ];
  return {
    files,
    mends: [
      {
        name: `xl/worksheets/sheet${sheetNumber}.xml`,
        mend: (xml) => xml.replace('</worksheet>', `<drawing xmlns:r="${office}" r:id="rId1"/></worksheet>`),
      },
      { name: '[Content_Types].xml', mend: (xml) => xml.replace('</Types>', `${types.join('')}</Types>`) },
    ],
  };
}

function override(name: string, kind: 'drawing' | 'drawingml.chart'): string {
  const type = kind === 'drawing' ? `${contentType}+xml` : `${contentType}ml.chart+xml`;
  return `<Override PartName="/${name}" ContentType="${type}"/>`;
}

function relationsXml(all: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const each = all.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${relations}">${each.join('')}</Relationships>`;
}

function drawingXml(places: readonly ChartPlace[]): string {
  const anchors = places.map(
    ({ chart, fromRow, toRow, toColumn }, index) =>
      `<xdr:twoCellAnchor editAs="oneCell">${corner('from', 0, fromRow - 1)}${corner('to', toColumn, toRow)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${escapeXml(chart.title)}" descr="${escapeXml(chart.description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  );
  return `${xmlHead}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${office}">${anchors.join('')}</xdr:wsDr>`;
}

/** From 0, as the file counts. */
function corner(name: 'from' | 'to', column: number, row: number): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}
