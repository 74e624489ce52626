import { useMemo, useState } from 'react';
import { readSchedule } from '#app/import/read-schedule.ts';
import {
  guessedColumns,
  headingKey,
  isHeadingRow,
  type ScheduleField,
} from '#app/import/schedule-columns.ts';
import { scheduleTaking } from '#app/import/schedule-command.ts';
import type { Plan } from '#app/plan/plan.ts';
import { parseTsv } from '#renderer/components/matrix-grid/tsv.ts';
import { usePreferences } from '#renderer/state/preferences.ts';
import { rememberColumns, useKnownColumns } from './known-columns.ts';

/** What stands in the dialog: the pasted text, what its columns hold, and what would be taken. */
export function useImport(plan: Plan, scenarioId: string) {
  const [text, setText] = useState('');
  const [areaSource, setAreaSource] = useState('');
  const [chosen, setChosen] = useState<(ScheduleField | null)[] | null>(null);
  const ownLanguage = usePreferences(({ language }) => language);
  const [numbers, setNumbers] = useState(ownLanguage);
  const known = useKnownColumns(({ fields }) => fields);

  const table = useMemo(() => parseTsv(withTabs(text)), [text]);
  const headings = useMemo(() => {
    const [first = []] = table;
    const width = Math.max(0, ...table.map((cells) => cells.length));
    const hasHeadings = isHeadingRow(first);
    const names = Array.from({ length: width }, (_, at) => (hasHeadings ? (first[at] ?? '') : ''));
    return { names, hasHeadings };
  }, [table]);
  const columns = useMemo(
    () => chosen ?? guessedColumns(headings.names, known),
    [chosen, headings.names, known],
  );
  const body = useMemo(() => (headings.hasHeadings ? table.slice(1) : table), [table, headings]);
  const read = useMemo(() => readSchedule(body, columns, numbers), [body, columns, numbers]);
  const taking = useMemo(
    () =>
      read.rows.length > 0 && read.problems.length === 0
        ? scheduleTaking(plan, scenarioId, read.rows, { areaSource, newId: () => crypto.randomUUID() })
        : null,
    [plan, scenarioId, read, areaSource],
  );

  return {
    text,
    write(next: string) {
      setText(next);
      setChosen(null);
    },
    areaSource,
    setAreaSource,
    numbers,
    setNumbers,
    headings: headings.names,
    columns,
    choose(column: number, field: ScheduleField | null) {
      // A field stands in one column: the other lets it go.
      setChosen(columns.map((one, at) => (at === column ? field : one === field ? null : one)));
    },
    body,
    read,
    taking,
    /** What the headings mean, for the next time. */
    remember() {
      const named = headings.names.flatMap((heading, at) =>
        heading.trim() ? [[headingKey(heading), columns[at] ?? null] as const] : [],
      );
      rememberColumns(Object.fromEntries(named));
    },
  };
}

/** A text with semicolons and no tabs is a file of comma-separated values as Danish programs write it. */
function withTabs(text: string): string {
  const trimmed = text.replace(/\s+$/, '');
  return !trimmed.includes('\t') && trimmed.includes(';') ? trimmed.replaceAll(';', '\t') : trimmed;
}
