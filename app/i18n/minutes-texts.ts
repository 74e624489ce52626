/** The minutes of a meeting, and the button that makes them. */
export const minutesTexts = {
  'minutes.kind': ['Referat', 'Minutes'],
  'minutes.fileName': ['Referat {meeting}', 'Minutes {meeting}'],

  'minutes.fact.heldOn': ['Holdt', 'Held'],
  'minutes.fact.status': ['Stand', 'Status'],
  'minutes.fact.present': ['Deltog', 'Present'],
  'minutes.fact.plan': ['Plan', 'Plan'],
  'minutes.status.planned': ['Planlagt, ikke begyndt', 'Planned, not begun'],
  'minutes.status.running': ['I gang; referatet er et udkast', 'Going on; these minutes are a draft'],
  'minutes.status.ended': ['Afsluttet', 'Ended'],
  'minutes.attendance': ['{role}: {people}', '{role}: {people}'],
  'minutes.present.sum': ['{people} i alt', '{people} in all'],

  'minutes.heading.purpose': ['Formål', 'Purpose'],
  'minutes.heading.decisions': ['Beslutninger', 'Decisions'],
  'minutes.heading.agenda': ['Dagsorden', 'Agenda'],
  'minutes.heading.gut': ['Mavefornemmelse', 'Gut ranking'],
  'minutes.heading.rounds': ['Runder af point', 'Rounds of scores'],
  'minutes.heading.agreed': ['Point aftalt på mødet', 'Scores agreed in the meeting'],
  'minutes.heading.outcome': ['Resultat', 'Result'],
  'minutes.heading.presented': ['Det, der blev forelagt', 'What was presented'],
  'minutes.heading.missing': ['Mangler i referatet', 'Missing in these minutes'],

  'minutes.none.purpose': [
    'Mødets formål er ikke skrevet.',
    'The purpose of the meeting has not been written.',
  ],
  'minutes.none.date': ['Datoen er ikke skrevet', 'The date has not been written'],
  'minutes.none.attendance': ['Det er ikke skrevet, hvem der deltog', 'Who took part has not been written'],
  'minutes.none.agenda': ['Mødet har ingen dagsorden.', 'The meeting has no agenda.'],
  'minutes.none.gut': [
    'Der er ikke gemt nogen sedler fra mødets mavefornemmelse.',
    'No slips of the meeting’s gut ranking have been stored.',
  ],
  'minutes.none.round': [
    'Dagsordenens punkter om point peger ikke på nogen runde.',
    'The agenda’s items about scores point at no round.',
  ],
  'minutes.none.decision': [
    'Der er ikke skrevet nogen beslutning fra mødet.',
    'No decision of the meeting has been written down.',
  ],

  'minutes.table.agenda': ['Dagsorden', 'Agenda'],
  'minutes.table.gut': ['Sedler efter plads', 'Slips by place'],
  'minutes.table.spread': ['{round}: her så de forskelligt på det', '{round}: here they saw it differently'],
  'minutes.table.agreed': ['Point aftalt på mødet', 'Scores agreed in the meeting'],
  'minutes.table.followUps': ['Opfølgning på {decision}', 'Follow-up of {decision}'],
  'minutes.table.presented': ['Frosne udgaver', 'Frozen copies'],
  'minutes.column.item': ['Punkt', 'Item'],
  'minutes.column.status': ['Stand', 'Status'],
  'minutes.column.note': ['Bemærkning', 'Note'],
  'minutes.column.version': ['Version', 'Version'],
  'minutes.column.hash': ['Kendetegn (SHA-256)', 'Mark (SHA-256)'],
  'minutes.item.open': ['Ikke nået', 'Not reached'],
  'minutes.item.current': ['I gang', 'Going on'],
  'minutes.item.done': ['Behandlet', 'Dealt with'],
  'minutes.item.skipped': ['Sprunget over', 'Skipped'],
  'minutes.notesInside': [
    'Bemærkninger til punkterne står kun i den interne udgave.',
    'Notes on the items stand in the internal edition only.',
  ],

  'minutes.gut.lead': [
    'Før nogen så et samlet tal, satte deltagerne hver for sig scenarierne i rækkefølge. Antal sedler: {slips}.',
    'Before anybody saw a total, those present put the scenarios in order, each alone. Number of slips: {slips}.',
  ],
  'minutes.gut.open': [
    'Pladserne vises, når mavefornemmelsen er gemt.',
    'The places are shown when the gut ranking has been stored.',
  ],
  'minutes.gut.place': ['{place}. plads', 'Place {place}'],

  'minutes.round.heard': ['Antal, der gav point: {heard}.', 'Number who gave scores: {heard}.'],
  'minutes.round.private': [
    'Runden er åben. Ingen point er vist.',
    'The round is open. No scores have been shown.',
  ],
  'minutes.round.closed': [
    'Runden er lukket. Ingen point er vist endnu.',
    'The round is closed. No scores have been shown yet.',
  ],
  'minutes.round.revealed': [
    'Runden er lukket, og pointene er vist.',
    'The round is closed and its scores shown.',
  ],
  'minutes.round.anonymous': ['Runden er anonym.', 'The round is anonymous.'],
  'minutes.round.unweighed': [
    'Hvor de var uenige, kan vises, når planen har et samlet resultat.',
    'Where they disagreed can be shown when the plan has a result.',
  ],
  'minutes.round.agreedOn': [
    'Der er ingen forskelle at vise i denne runde.',
    'There are no differences to show in this round.',
  ],
  'minutes.round.more': [
    'Mest afgørende først. {count} steder til, hvor de så forskelligt på det, er ikke med her.',
    'Most decisive first. {count} more places where they saw it differently are left out here.',
  ],
  'minutes.spread.count': ['Antal', 'Number'],
  'minutes.spread.least': ['Lavest', 'Lowest'],
  'minutes.spread.median': ['Midterste', 'Median'],
  'minutes.spread.most': ['Højest', 'Highest'],

  'minutes.agreed.before': ['Før mødet', 'Before'],
  'minutes.agreed.after': ['Aftalt', 'Agreed'],
  'minutes.agreed.empty': ['ikke aftalt', 'not agreed'],
  'minutes.agreed.none': [
    'Ingen aftalte point blev ændret på mødet.',
    'No agreed score was changed in the meeting.',
  ],
  'minutes.agreed.unknown': [
    'Planens historik siger ikke, hvilke point der blev aftalt på mødet.',
    'The plan’s history doesn’t tell which scores were agreed in the meeting.',
  ],

  'minutes.outcome.locked': [
    'Samlede tal er låst, indtil mødets mavefornemmelse er gemt eller sprunget over.',
    'Totals are locked until the meeting’s gut ranking has been stored or skipped.',
  ],
  'minutes.outcome.basis': [
    'Resultatet er regnet på planen i version {version}, kendetegn {hash}. Tallene er afrundet til det, usikkerheden kan bære.',
    'The result was reckoned on the plan at version {version}, mark {hash}. Figures are rounded to what their uncertainty carries.',
  ],
  'minutes.presented.note': [
    'Kendetegnet er udgavens fingeraftryk. De første 12 tegn står i sidefoden af det, der blev eksporteret af den.',
    'The mark is the copy’s fingerprint. Its first 12 signs stand in the footer of what was exported of it.',
  ],

  'minutes.missing.ended': ['At mødet afsluttes i planen.', 'That the meeting is ended in the plan.'],
  'minutes.missing.date': ['Hvornår mødet blev holdt.', 'When the meeting was held.'],
  'minutes.missing.attendance': ['Hvem der deltog (roller og antal).', 'Who took part (roles and numbers).'],
  'minutes.missing.purpose': ['Hvad mødet skulle beslutte.', 'What the meeting was to decide.'],
  'minutes.missing.agenda': ['En dagsorden.', 'An agenda.'],
  'minutes.missing.items': [
    'Hvad der skete med disse punkter: {items}.',
    'What became of these items: {items}.',
  ],
  'minutes.missing.decision': [
    'En beslutning, eller at der ingen blev truffet.',
    'A decision, or that none was made.',
  ],
  'minutes.missing.fields': ['{name}: {fields}.', '{name}: {fields}.'],
  'minutes.missing.freeze': [
    '{name}: den frosne udgave af planen, der lå på bordet.',
    '{name}: the frozen copy of the plan that was on the table.',
  ],
  'minutes.missing.followUp': [
    'Opgaven »{task}«: ansvarlig rolle eller frist.',
    'The task “{task}”: responsible role or due date.',
  ],

  'minutes.button': ['Hent referat …', 'Get minutes …'],
  'minutes.dialog': ['Hent referat', 'Get minutes'],
  'minutes.dialog.lead': [
    'Dagsorden, beslutninger, aftalte point og resultat, som de står i planen nu. Det, der mangler, er nævnt til sidst.',
    'Agenda, decisions, agreed scores and result as they stand in the plan now. What is missing is named at the end.',
  ],
  'minutes.meetingOn': ['{name}, {date}', '{name}, {date}'],
  'minutes.profile.intern': ['Alt, også bemærkninger til punkterne.', 'Everything, notes on the items too.'],
  'minutes.profile.offentlig': [
    'Uden bemærkninger til punkterne, og uden spredning af færre end fem svar.',
    'Without notes on the items, and without the spread of fewer than five answers.',
  ],
} as const;
