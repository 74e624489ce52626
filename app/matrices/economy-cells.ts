import type { ScenarioEconomy } from '../indicators/economy.ts';
import { roundingHair } from '../indicators/economy-derived.ts';
import {
  type EconomyRow,
  type RowOrigin,
  type YearAmounts,
  yearOffsets,
} from '../indicators/economy-rows.ts';
import { elsewhere, plain, same } from './cells.ts';
import type { Council } from './council.ts';
import { type AmountEnd, amountColumn, shownEnds } from './economy-columns.ts';
import { type Cell, type CellRef, type Formula, formula, type Row } from './matrix.ts';
import { parameterCell } from './parameter-cell.ts';

/** Key of a row of a scenario's table on the sheet. */
export function economyKey(scenarioId: string, row: string): string {
  return `${scenarioId}.${row}`;
}

/** Cells of a row, one for each end and year: its value, and how the workbook reckons it (nothing where it can't). */
export function yearCells(
  council: Council,
  years: YearAmounts,
  reckon: (end: AmountEnd, yearOffset: number, year: number) => Formula | null,
): Row['cells'] {
  const cells: { [column: string]: Cell } = {};
  for (const end of shownEnds(council)) {
    yearOffsets.forEach((offset, year) => {
      const value = years[year]?.[end] ?? 0;
      const how = reckon(end, offset, year);
      cells[amountColumn(end, offset)] = how ? { value, formula: how } : { value };
    });
  }
  return cells;
}

/** A line, or what is derived. */
export function economyRow(council: Council, { scenarioId, rows }: ScenarioEconomy, row: EconomyRow): Row {
  const key = economyKey(scenarioId, row.key);
  return {
    key,
    kind: 'data',
    depth: 1,
    cells: { name: plain(nameOf(council, row.origin)), ...cellsOf(council, { scenarioId, rows, row, key }) },
  };
}

interface Place {
  scenarioId: string;
  rows: readonly EconomyRow[];
  row: EconomyRow;
  key: string;
}

function cellsOf(council: Council, place: Place): Row['cells'] {
  const { origin } = place.row;
  switch (origin.from) {
    case 'line':
      return lineCells(council, place, origin);
    case 'contingency':
      return contingencyCells(council, place);
    case 'wages':
      return derivedCells(
        council,
        place,
        origin.fteDifference,
        same(origin.yearlyCostTDkk, elsewhere('assumptions', origin.group.id, 'value')),
      );
    case 'building':
      return derivedCells(council, place, origin.grossM2Difference, {
        value: origin.rateDkkPerM2 / 1000,
        formula: formula`${parameterCell(council, 'building_operation_dkk_per_m2')}/1000`,
      });
  }
}

function nameOf({ say, number }: Council, origin: RowOrigin): string {
  switch (origin.from) {
    case 'line':
      return origin.line.name;
    case 'contingency':
      return say('economy.row.contingency', { percent: number(100 * origin.share, 1) });
    case 'wages':
      return say('economy.row.wages', { group: origin.group.name });
    case 'building':
      return say('economy.row.building');
  }
}

/** Amounts at the line's own level, converted where that is another; words where the index is missing. */
function lineCells(
  council: Council,
  { key, row }: Place,
  { line, factor, given }: Extract<RowOrigin, { from: 'line' }>,
): Row['cells'] {
  const { plan, say } = council;
  const isOther = line.priceLevelYear !== plan.meta.priceLevelYear;
  const index = (year: number) => elsewhere('assumptions', indexKey(year), 'value');
  const words = {
    area: plain(line.area),
    ...(isOther ? { level: plain(line.priceLevelYear) } : {}),
  };
  if (factor === null) {
    const missing = yearCells(council, row.years, () => null);
    const cells = Object.keys(missing).map((column) => [column, plain(say('matrix.none'))]);
    return { ...words, factor: plain(say('matrix.none')), ...Object.fromEntries(cells) };
  }
  const converted: Cell = {
    value: factor,
    formula: formula`${index(plan.meta.priceLevelYear)}/${index(line.priceLevelYear)}`,
  };
  return {
    ...words,
    ...(isOther ? { factor: converted } : {}),
    ...yearCells(council, row.years, (end, _offset, year) => {
      const amount = given[year]?.[end];
      return isOther && amount !== undefined ? formula`${amount}*${{ row: key, column: 'factor' }}` : null;
    }),
  };
}

/** Row of a price index on the sheet of assumptions. */
export function indexKey(year: number): string {
  return `priceIndex.${year}`;
}

function contingencyCells(council: Council, { scenarioId, rows, row }: Place): Row['cells'] {
  const capital = rows.filter(({ kind, key }) => kind === 'capital' && key !== row.key);
  const share = parameterCell(council, 'capital_contingency');
  return yearCells(council, row.years, (end, offset) => {
    const range = rangeOf(scenarioId, capital, amountColumn(end, offset));
    return range ? formula`SUMIF(${range},">0")*${share}` : null;
  });
}

/** Difference × rate × share of the year, in whole 1.000 kr.; a half is rounded towards zero, as the program does. */
function derivedCells(council: Council, place: Place, difference: number, rate: Cell): Row['cells'] {
  const { key, scenarioId, row } = place;
  const own = (column: string) => ({ row: key, column });
  return {
    difference: plain(difference),
    rate,
    ...yearCells(council, row.years, (end, offset) => {
      const column = amountColumn('likely', offset);
      if (end !== 'likely') return formula`${own(column)}`;
      const share = { row: economyKey(scenarioId, 'share'), column };
      const exact = formula`${own('difference')}*${own('rate')}*${share}`;
      return formula`SIGN(${exact})*MAX(0,ROUNDUP(ABS(${exact})-0.5-${roundingHair.toFixed(9)},0))`;
    }),
  };
}

/** The cells of neighbouring rows in one column; `null` without rows. */
export function rangeOf(scenarioId: string, rows: readonly EconomyRow[], column: string): CellRef | null {
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (!first || !last) return null;
  return {
    row: economyKey(scenarioId, first.key),
    column,
    to: { row: economyKey(scenarioId, last.key), column },
  };
}
