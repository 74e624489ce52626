import type { Language } from '../../i18n/texts.ts';
import { translate } from '../../i18n/texts.ts';
import { scenarioFill } from '../../pictures/scenario-fill.ts';
import { scenarioColourCount } from '../../plan/scenario.ts';
import type { ReportDocument } from '../document.ts';
import { cssString } from '../markup.ts';

/** The look of a well-set public report (look.md): ink on paper, one accent, hairlines between rows. */
const look = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 24px 20px 48px; max-width: 1100px; background: #fff; color: #1b2733;
  font: 16px/1.5 "Source Sans 3", "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  font-variant-numeric: tabular-nums lining-nums; overflow-wrap: break-word; hyphens: manual; }
h1 { font-size: 32px; line-height: 1.2; font-weight: 600; margin: 4px 0 8px; }
h2 { font-size: 22px; line-height: 1.25; font-weight: 600; margin: 44px 0 10px; padding-top: 10px; border-top: 2px solid #0b6e6e; }
h3 { font-size: 17px; line-height: 1.3; font-weight: 600; margin: 26px 0 4px; }
h1, h2, h3 { text-wrap: balance; }
p, li { max-width: 72ch; }
p { margin: 0 0 10px; }
ul { margin: 0 0 12px; padding-left: 20px; }
li { margin-bottom: 5px; }
a { color: #0b6e6e; }
.kind { color: #56626c; margin: 0; }
.lead { font-size: 20px; line-height: 1.4; max-width: 60ch; }
.note { color: #56626c; font-size: 14px; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 3px 18px; margin: 16px 0; }
dt { color: #56626c; }
dd { margin: 0; }
nav ol { margin: 0; padding-left: 22px; columns: 2; column-gap: 40px; }
nav li { break-inside: avoid; }
figure { margin: 18px 0; }
figure svg { display: block; width: 100%; height: auto; max-width: 720px;
  font: 12px "Source Sans 3", "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif; }
figcaption, caption { text-align: left; font-weight: 600; padding: 0 0 6px; }
figcaption { padding: 6px 0 0; }
.table { margin: 18px 0 22px; }
.scroll { overflow-x: auto; }
.scroll + .scroll { margin-top: 18px; }
.table .note { margin: 0 0 4px; }
.table .note + .scroll { margin-top: 10px; }
th small { display: block; white-space: nowrap; }
table { border-collapse: collapse; font-size: 14px; line-height: 1.35; }
th, td { padding: 4px 10px 4px 0; text-align: left; vertical-align: top; font-weight: 400; border-bottom: 1px solid #e3dfd6; }
td { min-width: 3ch; }
thead th { vertical-align: bottom; font-weight: 600; border-bottom: 1.5px solid #1b2733; }
small { font-size: inherit; font-weight: 400; color: #56626c; }
.n { text-align: right; }
td.n, .k { white-space: nowrap; }
.b { padding-left: 12px; }
tr.header > * { font-weight: 600; background: #eef4f3; }
tr.total > * { font-weight: 600; background: #f4f1ea; }
tr.detail > * { color: #56626c; }
.d1 { padding-left: 12px; } .d2 { padding-left: 24px; } .d3 { padding-left: 36px; } .d4 { padding-left: 48px; }
footer { margin-top: 48px; padding-top: 10px; border-top: 1px solid #8d877a; color: #56626c; font-size: 14px; }
@media (max-width: 640px) {
  body { padding: 16px 14px 32px; }
  h1 { font-size: 26px; }
  h2 { font-size: 20px; }
  dl { display: block; }
  dd { margin-bottom: 6px; }
  nav ol { columns: 1; }
  figure { overflow-x: auto; }
  figure svg { min-width: 560px; }
  table { font-size: 13px; }
}
`;

/** A4 with page numbers; a table that needs it lies on its side, and every page repeats the head of its table. */
const print = `
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.42; }
  h1 { font-size: 22pt; margin-top: 0; }
  h2 { font-size: 14.5pt; margin: 22pt 0 6pt; }
  h3 { font-size: 11pt; margin: 12pt 0 2pt; }
  h1, h2, h3, caption, figcaption { break-after: avoid; }
  section:first-of-type h2 { break-before: auto; }
  p, li { orphans: 3; widows: 3; max-width: 100ch; }
  .lead { font-size: 12.5pt; }
  .note { font-size: 8.5pt; }
  a { color: inherit; text-decoration: none; }
  figure { break-inside: avoid; }
  .scroll { overflow: visible; }
  table { font-size: 8.25pt; line-height: 1.3; width: 100%; }
  th, td { padding: 2.2pt 6pt 2.2pt 0; }
  tr { break-inside: avoid; }
  tr.header { break-after: avoid; }
  /* Neither a head without rows nor a last row alone: a table that goes on takes three with it. */
  tbody tr:nth-child(-n+2), tbody tr:nth-last-child(-n+3):not(:last-child) { break-after: avoid; }
  .short table { break-inside: avoid; }
  thead { display: table-header-group; }
  tr.header > *, tr.total > * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  figure svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .wide { page: wide; }
  .wide figure svg { max-width: 640px; }
  nav ol { columns: 2; }
  footer { display: none; }
}
`;

/** Every rule of the page; what it says of the plan stands in the margins, as strings of CSS. */
export function reportStyles({ language, footer }: ReportDocument): string {
  return `${pageRules(language, footer)}${look}${print}${scenarioMarks()}`;
}

function pageRules(language: Language, { title, state }: ReportDocument['footer']): string {
  const page = cssString(`${translate(language, 'report.page')} `);
  const of = cssString(` ${translate(language, 'report.of')} `);
  const type =
    'font: 7.5pt "Source Sans 3", "Segoe UI", "Liberation Sans", Arial, sans-serif; color: #56626c;';
  return `
@page { size: A4; margin: 16mm 15mm 18mm;
  @bottom-left { content: ${cssString(`${shortened(title)} · ${state}`)}; ${type} white-space: nowrap; text-align: left; }
  @bottom-right { content: ${page} counter(page) ${of} counter(pages); ${type} width: 16%; text-align: right; } }
@page wide { size: A4 landscape; margin: 14mm 15mm 16mm; }
`;
}
const maxFooterTitle = 64;

function shortened(title: string): string {
  return title.length <= maxFooterTitle ? title : `${title.slice(0, maxFooterTitle - 1).trimEnd()}…`;
}

/** A scenario's colour as a bar before its letter; the letter stands there whatever becomes of the colour. */
function scenarioMarks(): string {
  const rule = (name: string | number, colour: string) =>
    `.s${name} { border-left: 4px solid ${colour}; padding-left: 6px; }\n`;
  const colours = Array.from({ length: scenarioColourCount }, (_, colour) =>
    rule(colour, scenarioFill({ id: 'any', colour }, null).colour),
  );
  return [rule('baseline', scenarioFill({ id: 'base', colour: 0 }, 'base').colour), ...colours].join('');
}
