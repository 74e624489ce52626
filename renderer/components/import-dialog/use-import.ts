import { useMemo, useState } from 'react';
import type { ChosenWorkbook } from '#app/contract/open-plan.ts';
import type { Language } from '#app/i18n/texts.ts';
import { guessedNumbers } from '#app/import/guess-numbers.ts';
import { type ListTable, sheetTable } from '#app/import/list-cell.ts';
import {
  bodyOf,
  guessedColumns,
  hasUnreadColumn,
  headingKey,
  headingRow,
  headingsOf,
  headingsSaid,
  isKnown,
  likelySheet,
  saidAbove,
} from '#app/import/list-columns.ts';
import type { ListContext } from '#app/import/list-kind.ts';
import { kindOfLines, linesOfKind } from '#app/import/lists/economy.ts';
import { lists } from '#app/import/lists/lists.ts';
import { type ListReading, missingFields, readList } from '#app/import/read-list.ts';
import type { EconomyKind } from '#app/plan/economy.ts';
import type { Plan } from '#app/plan/plan.ts';
import { useSettings } from '#renderer/state/settings.ts';
import { useText } from '#renderer/state/text.ts';
import type { ImportProps } from './import-props.ts';
import { tableOfText } from './paste-table.ts';

export type MoneyUnit = 'tDkk' | 'dkk' | 'mDkk';
const tDkkPerUnit: { readonly [Unit in MoneyUnit]: number } = { tDkk: 1, dkk: 0.001, mDkk: 1000 };

/** What the reader has said of the columns of one table; `undefined` where nothing was said. */
interface Said {
  heading?: number | null;
  columns?: readonly (string | null)[];
  numbers?: Language;
  /** Of new budget lines; `null` for what the list says. */
  lineKind?: EconomyKind | null;
}

interface SheetSource {
  fileName: string;
  tables: readonly ListTable[];
  at: number;
}

const nothingRead: ListReading = { rows: [], taken: null };
const newId = () => crypto.randomUUID();

/**
 * What stands in the dialog: the list, what its columns hold, and what would be taken.
 *
 * @param pasted what stands in the field from the start
 * @param isLooking whether somebody looks at the rows as they would be taken
 */
export function useImport(
  plan: Plan,
  { list: name, scenario, pasted = '' }: ImportProps,
  isLooking: boolean,
) {
  const scenarioId = scenario?.id ?? '';
  const { language } = useText();
  const [text, setText] = useState(pasted);
  const [book, setBook] = useState<SheetSource | null>(null);
  const [said, setSaid] = useState<Said>({});
  const [ownFrom, setFrom] = useState<string | null>(null);
  const [unit, setUnit] = useState<MoneyUnit>('tDkk');
  const municipality = plan.meta.municipality.trim();
  const known = useSettings(({ settings }) => settings.listHeadings[municipality]?.[name]);

  const kind = lists[name];
  const fields = useMemo(() => kind.fields(plan), [kind, plan]);
  const typed = useMemo(() => tableOfText(text, kind, fields), [text, kind, fields]);
  const table = book ? (book.tables[book.at] ?? typed) : typed;
  const heading = useMemo(
    () =>
      said.heading === undefined ? headingRow(table, fields, known ?? {}, kind.names?.(plan)) : said.heading,
    [said.heading, table, fields, known, kind, plan],
  );
  const headings = useMemo(() => headingsOf(table, heading, language), [table, heading, language]);
  const body = useMemo(() => bodyOf(table, heading), [table, heading]);
  const columns = useMemo(
    () => said.columns ?? guessedColumns(kind, fields, headings, known ?? {}),
    [said.columns, kind, fields, headings, known],
  );
  const numbers = useMemo(
    () => said.numbers ?? guessedNumbers(body, language),
    [said.numbers, body, language],
  );
  const from = ownFrom ?? (book ? `${book.fileName}, ${table.sheet}` : '');
  const context = useMemo((): ListContext => {
    const unheaded: ListContext = {
      plan,
      scenarioId,
      numbers,
      language,
      from,
      tDkkPerUnit: name === 'economy' ? tDkkPerUnit[unit] : 1,
      above: {},
      newId,
    };
    const above =
      said.lineKind === undefined
        ? saidAbove(kind, headings, columns, unheaded)
        : said.lineKind === null
          ? {}
          : linesOfKind(said.lineKind);
    return { ...unheaded, above };
  }, [plan, scenarioId, numbers, language, from, name, unit, said.lineKind, kind, headings, columns]);
  const missing = useMemo(() => missingFields(kind, fields, columns), [kind, fields, columns]);
  // Thousands of rows take a moment: they are read when somebody looks at them, not with every key.
  const reading = useMemo(
    () => (isLooking && missing.length === 0 ? readList(kind, body, columns, context) : nothingRead),
    [isLooking, missing, kind, body, columns, context],
  );

  return {
    kind,
    fields,
    text,
    /** Takes what is in the field in place of a file. */
    write(next: string) {
      setText(next);
      setBook(null);
      setSaid({});
    },
    book,
    open({ fileName, workbook }: ChosenWorkbook) {
      const tables = workbook.sheets.filter(({ isHidden }) => !isHidden).map(sheetTable);
      setBook({ fileName, tables, at: likelySheet(tables, kind, fields) });
      setSaid({});
    },
    chooseSheet(at: number) {
      setBook(book && { ...book, at });
      setSaid({});
    },
    leaveBook() {
      setBook(null);
      setSaid({});
    },
    from,
    setFrom,
    table,
    heading,
    chooseHeading: (at: number | null) => setSaid({ heading: at }),
    lineKind: kindOfLines(context.above),
    chooseLineKind: (lineKind: EconomyKind | null) => setSaid({ ...said, lineKind }),
    headings,
    columns,
    choose(column: number, field: string | null) {
      // A field stands in one column: the other lets it go.
      const next = columns.map((one, at) => (at === column ? field : one === field ? null : one));
      setSaid({ ...said, columns: next });
    },
    numbers,
    chooseNumbers: (language: Language) => setSaid({ ...said, numbers: language }),
    unit,
    setUnit,
    body,
    context,
    missing,
    reading,
    /** Every column that holds something is known. */
    isClear: missing.length === 0 && !hasUnreadColumn(body, columns),
    /** Every heading was said before: nobody has to look at the columns again. */
    isKnown:
      known !== undefined &&
      said.columns === undefined &&
      headings.some((title) => headingKey(title) !== '') &&
      headings.every((title) => headingKey(title) === '' || isKnown(title, known)),
    /** What the headings mean, for the next time. */
    said: headingsSaid(headings, columns),
    municipality,
  };
}

export type Import = ReturnType<typeof useImport>;
