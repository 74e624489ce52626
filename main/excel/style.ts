import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';
import type { Column, Row, ScenarioMark } from '#app/matrices/matrix.ts';
import { baseSizePt } from './text-size.ts';

/** The colours of the screens (look.md), as Excel writes them: alpha first. */
export const ink = 'FF1B2733';
export const lighterInk = 'FF5B6770';
export const accent = 'FF0B6E6E';
const hairline = 'FFDAD6CC';
const groupFill = 'FFEEF4F3';
const totalFill = 'FFF4F1EA';
/** A cell the reader may change. */
const inputFill = 'FFFFF4D1';

/** Okabe and Ito's set in the order of the screens, their black first; the baseline is grey. */
const scenarioColours = [
  ink,
  'FF0072B2',
  'FFE69F00',
  'FF009E73',
  'FFCC79A7',
  'FF56B4E9',
  'FFD55E00',
  'FFF0E442',
];
const baselineColour = 'FF6B7279';

export function scenarioColour(mark: ScenarioMark): string {
  return mark === 'baseline' ? baselineColour : (scenarioColours[mark] ?? baselineColour);
}

/** A font with its name, without which programs pick one of their own. */
export function font(changes: Partial<Font> = {}): Partial<Font> {
  return { name: 'Arial', family: 2, size: baseSizePt, color: { argb: ink }, ...changes };
}

/** Size of the headings of columns. */
export const headingSizePt = 9;

export const titleStyle: Partial<Style> = {
  font: font({ size: 18, bold: true }),
  alignment: { vertical: 'middle' },
};

export const noteStyle: Partial<Style> = {
  font: font({ color: { argb: lighterInk } }),
  alignment: { vertical: 'middle' },
};

/** Set right are columns of numbers, and what stands for a number in them. */
export function isNumeric(column: Column): boolean {
  return column.format !== undefined && column.format !== 'date';
}

export function headingStyle(column: Column, indent: number): Partial<Style> {
  const bottom: Borders['bottom'] =
    column.scenario === undefined
      ? { style: 'medium', color: { argb: ink } }
      : { style: 'thick', color: { argb: scenarioColour(column.scenario) } };
  return {
    font: font({ size: headingSizePt, bold: true }),
    alignment: { vertical: 'bottom', wrapText: true, ...sideOf(isNumeric(column), indent) },
    border: { bottom },
  };
}

export function isBold({ kind }: Pick<Row, 'kind'>): boolean {
  return kind === 'header' || kind === 'total';
}

/** What decides how a cell of the table looks. */
export interface CellLook {
  kind: Row['kind'];
  /** The first total is set off from the rows above it. */
  firstTotal: boolean;
  indent: number;
  input: boolean;
  link: boolean;
  numFmt: string;
  /** Numbers and what stands for a number. */
  alignRight: boolean;
  /** Some cell of the row wraps: then all begin at the top. */
  wraps: boolean;
  scenario: ScenarioMark | undefined;
}

export function cellStyle(look: CellLook): Partial<Style> {
  const { kind, scenario } = look;
  const fill = fillOf(look);
  return {
    numFmt: look.numFmt,
    font: font({
      bold: isBold({ kind }) || scenario !== undefined,
      color: { argb: textColour(look) },
      ...(look.link ? { underline: true } : {}),
    }),
    alignment: {
      vertical: look.wraps ? 'top' : 'middle',
      wrapText: !look.alignRight,
      ...sideOf(look.alignRight, look.indent),
    },
    border: {
      ...(look.firstTotal ? { top: { style: 'medium', color: { argb: ink } } } : {}),
      bottom: { style: 'thin', color: { argb: hairline } },
      ...(look.input ? { left: { style: 'thin', color: { argb: hairline } } } : {}),
      ...(scenario === undefined
        ? {}
        : { left: { style: 'thick', color: { argb: scenarioColour(scenario) } } }),
    },
    ...(fill ? { fill } : {}),
    protection: { locked: !look.input },
  };
}

function fillOf({ input, kind }: CellLook): Fill | null {
  if (input) return solid(inputFill);
  if (kind === 'header') return solid(groupFill);
  return kind === 'total' ? solid(totalFill) : null;
}

function textColour({ link, kind }: CellLook): string {
  if (link) return accent;
  return kind === 'detail' ? lighterInk : ink;
}

function sideOf(alignRight: boolean, indent: number): Partial<Alignment> {
  if (alignRight) return { horizontal: 'right' };
  return { horizontal: 'left', ...(indent > 0 ? { indent } : {}) };
}

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}
