import type { ErrorCode } from '../i18n/texts.ts';
import { cellAddress } from '../import/foreign-workbook.ts';
import { type CodedError, refused } from '../plan/result.ts';

/** What can't be taken from a sheet, and where it stands. */
export interface SheetProblem {
  /** Name of the sheet; empty where it is about the file. */
  sheet: string;
  /** "F12"; empty where it is about the file. */
  cell: string;
  reason: CodedError;
}

/** Collects problems of one sheet. */
export interface Complaints {
  add(row: number, column: number, code: ErrorCode, details?: CodedError['details']): void;
}

export function complaintsOf(sheet: string, into: SheetProblem[]): Complaints {
  return {
    add(row, column, code, details = {}) {
      into.push({ sheet, cell: cellAddress(row, column), reason: refused(code, details).error });
    },
  };
}
