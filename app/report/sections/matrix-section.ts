import type { Column, MatrixId, Row } from '../../matrices/matrix.ts';
import type { ReportBlock } from '../document.ts';
import type { ReportContext } from '../report-context.ts';
import { tableOf } from '../table-of.ts';

type Choice = Parameters<typeof tableOf>[2];

/** What a table of the workbook says, with its notes above it; nothing where the plan has no such table. */
export function matrixBlocks(context: ReportContext, id: MatrixId, choice: Choice = {}): ReportBlock[] {
  const matrix = context.matrix(id);
  if (!matrix || matrix.rows.length === 0) return [];
  return [{ kind: 'table', table: tableOf(context.council, matrix, choice) }];
}

/** The first column of a matrix, and those whose keys begin in one of these ways. */
export function columnsOf(...starts: readonly string[]): (column: Column) => boolean {
  return ({ key }) => starts.some((start) => key === start || key.startsWith(`${start}.`));
}

/** Without rows that only belong to the one above. */
export function withoutDetails({ kind }: Row): boolean {
  return kind !== 'detail';
}
