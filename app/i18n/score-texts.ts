/** The matrix grid, and the screen where scores are given. */
export const scoreTexts = {
  'grid.hint': [
    'Skriv, eller tryk Enter for at rette. Tab går videre. Esc og derefter Tab forlader skemaet.',
    'Type, or press Enter to edit. Tab moves on. Esc and then Tab leaves the table.',
  ],
  'grid.hintReadOnly': [
    'Skemaet kan læses og kopieres, ikke rettes. Esc og derefter Tab forlader det.',
    'The table can be read and copied, not changed. Esc and then Tab leaves it.',
  ],
  'grid.selected': ['{count} felter valgt', '{count} cells selected'],
  'grid.copied': ['Felter kopieret: {count}', 'Cells copied: {count}'],
  'grid.pasted': ['Felter indsat: {count}', 'Cells pasted: {count}'],
  'grid.pastedSkipping': [
    'Felter indsat: {count}. Tomme felter sprunget over: {skipped}',
    'Cells pasted: {count}. Empty cells skipped: {skipped}',
  ],
  'grid.notTaken': ['Intet er ændret', 'Nothing has been changed'],
  'grid.notTakenMany': [
    'Intet er ændret: {count} felter kunne ikke bruges',
    'Nothing has been changed: {count} cells could not be used',
  ],
  'grid.tooLarge': [
    'Blokken er på {rows} rækker og {columns} kolonner, men fra det valgte felt er der kun plads til {roomRows} rækker og {roomColumns} kolonner. Vælg et felt længere oppe eller til venstre, og indsæt igen.',
    'The block has {rows} rows and {columns} columns, but from the selected cell there is only room for {roomRows} rows and {roomColumns} columns. Select a cell further up or to the left and paste again.',
  ],
  'grid.moreProblems': ['og {count} til', 'and {count} more'],
  'grid.close': ['Luk beskeden', 'Close the message'],

  'scores.title': ['Point', 'Scores'],
  'scores.corner': ['Kriterium', 'Criterion'],
  'scores.grid': ['Point: kriterier ned, scenarier hen', 'Scores: criteria down, scenarios across'],
  'scores.unknown': ['ved ikke', 'don’t know'],
  'scores.whose': ['Hvis point', 'Whose scores'],
  'scores.agreed': ['Aftalt af gruppen', 'Agreed by the group'],
  'scores.rater': ['Bedømmer', 'Rater'],
  'scores.given': ['{given} af {all} point er givet', '{given} of {all} scores given'],
  'scores.noReasons': ['Uden begrundelse: {count}', 'Without a reason: {count}'],
  'scores.dotsFrom': [
    'Prikker: hvad bedømmerne sagde i {round}, hvor de var uenige.',
    'Dots: what the raters said in {round}, where they disagreed.',
  ],
  'scores.legendMark': ['Hjørne: begrundelse mangler.', 'Corner: the reason is missing.'],
  'scores.legendBar': ['Streg: fra lav til høj.', 'Bar: from low to high.'],
  'scores.people': ['Bedømmere og runder', 'Raters and rounds'],

  'scores.roundOption': ['{round} ({status})', '{round} ({status})'],
  'scores.roundStatus.private': ['privat', 'private'],
  'scores.roundStatus.closed': ['lukket', 'closed'],
  'scores.roundStatus.revealed': ['vist', 'revealed'],
  'scores.readOnly.revealed': [
    '»{round}« er lukket og vist: pointene kan ikke ændres. Start en ny runde for at give nye.',
    '“{round}” is closed and revealed: its scores can’t be changed. Start a new round to give new ones.',
  ],
  'scores.private': [
    '»{round}« er privat: kun den valgte bedømmers egne point vises.',
    '“{round}” is private: only the chosen rater’s own scores are shown.',
  ],
  'scores.hidden.closed': [
    '»{round}« er lukket: pointene er skjult, indtil runden vises under Bedømmere og runder.',
    '“{round}” is closed: its scores are hidden until the round is revealed under Raters and rounds.',
  ],
  'scores.hidden.anonymous': [
    '»{round}« er anonym: point vises aldrig med navn. Vælg et felt for at se, hvad grupperne sagde.',
    '“{round}” is anonymous: scores are never shown by name. Choose a cell to see what the groups said.',
  ],
  'scores.empty.criteria': [
    'Der er ingen kriterier at give point på endnu.',
    'There are no criteria to score yet.',
  ],
  'scores.empty.criteriaAction': ['Tilføj kriterier', 'Add criteria'],
  'scores.empty.scenarios': [
    'Der er ingen scenarier at give point til endnu.',
    'There are no scenarios to score yet.',
  ],
  'scores.empty.scenariosAction': ['Tilføj scenarier', 'Add scenarios'],

  'scores.cell.empty': ['intet point', 'no score'],
  'scores.cell.noReason': ['begrundelse mangler', 'the reason is missing'],
  'scores.cell.stale': [
    'givet under en tidligere definition eller skala',
    'given under an earlier definition or scale',
  ],
  'scores.cell.failed': ['opfylder ikke mindstekravet {minimum}', 'fails the minimum requirement {minimum}'],
  'scores.legendStale': [
    '†: givet under en tidligere definition eller skala.',
    '†: given under an earlier definition or scale.',
  ],
  'scores.legendFailed': [
    '< eller > og et tal: opfylder ikke mindstekravet.',
    '< or > and a number: fails the minimum requirement.',
  ],
  'scores.stale': [
    'Pointet er givet under en tidligere definition eller skala. Ret det, eller bekræft, at det stadig gælder.',
    'The score was given under an earlier definition or scale. Change it, or confirm that it still holds.',
  ],
  'scores.stale.closed': [
    'Pointet er givet under en tidligere definition eller skala. Runden er lukket, så det bliver stående.',
    'The score was given under an earlier definition or scale. The round is closed, so it stays as it is.',
  ],
  'scores.stale.confirm': ['Bekræft pointet', 'Confirm the score'],
  'scores.stale.confirmAll': ['Bekræft alle {count} på kriteriet', 'Confirm all {count} on the criterion'],
  'scores.cell.interval': ['fra {low} til {high}', 'from {low} to {high}'],
  'scores.cell.disagreement': [
    'uenighed: {count} forskellige point',
    'disagreement: {count} different scores',
  ],
  'scores.notUnderstood': [
    '»{text}« er ikke et point. Skriv et tal (3,5), et spænd (3–5) eller ? for »ved ikke«.',
    '“{text}” is not a score. Write a number (3.5), a range (3–5) or ? for “don’t know”.',
  ],

  'scores.panel.range': [
    'Fra {worst} (værst) til {best} (bedst) {unit}',
    'From {worst} (worst) to {best} (best) {unit}',
  ],
  'scores.panel.noRange': [
    'Værste og bedste niveau er ikke aftalt, så der kan ikke gives point.',
    'Worst and best level are not agreed, so it can’t be scored.',
  ],
  'scores.panel.toCriterion': ['Åbn kriteriet', 'Open the criterion'],
  'scores.panel.level': ['Vælg niveau', 'Choose a level'],
  'scores.panel.score': ['Point', 'Score'],
  'scores.panel.low': ['Lavest', 'Lowest'],
  'scores.panel.likely': ['Mest sandsynligt', 'Most likely'],
  'scores.panel.high': ['Højest', 'Highest'],
  'scores.panel.form': ['Hvor sikkert er pointet', 'How certain is the score'],
  'scores.panel.exact': ['Ét tal', 'One number'],
  'scores.panel.uncertain': ['Et spænd', 'A range'],
  'scores.panel.unknownForm': ['Ved ikke', 'Don’t know'],
  'scores.panel.unknownMeans': [
    '»Ved ikke« tæller som hele skalaen: resultatet bliver et spænd.',
    '“Don’t know” counts as the whole scale: the result becomes a range.',
  ],
  'scores.panel.needsBoth': [
    'Et spænd har både et laveste og et højeste tal. Intet er ændret.',
    'A range has both a lowest and a highest figure. Nothing has been changed.',
  ],
  'scores.panel.reason': ['Begrundelse', 'Reason'],
  'scores.panel.source': ['Kilde', 'Source'],
  'scores.panel.dissent': ['Uenighed (dissens)', 'Dissent'],
  'scores.panel.dissentHelp': [
    'Hvem så anderledes på det, og hvorfor. Skrives med i beslutningsgrundlaget.',
    'Who saw it differently, and why. It goes into the decision paper.',
  ],
  'scores.panel.clear': ['Slet pointet', 'Clear the score'],
  'scores.panel.said': ['Hvad de sagde i {round}', 'What they said in {round}'],
  'scores.panel.nothingSaid': ['ikke givet', 'not given'],
  'scores.panel.hidden': [
    'Andres point vises først, når runden er lukket og vist. Givet indtil nu: {given} af {all} bedømmere.',
    'What others said is shown when the round is closed and revealed. Given so far: {given} of {all} raters.',
  ],
  'scores.panel.tooFew': [
    'Vises ikke: runden er anonym, og {given} af {all} er for få til at være det.',
    'Not shown: the round is anonymous, and {given} of {all} are too few to be.',
  ],
  'scores.panel.spread': ['Spredning fra {low} til {high}', 'Spread from {low} to {high}'],
  'scores.panel.agreeing': ['Alle sagde {score}', 'Everybody said {score}'],

  'scores.people.title': ['Bedømmere og runder', 'Raters and rounds'],
  'scores.people.groups': ['Grupper', 'Groups'],
  'scores.people.rounds': ['Runder', 'Rounds'],
  'scores.people.addGroup': ['Tilføj gruppe', 'Add group'],
  'scores.people.addRater': ['Tilføj bedømmer', 'Add rater'],
  'scores.people.addRound': ['Start runde', 'Start round'],
  'scores.people.groupName': ['Gruppens navn', 'Name of the group'],
  'scores.people.groupExample': [
    'fx medarbejdere, politikere, borgere',
    'e.g. employees, politicians, citizens',
  ],
  'scores.people.raterName': ['Bedømmer i {group}', 'Rater in {group}'],
  'scores.people.raterExample': [
    'et dæknavn eller et organ, fx »Medarbejder 1« eller »Ældrerådet«',
    'a code name or a body, e.g. “Employee 1” or “The senior council”',
  ],
  'scores.people.roundName': ['Rundens navn', 'Name of the round'],
  'scores.people.newRound': ['Runde {number}', 'Round {number}'],
  'scores.people.remove': ['Slet {name}', 'Delete {name}'],
  'scores.people.close': ['Luk runden', 'Close the round'],
  'scores.people.reveal': ['Vis runden', 'Reveal the round'],
  'scores.people.closeTitle': ['Luk »{round}«?', 'Close “{round}”?'],
  'scores.people.closeMeans': [
    'Når runden er lukket, kan ingen ændre eller tilføje point i den, og den kan ikke åbnes igen. Givet indtil nu: {given} af {all} point. Pointene er stadig skjult for andre, indtil runden vises.',
    'Once closed, nobody can change or add scores in the round, and it can’t be opened again. Given so far: {given} of {all} scores. The scores stay hidden from others until the round is revealed.',
  ],
  'scores.people.revealTitle': ['Vis »{round}«?', 'Reveal “{round}”?'],
  'scores.people.revealMeans': [
    'Når runden er vist, kan alle se, hvad hver bedømmer sagde, og grupperne kan vælges under Resultat. Den kan ikke skjules igen.',
    'Once revealed, everybody can see what each rater said, and the groups can be chosen under Results. It can’t be hidden again.',
  ],
  'scores.people.revealAnonymous': [
    'Når runden er vist, kan alle se, hvad hver gruppe sagde, men aldrig hvem der sagde hvad. Svar fra færre end {fewest} i en gruppe vises ikke. Den kan ikke skjules igen.',
    'Once revealed, everybody can see what each group said, but never who said what. Answers of fewer than {fewest} in a group are not shown. It can’t be hidden again.',
  ],
  'scores.people.closeAnonymous': [
    'Runden er anonym: svarene flyttes nu til nummererede stemmer i tilfældig rækkefølge, og hvem der sagde hvad, slettes af planen og dens historik. Derfor slettes også de sikkerhedskopier af planen, som ligger på denne maskine fra før nu. Det kan ikke fås tilbage, heller ikke af bedømmeren selv. Filer, du selv har kopieret eller sendt, ændres ikke.',
    'The round is anonymous: answers now move to numbered ballots in random order, and who said what is deleted from the plan and its history. So are the backups of the plan that this machine holds from before now. It can’t be had back, not even by the rater. Files that you copied or sent yourself are not changed.',
  ],
  'scores.people.closeAnonymousWords': [
    'Begrundelserne bliver stående, som de er skrevet: nævner en af dem et navn, så ret den først. Gem planen bagefter; kopier og eksporter fra før husker stadig, hvem der sagde hvad.',
    'Reasons stay as they were written: if one of them gives a name, change it first. Save the plan afterwards; copies and exports from before still remember who said what.',
  ],
  'scores.people.closeAnonymousMerged': [
    'Under {fewest} har svaret i en gruppe, så svarene kunne genkendes. Disse grupper lægges derfor sammen: {groups}. Vil I høre dem hver for sig, så annullér, og spørg flere.',
    'Fewer than {fewest} have answered in a group, so that answers could be recognised. These groups are therefore put together: {groups}. To hear them separately, cancel and ask more people.',
  ],
  'scores.people.closeAnonymousTooFew': [
    'Runden er anonym, men kun {given} har svaret, og mindst {fewest} skal til, før ingen kan genkendes. Den kan derfor ikke lukkes endnu.',
    'The round is anonymous, but only {given} have answered, and it takes at least {fewest} before nobody can be recognised. It can’t be closed yet.',
  ],
  'scores.ballot.name': ['Stemme {number}', 'Ballot {number}'],
  'scores.ballot.mergedGroup': ['Flere grupper ({round})', 'Several groups ({round})'],
  'scores.people.anonymous': ['Anonym runde', 'Anonymous round'],
  'scores.people.anonymousMark': ['anonym', 'anonymous'],
  'scores.people.anonymousMeans': [
    'Når runden er lukket, vises svarene kun gruppe for gruppe, aldrig med navn, og kun hvor mindst {fewest} har svaret. Det kan ikke ændres bagefter.',
    'Once the round is closed, answers are shown only group by group, never by name, and only where at least {fewest} have answered. It can’t be changed afterwards.',
  ],
  'scores.people.done': ['Færdig', 'Done'],
  'scores.people.cancel': ['Annullér', 'Cancel'],
  'scores.people.noGroups': [
    'Ingen grupper endnu. Medarbejdere, politikere og borgere høres hver for sig.',
    'No groups yet. Employees, politicians and citizens are heard separately.',
  ],
  'scores.people.roundHint': [
    'Runden er privat, indtil den lukkes og vises.',
    'The round is private until it is closed and revealed.',
  ],
  'scores.people.noRounds': [
    'Ingen runder endnu. En runde er privat, indtil den lukkes og vises.',
    'No rounds yet. A round is private until it is closed and revealed.',
  ],
} as const;
