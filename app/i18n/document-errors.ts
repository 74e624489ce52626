/** What can go wrong with the plan's file and its working copy. Danish first, then English. */
export const documentErrors = {
  'error.document_missing': [
    'Filen »{name}« findes ikke. Intet er ændret. Kontrollér, om den er flyttet eller omdøbt, eller om drevet er tilsluttet.',
    'The file “{name}” is not there. Nothing has changed. Check whether it was moved or renamed, or whether the drive is connected.',
  ],
  'error.document_no_access': [
    'Du har ikke adgang til at læse »{name}«. Filen er ikke ændret. Bed den, der ejer filen, om adgang.',
    'You have no access to read “{name}”. The file is unchanged. Ask its owner for access.',
  ],
  'error.document_is_folder': [
    '»{name}« er en mappe og ikke en plan. Intet er ændret. Vælg en fil.',
    '“{name}” is a folder, not a plan. Nothing has changed. Choose a file.',
  ],
  'error.document_unreadable': [
    '»{name}« kunne ikke læses ({reason}). Filen er ikke ændret. Kontrollér drevet eller netværket, og prøv igen.',
    '“{name}” could not be read ({reason}). The file is unchanged. Check the drive or the network and try again.',
  ],
  'error.document_too_large': [
    '»{name}« er større end {limit} MB og kan ikke være en plan. Filen er ikke ændret. Vælg en anden fil.',
    '“{name}” is larger than {limit} MB and can’t be a plan. The file is unchanged. Choose another file.',
  ],
  'error.document_empty': [
    '»{name}« er tom. Filen er ikke ændret. Den er måske ikke hentet færdig; hent den igen, eller åbn en tidligere kopi.',
    '“{name}” is empty. The file is unchanged. Perhaps it was not fully fetched; fetch it again or open an earlier copy.',
  ],
  'error.document_not_a_plan': [
    '»{name}« er ikke en plan fra Borgerhus. Filen er ikke ændret. Vælg en fil, der ender på .borgerhus.',
    '“{name}” is not a Borgerhus plan. The file is unchanged. Choose a file that ends in .borgerhus.',
  ],
  'error.document_newer': [
    '»{name}« er gemt af en nyere udgave af Borgerhus (filformat {version}; denne udgave kender til og med {known}). Filen er ikke ændret. Åbn den i den nyere udgave, eller opdatér denne.',
    '“{name}” was saved by a newer version of Borgerhus (file format {version}; this version knows up to {known}). The file is unchanged. Open it in the newer version or update this one.',
  ],
  'error.document_foreign': [
    '»{name}« er ændret af et andet program, så Borgerhus ikke kan stole på indholdet. Filen er ikke ændret. Åbn en kopi, som Borgerhus selv har gemt.',
    '“{name}” was altered by another program, so Borgerhus can’t trust what is in it. The file is unchanged. Open a copy that Borgerhus itself saved.',
  ],
  'error.document_damaged': [
    '»{name}« er beskadiget og kan ikke åbnes. Filen er ikke ændret. Hent den igen, der hvor den kom fra, eller åbn en tidligere kopi. (Til support: {at}.)',
    '“{name}” is damaged and can’t be opened. The file is unchanged. Fetch it again from where it came, or open an earlier copy. (For support: {at}.)',
  ],
  'error.document_exists': [
    'Der findes allerede en fil med navnet »{name}«. Den er ikke ændret. Vælg et andet navn.',
    'There is already a file named “{name}”. It is unchanged. Choose another name.',
  ],
  'error.document_changed': [
    '»{name}« er ændret af en anden, siden du åbnede den. Den er ikke overskrevet, og dine ændringer er i behold på denne maskine. Gem planen som en kopi under et andet navn, og sammenlign de to.',
    '“{name}” was changed by somebody else since you opened it. It was not overwritten, and your changes are safe on this machine. Save the plan as a copy under another name and compare the two.',
  ],
  'error.document_has_unsaved': [
    'Der er ændringer fra tidligere til »{name}«, som aldrig blev gemt. Intet er overskrevet. Åbn den fil og gem den først, eller vælg et andet navn.',
    'There are earlier changes to “{name}” that were never saved. Nothing was overwritten. Open that file and save it first, or choose another name.',
  ],
  'error.document_not_verified': [
    'Planen blev ikke gemt, fordi kontrollen af den nye fil fejlede ({at}). Den gamle fil er ikke ændret, og dine ændringer er i behold på denne maskine. Prøv igen; sker det igen, så genstart maskinen.',
    'The plan was not saved because the check of the new file failed ({at}). The old file is unchanged and your changes are safe on this machine. Try again; if it happens again, restart the machine.',
  ],
  'error.no_document': [
    'Planen har ingen fil endnu. Dine ændringer er i behold på denne maskine. Gem planen under et navn.',
    'The plan has no file yet. Your changes are safe on this machine. Save the plan under a name.',
  ],
  'error.folder_missing': [
    'Mappen til »{name}« findes ikke. Intet er skrevet, og ingen ændringer er gået tabt. Tilslut drevet igen, eller vælg en anden mappe.',
    'The folder for “{name}” is not there. Nothing was written and no changes are lost. Connect the drive again or choose another folder.',
  ],
  'error.write_no_access': [
    'Du har ikke adgang til at skrive »{name}«. Filen er ikke ændret, og dine ændringer er i behold på denne maskine. Gem i en anden mappe, eller bed om adgang.',
    'You have no access to write “{name}”. The file is unchanged and your changes are safe on this machine. Save in another folder or ask for access.',
  ],
  'error.write_disk_full': [
    'Der er ikke plads til »{name}« på drevet. Filen er ikke ændret, og dine ændringer er i behold på denne maskine. Giv plads, eller gem et andet sted.',
    'There is no room for “{name}” on the drive. The file is unchanged and your changes are safe on this machine. Make room or save elsewhere.',
  ],
  'error.write_failed': [
    '»{name}« kunne ikke skrives ({reason}). Filen er ikke ændret, og dine ændringer er i behold på denne maskine. Kontrollér drevet, og prøv igen, eller gem et andet sted.',
    '“{name}” could not be written ({reason}). The file is unchanged and your changes are safe on this machine. Check the drive and try again, or save elsewhere.',
  ],
  'error.plan_open_elsewhere': [
    'Planen er allerede åben i et andet vindue eller program på denne maskine. Intet er ændret. Arbejd videre dér, eller luk den og prøv igen.',
    'The plan is already open in another window or program on this machine. Nothing has changed. Go on there, or close it and try again.',
  ],
  'error.plan_unknown': [
    'Planen er ikke længere på listen på denne maskine. Intet er ændret. Åbn den fra filen i stedet.',
    'The plan is no longer on this machine’s list. Nothing has changed. Open it from its file instead.',
  ],
  'error.plan_invalid': [
    'Planen bryder en regel ({at}). Intet er gemt. Ret det, og prøv igen.',
    'The plan breaks a rule ({at}). Nothing was saved. Correct it and try again.',
  ],
  'error.work_disk_full': [
    'Der er ikke mere plads på denne maskine, så det sidste blev ikke gennemført. Alt før det er i behold. Giv plads, og prøv igen.',
    'There is no more room on this machine, so the last step was not carried out. Everything before it is safe. Make room and try again.',
  ],
  'error.work_not_written': [
    'Arbejdskopien på denne maskine kunne ikke skrives ({reason}), så det sidste blev ikke gennemført. Alt før det er i behold. Kontrollér drevet, og prøv igen.',
    'The working copy on this machine could not be written ({reason}), so the last step was not carried out. Everything before it is safe. Check the drive and try again.',
  ],
  'error.work_damaged': [
    'Arbejdskopien på denne maskine er beskadiget. Den er ikke slettet, og planens egen fil er ikke berørt. Åbn planen fra filen.',
    'The working copy on this machine is damaged. It was not deleted, and the plan’s own file is untouched. Open the plan from its file.',
  ],
  'error.work_newer': [
    'Arbejdskopien på denne maskine er lavet af en nyere udgave af Borgerhus (filformat {version}). Den er ikke ændret. Åbn planen i den nyere udgave, eller opdatér denne.',
    'The working copy on this machine was made by a newer version of Borgerhus (file format {version}). It is unchanged. Open the plan in the newer version or update this one.',
  ],
  'error.undo_round_closed': [
    'Det kan ikke fortrydes, for runden »{round}« er lukket, og det, der er sagt i den, står ved magt. Planen er ikke ændret. Start en ny runde for at give nye point.',
    'This can’t be undone, as the round “{round}” is closed and what was said in it stands. The plan is unchanged. Start a new round to give new scores.',
  ],
  'error.undo_anonymised': [
    'Det kan ikke fortrydes: planen er anonymiseret, og navnene findes ikke længere i den. Planen er ikke ændret. Ret det, der skal være anderledes, i planen, som den er nu.',
    'This can’t be undone: the plan has been anonymised, and the names are no longer in it. The plan is unchanged. Change what should be different in the plan as it is now.',
  ],
  'error.history_sealed': [
    'Så langt tilbage kan planen ikke komme: siden er en anonym runde lukket eller planen anonymiseret, og hvad der stod før, er slettet. Planen er ikke ændret. Vælg et senere tidspunkt.',
    'The plan can’t go back that far: since then an anonymous round was closed or the plan anonymised, and what stood before is deleted. The plan is unchanged. Choose a later point.',
  ],
  'error.history_unknown': [
    'Den ændring findes ikke i planens historik. Planen er ikke ændret. Vælg en anden.',
    'That change isn’t in the plan’s history. The plan is unchanged. Choose another.',
  ],
  'error.backup_missing': [
    'Sikkerhedskopien findes ikke længere på denne maskine. Planen er ikke ændret. Vælg en anden.',
    'The backup is no longer on this machine. The plan is unchanged. Choose another.',
  ],
  'error.backup_damaged': [
    'Sikkerhedskopien er selv beskadiget. Planen er ikke ændret. Vælg en anden sikkerhedskopi.',
    'The backup itself is damaged. The plan is unchanged. Choose another backup.',
  ],
  'error.freeze_damaged': [
    'Den frosne udgave »{name}« er ændret uden for Borgerhus og kan ikke vises som den, der blev forelagt. Resten af planen er uberørt. Find udgaven i en ældre kopi af filen.',
    'The frozen copy “{name}” was altered outside Borgerhus and can’t be shown as what was presented. The rest of the plan is untouched. Look for the copy in an older file.',
  ],
  'error.frozen_copy': [
    'Du ser den frosne udgave »{name}«, som ikke kan ændres eller gemmes for sig. Intet er ændret. Gå tilbage til planen for at arbejde videre.',
    'You are looking at the frozen copy “{name}”, which can’t be changed or saved by itself. Nothing has changed. Go back to the plan to work on.',
  ],
  'error.history_damaged': [
    'Historikken er beskadiget på dette sted, så trinnet kan ikke fortrydes, gentages eller nås. Planen er ikke ændret. Ret det i stedet med hånden.',
    'The history is damaged here, so the step can’t be undone, redone or reached. The plan is unchanged. Make the correction by hand instead.',
  ],
} as const;
