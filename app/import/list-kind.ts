import type { ListName, ListRows } from '../commands/list-take.ts';
import type { Label } from '../i18n/label.ts';
import type { Language, TextKey } from '../i18n/texts.ts';
import type { Plan } from '../plan/plan.ts';
import type { CodedError, Result } from '../plan/result.ts';
import type { ListCell } from './list-cell.ts';

/** A value that a list and the plan can both have; `null` for "none", several ids for what answers a need. */
export type ListValue = string | number | boolean | null | readonly string[];

/** What a row says, by field; what it says nothing about is left out. */
export interface ListValues {
  [field: string]: ListValue;
}

/** What lists are read against. */
export interface ListContext {
  plan: Plan;
  /** Whose årsværk, places and amounts a list gives; lists of the plan's own things need none. */
  scenarioId: string;
  /** How numbers are written where a cell is text: "1.234,5" or "1,234.5". */
  numbers: Language;
  /** In which values are shown. */
  language: Language;
  /** Where the list comes from, said of every figure that is taken over; may be empty. */
  from: string;
  /** 1.000 kr. in one of the list's units of money: 0.001 where it is written in kr. */
  tDkkPerUnit: number;
  /** What holds of every row until one says otherwise, by the heading over their names or by choice. */
  above: ListValues;
  newId(): string;
}

/** What a column of a list may hold. */
export interface ListField {
  key: string;
  label: Label;
  /** How it is usually headed, besides by its label; matched with {@link headingKey}. */
  usual: RegExp;
  read(cell: ListCell, context: ListContext): Result<ListValue>;
  /** As it is shown, and as it is read again. */
  show(value: ListValue, context: ListContext): string;
  /** A figure that is set with thousands parted, and to the right. */
  isAmount?: boolean;
  /** The field that this one becomes together with others: a total that is shared out, a floor that says the zone. */
  becomes?: string;
}

/** A refusal, and the field that it is about. */
export type ListResult<Value> = { ok: true; value: Value } | { ok: false; field: string; error: CodedError };

export function refusedField(
  field: string,
  code: string,
  details: CodedError['details'] = {},
): { ok: false; field: string; error: CodedError } {
  return { ok: false, field, error: { code, details } };
}

/** The thing of the plan that a row is about. */
export interface ListThing {
  /** Two rows with the same key are about the same thing. */
  key: string;
  name: string;
  /** What the plan says of it today; `null` for one that it doesn't have. */
  now: ListValues | null;
}

/** Reading one list against one plan. */
export interface ListWork {
  /** Which thing a row is about. */
  thing(values: ListValues): ListResult<ListThing>;
  /** Values as the plan keeps them, once it is known which thing they are about. */
  settle(values: ListValues, thing: ListThing): ListResult<ListValues>;
  /** Rows of the plan that make it so. `values` are those that are new or changed. */
  rows(values: ListValues, thing: ListThing): ListResult<ListRows>;
  /** What the reader should know besides of taking new or changed values: something that goes with them. */
  notes?(values: ListValues, thing: ListThing): readonly Label[];
  /** Everything that the plan has of this kind, in its own order. */
  all(): ListThing[];
}

/** One of the lists that can be taken over. */
export interface ListKind {
  name: ListName;
  /** The sheet of the program's own workbook that holds it. */
  sheet?: TextKey;
  fields(plan: Plan): readonly ListField[];
  /** Fields without which nobody knows what a row is about. */
  required: readonly string[];
  /** What the columns hold, from the first on, of a list without headings. */
  unheaded?: readonly string[];
  /** Names that begin no heading row, where figures may look like headings: years. */
  names?(plan: Plan): readonly string[];
  /** What a row with a single cell says for those below it; `null` when it says no such thing. */
  section?(text: string, context: ListContext): ListValues | null;
  /** A row that only has a name, and one that the plan doesn't know, is a heading even where it says nothing. */
  hasHeadings?: boolean;
  work(context: ListContext): ListWork;
}

/** A name as it is recognized: without case and double spaces. */
export function nameKey(name: string): string {
  return name.toLocaleLowerCase('da').normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Rows by their names, those of the same name together. */
export function byName<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, (row) => nameKey(nameOf(row)));
}

/** The only row of that name, if there is one. @returns refused as `list_unclear` when there are several */
export function namedRow<Row>(
  rows: ReadonlyMap<string, readonly Row[]>,
  name: string,
  field: string,
): ListResult<Row | null> {
  const found = rows.get(nameKey(name)) ?? [];
  return found.length > 1
    ? refusedField(field, 'list_unclear', { text: name })
    : { ok: true, value: found[0] ?? null };
}
