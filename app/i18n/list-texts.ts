type Pair = readonly [danish: string, english: string];

type Took<Name extends string> = `history.${'list' | 'listFrom'}.${Name}${'' | '.one'}`;

/** What taking over a list is called in the history: pasted, or from a file; one row of it, or several. */
function tookTexts<Name extends string>(
  name: Name,
  one: Pair,
  many: Pair,
): { readonly [Key in Took<Name>]: Pair } {
  const from = ([danish, english]: Pair): Pair => [`${danish} fra {from}`, `${english} from {from}`];
  const several: Pair = [`hent {count} ${many[0]}`, `fetch {count} ${many[1]}`];
  const single: Pair = [`hent ${one[0]}`, `fetch ${one[1]}`];
  return {
    [`history.list.${name}`]: several,
    [`history.list.${name}.one`]: single,
    [`history.listFrom.${name}`]: from(several),
    [`history.listFrom.${name}.one`]: from(single),
  } as unknown as { [Key in Took<Name>]: Pair };
}

/** Lists that are taken over from elsewhere: by paste, or from a workbook. */
export const listTexts = {
  ...tookTexts('functions', ['en funktion', 'a function'], ['funktioner', 'functions']),
  ...tookTexts(
    'areaSchedule',
    ['en række i arealskemaet', 'a row of the area schedule'],
    ['rækker i arealskemaet', 'rows of the area schedule'],
  ),
  ...tookTexts('services', ['en ydelse', 'a service'], ['ydelser', 'services']),
  ...tookTexts('staff', ['en personalegruppe', 'a staff group'], ['personalegrupper', 'staff groups']),
  ...tookTexts('needs', ['et behov', 'a need'], ['behov', 'needs']),
  ...tookTexts('nearness', ['et nærhedsønske', 'a nearness wish'], ['nærhedsønsker', 'nearness wishes']),
  ...tookTexts('economy', ['en budgetlinje', 'a budget line'], ['budgetlinjer', 'budget lines']),

  'list.field.netM2': ['Netto m² i alt', 'Net m² in all'],
  'list.field.answeringFunctions': ['Funktioner, der svarer', 'Functions that answer'],
  'list.field.answeringServices': ['Ydelser, der svarer', 'Services that answer'],
  'list.field.a': ['Funktion', 'Function'],
  'list.field.b': ['Anden funktion', 'Other function'],
  'list.field.year': ['{year}', '{year}'],

  'list.open': ['Hent liste', 'Fetch a list'],
  'list.title.functions': ['Hent funktioner', 'Fetch functions'],
  'list.title.areaSchedule': ['Hent arealskema til {scenario}', 'Fetch an area schedule for {scenario}'],
  'list.title.services': ['Hent ydelser', 'Fetch services'],
  'list.title.staff': ['Hent personalegrupper til {scenario}', 'Fetch staff groups for {scenario}'],
  'list.title.needs': ['Hent behov', 'Fetch needs'],
  'list.title.nearness': ['Hent nærhedsønsker', 'Fetch nearness wishes'],
  'list.title.economy': ['Hent budgetlinjer til {scenario}', 'Fetch budget lines for {scenario}'],

  'list.steps': ['Trin', 'Steps'],
  'list.step.source': ['Listen', 'The list'],
  'list.step.columns': ['Kolonner', 'Columns'],
  'list.step.check': ['Se efter', 'Check'],
  'list.stepOf': ['Trin {step} af 3: {name}', 'Step {step} of 3: {name}'],
  'list.back': ['Tilbage', 'Back'],
  'list.next': ['Næste', 'Next'],
  'list.cancel': ['Annullér', 'Cancel'],

  'list.source.lead': [
    'Hent en Excel-fil, eller kopiér rækkerne i Excel og indsæt dem her. Overskrifter må gerne være med. Intet ændres, før du har set, hvad der kommer ind.',
    'Fetch an Excel file, or copy the rows in Excel and paste them here. Headings may come along. Nothing changes until you have seen what comes in.',
  ],
  'list.source.columns': ['Listen kan indeholde: {fields}.', 'The list can hold: {fields}.'],
  'list.source.file': ['Vælg Excel-fil', 'Choose Excel file'],
  'list.source.reading': ['Læser filen', 'Reading the file'],
  'list.source.drop': ['Brug ikke filen', 'Don’t use the file'],
  'list.source.sheet': ['Ark', 'Sheet'],
  'list.source.sheetRows': ['{name} ({count} rækker)', '{name} ({count} rows)'],
  'list.source.noRows': ['Der står ikke noget i arket.', 'There is nothing in the sheet.'],
  'list.source.paste': ['Indsæt rækkerne her', 'Paste the rows here'],
  'list.source.pasteHint': [
    'Kolonner skilles af tabulator, semikolon eller komma.',
    'Columns are parted by tabs, semicolons or commas.',
  ],
  'list.source.copy': ['Kopiér listen, som den er nu', 'Copy the list as it is now'],
  'list.source.copied': [
    'Kopieret: {count} rækker med overskrifter. Sæt dem ind i Excel, ret dem, og hent dem igen.',
    'Copied: {count} rows with headings. Paste them into Excel, correct them, and fetch them again.',
  ],
  'list.source.copyFailed': [
    'Rækkerne kunne ikke kopieres: vinduet har ikke adgang til udklipsholderen.',
    'The rows could not be copied: the window has no access to the clipboard.',
  ],
  'list.source.from': ['Hvor listen kommer fra', 'Where the list comes from'],
  'list.source.fromHint': [
    'Står i historikken og som kilde ved de tal, der kommer ind, fx »Bilag 3, rumprogram«.',
    'Stands in the history, and as the source of figures that come in, for instance “Annex 3, room programme”.',
  ],

  'list.columns.lead': [
    'Sig, hvad hver kolonne indeholder. Det huskes til næste gang, der kommer en liste med de overskrifter.',
    'Say what each column holds. It is remembered for the next list with those headings.',
  ],
  'list.columns.heading': ['Overskrifterne står i', 'The headings are in'],
  'list.columns.headingRow': ['Række {row}: {text}', 'Row {row}: {text}'],
  'list.columns.noHeading': ['Ingen overskrifter', 'No headings'],
  'list.columns.numbers': ['Tal i tekst er skrevet som', 'Numbers in text are written as'],
  'list.columns.unit': ['Beløb er i', 'Amounts are in'],
  'list.columns.unit.tDkk': ['1.000 kr.', 'DKK 1,000'],
  'list.columns.unit.dkk': ['kr.', 'DKK'],
  'list.columns.unit.mDkk': ['mio. kr.', 'DKK million'],
  'list.columns.newLines': ['Nye linjer er', 'New lines are'],
  'list.columns.newLinesUnsaid': ['som listen siger', 'as the list says'],
  'list.columns.column': ['Kolonne', 'Column'],
  'list.columns.holds': ['Indeholder', 'Holds'],
  'list.columns.holdsLabel': ['Hvad kolonnen {column} indeholder', 'What the column {column} holds'],
  'list.columns.examples': ['Fra de første rækker', 'From the first rows'],
  'list.columns.unnamed': ['Kolonne {letter}', 'Column {letter}'],
  'list.columns.nothing': ['tages ikke med', 'not taken'],
  'list.columns.missing': ['Sig, hvilken kolonne der er: {fields}.', 'Say which column is: {fields}.'],

  'list.check.table': ['Rækkerne, som de bliver taget', 'The rows as they will be taken'],
  'list.check.row': ['Række', 'Row'],
  'list.check.show': ['Vis', 'Show'],
  'list.check.showAll': ['alle rækker ({count})', 'all rows ({count})'],
  'list.check.showNews': ['nye og ændrede ({count})', 'new and changed ({count})'],
  'list.check.showErrors': ['rækker med fejl ({count})', 'rows with errors ({count})'],
  'list.check.new': ['ny', 'new'],
  'list.check.changed': ['ændres', 'changes'],
  'list.check.same': ['som før', 'as before'],
  'list.check.skipped': ['springes over', 'skipped'],
  'list.check.error': ['fejl', 'error'],
  'list.check.wasEmpty': ['tom', 'empty'],
  'list.check.fromTo': ['før {from}, nu {to}', 'before {from}, now {to}'],
  'list.check.joins': ['kommer med i scenariet', 'comes into the scenario'],
  'list.note.interval': [
    'Spændet {low} til {high} i {year} falder bort: beløbet ligger uden for det.',
    'The interval {low} to {high} in {year} goes: the amount is outside of it.',
  ],
  'list.note.intervalPermanent': [
    'Det varige spænd {low} til {high} falder bort: beløbet ligger uden for det.',
    'The permanent interval {low} to {high} goes: the amount is outside of it.',
  ],
  'list.check.more': [
    '… og {count} rækker mere, som tages på samme måde.',
    '… and {count} more rows, which are taken in the same way.',
  ],
  'list.check.problems': ['Det kan ikke tages over', 'What can’t be taken over'],
  'list.check.problem': ['{place}: {reason}', '{place}: {reason}'],
  'list.check.moreProblems': ['… og {count} mere.', '… and {count} more.'],
  'list.check.refused': [
    '{count} fejl. Der tages intet over, før de er rettet.',
    '{count} errors. Nothing is taken over until they are mended.',
  ],
  'list.check.refusedOne': [
    '1 fejl. Der tages intet over, før den er rettet.',
    '1 error. Nothing is taken over until it is mended.',
  ],
  'list.check.ready': [
    'Nye: {added}. Ændres: {changed}. Som før: {same}. Springes over: {skipped}.',
    'New: {added}. Changed: {changed}. As before: {same}. Skipped: {skipped}.',
  ],
  'list.check.nothingNew': [
    'Der er intet nyt i listen: planen siger det samme.',
    'There is nothing new in the list: the plan says the same.',
  ],
  'list.check.take': ['Tag {count} rækker over', 'Take {count} rows over'],
  'list.check.nothingFound': [
    'Ingen af rækkerne kan tages: de er tomme, overskrifter eller summer.',
    'None of the rows can be taken: they are empty, headings or sums.',
  ],
  'list.check.takeNone': ['Tag listen over', 'Take the list over'],
  'list.check.takeOne': ['Tag 1 række over', 'Take 1 row over'],
  'list.taken': ['{count} rækker er taget over.', '{count} rows have been taken over.'],
  'list.takenOne': ['1 række er taget over.', '1 row has been taken over.'],
} as const;
