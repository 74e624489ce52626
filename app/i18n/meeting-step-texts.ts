/** The screen Møde: the steps in which scores are given and agreed, weights tried, and a decision is made. */
export const meetingStepTexts = {
  'meeting.round': ['Runde', 'Round'],
  'meeting.round.none': ['Vælg runde', 'Choose a round'],
  'meeting.round.option': ['{round} ({status})', '{round} ({status})'],
  'meeting.round.start': ['Start en ny runde', 'Start a new round'],
  'meeting.round.hint': [
    'Runden følger med til de næste punkter, hvor point vises og tales om.',
    'The round goes along to the next items, where scores are shown and talked about.',
  ],
  'meeting.round.missing': [
    'Der er ikke valgt en runde. Vælg den her, eller gå tilbage til det punkt, hvor point gives.',
    'No round is chosen. Choose it here, or go back to the item in which scores are given.',
  ],

  'meeting.scoring.how': [
    'Alle giver point hver for sig, før de hører de andre. Enten på et pointark, der sendes ud og hentes ind, eller her ved maskinen, én ad gangen.',
    'Everybody scores alone before hearing the others. Either on a score sheet that is sent out and fetched back, or here at the machine, one at a time.',
  ],
  'meeting.scoring.sheets': ['På pointark', 'On score sheets'],
  'meeting.scoring.machine': ['Ved maskinen', 'At the machine'],
  'meeting.scoring.noRaters': [
    'Der er ingen bedømmere endnu. Tilføj dem under »Bedømmere og runder«.',
    'There are no raters yet. Add them under “Raters and rounds”.',
  ],
  'meeting.scoring.nothingAsked': [
    'Der er intet at give point på: planen mangler scenarier eller kriterier, som mennesker bedømmer.',
    'There is nothing to score: the plan lacks scenarios or criteria that people judge.',
  ],
  'meeting.scoring.given': ['Givet', 'Given'],
  'meeting.scoring.givenOf': ['{given} af {all}', '{given} of {all}'],
  'meeting.scoring.give': ['Giv point', 'Give scores'],
  'meeting.scoring.giveAs': ['Giv point som {rater}', 'Give scores as {rater}'],
  'meeting.scoring.closed': [
    'Runden er lukket. Der kan ikke gives flere point.',
    'The round is closed. No more scores can be given.',
  ],
  'meeting.blind.title': ['Point fra {rater}', 'Scores by {rater}'],
  'meeting.blind.curtain': [
    'Giv maskinen til {rater}. Andre bør ikke se skærmen imens.',
    'Hand the machine to {rater}. Others should not see the screen meanwhile.',
  ],
  'meeting.blind.begin': ['Jeg er {rater}: begynd', 'I am {rater}: begin'],
  'meeting.blind.done': ['Færdig', 'Done'],
  'meeting.blind.saved': [
    'Tak, dine point er gemt. Giv maskinen tilbage.',
    'Thank you, your scores are kept. Hand the machine back.',
  ],
  'meeting.blind.leave': ['Tilbage til mødet', 'Back to the meeting'],

  'meeting.reveal.private': [
    'Runden er åben. Bedømmere, der har givet point: {heard}. Luk den, når alle er færdige. Derefter kan ingen ændre noget.',
    'The round is open. Raters who have given scores: {heard}. Close it when everybody is done. After that nobody can change anything.',
  ],
  'meeting.reveal.closed': [
    'Runden er lukket. Vis den, når gruppen er klar til at se, hvor den er enig og uenig.',
    'The round is closed. Reveal it when the group is ready to see where it agrees and disagrees.',
  ],
  'meeting.reveal.revealed': [
    'Runden er vist. Bedømmere, der har givet point: {heard}. Felter, hvor de er uens: {count}.',
    'The round is revealed. Raters who have given scores: {heard}. Cells on which they differ: {count}.',
  ],
  'meeting.reveal.close': ['Luk runden …', 'Close the round …'],
  'meeting.reveal.show': ['Vis runden …', 'Reveal the round …'],

  'meeting.spread.title': ['Diskutér først', 'Discuss first'],
  'meeting.spread.lead': [
    'Øverst det, der kan flytte mest i rækkefølgen. Vælg en linje, så står den på væggen.',
    'At the top what can move the ranking most. Choose a line and it stands on the wall.',
  ],
  'meeting.spread.none': [
    'Alle har givet ens point. Der er intet, der skal tales om først.',
    'Everybody gave the same scores. Nothing needs to be talked about first.',
  ],
  'meeting.spread.hidden': [
    'For få har svaret anonymt til, at deres point kan vises uden at pege på nogen.',
    'Too few answered anonymously for their scores to be shown without pointing at someone.',
  ],
  'meeting.spread.notRevealed': [
    'Runden er ikke vist endnu. Luk og vis den først.',
    'The round isn’t revealed yet. Close and reveal it first.',
  ],
  'meeting.spread.notReady': [
    'Planen mangler noget, før point kan regnes sammen. Se hvad under Resultat.',
    'The plan lacks something before scores can be added up. See what under Results.',
  ],
  'meeting.spread.toResults': ['Se hvad der mangler', 'See what is missing'],
  'meeting.spread.scenario': ['Scenarie', 'Scenario'],
  'meeting.spread.criterion': ['Kriterium', 'Criterion'],
  'meeting.spread.least': ['Lavest', 'Lowest'],
  'meeting.spread.median': ['Midterst', 'Middle'],
  'meeting.spread.most': ['Højest', 'Highest'],
  'meeting.spread.count': ['Svar', 'Answers'],
  'meeting.spread.agreed': ['Aftalt', 'Agreed'],
  'meeting.spread.choose': ['Tal om {criterion} for {scenario}', 'Talk about {criterion} for {scenario}'],
  'meeting.spread.all': ['Vis alle {count}', 'Show all {count}'],
  'meeting.focus': ['Der tales om', 'Being talked about'],
  'meeting.focus.figures': [
    '{count} svar: lavest {least}, midterst {median}, højest {most} {unit}',
    '{count} answers: lowest {least}, middle {median}, highest {most} {unit}',
  ],
  'meeting.focus.ask': [
    'Spørg den laveste og den højeste, hvad de har set. Ingen skal forsvare sig.',
    'Ask the lowest and the highest what they saw. Nobody has to defend themselves.',
  ],
  'meeting.focus.before': ['Forrige felt', 'Previous cell'],
  'meeting.focus.after': ['Næste felt', 'Next cell'],
  'meeting.focus.leave': ['Fjern fra væggen', 'Take off the wall'],

  'meeting.agree.lead': [
    '{given} af {all} felter har aftalte point. Vælg en linje for at skrive point, begrundelse og uenighed.',
    '{given} of {all} cells have agreed scores. Choose a line to write score, reason and dissent.',
  ],
  'meeting.agree.all': ['Alle aftalte point', 'All agreed scores'],

  'meeting.ranks': ['Rækkefølge', 'Ranking'],
  'meeting.ranks.place': ['Plads', 'Place'],
  'meeting.ranks.move': ['Flyttet', 'Moved'],
  'meeting.ranks.up': ['▲ {count} op', '▲ {count} up'],
  'meeting.ranks.down': ['▼ {count} ned', '▼ {count} down'],
  'meeting.ranks.same': ['uændret', 'unchanged'],
  'meeting.ranks.total': ['I alt', 'Total'],
  'meeting.ranks.gut': ['Mavefornemmelse', 'Gut ranking'],
  'meeting.ranks.gutPlace': [
    '{place}. plads, nr. 1 på {first} af {slips} sedler',
    'place {place}, first on {first} of {slips} slips',
  ],
  'meeting.ranks.tied': ['Kan ikke adskilles', 'Can’t be told apart'],
  'meeting.ranks.gutNote': [
    'Mavefornemmelsens plads er efter gennemsnittet af sedlerne. Forskellen til resultatet er det, der er værd at tale om.',
    'The gut ranking’s place follows the mean of the slips. Where it differs from the result is what is worth talking about.',
  ],

  'meeting.result.more': ['Hele resultatet', 'The whole result'],

  'meeting.decision.freeze': ['Frys det, der lå på bordet', 'Freeze what was on the table'],
  'meeting.decision.frozen': ['Forelagt: {name}, kode {hash}', 'Presented: {name}, code {hash}'],
  'meeting.decision.notFrozen': [
    'Frys planen, før I skriver beslutningen, så I altid kan se, hvad der blev besluttet på.',
    'Freeze the plan before writing the decision, so that you can always see what was decided on.',
  ],
  'meeting.decision.add': ['Skriv en beslutning', 'Write a decision'],
  'meeting.decision.title': ['Mødets beslutninger', 'Decisions of the meeting'],
  'meeting.decision.none': ['Ingen beslutninger endnu.', 'No decisions yet.'],
  'meeting.ended.lead': ['Mødet er afsluttet.', 'The meeting has ended.'],
} as const;
