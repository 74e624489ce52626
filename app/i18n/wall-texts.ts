/** The wall of a meeting: what the projector shows to those who sit before it. */
export const wallTexts = {
  'wall.title': ['Borgerhus: på væggen', 'Borgerhus: on the wall'],
  'wall.waiting': [
    'Der vises ikke noget lige nu. Tryk F11 for fuld skærm.',
    'Nothing is shown just now. Press F11 for full screen.',
  ],
  'wall.ended': [
    'Dette vindue viser ikke længere mødet. Det kan lukkes, og mødelederen kan åbne et nyt.',
    'This window no longer shows the meeting. It can be closed, and the facilitator can open a new one.',
  ],
  'wall.item': ['Punkt {number} af {count}', 'Item {number} of {count}'],
  'wall.fromTop': ['Vis de første igen', 'Show the first again'],
  'wall.more': ['og {count} til', 'and {count} more'],
  'wall.option': ['Scenarie {letter}', 'Scenario {letter}'],
  'wall.baseline': ['(basis)', '(baseline)'],

  'wall.timer.minutes': ['{count} min. tilbage', '{count} min left'],
  'wall.timer.seconds': ['{count} sek. tilbage', '{count} s left'],
  'wall.timer.over': ['Tiden er gået', 'Time is up'],

  'wall.purpose.title': ['Hvad vi skal beslutte', 'What we are to decide'],
  'wall.purpose.options': ['Det vælger vi imellem', 'What we choose between'],

  'wall.gut.title': ['Skriv din egen rækkefølge', 'Write down your own order'],
  'wall.gut.lead': [
    'Det bedste scenarie først, efter din mavefornemmelse. Skriv ikke navn på sedlen.',
    'The best scenario first, as your gut tells you. Leave your name off the slip.',
  ],
  'wall.gut.slips': ['{count} sedler er talt med', '{count} slips are counted'],
  'wall.gut.slips.one': ['1 seddel er talt med', '1 slip is counted'],
  'wall.gut.first': ['først på {first} af {count} sedler', 'first on {first} of {count} slips'],

  'wall.scoring.title': ['Giv point hver for sig', 'Score on your own'],
  'wall.scoring.lead': [
    'Ingen ser de andres point, før runden er lukket.',
    'Nobody sees the others’ scores until the round is closed.',
  ],
  'wall.scoring.anonymous': [
    'Når runden lukkes, bliver navnene slettet.',
    'When the round is closed, the names are deleted.',
  ],
  'wall.scoring.closed': ['Runden er lukket', 'The round is closed'],
  'wall.scoring.closedLead': ['Point kan ikke længere ændres.', 'Scores can no longer be changed.'],
  'wall.scoring.heard': ['{count} har givet point', '{count} have given scores'],
  'wall.scoring.heard.one': ['1 har givet point', '1 has given scores'],
  'wall.scoring.criteria': ['Det giver vi point på', 'What we score'],

  'wall.spread.hidden': ['Pointene er ikke vist endnu', 'The scores are not shown yet'],
  'wall.spread.hiddenLead': [
    'De vises for alle på én gang, når runden er lukket.',
    'They are shown to all at once when the round is closed.',
  ],
  'wall.spread.none': [
    'Der er ingen forskelle i point at tale om',
    'There are no differences in scores to talk about',
  ],
  'wall.spread.title': ['Tal om disse først', 'Talk about these first'],
  'wall.spread.others': ['De næste', 'The next'],
  'wall.spread.range': ['{least} til {most} {unit}', '{least} to {most} {unit}'],
  'wall.spread.median': ['i midten {median}', 'middle {median}'],
  'wall.spread.count': ['{count} point', '{count} scores'],
  'wall.spread.agreed': ['Aftalt: {likely} {unit}', 'Agreed: {likely} {unit}'],
  'wall.spread.agreedRange': [
    'Aftalt: {likely} {unit} (mellem {low} og {high})',
    'Agreed: {likely} {unit} (between {low} and {high})',
  ],
  'wall.spread.agreedUnknown': ['Aftalt: det ved vi ikke', 'Agreed: we don’t know'],

  'wall.locked.title': ['Resultatet vises senere', 'The result is shown later'],
  'wall.locked.lead': [
    'Først skriver alle deres egen rækkefølge, så tallene ikke påvirker nogen.',
    'First, all write down their own order, so that the figures sway nobody.',
  ],

  'wall.result.none': ['Der kan ikke regnes et resultat endnu', 'No result can be reckoned yet'],
  'wall.result.noneLead': [
    'Der mangler kriterier, vægte eller aftalte point.',
    'Criteria, weights or agreed scores are missing.',
  ],
  'wall.result.tried': ['Vægtene prøves; de er ikke aftalt', 'Weights are tried out; they are not agreed'],
  'wall.result.tied': ['Kan ikke skelnes: {letters}', 'Can’t be told apart: {letters}'],
  'wall.result.gut': [
    'Mavefornemmelsen før tallene (sedler: {count}). Førstepladser: {places}',
    'Gut feeling before the figures (slips: {count}). First places: {places}',
  ],
  'wall.result.up': ['op fra {rank}', 'up from {rank}'],
  'wall.result.down': ['ned fra {rank}', 'down from {rank}'],
  'wall.result.rank': ['Nummer {rank}', 'Number {rank}'],
  'wall.result.noRank': ['Uden plads, fordi et point mangler', 'Without a place, as a score is missing'],
  'wall.result.total': ['{total} af 100', '{total} of 100'],
  'wall.result.between': ['mellem {low} og {high} af 100', 'between {low} and {high} of 100'],
  'wall.result.weights': ['Hvor meget det betyder', 'How much it means'],
  'wall.result.agreedShare': ['aftalt {share}', 'agreed {share}'],

  'wall.decision.title': ['Beslutning', 'Decision'],
  'wall.decision.none': ['Der er ikke skrevet nogen beslutning endnu', 'No decision is written yet'],
  'wall.decision.frozen': ['Forelagt: {name}, kode {hash}', 'Presented: {name}, code {hash}'],
} as const;
