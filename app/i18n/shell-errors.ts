/**
 * What can go wrong between a window (or the command line) and the plan: the line, the question, the files that
 * leave. Danish first, then English.
 */
export const shellErrors = {
  'error.internal': [
    'Der skete en fejl i programmet. Det, du allerede har ændret, er gemt i arbejdskopien på denne maskine. Prøv igen; sker det igen, så luk Borgerhus og start det på ny.',
    'Something went wrong inside the program. What you have already changed is safe in the working copy on this machine. Try again; if it happens again, close Borgerhus and start it anew.',
  ],
  'error.channel_unknown': [
    'Vinduet spurgte om noget, som denne udgave af Borgerhus ikke kender. Planen er ikke ændret. Luk vinduet og start Borgerhus igen.',
    'The window asked for something that this version of Borgerhus doesn’t know. The plan is unchanged. Close the window and start Borgerhus again.',
  ],
  'error.request_input': [
    'Borgerhus kunne ikke læse det, vinduet sendte: {at}. Planen er ikke ændret. Prøv igen; sker det igen, så luk vinduet og start Borgerhus på ny.',
    'Borgerhus could not read what the window sent: {at}. The plan is unchanged. Try again; if it happens again, close the window and start Borgerhus anew.',
  ],
  'error.no_plan_open': [
    'Der er ingen plan åben. Intet er ændret. Åbn en plan, eller opret en ny.',
    'No plan is open. Nothing has changed. Open a plan or create a new one.',
  ],
  'error.no_file_dialogs': [
    'Filer vælges i selve vinduet i denne udgave. Intet er ændret. Brug »Åbn« i vinduet.',
    'In this edition files are chosen in the window itself. Nothing has changed. Use “Open” in the window.',
  ],
  'error.projector_none': [
    'Her er der intet vindue at vise mødet i. Planen er ikke ændret. Start Borgerhus som program eller i en browser.',
    'There is no window here to show the meeting in. The plan is unchanged. Start Borgerhus as a program or in a browser.',
  ],
  'error.pdf_no_browser': [
    'Rapporten kan ikke laves som PDF her: der er hverken Chromium, Chrome eller Edge på maskinen til at udskrive med. Planen er ikke ændret, og ingen fil er skrevet. Vælg HTML; den kan åbnes og udskrives i en anden browser.',
    'The report can’t be made as PDF here: there is no Chromium, Chrome or Edge on the machine to print with. The plan is unchanged, and no file was written. Choose HTML; it can be opened and printed in another browser.',
  ],
  'error.pdf_failed': [
    'Browseren kunne ikke udskrive rapporten som PDF. Planen er ikke ændret, og ingen fil er skrevet. Prøv igen, eller vælg HTML og udskriv den fra en browser.',
    'The browser could not print the report as PDF. The plan is unchanged, and no file was written. Try again, or choose HTML and print it from a browser.',
  ],
  'error.connection_lost': [
    'Vinduet kan ikke få fat i Borgerhus. Det, der stod som gemt, ligger sikkert i arbejdskopien. Vent et øjeblik; kommer forbindelsen ikke igen, så luk vinduet og start Borgerhus på ny.',
    'The window can’t reach Borgerhus. What was shown as kept is safe in the working copy. Wait a moment; if the connection doesn’t return, close the window and start Borgerhus anew.',
  ],
  'error.not_admitted': [
    'Adressen til dette vindue er brugt eller for gammel. Planen er ikke berørt. Luk vinduet og start Borgerhus igen, så åbner det med en ny adresse.',
    'The address of this window has been used or is too old. The plan is untouched. Close the window and start Borgerhus again; it opens with a new address.',
  ],
  'error.too_many_windows': [
    'Der er allerede {limit} vinduer åbne på planen. Intet er ændret. Luk et af de andre vinduer og genindlæs dette.',
    'There are already {limit} windows open on the plan. Nothing has changed. Close one of the others and reload this one.',
  ],
  'error.request_too_large': [
    'Filen er for stor til at blive læst gennem vinduet (over 60 MB). Planen er ikke ændret. Åbn den fra kommandolinjen med »npm start -- FIL«.',
    'The file is too large to be read through the window (over 60 MB). The plan is unchanged. Open it from the command line with “npm start -- FILE”.',
  ],
  'error.already_running': [
    'Borgerhus kører allerede med den samme datamappe, men svarer ikke. Intet er ændret. Luk det andet Borgerhus og prøv igen.',
    'Borgerhus is already running with the same data folder but doesn’t answer. Nothing has changed. Close the other Borgerhus and try again.',
  ],
  'error.port_taken': [
    'Porten {port} er optaget af et andet program. Intet er ændret. Vælg en anden med --port, eller lad Borgerhus vælge selv.',
    'Port {port} is taken by another program. Nothing has changed. Choose another with --port, or let Borgerhus choose.',
  ],
  'error.window_files_missing': [
    'Vinduets filer mangler i {path}. Planen er ikke berørt. Kør »npm run build«, eller installér Borgerhus igen.',
    'The files of the window are missing in {path}. The plan is untouched. Run “npm run build”, or install Borgerhus again.',
  ],
  'error.window_not_built': [
    'Vinduet kunne ikke bygges af kildefilerne; grunden står ovenfor. Planen er ikke berørt. Ret fejlen, eller hent kildefilerne igen.',
    'The window could not be built from the sources; the reason stands above. The plan is untouched. Mend it, or fetch the sources again.',
  ],
  'error.json_syntax': [
    '{path} er ikke gyldig JSON. Intet er ændret. Ret filen og prøv igen.',
    '{path} is not valid JSON. Nothing has changed. Correct the file and try again.',
  ],
  'error.out_is_plan': [
    '{path} er selve planen. Intet er skrevet, og planen er ikke ændret. Giv filen et andet navn med --out.',
    '{path} is the plan itself. Nothing was written and the plan is unchanged. Give the file another name with --out.',
  ],
  'error.input_too_large': [
    'Det, der kom ind, er over {limit} MB og kan ikke være et beslutningsproblem. Intet er ændret. Kontrollér, hvad der sendes ind.',
    'What came in is over {limit} MB and can’t be a decision problem. Nothing has changed. Check what is sent in.',
  ],
  'error.not_ready': [
    'Planen kan ikke regnes sammen endnu; der mangler noget {count} sted(er). Planen er ikke ændret. Se listen, og gør det færdigt under Kriterier.',
    'The plan can’t be totalled yet; something is missing in {count} place(s). The plan is unchanged. See the list and complete it under Criteria.',
  ],
  'error.usage': [
    'Kommandoen kunne ikke forstås: {problem}. Intet er ændret. Se »borgerhus {help}«.',
    'The command could not be understood: {problem}. Nothing has changed. See “borgerhus {help}”.',
  ],
  'error.export_none': [
    'Der er ikke gemt en fil af denne plan på denne maskine. Planen er ikke ændret. Lav filen igen.',
    'No file of this plan was saved on this machine. The plan is unchanged. Make the file again.',
  ],
  'error.export_gone': [
    'Filen »{path}« er der ikke længere. Planen er ikke ændret. Lav filen igen, eller find den, hvor den er flyttet hen.',
    'The file “{path}” is no longer there. The plan is unchanged. Make the file again, or look where it was moved to.',
  ],
} as const;
