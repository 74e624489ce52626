import { foreignLimits } from '#app/import/foreign-workbook.ts';
import { unescaped } from './shared-strings.ts';
import { Unreadable } from './unreadable.ts';

/** What the cells of all sheets have in common. */
export interface WorkbookParts {
  strings: readonly string[];
  /** By cell style: whether its numbers are days or times. */
  dateStyles: readonly boolean[];
  /** Days are counted from 1904 and not from 1900. */
  from1904: boolean;
}

/** A cell as it stands in the file. */
export interface RawCell {
  /** s, str, inlineStr, b, e, d or n. */
  type: string;
  style: number;
  value: string | null;
  isFormula: boolean;
}

/** What stands in a cell. */
export type Value =
  | { kind: 'text' | 'date' | 'error'; value: string }
  | { kind: 'number'; value: number }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'empty'; value: null };

/** What a cell holds; `null` for one that holds nothing. */
export function heldBy(cell: RawCell, parts: WorkbookParts): Value | null {
  if (cell.value === null || cell.value === '') return cell.isFormula ? { kind: 'empty', value: null } : null;
  if (cell.value.length > foreignLimits.characters) throw new Unreadable('workbook_damaged');
  switch (cell.type) {
    case 's':
      return words(sharedString(cell.value, parts.strings), cell.isFormula);
    case 'str':
    case 'inlineStr':
      return words(unescaped(cell.value), cell.isFormula);
    case 'b':
      return { kind: 'boolean', value: cell.value.trim() === '1' };
    case 'e':
      return { kind: 'error', value: cell.value };
    case 'd':
      return { kind: 'date', value: cell.value };
    case 'n':
      return numberOrDate(cell, parts);
    default:
      throw new Unreadable('workbook_damaged');
  }
}

function words(text: string, isFormula: boolean): Value | null {
  if (text !== '') return { kind: 'text', value: text };
  return isFormula ? { kind: 'empty', value: null } : null;
}

function sharedString(index: string, strings: readonly string[]): string {
  const text = /^\s*\d+\s*$/.test(index) ? strings[Number(index)] : undefined;
  if (text === undefined) throw new Unreadable('workbook_damaged');
  return text;
}

function numberOrDate({ value, style }: RawCell, { dateStyles, from1904 }: WorkbookParts): Value {
  const number = Number(value);
  if (!Number.isFinite(number)) throw new Unreadable('workbook_damaged');
  const day = dateStyles[style] ? dayOf(number, from1904) : null;
  return day === null ? { kind: 'number', value: number } : { kind: 'date', value: day };
}

const dayMs = 86_400_000;
/** 9999-12-31, the last day that Excel knows. */
const lastDay = 2_958_465;

/** `yyyy-mm-dd`, with `Thh:mm:ss` where it isn't midnight; `null` for a number that is no day of Excel's. */
function dayOf(number: number, from1904: boolean): string | null {
  const days = from1904 ? number + 1_462 : number;
  if (days < 0 || days > lastDay) return null;
  // Excel counts a 29 February 1900 that never was; days before it are one off.
  const sinceEpoch = days < 60 ? days + 1 : days;
  const text = new Date(Date.UTC(1899, 11, 30) + Math.round(sinceEpoch * 86_400) * (dayMs / 86_400))
    .toISOString()
    .slice(0, 19);
  return text.endsWith('T00:00:00') ? text.slice(0, 10) : text;
}
