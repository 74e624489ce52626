/** What can keep a workbook from elsewhere from being read. Danish first, then English. */
export const workbookErrors = {
  'error.workbook_large': [
    'Filen er større end {megabytes} MB. Intet er læst eller ændret. Gem kun de ark, der skal bruges, i en ny projektmappe, og vælg den.',
    'The file is larger than {megabytes} MB. Nothing was read or changed. Save only the sheets that are needed in a new workbook and choose that.',
  ],
  'error.workbook_unpacked': [
    'Filen fylder mere end {megabytes} MB, når den er pakket ud. Intet er læst eller ændret. Gem kun de ark, der skal bruges, i en ny projektmappe, og vælg den.',
    'The file is larger than {megabytes} MB once it is unpacked. Nothing was read or changed. Save only the sheets that are needed in a new workbook and choose that.',
  ],
  'error.workbook_parts': [
    'Filen består af mere end {limit} dele, så den er ikke et almindeligt skema. Intet er læst eller ændret. Kopiér cellerne til en ny projektmappe uden billeder, og vælg den.',
    'The file consists of more than {limit} parts, so it is no ordinary sheet. Nothing was read or changed. Copy the cells to a new workbook without pictures and choose that.',
  ],
  'error.workbook_other_kind': [
    'Filen er ikke en Excel-projektmappe af typen .xlsx. Intet er læst eller ændret. Åbn den i Excel eller LibreOffice, gem den som .xlsx, og vælg den nye fil.',
    'The file is not an Excel workbook of the kind .xlsx. Nothing was read or changed. Open it in Excel or LibreOffice, save it as .xlsx and choose the new file.',
  ],
  'error.workbook_damaged': [
    'Filen er beskadiget eller lavet på en måde, som Excel ikke gør. Intet er læst eller ændret. Åbn den i Excel eller LibreOffice, gem den som .xlsx under et nyt navn, og vælg den nye fil.',
    'The file is damaged, or made in a way that Excel does not. Nothing was read or changed. Open it in Excel or LibreOffice, save it as .xlsx under a new name and choose the new file.',
  ],
  'error.workbook_locked': [
    'Filen er låst med en adgangskode. Intet er læst eller ændret. Åbn den, fjern adgangskoden, gem den, og vælg den igen.',
    'The file is locked with a password. Nothing was read or changed. Open it, take the password away, save it and choose it again.',
  ],
  'error.workbook_macros': [
    'Filen indeholder makroer og bliver derfor ikke læst. Intet er ændret. Gem den som .xlsx uden makroer, og vælg den nye fil.',
    'The file holds macros and is therefore not read. Nothing has changed. Save it as .xlsx without macros and choose the new file.',
  ],
  'error.workbook_links': [
    'Filen henter tal fra andre filer og bliver derfor ikke læst. Intet er ændret. Bryd kæderne under Data i Excel, eller kopiér værdierne til en ny projektmappe, og vælg den.',
    'The file takes figures from other files and is therefore not read. Nothing has changed. Break the links under Data in Excel, or copy the values to a new workbook, and choose that.',
  ],
  'error.workbook_doctype': [
    'Filen indeholder erklæringer (DOCTYPE), som en projektmappe aldrig har, og bliver derfor ikke læst. Intet er ændret. Spørg den, der har sendt den, og gem den på ny i Excel.',
    'The file holds declarations (DOCTYPE) that a workbook never has and is therefore not read. Nothing has changed. Ask whoever sent it, and save it anew in Excel.',
  ],
  'error.workbook_sheets': [
    'Filen har mere end {limit} ark. Intet er læst eller ændret. Gem kun de ark, der skal bruges, i en ny projektmappe, og vælg den.',
    'The file has more than {limit} sheets. Nothing was read or changed. Save only the sheets that are needed in a new workbook and choose that.',
  ],
  'error.workbook_rows': [
    'Filen har mere end {limit} udfyldte rækker. Intet er læst eller ændret. Gem kun de rækker, der skal bruges, i en ny projektmappe, og vælg den.',
    'The file has more than {limit} filled rows. Nothing was read or changed. Save only the rows that are needed in a new workbook and choose that.',
  ],
  'error.workbook_cells': [
    'Filen har mere end {limit} udfyldte celler. Intet er læst eller ændret. Gem kun det, der skal bruges, i en ny projektmappe, og vælg den.',
    'The file has more than {limit} filled cells. Nothing was read or changed. Save only what is needed in a new workbook and choose that.',
  ],
  'error.workbook_texts': [
    'Filens celler rummer tilsammen mere end {limit} tegn. Intet er læst eller ændret. Gem kun det, der skal bruges, i en ny projektmappe, og vælg den.',
    'The cells of the file hold more than {limit} characters in all. Nothing was read or changed. Save only what is needed in a new workbook and choose that.',
  ],
  'error.workbook_heavy': [
    'Filen kræver mere hukommelse, end et udfyldt skema gør, og læsningen er stoppet. Intet er ændret. Kopiér cellerne til en ny projektmappe, og vælg den.',
    'The file takes more memory than a filled-in sheet does, and reading was stopped. Nothing has changed. Copy the cells to a new workbook and choose that.',
  ],
  'error.workbook_slow': [
    'Filen tog for lang tid at læse, og læsningen er stoppet. Intet er ændret. Kopiér cellerne til en ny projektmappe, og vælg den.',
    'The file took too long to read, and reading was stopped. Nothing has changed. Copy the cells to a new workbook and choose that.',
  ],
} as const;
