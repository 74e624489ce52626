import type { Language } from '../i18n/texts.ts';
import type { CodedError } from '../plan/result.ts';
import type { ZoneKind } from '../plan/service.ts';
import { isTotalRow, readArea, readCount, readZoneKind } from './schedule-cells.ts';
import type { ScheduleColumns, ScheduleField } from './schedule-columns.ts';

/** A function as a schedule gives it; what it says nothing about is left out. */
export interface ScheduleRow {
  /** Place of the row in the table, from 0. */
  at: number;
  name: string;
  kind?: ZoneKind | null;
  unitCount?: number;
  netM2Each?: number;
  grossM2?: number;
  floor?: string;
  zone?: string;
  remark?: string;
}

/** A field that can't be taken. */
export interface ScheduleProblem {
  /** Row and column of the table, from 0. */
  at: number;
  column: number;
  text: string;
  reason: CodedError;
}

export interface ReadSchedule {
  rows: ScheduleRow[];
  /** Rows that are no function: empty, a heading over others, or a sum. */
  skipped: { at: number; text: string }[];
  /** Empty when all of it can be taken. */
  problems: ScheduleProblem[];
}

/** Net m² by which a total may miss number × each before somebody is asked: schedules are printed rounded. */
const roundingM2 = 0.51;

/**
 * Reads an area schedule row by row. A row that only names a kind of zone says it for those below.
 *
 * @param table without its row of headings
 * @param language how numbers are written: "1.234,5" or "1,234.5"
 */
export function readSchedule(
  table: readonly (readonly string[])[],
  columns: ScheduleColumns,
  language: Language,
): ReadSchedule {
  const found: ReadSchedule = { rows: [], skipped: [], problems: [] };
  const seen = new Map<string, number>();
  let kindAbove: ZoneKind | null | undefined;
  table.forEach((cells, at) => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    const name = textOf(cells, columns, 'name');
    if (filled.length === 1) {
      const heading = readZoneKind(filled[0] ?? '');
      if (heading.ok) kindAbove = heading.value;
      if (heading.ok) {
        found.skipped.push({ at, text: filled[0] ?? '' });
        return;
      }
    }
    if (filled.length === 0 || isTotalRow(name)) {
      found.skipped.push({ at, text: name });
      return;
    }
    const row = readRow(cells, at, columns, language, found.problems);
    const nameColumn = Math.max(0, columns.indexOf('name'));
    const problem = (code: string) =>
      found.problems.push({ at, column: nameColumn, text: name, reason: { code, details: { text: name } } });
    if (name === '') problem('schedule_nameless');
    else if (seen.has(name.toLocaleLowerCase('da'))) problem('schedule_twice');
    seen.set(name.toLocaleLowerCase('da'), at);
    if (row.kind === undefined && kindAbove !== undefined) row.kind = kindAbove;
    found.rows.push(row);
  });
  return found;
}

function readRow(
  cells: readonly string[],
  at: number,
  columns: ScheduleColumns,
  language: Language,
  problems: ScheduleProblem[],
): ScheduleRow {
  const row: ScheduleRow = { at, name: textOf(cells, columns, 'name').slice(0, 200) };
  let netM2: number | undefined;
  columns.forEach((field, column) => {
    const text = (cells[column] ?? '').trim();
    if (field === null || field === 'name' || text === '') return;
    const take = <Value>(read: { ok: true; value: Value } | { ok: false; error: CodedError }) => {
      if (read.ok) return read.value;
      problems.push({ at, column, text, reason: read.error });
      return undefined;
    };
    if (field === 'kind') assign(row, 'kind', take(readZoneKind(text)));
    else if (field === 'unitCount') assign(row, 'unitCount', take(readCount(language, text)));
    else if (field === 'netM2Each' || field === 'grossM2') assign(row, field, take(readArea(language, text)));
    else if (field === 'netM2') netM2 = take(readArea(language, text));
    else assign(row, field, text);
  });
  if (netM2 === undefined) return row;
  const column = columns.indexOf('netM2');
  const count = row.unitCount ?? 1;
  if (row.netM2Each === undefined && count > 0) row.netM2Each = netM2 / count;
  else if (Math.abs((row.netM2Each ?? 0) * count - netM2) > roundingM2) {
    const details = { count, each: row.netM2Each ?? 0, net: netM2 };
    problems.push({
      at,
      column,
      text: (cells[column] ?? '').trim(),
      reason: { code: 'schedule_net_differs', details },
    });
  }
  return row;
}

function assign<Key extends keyof ScheduleRow>(
  row: ScheduleRow,
  key: Key,
  value: ScheduleRow[Key] | undefined,
): void {
  if (value !== undefined) row[key] = value;
}

function textOf(cells: readonly string[], columns: ScheduleColumns, field: ScheduleField): string {
  const column = columns.indexOf(field);
  return column < 0 ? '' : (cells[column] ?? '').trim();
}
