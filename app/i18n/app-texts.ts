/** The window around the screens: rail, top bar, notices, and words that every screen uses. */
export const appTexts = {
  'app.screen.overview': ['Overblik', 'Overview'],
  'app.screen.needs': ['Behov', 'Needs'],
  'app.screen.functions': ['Funktioner', 'Functions'],
  'app.screen.staffing': ['Bemanding', 'Staffing'],
  'app.screen.floors': ['Etager', 'Floors'],
  'app.screen.economy': ['Økonomi', 'Economy'],
  'app.screen.criteria': ['Kriterier', 'Criteria'],
  'app.screen.scores': ['Point', 'Scores'],
  'app.screen.results': ['Resultat', 'Results'],
  'app.screen.export': ['Eksport', 'Export'],
  'app.screen.compare': ['Sammenligning', 'Comparison'],
  'app.screen.merge': ['Flet med en anden plan', 'Merge with another plan'],
  'app.screen.settings': ['Indstillinger', 'Settings'],
  'app.screen.guide': ['Vejledning', 'Guide'],
  'app.screen.history': ['Historik og sikkerhedskopier', 'History and backups'],
  'app.skip': ['Spring til indholdet', 'Skip to the content'],
  'app.rail': ['Skærme', 'Screens'],
  'app.rail.fold': ['Fold sammen', 'Fold'],
  'app.rail.unfold': ['Fold ud', 'Unfold'],
  'app.go': ['Gå til {screen}', 'Go to {screen}'],

  'app.kind.scenario': ['Scenarie', 'Scenario'],
  'app.kind.archivedScenario': ['Arkiveret scenarie', 'Archived scenario'],
  'app.kind.function': ['Funktion', 'Function'],
  'app.kind.service': ['Ydelse', 'Service'],
  'app.kind.criterion': ['Kriterium', 'Criterion'],
  'app.kind.need': ['Behov', 'Need'],
  'app.kind.group': ['Gruppe', 'Group'],

  'app.undo': ['Fortryd: {what}', 'Undo: {what}'],
  'app.undo.nothing': ['Der er intet at fortryde', 'There is nothing to undo'],
  'app.redo': ['Gentag: {what}', 'Redo: {what}'],
  'app.redo.nothing': ['Der er intet at gentage', 'There is nothing to redo'],
  'app.search': ['Søg og vælg', 'Search and choose'],
  'app.search.placeholder': ['Skriv, hvad du vil gøre eller finde', 'Type what you want to do or find'],
  'app.search.results': ['Fundet', 'Found'],
  'app.search.nothing': [
    'Der er intet, der hedder det. Prøv med færre bogstaver.',
    'Nothing is called that. Try fewer letters.',
  ],

  'app.save': ['Gem', 'Save'],
  'app.saveCopy': ['Gem en kopi', 'Save a copy'],
  'app.open': ['Åbn en anden plan', 'Open another plan'],
  'app.close': ['Luk planen', 'Close the plan'],
  'app.saveState.saved': ['Gemt', 'Saved'],
  'app.saveState.saved.hint': ['Alle ændringer er i {path}.', 'All changes are in {path}.'],
  'app.saveState.downloaded.hint': [
    'Alle ændringer er i den fil, du hentede sidst.',
    'All changes are in the file you downloaded last.',
  ],
  'app.saveState.unsaved': ['Ændringer er ikke i filen endnu', 'Changes are not in the file yet'],
  'app.saveState.unsaved.hint': [
    'Hver ændring er sikret på denne maskine, også hvis strømmen går. De kommer i {path}, når du gemmer.',
    'Every change is kept safe on this machine, even through a power cut. They go into {path} when you save.',
  ],
  'app.saveState.never': ['Ikke gemt som fil endnu', 'Not saved as a file yet'],
  'app.saveState.never.hint': [
    'Hver ændring er sikret på denne maskine, også hvis strømmen går. Gem planen som en fil for at dele den.',
    'Every change is kept safe on this machine, even through a power cut. Save the plan as a file to share it.',
  ],
  'app.saveState.changedOnDisk': ['Filen er ændret af en anden', 'The file was changed by somebody else'],
  'app.saveState.changedOnDisk.hint': [
    'Filen {path} er ændret, siden du åbnede den. Den bliver ikke overskrevet: når du gemmer, lægges din udgave ved siden af.',
    'The file {path} has changed since you opened it. It will not be overwritten: when you save, your version is put beside it.',
  ],
  'app.saveState.lost': ['Ingen forbindelse', 'No connection'],
  'app.recovered': [
    'Planen har ændringer fra sidst, som ikke blev gemt i en fil. De er her alle sammen. Gem planen for at få dem med i filen.',
    'The plan has changes from last time that were not saved to a file. They are all here. Save the plan to put them in the file.',
  ],
  'app.delivered.saved': ['Filen ligger i {path}.', 'The file is in {path}.'],
  'app.delivered.download': ['{fileName} er hentet.', '{fileName} has been downloaded.'],

  'app.choice.scenario': ['Scenarie', 'Scenario'],
  'app.choice.allScenarios': ['Alle', 'All'],
  'app.choice.compareWith': ['Sammenlign med', 'Compare with'],
  'app.choice.against': ['mod', 'against'],

  'app.scheme.light': ['Lyst tema', 'Light theme'],
  'app.scheme.dark': ['Mørkt tema', 'Dark theme'],
  'app.scheme.system': ['Tema som maskinen', 'Theme as the machine'],

  'app.notice.dismiss': ['Luk beskeden', 'Dismiss the message'],
  'app.panel.close': ['Luk detaljer', 'Close details'],

  'app.field.required': ['Feltet skal udfyldes.', 'This has to be filled in.'],
  'app.number.unclear': [
    '»{typed}« kan ikke læses som ét bestemt tal. Skriv fx 1234,5 eller 1.234,5.',
    '“{typed}” can’t be read as one certain number. Write for instance 1234.5 or 1,234.5.',
  ],
  'app.number.outside': [
    'Tallet skal ligge mellem {min} og {max}.',
    'The number has to lie between {min} and {max}.',
  ],

  'app.date.unclear': [
    '»{typed}« kan ikke læses som en dato. Skriv fx 3.3.2026.',
    '“{typed}” can’t be read as a date. Write for instance 3/3/2026.',
  ],
  'app.time.unclear': [
    '»{typed}« kan ikke læses som et klokkeslæt. Skriv fx 9.30.',
    '“{typed}” can’t be read as a time of day. Write for instance 9:30.',
  ],

  'app.fault.title': ['Skærmen kunne ikke vises', 'The screen could not be shown'],
  'app.fault.text': [
    'Der er en fejl i visningen. Planen er ikke berørt: hver ændring blev sikret på maskinen, da du lavede den. Prøv igen, gå til en anden skærm, eller genindlæs vinduet.',
    'There is a fault in the display. The plan is not affected: every change was kept safe on the machine when you made it. Try again, go to another screen, or reload the window.',
  ],
  'app.fault.retry': ['Prøv igen', 'Try again'],
  'app.fault.reload': ['Genindlæs vinduet', 'Reload the window'],
  'app.fault.details': ['Til den, der skal rette fejlen', 'For whoever mends the fault'],

  'app.start.lead': [
    'Planlæg et fælles hus til bibliotek, borgerservice og det, der ellers hører under samme tag: scenarier, kriterier, point og byrådets Excel-ark i én fil.',
    'Plan a shared house for library, citizen service and whatever else belongs under the same roof: scenarios, criteria, scores and the council’s Excel sheets in one file.',
  ],
  'app.start.open': ['Åbn', 'Open'],
  'app.start.sample': ['Åbn eksemplet Nordby', 'Open the example Nordby'],
  'app.start.sample.hint': [
    'En opdigtet kommune med fire scenarier og otte kriterier. Prøv alt af; eksemplet kan altid åbnes igen.',
    'A made-up municipality with four scenarios and eight criteria. Try everything; the example can always be opened again.',
  ],
  'app.start.schedule': ['Åbn et virkeligt arealskema', 'Open a real area schedule'],
  'app.start.schedule.hint': [
    'Billund Rådhus, som skemaet er offentliggjort: rækker, etager og anlægsoverslag med kilde.',
    'Billund Town Hall as its schedule was published: rows, floors and construction estimate, with the source.',
  ],
  'app.start.file': ['Åbn en fil', 'Open a file'],
  'app.start.file.hint': [
    'En plan, du eller en kollega har gemt (.borgerhus).',
    'A plan that you or a colleague has saved (.borgerhus).',
  ],
  'app.start.known': ['Planer på denne maskine', 'Plans on this machine'],
  'app.start.known.noFile': ['Ikke gemt som fil', 'Not saved as a file'],
  'app.start.known.unsaved': [
    'Ændringer, der ikke er i en fil endnu: {count}',
    'Changes that are in no file yet: {count}',
  ],
  'app.start.known.damaged': [
    'Arbejdskopien er beskadiget. Den slettes ikke, når du åbner planen.',
    'The working copy is damaged. It is not deleted when you open the plan.',
  ],
  'app.start.known.backups': ['{count} sikkerhedskopier', '{count} backups'],
  'app.start.known.backups.one': ['1 sikkerhedskopi', '1 backup'],
  'app.start.known.backupsOf.one': ['1 sikkerhedskopi af {title}', '1 backup of {title}'],
  'app.start.known.backupsOf': ['{count} sikkerhedskopier af {title}', '{count} backups of {title}'],
  'app.start.offline': [
    'Alt bliver på maskinen. Programmet taler ikke med nettet.',
    'Everything stays on the machine. The program doesn’t talk to the network.',
  ],
  'app.start.version': ['Version {version}.', 'Version {version}.'],

  'app.new': ['Ny plan', 'New plan'],
  'app.new.title': ['Titel', 'Title'],
  'app.new.title.wrong': [
    'Planen skal have en titel, fx »Borgerhus i Nordby«.',
    'The plan needs a title, for instance “Citizen house in Nordby”.',
  ],
  'app.new.municipality': ['Kommune', 'Municipality'],
  'app.new.municipality.wrong': ['Navnet er for langt.', 'The name is too long.'],
  'app.new.inhabitants': ['Indbyggere (kan vente)', 'Inhabitants (can wait)'],
  'app.new.inhabitants.wrong': [
    'Skriv et helt antal, fx 32.000, eller lad feltet stå tomt.',
    'Write a whole number, for instance 32,000, or leave it empty.',
  ],
  'app.new.budgetYear': ['Første budgetår', 'First budget year'],
  'app.new.budgetYear.wrong': ['Skriv et årstal, fx 2027.', 'Write a year, for instance 2027.'],
  'app.new.create': ['Opret planen', 'Create the plan'],

  'app.error.unknown': [
    'Det lykkedes ikke. Planen er, som den var efter den seneste ændring på listen. Prøv igen; sker det igen, så luk vinduet og åbn planen på ny.',
    'It did not work. The plan is as it was after the latest change on the list. Try again; if it happens again, close the window and open the plan anew.',
  ],
} as const;
