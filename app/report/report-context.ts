import type { Council } from '../matrices/council.ts';
import type { Matrix, MatrixId } from '../matrices/matrix.ts';

/** What every part of a report is made from: the same tables as the workbook, and what they were made from. */
export interface ReportContext {
  council: Council;
  /** `undefined`: the plan has nothing to say in it. */
  matrix(id: MatrixId): Matrix | undefined;
}
