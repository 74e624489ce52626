/** The window around the screens: rail, top bar, notices, and words that every screen uses. */
export const appTexts = {
  'app.screen.overview': ['Overblik', 'Overview'],
  'app.screen.criteria': ['Kriterier', 'Criteria'],
  'app.screen.scores': ['Point', 'Scores'],
  'app.screen.results': ['Resultat', 'Results'],
  'app.screen.export': ['Eksport', 'Export'],
  'app.start.sample': ['Åbn eksemplet Nordby', 'Open the example Nordby'],
  'app.field.required': ['Feltet skal udfyldes.', 'This has to be filled in.'],
  'app.number.unclear': [
    '»{typed}« kan ikke læses som ét bestemt tal. Skriv fx 1234,5 eller 1.234,5.',
    '“{typed}” can’t be read as one certain number. Write for instance 1234.5 or 1,234.5.',
  ],
  'app.number.outside': [
    'Tallet skal ligge mellem {min} og {max}.',
    'The number has to lie between {min} and {max}.',
  ],
  'app.panel.close': ['Luk detaljer', 'Close details'],
  'app.error.unknown': [
    'Det lykkedes ikke. Planen er, som den var efter den seneste ændring på listen. Prøv igen; sker det igen, så luk vinduet og åbn planen på ny.',
    'It did not work. The plan is as it was after the latest change on the list. Try again; if it happens again, close the window and open the plan anew.',
  ],
} as const;
