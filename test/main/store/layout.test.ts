import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { metaSchema } from '#app/plan/meta.ts';
import { type CollectionName, collectionNames, collections } from '#app/plan/plan.ts';
import { openMemory } from '#main/store/connection.ts';
import { migrate } from '#main/store/migrations.ts';
import { fromCells, metaTable, tableOf, tables, toCells } from '#main/store/tables.ts';
import { furnishedPlan } from '../../app/commands/furnished-plan.ts';

const db = openMemory();
migrate(db);

interface Column {
  name: string;
  type: string;
  notnull: number;
  pk: number;
}

const columnsOf = (table: string) => db.pragma(`table_info(${table})`) as Column[];

/** The columns that a row schema asks for, told from its JSON Schema and not from the store's own mapping. */
function expectedColumns(schema: z.ZodType): Pick<Column, 'name' | 'type' | 'notnull'>[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'output' });
  return Object.entries(properties).map(([field, property]) => {
    if (typeof property === 'boolean') throw new Error(field);
    const forms = property.anyOf ?? [property];
    const [form] = forms.filter((any) => typeof any === 'object' && any.type !== 'null');
    const types = { string: 'TEXT', integer: 'INTEGER', boolean: 'INTEGER', number: 'REAL' } as const;
    const type = types[(form as { type: keyof typeof types }).type];
    const name = field.replace(/([A-Z])/g, '_$1').toLowerCase();
    return { name, type, notnull: forms.length === 1 ? 1 : 0 };
  });
}

describe.each([
  ...collectionNames.map((name) => [name, tables[name], collections[name].schema] as const),
  ['meta', metaTable, metaSchema] as const,
])('the table of %s', (_name, table, schema) => {
  it('has a column of the right type for each field of the plan, and no other', () => {
    // In no order: a column that a later layout added stands last.
    const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
    const columns = columnsOf(table.name).map(({ name, type, notnull }) => ({ name, type, notnull }));
    expect(columns.sort(byName)).toEqual(expectedColumns(schema).sort(byName));
  });

  it('is strict and keyed as the plan is', () => {
    const [listed] = db.prepare('SELECT strict, wr FROM pragma_table_list WHERE name = ?').all(table.name);
    expect(listed).toEqual({ strict: 1, wr: 1 });
    const key = columnsOf(table.name).filter(({ pk }) => pk > 0);
    expect(key.sort((a, b) => a.pk - b.pk).map(({ name }) => name)).toEqual(table.key);
  });
});

it('refers where the plan refers, and waits with the check until the end of the transaction', () => {
  for (const name of collectionNames) {
    const references = Object.entries({
      ...collections[name].references,
      ...collections[name].clears,
    } as { [field: string]: CollectionName });
    const expected = references.map(([field, target]) => ({
      from: tables[name].fields.find((each) => each.field === field)?.column,
      table: tables[target].name,
      to: 'id',
    }));
    const found = db.prepare('SELECT "from", "table", "to" FROM pragma_foreign_key_list(?)');
    expect(found.all(tables[name].name)).toEqual(expect.arrayContaining(expected));
    expect(found.all(tables[name].name)).toHaveLength(expected.length);
  }
  const sql = db.prepare<[], string>("SELECT sql FROM sqlite_schema WHERE type = 'table'").pluck().all();
  const [references, deferred] = [/REFERENCES/g, /REFERENCES \w+ \(\w+\) DEFERRABLE INITIALLY DEFERRED/g];
  expect(sql.join().match(references)).toHaveLength(sql.join().match(deferred)?.length ?? -1);
});

it('has every table that it should and no view or trigger', () => {
  const found = db.prepare("SELECT type, name FROM sqlite_schema WHERE type <> 'index'").raw().all();
  const own = ['plan_meta', 'history', 'document', ...collectionNames.map((name) => tables[name].name)];
  expect(found.sort()).toEqual(own.map((name) => ['table', name]).sort());
});

describe('SQL itself refuses what the plan would', () => {
  const rating = `INSERT INTO ratings (round_id, rater_id, scenario_id, criterion_id, low, likely, high, reason, source)
    VALUES ('r', 'b', 's', 'k', `;
  const criterion = (kind: string, columns: string, values: string) =>
    `INSERT INTO criteria (id, sort, kind, name, definition, unit, ${columns})
      VALUES ('k', 0, '${kind}', 'K', '', '', ${values})`;
  it.each([
    ['a score with low alone', `${rating} 1, NULL, NULL, '', '')`],
    ['low above high', `${rating} 2, NULL, 1, '', '')`],
    ['likely outside low and high', `${rating} 1, 5, 2, '', '')`],
    ['text for a number', `${rating} 'en', NULL, 'to', '', '')`],
    ['a figure beyond all measure', `${rating} NULL, 1e13, NULL, '', '')`],
    ['an unknown status', `INSERT INTO rounds VALUES ('r', 0, 'Runde', 'open', 0)`],
    ['a round anonymous in part', `INSERT INTO rounds VALUES ('r', 0, 'Runde', 'private', 0.5)`],
    ['a group with a scale', criterion('group', 'worst', '1')],
    ['a range without extent', criterion('leaf', 'worst, best', '1, 1')],
    ['a requirement without a range', criterion('leaf', 'minimum', '1')],
    ['an interval with one end', criterion('leaf', 'swing_points, swing_low', '5, 1')],
    ['an interval beside the points', criterion('leaf', 'swing_points, swing_low, swing_high', '5, 6, 7')],
    ['an interval without points', criterion('leaf', 'swing_low, swing_high', '1, 2')],
    ['a scale revised less than never', criterion('leaf', 'scale_revision', '-1')],
    ['a warning accepted without a reason', `INSERT INTO accepted_warnings VALUES ('equal_weights', '', '')`],
    ['a code that is none', `INSERT INTO accepted_warnings VALUES ('a.b', '', 'x')`],
    ['an answer that is none', `INSERT INTO probes VALUES ('k', 'maybe', '')`],
    ['a name that is empty', `INSERT INTO rater_groups VALUES ('g', 0, '')`],
    ['a missing id', `INSERT INTO rater_groups VALUES (NULL, 0, 'G')`],
    [
      'history that is no JSON',
      `INSERT INTO history VALUES (1, '', 'do', NULL, 'k', '{}', 'c', '{}', '[', '[]', NULL)`,
    ],
    [
      'an undo of nothing',
      `INSERT INTO history VALUES (1, '', 'undo', NULL, 'k', '{}', NULL, NULL, '[]', '[]', NULL)`,
    ],
    [
      'a sealed change that still tells',
      `INSERT INTO history VALUES (1, '', 'do', NULL, 'k', '{}', 'c', 'null', '[1]', '[]', 'r')`,
    ],
    ['a second mark', `INSERT INTO document VALUES (2, 0, '', '${'0'.repeat(64)}')`],
  ])('%s', (_what, sql) => {
    expect(() => db.exec(sql)).toThrow(/constraint failed|cannot store/);
  });

  it('a second meta row', () => {
    const insert = `INSERT INTO plan_meta SELECT 'a', 'T', '', NULL, 2026, 2027, 'da', '', '', NULL, 0.9, 'points', NULL, 0`;
    expect(() => db.exec(`${insert}; ${insert.replace("'a'", "'b'")}`)).toThrow('plan_meta_only_one');
  });

  it('a reference to nothing, at the end of the transaction', () => {
    expect(() => db.exec(`INSERT INTO raters VALUES ('b', 'g', 0, 'B', NULL)`)).toThrow('FOREIGN KEY');
  });
});

describe('cells', () => {
  it('keep yes, no and nothing apart', () => {
    const schema = z.strictObject({
      rowId: z.string(),
      isOpen: z.boolean(),
      wasOpen: z.boolean().nullable(),
    });
    const table = tableOf('myRows', schema, ['rowId']);
    expect(table).toMatchObject({ name: 'my_rows', key: ['row_id'] });
    const rows = [
      { rowId: 'a', isOpen: true, wasOpen: null },
      { rowId: 'b', isOpen: false, wasOpen: true },
    ];
    expect(rows.map((row) => toCells(table, row))).toEqual([
      ['a', 1, null],
      ['b', 0, 1],
    ]);
    expect(rows.map((row) => fromCells(table, toCells(table, row)))).toEqual(rows);
  });

  it('stand in the order of the columns', () => {
    const [scenario] = Object.values(furnishedPlan.scenarios);
    if (!scenario) throw new Error('no scenario');
    const columns = columnsOf(tables.scenarios.name).map(({ name }) => name);
    expect(tables.scenarios.fields.map(({ column }) => column)).toEqual(columns);
    expect(toCells(tables.scenarios, scenario)[columns.indexOf('short_name')]).toBe('1');
  });
});
