import type { Language } from '#app/i18n/texts.ts';
import type { Chart } from '#app/matrices/matrix.ts';
import type { SheetLayout } from '../layout.ts';
import { excelFormat } from '../number-formats.ts';
import { type ChartCells, chartCells, type Series } from './chart-cells.ts';
import { axisLook, gridLook, inkRgb, lineLook, markLook, partLook } from './chart-look.ts';
import { escapeXml, xmlHead } from './xml.ts';

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const categoryAxis = 1;
const valueAxis = 2;

/** A chart as its part of the archive says it (ECMA-376 part 1, 21.2): drawn from cells, with what they hold now. */
export function chartXml(chart: Chart, layout: SheetLayout, language: Language): string {
  const cells = chartCells(chart, layout);
  const plot = chart.kind === 'stacked' ? stacked(cells) : lines(cells);
  return `${xmlHead}<c:chartSpace ${namespaces}><c:roundedCorners val="0"/><c:chart>${title(chart.title, 1200)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}${axes(chart, language)}</c:plotArea><c:legend><c:legendPos val="r"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"><a:solidFill><a:srgbClr val="${inkRgb}"/></a:solidFill><a:latin typeface="Arial"/></a:defRPr></a:pPr><a:endParaRPr lang="${language === 'da' ? 'da-DK' : 'en-GB'}"/></a:p></c:txPr></c:chartSpace>`;
}

function stacked({ series, marks, categories }: ChartCells): string {
  const bars = series.map((one, index) => seriesXml(one, index, categories, partLook(index)));
  const over = marks
    ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${seriesXml(marks, series.length, categories, markLook(), smooth)}<c:marker val="1"/>${axisIds}</c:lineChart>`
    : '';
  return `<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>${bars.join('')}<c:gapWidth val="70"/><c:overlap val="100"/>${axisIds}</c:barChart>${over}`;
}

function lines({ series, categories }: ChartCells): string {
  const drawn = series.map((one, index) =>
    seriesXml(one, index, categories, lineLook(index, one.scenario), smooth),
  );
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn.join('')}<c:marker val="1"/>${axisIds}</c:lineChart>`;
}

const axisIds = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;
const smooth = '<c:smooth val="0"/>';

function seriesXml(
  { name, values }: Series,
  index: number,
  categories: ChartCells['categories'],
  look: string,
  end = '',
): string {
  const points = values.numbers.map((value, at) =>
    value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`,
  );
  const numbers = `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${points.length}"/>${points.join('')}</c:numCache>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${words(name.address, [name.text])}</c:tx>${look}<c:cat>${words(categories.address, categories.texts)}</c:cat><c:val><c:numRef><c:f>${escapeXml(values.address)}</c:f>${numbers}</c:numRef></c:val>${end}</c:ser>`;
}

function words(address: string, texts: readonly string[]): string {
  const points = texts.map((text, at) => `<c:pt idx="${at}"><c:v>${escapeXml(text)}</c:v></c:pt>`);
  return `<c:strRef><c:f>${escapeXml(address)}</c:f><c:strCache><c:ptCount val="${points.length}"/>${points.join('')}</c:strCache></c:strRef>`;
}

function axes(chart: Chart, language: Language): string {
  const format = escapeXml(excelFormat('integer', language));
  const category = `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>${title(chart.categoryTitle, 900)}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${axisLook}<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/></c:catAx>`;
  const value = `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>${gridLook}${title(chart.valueTitle, 900, '-5400000')}<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${axisLook}<c:crossAx val="${categoryAxis}"/><c:crosses val="autoZero"/></c:valAx>`;
  return category + value;
}

/** @param size in hundredths of a point; `turn` in 60,000ths of a degree */
function title(text: string, size: number, turn?: string): string {
  const body = turn === undefined ? '<a:bodyPr/>' : `<a:bodyPr rot="${turn}" vert="horz"/>`;
  const look = `sz="${size}" b="1"`;
  const font = `<a:solidFill><a:srgbClr val="${inkRgb}"/></a:solidFill><a:latin typeface="Arial"/>`;
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/><a:p><a:pPr><a:defRPr ${look}>${font}</a:defRPr></a:pPr><a:r><a:rPr ${look}>${font}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
