import type { ListRows } from '../commands/list-take.ts';
import type { Label } from '../i18n/label.ts';
import { formatNumber } from '../i18n/texts.ts';
import { itemAt } from '../plan/item-at.ts';
import { type CollectionName, collections } from '../plan/plan.ts';
import type { CodedError } from '../plan/result.ts';
import { cellText, type ListCell, type ListRow } from './list-cell.ts';
import type { ListColumns } from './list-columns.ts';
import {
  type ListContext,
  type ListField,
  type ListKind,
  type ListThing,
  type ListValue,
  type ListValues,
  type ListWork,
  nameKey,
} from './list-kind.ts';
import { isSumRow } from './sum-row.ts';

/** A value that would be taken, in words; `from` is `null` where the plan says nothing yet. */
export interface ListChange {
  field: string;
  /** Where it stands, from 0; `null` for what follows from other cells: a total that is shared out, a heading above. */
  column: number | null;
  from: string | null;
  to: string;
}

/** A cell that can't be taken, and why. */
export interface ListProblem {
  column: number;
  text: string;
  reason: CodedError;
}

/** What becomes of a row. */
export interface ReadRow {
  /** Its number where it came from. */
  row: number;
  cells: readonly (ListCell | null)[];
  name: string;
  standing: 'new' | 'changed' | 'same' | 'skipped' | 'error';
  changes: readonly ListChange[];
  /** What goes with the changes. */
  notes: readonly Label[];
  problems: readonly ListProblem[];
}

export interface ListReading {
  rows: readonly ReadRow[];
  /** What takes it over; `null` when there is nothing to take, or anything that can't be. */
  taken: ListRows | null;
}

/** Fields that must stand in some column, and don't: without them nobody knows what a row is about. */
export function missingFields(
  { required }: Pick<ListKind, 'required'>,
  fields: readonly ListField[],
  columns: ListColumns,
): ListField[] {
  return fields.filter(({ key }) => required.includes(key) && !columns.includes(key));
}

/**
 * Reads a list row by row against the plan: what is new, what would change from what to what, and what can't be read.
 * An empty cell leaves what is there; a row that only sums others up is left.
 *
 * @param body the rows below the headings
 * @param columns no field missing ({@link missingFields})
 */
export function readList(
  kind: ListKind,
  body: readonly ListRow[],
  columns: ListColumns,
  context: ListContext,
): ListReading {
  const fields = new Map(kind.fields(context.plan).map((field) => [field.key, field]));
  const reader = new ListReader(kind, fields, columns, context);
  const rows = body.map((row) => reader.read(row));
  const canBeTaken = rows.every(({ standing }) => standing !== 'error');
  const hasNews = rows.some(({ standing }) => standing === 'new' || standing === 'changed');
  return { rows, taken: canBeTaken && hasNews ? reader.taken : null };
}

/** As many as an area or an amount that was divided is shown with. */
const maxDecimals = 6;

class ListReader {
  readonly taken: ListRows = {};
  private readonly work: ListWork;
  /** Row of each thing that has been read, by its key. */
  private readonly seen = new Map<string, number>();
  private said: ListValues;
  private readonly knownNames: ReadonlySet<string>;
  private readonly kind: ListKind;
  private readonly fields: ReadonlyMap<string, ListField>;
  private readonly columns: ListColumns;
  private readonly context: ListContext;

  constructor(
    kind: ListKind,
    fields: ReadonlyMap<string, ListField>,
    columns: ListColumns,
    context: ListContext,
  ) {
    this.kind = kind;
    this.fields = fields;
    this.columns = columns;
    this.context = context;
    this.said = context.above;
    this.work = kind.work(context);
    this.knownNames = new Set(this.work.all().map(({ name }) => nameKey(name)));
  }

  read({ row, cells }: ListRow): ReadRow {
    const filled = cells.filter((cell) => cell !== null);
    const name = this.textAt(cells, this.columnOf(itemAt(this.kind.required, 0)));
    const outcome = (standing: ReadRow['standing'], rest: Partial<ReadRow> = {}): ReadRow => ({
      row,
      cells,
      name: name || cellText(filled[0], this.context.numbers),
      standing,
      changes: [],
      notes: [],
      problems: [],
      ...rest,
    });
    const [only] = filled;
    const isKnown = (text: string) => this.knownNames.has(nameKey(text));
    const section =
      filled.length === 1 && only && !isKnown(name)
        ? this.kind.section?.(cellText(only, this.context.numbers), this.context)
        : null;
    if (section) this.said = section;
    const isMapped = cells.some((cell, column) => cell !== null && (this.columns[column] ?? null) !== null);
    const isSum = isSumRow(name) && !isKnown(name);
    const isHeading = this.kind.hasHeadings === true && filled.length === 1 && name !== '' && !isKnown(name);
    if (section || isHeading || !isMapped || isSum) return outcome('skipped');

    const { values, problems } = this.valuesOf(cells);
    if (problems.length > 0) return outcome('error', { problems });
    const refused = ({ field, error }: { field: string; error: CodedError }) => {
      const column = this.columnOf(field);
      return outcome('error', { problems: [{ column, text: this.textAt(cells, column), reason: error }] });
    };
    const found = this.work.thing(values);
    if (!found.ok) return refused(found);
    const thing = found.value;
    const field = itemAt(this.kind.required, 0);
    const earlier = this.seen.get(thing.key);
    if (earlier !== undefined) {
      return refused({ field, error: { code: 'list_twice', details: { text: thing.name, row: earlier } } });
    }
    this.seen.set(thing.key, row);
    const settled = this.work.settle(values, thing);
    if (!settled.ok) return refused(settled);
    const changes = this.changesOf(settled.value, thing);
    if (thing.now !== null && changes.length === 0) return outcome('same');
    const changed = Object.fromEntries(
      changes.map((change) => [change.field, settled.value[change.field] ?? null]),
    );
    const news = thing.now === null ? settled.value : changed;
    const rows = this.work.rows(news, thing);
    if (!rows.ok) return refused(rows);
    const broken = this.take(rows.value);
    if (broken !== null) return refused({ field, error: { code: 'list_row', details: { at: broken } } });
    const notes = this.work.notes?.(news, thing) ?? [];
    return outcome(thing.now === null ? 'new' : 'changed', { changes, notes });
  }

  private valuesOf(cells: ListRow['cells']): { values: ListValues; problems: ListProblem[] } {
    const values: ListValues = { ...this.said };
    const problems: ListProblem[] = [];
    this.columns.forEach((key, column) => {
      const field = key === null ? undefined : this.fields.get(key);
      const cell = cells[column] ?? null;
      if (!field || cell === null) return;
      const problem = (reason: CodedError) =>
        problems.push({ column, text: cellText(cell, this.context.numbers), reason });
      if (cell.kind === 'error') problem({ code: 'list_cell_error', details: { text: cell.value } });
      else if (cell.kind === 'unreckoned') problem({ code: 'list_unreckoned', details: {} });
      else {
        const value = field.read(cell, this.context);
        if (value.ok) values[field.key] = value.value;
        else problem(value.error);
      }
    });
    for (const key of this.kind.required) {
      const column = this.columnOf(key);
      const isMissing = values[key] === undefined || values[key] === '';
      if (!isMissing || problems.some((problem) => problem.column === column)) continue;
      problems.push({ column, text: '', reason: { code: 'list_nameless', details: {} } });
    }
    return { values, problems };
  }

  private changesOf(values: ListValues, { now }: ListThing): ListChange[] {
    return Object.entries(values).flatMap(([field, value]) => {
      const before = now?.[field] ?? null;
      if (now === null ? value === null : isSame(before, value)) return [];
      const known = this.fields.get(field);
      const show = (shown: ListValue) =>
        known?.isAmount && typeof shown === 'number'
          ? formatNumber(this.context.language, shown, maxDecimals)
          : (known?.show(shown, this.context) ?? '');
      const column = this.columns.indexOf(field);
      return [
        {
          field,
          column: column < 0 ? null : column,
          from: now === null ? null : show(before),
          to: show(value),
        },
      ];
    });
  }

  /** Keeps rows for the command, as the plan's schemas have them. @returns what is wrong with them, or `null` */
  private take({ unanswered, ...rows }: ListRows): string | null {
    const checked: [string, unknown[]][] = [];
    for (const [name, own] of Object.entries(rows) as [CollectionName, unknown[]][]) {
      const parsed = own.map((row) => collections[name].schema.safeParse(row));
      const wrong = parsed.find(({ success }) => !success);
      if (wrong) return `${name}: ${wrong.error?.issues[0]?.path.join('.') ?? ''}`;
      checked.push([name, parsed.map(({ data }) => data)]);
    }
    const taken = this.taken as { [name: string]: unknown[] };
    const keep = (name: string, more: unknown[]) => {
      if (more.length > 0) taken[name] = [...(taken[name] ?? []), ...more];
    };
    for (const [name, own] of checked) keep(name, own);
    keep('unanswered', unanswered ?? []);
    return null;
  }

  /** The column of a field, or of one that becomes it; −1 without any. */
  private columnOf(key: string): number {
    const own = this.columns.indexOf(key);
    return own >= 0
      ? own
      : this.columns.findIndex((field) => field !== null && this.fields.get(field)?.becomes === key);
  }

  private textAt(cells: ListRow['cells'], column: number): string {
    return cellText(cells[column], this.context.numbers);
  }
}

/** Whether a list says what the plan says: spaces around a text say nothing, nor does the order of names. */
function isSame(before: ListValue, value: ListValue): boolean {
  if (typeof before === 'string' && typeof value === 'string') return before.trim() === value.trim();
  if (Array.isArray(before) && Array.isArray(value)) {
    return before.length === value.length && before.every((one) => value.includes(one));
  }
  return before === value;
}
