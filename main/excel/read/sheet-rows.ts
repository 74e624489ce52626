import { type ForeignCell, type ForeignRow, foreignLimits } from '#app/import/foreign-workbook.ts';
import { heldBy, type RawCell, type Value, type WorkbookParts } from './cell-value.ts';
import { textCollector } from './shared-strings.ts';
import { Unreadable } from './unreadable.ts';
import { type Attributes, readXml } from './xml.ts';

/** How much of a workbook has been read; all its sheets share one. */
export interface Tally {
  rows: number;
  cells: number;
  characters: number;
}

/**
 * Reads the rows of a sheet that hold something. Only its cells are read: widths, merges, rules and formats, whose
 * ranges may say anything, are passed over, and nothing is made room for before it is there.
 */
export async function readSheetRows(
  pieces: AsyncIterable<Buffer>,
  parts: WorkbookParts,
  tally: Tally,
): Promise<ForeignRow[]> {
  const rows: ForeignRow[] = [];
  const words = textCollector();
  let rowNumber = 0;
  let cells: ForeignCell[] = [];
  let cell: (RawCell & { column: number }) | null = null;
  let column = 0;
  let isValue = false;

  const openRow = (attribute: Attributes) => {
    rowNumber = inOrder(attribute('r'), rowNumber, foreignLimits.lastRow);
    cells = [];
    column = 0;
  };
  const openCell = (attribute: Attributes) => {
    const letters = /^([A-Z]{1,3})\d+$/.exec(attribute('r') ?? '')?.[1];
    column = inOrder(letters && String(columnNumber(letters)), column, foreignLimits.lastColumn);
    const style = Number(attribute('s') ?? 0);
    words.taken();
    cell = { column, type: attribute('t') ?? 'n', style, value: null, isFormula: false };
  };
  const closeCell = () => {
    if (!cell) return;
    if (cell.type === 'inlineStr') cell.value = words.taken();
    const value = heldBy(cell, parts);
    if (value) {
      count(value, tally);
      cells.push({ column: cell.column, isFormula: cell.isFormula, ...value });
    }
    cell = null;
  };
  const closeRow = () => {
    if (cells.length === 0) return;
    if (++tally.rows > foreignLimits.rows) {
      throw new Unreadable('workbook_rows', { limit: foreignLimits.rows });
    }
    rows.push({ row: rowNumber, cells });
  };

  await readXml(pieces, {
    open(name, attribute) {
      if (name === 'row') openRow(attribute);
      else if (name === 'c') openCell(attribute);
      else if (name === 'f' && cell) cell.isFormula = true;
      else if (name === 'v' && cell) cell.value = '';
      isValue = name === 'v';
      if (cell) words.open(name);
    },
    text(text) {
      if (isValue && cell) cell.value += text;
      else if (cell) words.text(text);
    },
    close(name) {
      if (name === 'c') closeCell();
      else if (name === 'row') closeRow();
      isValue = false;
      words.close(name);
    },
  });
  return rows;
}

function count({ value }: Value, tally: Tally): void {
  const { cells, allCharacters } = foreignLimits;
  if (++tally.cells > cells) throw new Unreadable('workbook_cells', { limit: cells });
  if (typeof value === 'string') tally.characters += value.length;
  if (tally.characters > allCharacters) throw new Unreadable('workbook_texts', { limit: allCharacters });
}

/** The number of a row or column as it says, or the next one; each stands once, and behind those before it. */
function inOrder(said: string | undefined, before: number, last: number): number {
  const number = said === undefined ? before + 1 : Number(said);
  if (!Number.isInteger(number) || number <= before || number > last)
    throw new Unreadable('workbook_damaged');
  return number;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
