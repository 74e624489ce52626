/** Score sheets: what stands on them, how they are sent out and taken back, and what can be wrong with one. */
export const scoreSheetTexts = {
  'sheet.title': ['Pointark', 'Score sheet'],
  'sheet.heading': ['{round}: {who}', '{round}: {who}'],
  'sheet.who': ['{group}, {rater}', '{group}, {rater}'],
  'sheet.whoAnonymous': ['kode {code}', 'code {code}'],
  'sheet.for': ['Skemaet gælder', 'The sheet is for'],
  'sheet.sender': ['den, du fik det af', 'whoever sent it to you'],
  'sheet.howScore': [
    'Giv hvert scenarie et point på hvert kriterium i de gule felter. Fra værst til bedst står i rækken; arket Skala siger, hvad pointene betyder.',
    'Give each scenario a score on each criterion in the yellow cells. Worst and best stand in the row; the sheet Scales says what the scores mean.',
  ],
  'sheet.howUncertain': [
    'Er du usikker, så skriv også det laveste og det højeste. Ved du det ikke, så skriv »{unknown}«.',
    'If you are not sure, also write the lowest and the highest. If you don’t know, write “{unknown}”.',
  ],
  'sheet.howReason': [
    'Skriv en kort begrundelse, så andre kan forstå pointet. Felter, der står tomme, ændrer ikke noget.',
    'Write a short reason, so that others can understand the score. Cells that are left empty change nothing.',
  ],
  'sheet.howAnonymous': [
    'Runden er anonym: skemaet bærer en kode og intet navn. Skriv ikke navne i begrundelserne.',
    'The round is anonymous: the sheet carries a code and no name. Don’t write names in the reasons.',
  ],
  'sheet.howBack': [
    'Gem filen som .xlsx, og send den til {contact}.',
    'Save the file as .xlsx and send it to {contact}.',
  ],
  'sheet.column.criterion': ['Kriterium', 'Criterion'],
  'sheet.column.definition': ['Hvad der bedømmes', 'What is judged'],
  'sheet.column.scenario': ['Scenarie', 'Scenario'],
  'sheet.column.worst': ['Værst', 'Worst'],
  'sheet.column.best': ['Bedst', 'Best'],
  'sheet.column.score': ['Point', 'Score'],
  'sheet.column.low': ['Lavest', 'Lowest'],
  'sheet.column.high': ['Højest', 'Highest'],
  'sheet.column.reason': ['Begrundelse', 'Reason'],
  'sheet.column.code': ['Må ikke ændres', 'Must not be changed'],
  'sheet.column.unit': ['Enhed', 'Unit'],
  'sheet.column.meaning': ['Hvad det betyder', 'What it means'],
  'sheet.scales': ['Skala', 'Scales'],
  'sheet.scalesHeading': ['Hvad pointene betyder', 'What the scores mean'],
  'sheet.scalesNote': [
    'For hvert kriterium fra det værste til det bedste. Skriv på arket Pointark, ikke her.',
    'For each criterion from the worst to the best. Write on the sheet Score sheet, not here.',
  ],
  'sheet.unknownMeans': [
    'Tæller som hele skalaen: resultatet bliver et spænd.',
    'Counts as the whole scale: the result becomes a range.',
  ],
  'sheet.hint': ['Fra {worst} til {best}, eller »{unknown}«.', 'From {worst} to {best}, or “{unknown}”.'],
  'sheet.acceptsNumber': ['Skriv et tal fra {worst} til {best}.', 'Write a number from {worst} to {best}.'],
  'sheet.acceptsScore': [
    'Skriv et tal fra {worst} til {best}, eller »{unknown}«.',
    'Write a number from {worst} to {best}, or “{unknown}”.',
  ],
  'sheet.acceptsList': [
    'Vælg et point på listen, fra {worst} til {best}, eller »{unknown}«.',
    'Choose a score from the list, from {worst} to {best}, or “{unknown}”.',
  ],
  'sheet.fileName': ['Pointark, {round}, {who}', 'Score sheet, {round}, {who}'],

  'history.sheet': ['{count} point fra {file} ({hash})', '{count} scores from {file} ({hash})'],
  'history.sheet.anonymous': [
    '{count} point fra et pointark ({hash})',
    '{count} scores from a score sheet ({hash})',
  ],
} as const;
