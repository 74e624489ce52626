/** What is set once on a machine, and how it is shared. */
export const settingsTexts = {
  'settings.lost': [
    'Indstillingerne på denne maskine kunne ikke læses helt. Borgerhus bruger sine sædvanlige i stedet; planerne er ikke berørt. Næste gang en indstilling ændres, gemmes den gamle fil ved siden af.',
    'The settings of this machine could not be read in full. Borgerhus uses its usual ones instead; plans are not affected. The next time a setting is changed, the old file is kept beside it.',
  ],
  'settings.lead': [
    'Gælder for denne maskine og alle planer på den. Planerne selv ændres ikke.',
    'Holds for this machine and every plan on it. The plans themselves are not changed.',
  ],
  'settings.back': ['Til startskærmen', 'To the start screen'],
  'settings.fileName': ['Indstillinger til Borgerhus', 'Settings for Borgerhus'],

  'settings.looks': ['Sprog og udseende', 'Language and looks'],
  'settings.language': ['Sprog', 'Language'],
  'settings.language.da': ['Dansk', 'Danish'],
  'settings.language.en': ['Engelsk', 'English'],
  'settings.language.hint': [
    'Det, du selv har skrevet i en plan, oversættes ikke.',
    'What you have written in a plan yourself is not translated.',
  ],
  'settings.theme': ['Lys eller mørk', 'Light or dark'],
  'settings.theme.system': ['Som maskinen', 'As the machine'],
  'settings.theme.light': ['Lys', 'Light'],
  'settings.theme.dark': ['Mørk', 'Dark'],
  'settings.density': ['Rækker i tabeller', 'Rows of tables'],
  'settings.density.normal': ['Normal', 'Normal'],
  'settings.density.tight': ['Tæt', 'Tight'],
  'settings.density.hint': [
    'Tæt viser omtrent en ottendedel flere rækker ad gangen.',
    'Tight shows about an eighth more rows at a time.',
  ],
  'settings.role': ['Din rolle', 'Your role'],
  'settings.role.hint': [
    'Står ved de tal, du bekræfter, fx »projektleder«. Skriv ikke et navn.',
    'Stands beside the figures you confirm, for instance “project lead”. Don’t write a name.',
  ],

  'settings.backups': ['Sikkerhedskopier', 'Backups'],
  'settings.backups.lead': [
    'Borgerhus gemmer selv kopier af hver plan på denne maskine. Her bestemmer du, hvor mange der bliver. Sættes et tal ned, forsvinder de ældste, næste gang der tages en kopi.',
    'Borgerhus keeps copies of each plan on this machine by itself. Here you decide how many stay. When a number is lowered, the oldest go the next time a copy is made.',
  ],
  'settings.backups.recent': ['De seneste', 'The latest'],
  'settings.backups.daily': ['Derefter dage', 'Then days'],
  'settings.backups.weekly': ['Derefter uger', 'Then weeks'],
  'settings.backups.sentence': [
    'Af hver plan bliver højst {count} kopier: {recent} seneste, så den sidste fra hver af {daily} dage og fra hver af {weekly} uger.',
    'Of each plan at most {count} copies stay: the {recent} latest, then the last of each of {daily} days and of each of {weekly} weeks.',
  ],

  'settings.folders': ['Mapper', 'Folders'],
  'settings.folders.lead': [
    'Hvor dialogerne begynder, når du åbner og gemmer. Findes mappen ikke den dag, begynder de, hvor den seneste fil lå.',
    'Where the dialogs begin when you open and save. If the folder is not there that day, they begin where the last file was.',
  ],
  'settings.folders.documents': ['Planer', 'Plans'],
  'settings.folders.exports': ['Regneark, rapporter og billeder', 'Workbooks, reports and pictures'],
  'settings.folders.none': ['Hvor den seneste fil lå', 'Where the last file was'],
  'settings.folders.choose': ['Vælg mappe', 'Choose folder'],
  'settings.folders.chooseOf': ['Vælg mappe til {what}', 'Choose folder for {what}'],
  'settings.folders.clear': ['Brug den seneste', 'Use the last'],
  'settings.folders.clearOf': ['Brug den seneste mappe til {what}', 'Use the last folder for {what}'],

  'settings.standard': ['Kommunens udgangspunkt', 'What the municipality starts from'],
  'settings.standard.lead': [
    'Nye planer med kommunens navn begynder med disse forudsætninger og denne skabelon til dagsordenspunktet. Planer, der er oprettet, ændres ikke.',
    'New plans with the municipality’s name begin with these assumptions and this template of the council paper. Plans that are there already are not changed.',
  ],
  'settings.standard.none': [
    'Der er ikke sat noget op for en kommune endnu; nye planer begynder med programmets egne tal.',
    'Nothing is set up for a municipality yet; new plans begin with the program’s own figures.',
  ],
  'settings.standard.municipality': ['Kommune', 'Municipality'],
  'settings.standard.new': ['Tilføj en kommune', 'Add a municipality'],
  'settings.standard.newName': ['Kommunens navn', 'Name of the municipality'],
  'settings.standard.add': ['Tilføj', 'Add'],
  'settings.standard.exists': ['{name} er der allerede.', '{name} is there already.'],
  'settings.standard.wrongName': [
    'Navnet kan ikke bruges. Skriv kommunens navn på én linje.',
    'The name can’t be used. Write the municipality’s name on one line.',
  ],
  'settings.standard.remove': ['Fjern {name}', 'Remove {name}'],
  'settings.standard.removed': [
    'Udgangspunktet for {name} er fjernet. Planerne er ikke ændret.',
    'What {name} starts from is removed. Its plans are not changed.',
  ],
  'settings.standard.restore': ['Fortryd: fjern {name}', 'Undo: remove {name}'],
  'settings.standard.fromPlan': ['Hent fra den åbne plan', 'Take from the open plan'],
  'settings.standard.fromPlan.hint': [
    'Henter forudsætninger med en værdi og rapportens overskrifter fra »{title}«. Det, der står her nu, erstattes.',
    'Takes assumptions that have a value, and the report’s headings, from “{title}”. What stands here now is replaced.',
  ],
  'settings.standard.taken': [
    'Hentet fra »{title}«. Forudsætninger: {count}. Overskrifter: {headings}.',
    'Taken from “{title}”. Assumptions: {count}. Headings: {headings}.',
  ],
  'settings.standard.undoTake': ['Fortryd: hent fra planen', 'Undo: take from the plan'],

  'settings.assumptions': ['Forudsætninger', 'Assumptions'],
  'settings.assumptions.lead': [
    'Lad feltet stå tomt, hvor programmets eget tal skal gælde.',
    'Leave the field empty where the program’s own figure is to hold.',
  ],
  'settings.assumptions.name': ['Forudsætning', 'Assumption'],
  'settings.assumptions.usual': ['Programmets', 'The program’s'],
  'settings.assumptions.own': ['Kommunens', 'The municipality’s'],
  'settings.assumptions.unit': ['Enhed', 'Unit'],
  'settings.assumptions.source': ['Kilde', 'Source'],
  'settings.assumptions.of': ['{field}: {name}', '{field}: {name}'],
  'settings.assumptions.remove': ['Fjern forudsætningen {name}', 'Remove the assumption {name}'],
  'settings.percent': ['%', '%'],

  'settings.report': ['Skabelon til dagsordenspunktet', 'Template of the council paper'],
  'settings.report.choice': ['Overskrifter', 'Headings'],
  'settings.report.usual': ['Programmets sædvanlige', 'The program’s usual'],
  'settings.report.own': ['{name} (kommunens egne)', '{name} (the municipality’s own)'],
  'settings.report.hint': [
    'Egne overskrifter skrives i en plan under Eksport, Rapport, og hentes derfra.',
    'Headings of one’s own are written in a plan under Export, Report, and taken from there.',
  ],
  'settings.report.headings': ['Overskrifter i rækkefølge', 'Headings in order'],

  'settings.share': ['Del indstillingerne', 'Share the settings'],
  'settings.share.lead': [
    'Sæt op ét sted, gem som fil og hent filen på de andre maskiner. Mapper, din rolle og planer er ikke med.',
    'Set up in one place, save as a file and take the file on the other machines. Folders, your role and plans are not in it.',
  ],
  'settings.share.export': ['Gem som fil', 'Save as a file'],
  'settings.share.import': ['Hent fra en fil', 'Take from a file'],

  'settings.take.title': ['Hent indstillinger fra {file}', 'Take settings from {file}'],
  'settings.take.lead': [
    'Intet er ændret endnu. Fjern mærket ved det, der skal blive, som det er.',
    'Nothing has changed yet. Untick what is to stay as it is.',
  ],
  'settings.take.same': [
    'Filen siger det samme som indstillingerne på denne maskine. Der er intet at hente.',
    'The file says the same as the settings of this machine. There is nothing to take.',
  ],
  'settings.take.what': ['Indstilling', 'Setting'],
  'settings.take.from': ['Nu', 'Now'],
  'settings.take.to': ['I filen', 'In the file'],
  'settings.take.none': ['Ikke sat op', 'Not set up'],
  'settings.take.backups': [
    '{recent} seneste, {daily} dage, {weekly} uger',
    '{recent} latest, {daily} days, {weekly} weeks',
  ],
  'settings.take.municipality': ['Udgangspunkt for {name}', 'What {name} starts from'],
  'settings.take.listHeadings': ['Overskrifter i lister fra {name}', 'Headings of lists from {name}'],
  'settings.take.listHeadings.nobody': [
    'Overskrifter i lister uden kommune',
    'Headings of lists without a municipality',
  ],
  'settings.take.assumptions': ['Forudsætninger: {count}', 'Assumptions: {count}'],
  'settings.take.assumptionsChanged': [
    'Forudsætninger: {count} (anderledes: {names})',
    'Assumptions: {count} (different: {names})',
  ],
  'settings.take.report': ['Overskrifter: {name}', 'Headings: {name}'],
  'settings.take.headings': ['Kendte overskrifter: {count}', 'Known headings: {count}'],
  'settings.take.take': ['Hent {count} indstillinger', 'Take {count} settings'],
  'settings.take.takeOne': ['Hent 1 indstilling', 'Take 1 setting'],
  'settings.take.cancel': ['Luk uden at hente', 'Close without taking'],
  'settings.take.done': ['Indstillinger hentet: {count}.', 'Settings taken: {count}.'],
} as const;
