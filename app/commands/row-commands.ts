import type { Draft } from 'immer';
import { z } from 'zod';
import type { Label } from '../i18n/label.ts';
import { idField } from '../plan/fields.ts';
import { itemAt } from '../plan/item-at.ts';
import { type CollectionName, collections, type Plan, type RowOf, rowKey } from '../plan/plan.ts';
import { type Command, command, Refusal } from './command.ts';
import { change, existing, insert, put, remove } from './rows.ts';

/** Most rows one command may carry: a long list pasted in one go. */
const maxRows = 20_000;

/** Collections whose rows are known by an id of their own. */
type ListName = {
  [Name in CollectionName]: RowOf<Name> extends { id: string } ? Name : never;
}[CollectionName];
/** Collections whose rows are known by what they join. */
type CellName = Exclude<CollectionName, ListName>;

/** A rule between rows that a command must keep: refuses when the row, as it now stands in the draft, breaks it. */
type Rule<Name extends CollectionName> = (draft: Draft<Plan>, row: RowOf<Name>) => void;

interface Words<Name extends CollectionName> {
  /** What a row is called in the history. */
  nameOf: (row: RowOf<Name>, plan: Plan) => string;
  rule?: Rule<Name>;
}

interface CellWords<Name extends CollectionName> extends Words<Name> {
  /** Whether the rule holds a row against others of its collection. */
  isAmongOthers?: boolean;
}

/** The fields of a row that a command may change: all but its id, and none of them needed. */
type Changes<Name extends CollectionName> = Partial<Omit<RowOf<Name>, 'id'>>;

/** Adding, changing and removing rows of a list, one or many in a step of undo. */
export function listCommands<Name extends ListName & LabelledName>(
  name: Name,
  { nameOf, rule = () => {} }: Words<Name>,
): {
  add: Command<{ rows: RowOf<Name>[] }>;
  update: Command<{ ids: string[]; changes: Changes<Name> }>;
  replace: Command<{ rows: RowOf<Name>[] }>;
  remove: Command<{ ids: string[] }>;
} {
  const schema = collections[name].schema as unknown as z.ZodObject & z.ZodType<RowOf<Name>>;
  const ids = z.array(idField).min(1).max(maxRows);
  const namesAt = (plan: Plan, keys: string[]) =>
    keys.map((key) => {
      const row = (plan[name] as { [key: string]: RowOf<Name> })[key];
      return row ? nameOf(row, plan) : '';
    });
  return {
    add: command({
      input: z.strictObject({ rows: z.array(schema).min(1).max(maxRows) }),
      label: (plan, { rows }) =>
        rowsLabel(
          name,
          'add',
          rows.map((row) => nameOf(row, plan)),
        ),
      apply(draft, { rows }) {
        for (const row of rows) insert(draft, name, row);
        for (const row of rows) rule(draft, row);
      },
    }),
    update: command({
      input: z.strictObject({ ids, changes: changesOf(schema) as unknown as z.ZodType<Changes<Name>> }),
      label: (plan, { ids }) => rowsLabel(name, 'update', namesAt(plan, ids)),
      apply(draft, { ids, changes }) {
        for (const id of ids) {
          const row = change(existing(draft, name, id) as RowOf<Name>, changes as Partial<RowOf<Name>>);
          refuseBroken(schema, row);
          put(draft, name, row);
          rule(draft, row);
        }
      },
    }),
    // A pasted block changes every row in its own way, and is one step of undo all the same.
    replace: command({
      input: z.strictObject({ rows: z.array(schema).min(1).max(maxRows) }),
      label: (plan, { rows }) =>
        rowsLabel(
          name,
          'update',
          rows.map((row) => nameOf(row, plan)),
        ),
      apply(draft, { rows }) {
        for (const row of rows) {
          existing(draft, name, rowKey(name, row));
          put(draft, name, row);
          rule(draft, row);
        }
      },
    }),
    remove: command({
      input: z.strictObject({ ids }),
      label: (plan, { ids }) => rowsLabel(name, 'remove', namesAt(plan, ids)),
      apply(draft, { ids }) {
        for (const id of new Set(ids)) remove(draft, name, id);
      },
    }),
  };
}

/**
 * Setting and clearing cells of a matrix, one or many in a step of undo; a block that is pasted over a matrix, and a
 * row that moves to another key, do both (`set` with `clear`).
 */
export function cellCommands<Name extends CellName & LabelledName>(
  name: Name,
  { nameOf, rule = () => {}, isAmongOthers = false }: CellWords<Name>,
): {
  set: Command<{ rows: RowOf<Name>[]; clear?: string[] | undefined }>;
  clear: Command<{ keys: string[] }>;
} {
  const schema = collections[name].schema as unknown as z.ZodType<RowOf<Name>>;
  const keysField = z.array(z.string().max(200)).max(maxRows);
  const namesAt = (plan: Plan, keys: string[]) =>
    keys.map((key) => {
      const row = (plan[name] as { [key: string]: RowOf<Name> })[key];
      return row ? nameOf(row, plan) : '';
    });
  const only = (keys: string[]) => ({ collection: name, keys });
  const keysSet = ({ rows, clear: keys = [] }: { rows: RowOf<Name>[]; clear?: string[] | undefined }) =>
    only([...keys, ...rows.map((row) => rowKey(name, row))]);
  const clear = (draft: Draft<Plan>, keys: string[]) => {
    for (const key of keys) delete (draft[name] as { [key: string]: unknown })[key];
  };
  return {
    set: command({
      input: z.strictObject({ rows: z.array(schema).min(1).max(maxRows), clear: keysField.optional() }),
      label: (plan, { rows, clear: keys = [] }) => {
        const names = rows.map((row) => nameOf(row, plan));
        // What moved to another key is one change, not two.
        const others = namesAt(plan, keys).filter((name) => !names.includes(name));
        return rowsLabel(name, 'update', [...names, ...others]);
      },
      ...(isAmongOthers ? {} : { looksAt: keysSet }),
      apply(draft, { rows, clear: keys = [] }) {
        clear(draft, keys);
        for (const row of rows) put(draft, name, row);
        for (const row of rows) rule(draft, row);
      },
    }),
    clear: command({
      input: z.strictObject({ keys: keysField.min(1) }),
      label: (plan, { keys }) => rowsLabel(name, 'remove', namesAt(plan, keys)),
      looksAt: ({ keys }) => only(keys),
      apply: (draft, { keys }) => clear(draft, keys),
    }),
  };
}

/** Collections whose changes have words in `app/i18n/history-texts.ts`. */
type LabelledName = {
  [Name in CollectionName]: `history.${Name}.add` extends Label['key'] ? Name : never;
}[CollectionName];

/** What was done to rows, by the name of the one or the number of many. */
export function rowsLabel(name: LabelledName, verb: 'add' | 'update' | 'remove', names: string[]): Label {
  return names.length === 1
    ? { key: `history.${name}.${verb}`, params: { name: itemAt(names, 0) } }
    : { key: `history.${name}.${verb}Many`, params: { count: names.length } };
}

/** Each field of the row may be given, none must; the id can't. */
function changesOf(schema: z.ZodObject): z.ZodType {
  const fields = Object.entries(schema.shape).filter(([field]) => field !== 'id');
  return z.strictObject(Object.fromEntries(fields.map(([field, type]) => [field, z.optional(type)])));
}

/** Rules between the fields of one row hold for the row as changed, not for the change alone. */
function refuseBroken(schema: z.ZodType, row: unknown): void {
  const parsed = schema.safeParse(row);
  if (!parsed.success) {
    throw new Refusal('command_input', { at: z.prettifyError(parsed.error).slice(0, 500) });
  }
}
