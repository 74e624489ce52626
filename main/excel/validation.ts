import type { DataValidation, Worksheet } from 'exceljs';
import type { Accepts } from '#app/matrices/matrix.ts';
import { address, columnLetters } from './formulas.ts';
import type { SheetLayout, WorkbookLayout } from './layout.ts';
import { safeText } from './safe-text.ts';

/** ExcelJS has rules for whole ranges too, but doesn't say so in its types. */
interface WithRangeRules {
  dataValidations: { add(range: string, rule: DataValidation): void };
}

/** Lets each input cell take only what its matrix accepts; one rule for neighbours that accept the same. */
export function addValidations(sheet: Worksheet, layout: SheetLayout, layouts: WorkbookLayout): void {
  const rules = (sheet as unknown as WithRangeRules).dataValidations;
  for (const row of layout.matrix.rows) {
    const rowNumber = layout.rowNumbers.get(row.key) ?? 0;
    let accepts: Accepts | undefined;
    let from = 0;
    layout.matrix.columns.forEach((column, index) => {
      const here = row.cells[column.key]?.accepts;
      if (here !== accepts) {
        if (accepts)
          rules.add(range(rowNumber, from, index), rule(accepts, rowNumber, from, layout, layouts));
        accepts = here;
        from = index + 1;
      }
    });
    const end = layout.matrix.columns.length;
    if (accepts) rules.add(range(rowNumber, from, end), rule(accepts, rowNumber, from, layout, layouts));
  }
}

function range(row: number, from: number, to: number): string {
  const start = `${columnLetters(from)}${row}`;
  return from === to ? start : `${start}:${columnLetters(to)}${row}`;
}

/** The formula is that of the range's first cell; Excel moves it along. */
function rule(
  accepts: Accepts,
  row: number,
  column: number,
  layout: SheetLayout,
  layouts: WorkbookLayout,
): DataValidation {
  const told = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    error: shortText(accepts.message, maxMessage),
    ...(accepts.hint
      ? {
          showInputMessage: true,
          promptTitle: shortText(accepts.hint.title, maxTitle),
          prompt: shortText(accepts.hint.text, maxMessage),
        }
      : {}),
  };
  if (accepts.list) {
    return { type: 'list', formulae: [fixed(address(accepts.list, layout.matrix.id, layouts))], ...told };
  }
  const cell = `${columnLetters(column)}${row}`;
  const [a, b] = accepts.ends.map((end) =>
    typeof end === 'number' ? String(end) : fixed(address(end, layout.matrix.id, layouts)),
  );
  const inside = `AND(ISNUMBER(${cell}),${cell}>=MIN(${a},${b}),${cell}<=MAX(${a},${b}))`;
  return {
    type: 'custom',
    formulae: [accepts.word ? `OR(${cell}="${accepts.word.replaceAll('"', '""')}",${inside})` : inside],
    ...told,
  };
}

/** Excel's limits for what it tells beside a cell. */
const maxMessage = 250;
const maxTitle = 32;

function shortText(text: string, length: number): string {
  const safe = safeText(text);
  return safe.length <= length ? safe : `${safe.slice(0, length - 1).toWellFormed()}…`;
}

/** `$C$5` for `C5`: what is pointed to stays where it is while the rule moves along its range. */
function fixed(cells: string): string {
  return cells.replace(/(^|!|:)([A-Z]+)(\d+)(?=:|$)/g, '$1$$$2$$$3');
}
