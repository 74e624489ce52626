import type { Chart, ScenarioMark } from '#app/matrices/matrix.ts';
import { columnLetters } from '../formulas.ts';
import type { SheetLayout } from '../layout.ts';

/** One part or line: where its name and its numbers stand, and what they are now. */
export interface Series {
  name: { address: string; text: string };
  /** `null` where the cell holds no number. */
  values: { address: string; numbers: (number | null)[] };
  scenario: ScenarioMark | undefined;
}

/** The cells a chart is drawn from. */
export interface ChartCells {
  categories: { address: string; texts: string[] };
  series: Series[];
  marks: Series | null;
}

/** @throws when the chart names a row or column that its matrix hasn't, or has elsewhere than beside the others */
export function chartCells(chart: Chart, layout: SheetLayout): ChartCells {
  const { matrix, headerRow, name: sheet } = layout;
  const rows = chart.rows.map((key) => ({ key, place: placeOf(layout.rowNumbers, key) }));
  const columns = chart.columns.map((key) => ({ key, place: placeOf(layout.columnNumbers, key) }));
  assertNeighbours(rows.map(({ place }) => place));
  assertNeighbours(columns.map(({ place }) => place));
  const cellsOf = new Map(matrix.rows.map((row) => [row.key, row.cells]));
  const columnOf = new Map(matrix.columns.map((column) => [column.key, column]));
  const nameOf = (row: string) => String(cellsOf.get(row)?.[matrix.columns[0]?.key ?? '']?.value ?? '');
  const titleOf = (column: string) => columnOf.get(column)?.title ?? '';
  const number = (row: string, column: string) => {
    const value = cellsOf.get(row)?.[column]?.value;
    return typeof value === 'number' ? value : null;
  };
  const [left, right] = [columns[0]?.place ?? 1, columns.at(-1)?.place ?? 1];
  const [top, bottom] = [rows[0]?.place ?? 1, rows.at(-1)?.place ?? 1];
  const alongRow = (key: string, place: number): Series => ({
    name: { address: area(sheet, 1, place), text: nameOf(key) },
    values: {
      address: area(sheet, left, place, right, place),
      numbers: columns.map((column) => number(key, column.key)),
    },
    scenario: undefined,
  });
  if (chart.kind === 'stacked') {
    const { marks } = chart;
    return {
      categories: {
        address: area(sheet, left, headerRow, right, headerRow),
        texts: columns.map(({ key }) => titleOf(key)),
      },
      series: rows.map(({ key, place }) => alongRow(key, place)),
      marks: marks === undefined ? null : alongRow(marks, placeOf(layout.rowNumbers, marks)),
    };
  }
  return {
    categories: { address: area(sheet, 1, top, 1, bottom), texts: rows.map(({ key }) => nameOf(key)) },
    series: columns.map(({ key, place }) => ({
      name: { address: area(sheet, place, headerRow), text: titleOf(key) },
      values: {
        address: area(sheet, place, top, place, bottom),
        numbers: rows.map((row) => number(row.key, key)),
      },
      scenario: columnOf.get(key)?.scenario,
    })),
    marks: null,
  };
}

function placeOf(places: ReadonlyMap<string, number>, key: string): number {
  const place = places.get(key);
  if (place === undefined) throw new Error(`a chart names ${key}, which its matrix hasn’t`);
  return place;
}

function assertNeighbours(places: readonly number[]): void {
  if (places.some((place, index) => place !== (places[0] ?? 0) + index))
    throw new Error('a chart is drawn from one block of cells');
}

/** `'Diagrammer'!$C$5:$F$5`. */
function area(sheet: string, column: number, row: number, toColumn = column, toRow = row): string {
  const from = `$${columnLetters(column)}$${row}`;
  const to = `$${columnLetters(toColumn)}$${toRow}`;
  return `'${sheet}'!${from === to ? from : `${from}:${to}`}`;
}
