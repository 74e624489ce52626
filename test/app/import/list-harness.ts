import type { Change } from '#app/commands/command.ts';
import type { ListName } from '#app/commands/list-take.ts';
import { execute } from '#app/commands/registry.ts';
import { type ListTable, pastedTable } from '#app/import/list-cell.ts';
import { bodyOf, guessedColumns, headingRow, headingsOf, saidAbove } from '#app/import/list-columns.ts';
import type { ListContext } from '#app/import/list-kind.ts';
import { lists } from '#app/import/lists/lists.ts';
import { type ListReading, readList } from '#app/import/read-list.ts';
import type { Plan } from '#app/plan/plan.ts';

let ids = 0;

/** Against what a list is read: numbers and words in Danish unless told. */
export function listContext(plan: Plan, more: Partial<ListContext> = {}): ListContext {
  return {
    plan,
    scenarioId: Object.values(plan.scenarios).find(({ shortName }) => shortName === 'A')?.id ?? '',
    numbers: 'da',
    language: 'da',
    from: '',
    tDkkPerUnit: 1,
    above: {},
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
    ...more,
  };
}

/** Reads a table as the window does when nobody corrects what its columns were taken for. */
export function readTable(name: ListName, table: ListTable, context: ListContext): ListReading {
  const kind = lists[name];
  const fields = kind.fields(context.plan);
  const heading = headingRow(table, fields, {}, kind.names?.(context.plan));
  const headings = headingsOf(table, heading, 'da');
  const columns = guessedColumns(kind, fields, headings, {});
  const above = { ...saidAbove(kind, headings, columns, context), ...context.above };
  return readList(kind, bodyOf(table, heading), columns, { ...context, above });
}

/** The same of a block as it was pasted. */
export function readPasted(name: ListName, block: string[][], context: ListContext): ListReading {
  return readTable(name, pastedTable(block), context);
}

/** Takes a list over. */
export function taken(name: ListName, reading: ListReading, plan: Plan, from = ''): Change {
  if (reading.taken === null) throw new Error(`nothing to take: ${JSON.stringify(problemsOf(reading))}`);
  const change = execute(plan, { type: 'list.take', input: { list: name, from, rows: reading.taken } });
  if (!change.ok) throw new Error(`${change.error.code} ${JSON.stringify(change.error.details)}`);
  return change.value;
}

/** Row, column and code of everything that can't be taken. */
export function problemsOf({ rows }: ListReading): [row: number, column: number, code: string][] {
  return rows.flatMap(({ row, problems }) =>
    problems.map(({ column, reason }): [number, number, string] => [row, column, reason.code]),
  );
}

export const standings = ({ rows }: ListReading) => rows.map(({ standing }) => standing);
