/** The screen where the council workbook is made (what stands on its sheets is in `export-texts.ts`). */
export const exportViewTexts = {
  'export.title': ['Eksport', 'Export'],
  'export.lead': [
    'Byrådets projektmappe i Excel, som den bliver. Ændrer nogen en vægt i den, følger tal og pladser med.',
    'The council’s Excel workbook as it will be. When somebody changes a weight in it, figures and ranks follow.',
  ],
  'export.settings': ['Valg', 'Choices'],
  'export.making': ['Arkene regnes ud …', 'Working out the sheets …'],
  'export.sheets': ['Ark', 'Sheets'],
  'export.profile': ['Udgave', 'Edition'],
  'export.profile.intern': ['Intern', 'Internal'],
  'export.profile.intern.hides': [
    'Til projektgruppe og styregruppe. Intet er udeladt.',
    'For the project and the steering group. Nothing is left out.',
  ],
  'export.profile.offentlig': ['Offentlig', 'Public'],
  'export.profile.offentlig.hides': [
    'Til dagsorden og borgere. Uden navne, fordelinger på under fem bedømmere og interne bemærkninger.',
    'For the agenda and citizens. Without names, distributions of fewer than five raters and internal remarks.',
  ],
  'export.language': ['Sprog', 'Language'],
  'export.language.da': ['Dansk', 'Danish'],
  'export.language.en': ['Engelsk', 'English'],
  'export.start': ['Lav projektmappen', 'Make the workbook'],
  'export.stop': ['Stop', 'Stop'],
  'export.stopping': ['Stopper …', 'Stopping …'],
  'paper.making': ['Laver filen …', 'Making the file …'],
  'paper.printing': ['Udskriver til PDF …', 'Printing to PDF …'],
  'paper.progress': ['Så langt er filen', 'How far the file is'],
  'export.scenarios': ['Scenarier', 'Scenarios'],
  'export.showSheet': ['Vis arket {sheet}', 'Show the sheet {sheet}'],
  'export.downloads': [
    'Browseren gemmer filen blandt dine hentede filer.',
    'The browser saves the file among your downloads.',
  ],
  'export.last': [
    'Sidst gemt {moment} (planens version {version}): {path}',
    'Last saved {moment} (plan version {version}): {path}',
  ],
  'export.openFolder': ['Åbn mappen', 'Open the folder'],
  'export.charts': [
    'Under tabellen tegnes {count} diagrammer: {titles}.',
    'Under the table are {count} charts: {titles}.',
  ],
  'export.cancelled': ['Der blev ikke lavet nogen fil.', 'No file was made.'],
  'export.hashPending': ['sættes ved eksport', 'set on export'],
  'export.warnings': [
    'På arket {sheet} kommer der til at stå, hvad der mangler ({count}):',
    'The sheet {sheet} will say what is missing ({count}):',
  ],
  'export.warnings.more': ['og {count} til', 'and {count} more'],
  'export.warnings.none': [
    'Der mangler intet, som projektmappen skal tage forbehold for.',
    'Nothing is missing that the workbook has to point out.',
  ],
  'export.warnings.mend': ['Se, hvad der mangler', 'See what is missing'],
  'export.preview': ['Arket {sheet} i læsbar størrelse', 'The sheet {sheet} in a readable size'],
  'export.preview.more': [
    'Her vises ikke alt: {rows} rækker og {columns} kolonner mere står i projektmappen.',
    'Not all is shown here: {rows} more rows and {columns} more columns are in the workbook.',
  ],
} as const;
