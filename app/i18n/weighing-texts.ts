/** How weights are arrived at: steps, order, intervals, two by two, and what is held for certain about them. */
export const weighingTexts = {
  'criteria.interval.from': ['mellem', 'between'],
  'criteria.interval.to': ['og', 'and'],
  'criteria.interval.between': ['mellem {low} og {high}', 'between {low} and {high}'],
  'criteria.interval.sentence': [
    'Tallet ligger mellem {low} og {high}.',
    'The number lies between {low} and {high}.',
  ],
  'criteria.interval.low': ['Mindst', 'At least'],
  'criteria.interval.high': ['Højst', 'At most'],
  'criteria.interval.lowOf': ['Vægten på {name} er mindst', 'The weight of {name} is at least'],
  'criteria.interval.highOf': ['Vægten på {name} er højst', 'The weight of {name} is at most'],
  'criteria.interval.both': ['Skriv begge ender af spændet.', 'Write both ends of the range.'],
  'criteria.interval.holds': [
    'Spændet skal rumme tallet: det mindste først, det højeste sidst.',
    'The range has to hold the number: the lowest first, the highest last.',
  ],

  'criteria.basis': ['Hvad ved vi om vægtene?', 'What do we know about the weights?'],
  'criteria.basis.points': ['Tallene', 'The numbers'],
  'criteria.basis.points.means': [
    'Resultatet prøves med tallene, som de står.',
    'The result is tried with the numbers as they stand.',
  ],
  'criteria.basis.intervals': ['Et spænd om hvert tal', 'A range around each number'],
  'criteria.basis.intervals.means': [
    'Resultatet prøves mod alle vægte inden for spændene. Med spænd: {count} af {all}; de andre tæller som deres tal.',
    'The result is tried against all weights within the ranges. With a range: {count} of {all}; the others count as their number.',
  ],
  'criteria.basis.order': ['Kun rækkefølgen', 'Only the order'],
  'criteria.basis.order.means': [
    'Første udkast: resultatet prøves mod alle vægte i samme rækkefølge. Andelene herunder er kun midten af dem (≈). Næste skridt er at give tal.',
    'A first draft: the result is tried against all weights in the same order. The shares below are only the middle of them (≈). The next step is to give numbers.',
  ],

  'criteria.weighing.swing': ['Vægt trin for trin', 'Weigh step by step'],
  'criteria.weighing.rank': ['Sæt i rækkefølge', 'Put in order'],
  'criteria.weighing.compare': ['Sammenlign to og to', 'Compare two by two'],
  'criteria.weighing.shares': ['Andele lige nu', 'Shares right now'],
  'criteria.weighing.step': ['{group} · trin {step} af {all}', '{group} · step {step} of {all}'],
  'criteria.weighing.unused': [
    'Uden vægt (0) og ikke med: {names}',
    'Without weight (0) and left out: {names}',
  ],
  'criteria.weighing.cancel': ['Annullér', 'Cancel'],
  'criteria.weighing.back': ['Tilbage', 'Back'],
  'criteria.weighing.skip': ['Spring over', 'Skip'],
  'criteria.weighing.next': ['Næste', 'Next'],
  'criteria.weighing.save': ['Gem vægtene', 'Keep the weights'],

  'criteria.swingDialog.title': ['Vægt trin for trin', 'Weigh step by step'],
  'criteria.swingDialog.most': ['Hvilket af disse spænd betyder mest?', 'Which of these ranges means most?'],
  'criteria.swingDialog.mostHow': [
    'Forestil jer, at alt står på det værste, og at ét af dem må gå til det bedste. Hvilket vælger I? Det får 100.',
    'Imagine that everything is at its worst and that one of them may go to its best. Which do you choose? It gets 100.',
  ],
  'criteria.swingDialog.chooseOne': ['Vælg et af dem for at gå videre.', 'Choose one of them to go on.'],
  'criteria.swingDialog.ask': [
    'Hvor meget betyder det at gå {swing}?',
    'How much does it mean to go {swing}?',
  ],
  'criteria.swingDialog.beside': [
    'Til sammenligning betyder »{top}« 100: {swing}.',
    'By comparison “{top}” means 100: {swing}.',
  ],
  'criteria.swingDialog.points': ['Tal fra 0 til 100', 'Number from 0 to 100'],
  'criteria.swingDialog.pointsHint': [
    '50 er halvt så meget, 0 er uden betydning.',
    '50 is half as much, 0 is of no importance.',
  ],
  'criteria.swingDialog.needsPoints': [
    'Skriv et tal fra 0 til 100, eller spring over.',
    'Write a number from 0 to 100, or skip.',
  ],
  'criteria.swingDialog.interval': ['Giv et spænd om tallet', 'Give a range around the number'],
  'criteria.swingDialog.noInterval': ['Kun tallet', 'Only the number'],
  'criteria.weighing.result': ['Det bliver vægtene', 'The weights will be'],
  'criteria.weighing.check': [
    'Passer det med det, I mener? Gå tilbage, hvis ikke. Intet er gemt endnu.',
    'Does it fit what you mean? Go back if not. Nothing is kept yet.',
  ],
  'criteria.weighing.open': [
    'Dem, der er sprunget over, har ingen vægt endnu. Intet er gemt endnu.',
    'Those that were skipped have no weight yet. Nothing is kept yet.',
  ],
  'criteria.weighing.notWeighed': ['ikke vægtet', 'not weighed'],

  'criteria.rank.title': ['Sæt i rækkefølge', 'Put in order'],
  'criteria.rank.question': ['Hvad betyder mest? Det øverst', 'What means most? Put it on top'],
  'criteria.rank.how': [
    'Træk, eller brug Alt og piletasterne. Tænk på hele spændet fra værst til bedst.',
    'Drag, or use Alt and the arrow keys. Think of the whole range from worst to best.',
  ],
  'criteria.rank.means': [
    'Et første udkast: kun rækkefølgen regnes for sikker, og andelene er midten af alt, den tillader. Valget gælder hele planen. Næste skridt er at give tal.',
    'A first draft: only the order is held for certain, and the shares are the middle of all that it allows. The choice is for the whole plan. The next step is to give numbers.',
  ],
  'criteria.rank.moved': ['{name} er nu nummer {place} af {all}', '{name} is now number {place} of {all}'],
  'criteria.rank.save': ['Gem rækkefølgen', 'Keep the order'],

  'criteria.compare.title': ['Sammenlign to og to', 'Compare two by two'],
  'criteria.compare.step': ['{group} · par {pair} af {all}', '{group} · pair {pair} of {all}'],
  'criteria.compare.question': [
    'Hvilket af de to spænd betyder mest?',
    'Which of the two ranges means more?',
  ],
  'criteria.compare.how': [
    'Flyt mod det, der betyder mest. Piletasterne flytter ét trin.',
    'Move towards the one that means more. The arrow keys move one step.',
  ],
  'criteria.compare.same': ['De betyder lige meget.', 'They mean the same.'],
  'criteria.compare.more': ['»{more}« betyder {much} end »{less}«.', '“{more}” means {much} than “{less}”.'],
  'criteria.compare.much.2': ['en anelse mere', 'a touch more'],
  'criteria.compare.much.3': ['noget mere', 'somewhat more'],
  'criteria.compare.much.4': ['noget til klart mere', 'somewhat to clearly more'],
  'criteria.compare.much.5': ['klart mere', 'clearly more'],
  'criteria.compare.much.6': ['klart til meget mere', 'clearly to very much more'],
  'criteria.compare.much.7': ['meget mere', 'very much more'],
  'criteria.compare.much.8': ['meget til langt mere', 'very much to far more'],
  'criteria.compare.much.9': ['langt mere', 'far more'],
  'criteria.compare.unanswered': [
    'Ikke besvaret endnu. »Næste« tager det, der står, som svar.',
    'Not answered yet. “Next” takes what stands here as the answer.',
  ],
  'criteria.compare.given': ['Besvaret: {given} af {all}', 'Answered: {given} of {all}'],
  'criteria.compare.agree': [
    'Svarene passer sammen (CR {ratio}; op til {limit} regnes for godt nok).',
    'The answers agree with one another (CR {ratio}; up to {limit} counts as good enough).',
  ],
  'criteria.compare.contradict': [
    'Svarene modsiger hinanden (CR {ratio}; over {limit}). Vægtene kan bruges, men se først på dem, der passer dårligst sammen:',
    'The answers contradict one another (CR {ratio}; above {limit}). The weights can be used, but look first at those that agree least:',
  ],
  'criteria.compare.toResult': ['Se resultatet', 'See the result'],
  'criteria.compare.toResultLead': ['{group} · resultat', '{group} · result'],
  'criteria.compare.save': ['Brug som vægte', 'Use as weights'],
} as const;
