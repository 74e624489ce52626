/** Taking people's names out of a plan: what stands in their place, and the dialogue in which it is looked over. */
export const anonymiseTexts = {
  'anonymise.pseudonym': ['Deltager {number}', 'Participant {number}'],
  'anonymise.pseudonym.former': ['Tidligere deltager {number}', 'Former participant {number}'],
  'anonymise.someone': ['en deltager', 'a participant'],
  'anonymise.someone.genitive': ['en deltagers', 'a participant’s'],
  'anonymise.removed.name': ['[navn fjernet]', '[name removed]'],
  'anonymise.removed.cpr': ['[CPR-nummer fjernet]', '[CPR number removed]'],
  'anonymise.removed.email': ['[e-mail fjernet]', '[e-mail removed]'],
  'anonymise.removed.phone': ['[telefonnummer fjernet]', '[telephone number removed]'],
  'anonymise.freezeNote': [
    'Anonymiseret efter forelæggelsen: papirer fra dengang bærer et andet kontroltal.',
    'Anonymised after it was presented: papers from then carry another hash.',
  ],

  'anonymise.action': ['Anonymisér planen …', 'Anonymise the plan …'],
  'anonymise.title': ['Anonymisér planen', 'Anonymise the plan'],
  'anonymise.lead': [
    'Navnene på dem, der har givet point, erstattes, og det, der fortæller om personer i planens tekster, fjernes. Se stederne igennem, før du går videre: fjern fluebenet ved det, der skal blive stående.',
    'The names of those who have scored are replaced, and what tells of people in the plan’s texts is removed. Look the places over before you go on: clear the tick at what is to stay.',
  ],
  'anonymise.looking': ['Planens tekster læses igennem …', 'Reading through the plan’s texts …'],
  'anonymise.people': ['Bedømmere', 'Raters'],
  'anonymise.people.none': ['Planen har ingen bedømmere.', 'The plan has no raters.'],
  'anonymise.people.former': ['Ikke længere i planen', 'No longer in the plan'],
  'anonymise.becomes': ['{from} bliver til {to}', '{from} becomes {to}'],
  'anonymise.words': ['Andre navne', 'Other names'],
  'anonymise.words.lead': [
    'Er der nævnt andre i teksterne, en leder, en borger eller initialer, så skriv dem her. De søges med, også i ejefald og uden accent.',
    'If others are mentioned in the texts, a manager, a citizen or initials, write them here. They are looked for as well, also in the genitive and without accents.',
  ],
  'anonymise.words.field': ['Navn eller initialer', 'Name or initials'],
  'anonymise.words.add': ['Søg med', 'Look for it'],
  'anonymise.words.remove': ['Søg ikke efter {word}', 'Don’t look for {word}'],
  'anonymise.found': ['Fundet i teksterne', 'Found in the texts'],
  'anonymise.found.none': [
    'Der er ikke fundet navne, CPR-numre, e-mailadresser eller telefonnumre i teksterne.',
    'No names, CPR numbers, e-mail addresses or telephone numbers were found in the texts.',
  ],
  'anonymise.found.taken': ['{taken} af {all} steder erstattes.', '{taken} of {all} places are replaced.'],
  'anonymise.found.limits': [
    'Der søges efter bedømmernes navne, dem du skriver ovenfor, CPR-numre, e-mailadresser og telefonnumre. Øgenavne, stavefejl og omskrivninger som »lederen i Vestergade« findes ikke: læs selv teksterne.',
    'The search is for the raters’ names, those you write above, CPR numbers, e-mail addresses and telephone numbers. Nicknames, misspellings and descriptions such as “the manager in Vestergade” are not found: read the texts yourself.',
  ],
  'anonymise.subject.cpr': ['CPR-numre', 'CPR numbers'],
  'anonymise.subject.email': ['E-mailadresser', 'E-mail addresses'],
  'anonymise.subject.phone': ['Telefonnumre', 'Telephone numbers'],
  'anonymise.subject.count': ['{subject} ({taken} af {all})', '{subject} ({taken} of {all})'],
  'anonymise.subject.open': ['Vis steder: {subject}', 'Show places: {subject}'],
  'anonymise.subject.shut': ['Skjul steder: {subject}', 'Hide places: {subject}'],
  'anonymise.more': ['Vis {count} til', 'Show {count} more'],
  'anonymise.place': ['{thing} · {field}', '{thing} · {field}'],
  'anonymise.place.hidden': [
    '{field} i runden {round}, som ikke er vist endnu',
    '{field} in the round {round}, which isn’t revealed yet',
  ],
  'anonymise.place.copies': ['I {count} frosne udgaver også', 'In {count} frozen copies as well'],
  'anonymise.place.copies.one': ['I 1 frossen udgave også', 'In 1 frozen copy as well'],
  'anonymise.place.onlyCopies': ['Kun i frosne udgaver', 'In frozen copies only'],
  'anonymise.replace': [
    'Erstat »{found}« med »{replacement}«: {where}',
    'Replace “{found}” with “{replacement}”: {where}',
  ],
  'anonymise.also': ['Det sker også', 'This happens too'],
  'anonymise.also.undo': [
    'Det kan ikke fortrydes. Historikken beholder, hvornår der er ændret hvad, men ikke hvad der stod: {count} ændringer kan ikke længere fortrydes.',
    'It can’t be undone. The history keeps when what was changed, but not what it said: {count} changes can no longer be undone.',
  ],
  'anonymise.also.backups': [
    'Sikkerhedskopier af planen på denne maskine slettes ({count}), og arbejdskopier, der er lagt til side. En ny sikkerhedskopi laves.',
    'Backups of the plan on this machine are deleted ({count}), as are working copies that were put aside. A new backup is made.',
  ],
  'anonymise.also.copies': [
    'Frosne udgaver skrives om, hvor der stod noget ({count} af {all}). De får et nyt kontroltal; det gamle beholdes ikke, for med det kunne man prøve navne, til ét passer.',
    'Frozen copies are rewritten where something stood in them ({count} of {all}). They get a new hash; the old one isn’t kept, as it would let anybody try names until one fits.',
  ],
  'anonymise.beyond': ['Det kan Borgerhus ikke nå', 'What Borgerhus can’t reach'],
  'anonymise.beyond.papers': [
    'Papirer, regneark og pointskemaer, der er sendt ud eller gemt andre steder.',
    'Papers, workbooks and score sheets that were sent out or saved elsewhere.',
  ],
  'anonymise.beyond.files': [
    'Andre kopier af planens fil: hos kolleger, i mails, på et delt drev og i kommunens egen sikkerhedskopiering. Flettes en af dem ind senere, kommer navnene med.',
    'Other copies of the plan’s file: with colleagues, in mails, on a shared drive and in the municipality’s own backups. If one of them is merged in later, the names come along.',
  ],
  'anonymise.beyond.name': [
    'Filens eget navn og de mapper, den ligger i.',
    'The file’s own name and the folders it lies in.',
  ],
  'anonymise.understood': [
    'Jeg har set stederne igennem, og det kan ikke fortrydes',
    'I have looked the places over, and it can’t be undone',
  ],
  'anonymise.confirm': ['Anonymisér', 'Anonymise'],
  'anonymise.cancel': ['Annullér', 'Cancel'],
  'anonymise.done.title': ['Planen er anonymiseret', 'The plan has been anonymised'],
  'anonymise.done.lead': [
    'Navnene er væk fra planen, dens historik, frosne udgaver og sikkerhedskopier på denne maskine.',
    'The names are gone from the plan, its history, frozen copies and backups on this machine.',
  ],
  'anonymise.done.unsaved': [
    'Planens fil er ikke skrevet endnu: i den står navnene, til du gemmer.',
    'The plan’s file has not been written yet: the names are in it until you save.',
  ],
  'anonymise.done.noFile': [
    'Planen er ikke gemt i en fil endnu.',
    'The plan has not been saved to a file yet.',
  ],
  'anonymise.done.saved': [
    'Planens fil er skrevet uden navnene.',
    'The plan’s file has been written without the names.',
  ],
  'anonymise.done.save': ['Gem planen nu', 'Save the plan now'],
  'anonymise.done.close': ['Luk', 'Close'],
  'error.anonymise_copy_damaged': [
    'Den frosne udgave »{name}« er beskadiget og kan ikke læses, så der kan stå navne i den. Intet er ændret. Slet den frosne udgave under Beslutninger, og anonymisér igen.',
    'The frozen copy “{name}” is damaged and can’t be read, so there may be names in it. Nothing is changed. Delete the frozen copy under Decisions and anonymise again.',
  ],
  'error.anonymise_backups_stay': [
    'Planen er anonymiseret, men gamle sikkerhedskopier kunne ikke slettes: en fil er i brug. Navnene står i dem. Luk andre programmer, der bruger filerne; næste sikkerhedskopi sletter dem.',
    'The plan has been anonymised, but old backups could not be deleted: a file is in use. The names are in them. Close other programs that use the files; the next backup deletes them.',
  ],
} as const;
