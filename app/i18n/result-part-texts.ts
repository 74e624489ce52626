/** The parts of the result screen below the bars: how sure it is, what would change it, who disagrees, what it costs. */
export const resultPartTexts = {
  'results.parts': ['Mere om resultatet', 'More about the result'],
  'results.part.certain': ['Hvor sikkert er det', 'How sure is it'],
  'results.part.certain.lead': [
    'Point og vægte er skøn. Her prøves resultatet med tilfældige valg inden for det, gruppen har sagt. Holder førstepladsen næsten hver gang, er den sikker; skifter den tit, er den ikke.',
    'Scores and weights are judgements. Here the result is tried with random choices within what the group has said. If first place holds almost every time it is sure; if it often changes it is not.',
  ],
  'results.part.change': ['Hvad ville ændre det', 'What would change it'],
  'results.part.change.lead': [
    'Her ses, hvor meget der skal til, før et andet scenarie kommer først: én vægt, ét point eller flere vægte på samme tid.',
    'This shows how much it takes before another scenario comes first: one weight, one score, or several weights at once.',
  ],
  'results.part.disagree': ['Hvem er uenige', 'Who disagrees'],
  'results.part.disagree.lead': [
    'Her ses, hvor grupperne ser forskelligt på sagen, og hvilken uenighed der betyder mest for resultatet. Tag den første først.',
    'This shows where the groups see things differently, and which disagreement matters most to the result. Take the first one first.',
  ],
  'results.part.cost': ['Værdi og pris', 'Value and cost'],
  'results.part.cost.lead': [
    'Her regnes prisen ikke med i det samlede tal, men vises for sig selv: Hvad får vi mere, hvis vi betaler mere?',
    'Here the cost is left out of the total and shown by itself: what more do we get if we pay more?',
  ],

  'results.draws.going': ['Trækningerne er i gang.', 'Draws are under way.'],
  'results.draws.note': [
    '{draws} trækninger med frø {seed}. Samme frø giver altid de samme tal.',
    '{draws} draws with seed {seed}. The same seed always gives the same figures.',
  ],
  'results.draws.basis': ['Hvad ligger fast om vægtene', 'What is certain about the weights'],
  'results.draws.basis.points': ['De aftalte vægte, præcis', 'The agreed weights, exactly'],
  'results.draws.basis.intervals': ['Grænserne om hver vægt', 'The limits around each weight'],
  'results.draws.basis.order': ['Kun deres rækkefølge', 'Only their order'],

  'results.ranks.title': [
    'Hvor ofte hvert scenarie får hver plads',
    'How often each scenario takes each place',
  ],
  'results.ranks.lead': [
    'Hele bjælken er alle trækninger. Det mættede felt er andelen, hvor scenariet er nr. 1; lysere felter er lavere pladser.',
    'The whole bar is all draws. The full field is the share in which the scenario is no. 1; lighter fields are lower places.',
  ],
  'results.ranks.file': ['placeringer', 'places'],
  'results.ranks.label': ['nr. {rank}: {share}', 'no. {rank}: {share}'],
  'results.ranks.place': ['Plads {rank}', 'Place {rank}'],
  'results.pairs.title': ['To og to', 'Two by two'],
  'results.pairs.lead': [
    '{first} er foran {second} i {share} % af trækningerne. Hver række viser, hvor ofte scenariet er foran de andre.',
    '{first} is ahead of {second} in {share}% of the draws. Each row shows how often the scenario is ahead of the others.',
  ],
  'results.pairs.corner': ['er foran', 'is ahead of'],

  'results.lines.title': ['Når én vægt flyttes', 'When one weight moves'],
  'results.lines.lead': [
    'Hver linje er et scenaries samlede tal, når vægten går fra 0 til 100 %. Hvor den øverste linje skifter, skifter førstepladsen.',
    'Each line is the total of a scenario as the weight goes from 0 to 100%. Where the top line changes, first place changes.',
  ],
  'results.lines.file': ['vægtlinjer', 'weight lines'],
  'results.lines.criterion': ['Vægten på', 'The weight of'],
  'results.lines.axis': ['Vægten på »{criterion}«', 'The weight of “{criterion}”'],
  'results.lines.now': ['nu {share}', 'now {share}'],
  'results.lines.at': ['Vægt {share}', 'Weight {share}'],
  'results.lines.crossing': ['{share}: {letters}', '{share}: {letters}'],
  'results.lines.changes': ['Førstepladsen skifter ved {crossings}.', 'First place changes at {crossings}.'],
  'results.lines.never': [
    'Førstepladsen skifter aldrig, uanset denne vægt.',
    'First place never changes, whatever this weight.',
  ],

  'results.tornado.title': ['Forspringet og de usikre point', 'The lead and the uncertain scores'],
  'results.tornado.lead': [
    '{leader} er {lead} foran {rival}. Hver bjælke viser forspringet, når ét usikkert point går fra den ene ende af sit spænd til den anden. En bjælke, der krydser 0, kan alene vende resultatet.',
    '{leader} is {lead} ahead of {rival}. Each bar shows the lead as one uncertain score goes from one end of its range to the other. A bar that crosses 0 can turn the result by itself.',
  ],
  'results.tornado.file': ['forspring', 'lead'],
  'results.tornado.rival': ['Forspringet til', 'The lead over'],
  'results.tornado.axis': [
    '{leader}s forspring til {rival}, point af 100',
    'The lead of {leader} over {rival}, points of 100',
  ],
  'results.tornado.bar': ['{criterion} ({scenario})', '{criterion} ({scenario})'],
  'results.tornado.low': ['Forspring, dårligste ende', 'Lead, worst end'],
  'results.tornado.high': ['Forspring, bedste ende', 'Lead, best end'],
  'results.tornado.none': [
    'Alle point for {leader} og {rival} er givet som ét tal, så der er intet spænd at prøve. Angiv laveste og højeste under Point, hvor I er i tvivl.',
    'All scores of {leader} and {rival} are given as one figure, so there is no range to try. Give a lowest and highest under Scores where you are in doubt.',
  ],
  'results.tornado.undecided': [
    'Der er ikke et samlet tal for mindst to scenarier, så der er ikke noget forspring at vise.',
    'Fewer than two scenarios have a total, so there is no lead to show.',
  ],

  'results.wins.title': ['Hvad skulle der til', 'What it would take'],
  'results.wins.lead': [
    'For hvert scenarie de nærmeste vægte, hvor det deler førstepladsen, når pointene er som nu. Nærmest betyder, at den største enkelte ændring er så lille som muligt.',
    'For each scenario the nearest weights at which it shares first place, with the scores as they are. Nearest means that the largest single change is as small as can be.',
  ],
  'results.wins.move': ['{criterion} {from} → {to}', '{criterion} {from} → {to}'],
  'results.wins.more': ['og {count} mindre ændringer', 'and {count} smaller changes'],
  'results.wins.waiting': ['Regnes ud, når vægten står stille.', 'Worked out when the weight rests.'],
  'results.dominance.title': ['Uanset vægtene', 'Whatever the weights'],
  'results.dominance.lead': [
    'Et scenarie, der er dårligere end et andet på alle kriterier, kan lægges væk uden at diskutere vægte.',
    'A scenario that is worse than another on every criterion can be put away without discussing weights.',
  ],

  'results.groups.agreement': ['Enighed i gruppen', 'Agreement in the group'],
  'results.groups.agreementNote': [
    'Enighed i gruppen (Kendalls W): 1 betyder, at alle i gruppen sætter scenarierne i samme rækkefølge, 0 at der ingen fælles rækkefølge er. Det kræver mindst to bedømmere, der har givet alle point.',
    'Agreement in the group (Kendall’s W): 1 means that everybody in the group puts the scenarios in the same order, 0 that there is no common order. It takes at least two raters who gave every score.',
  ],
  'results.groups.none': [
    'Der er ingen afsluttet og vist runde endnu. Når en runde vises under Point, kan grupperne ses her.',
    'No round has been revealed yet. When a round is revealed under Scores, the groups are seen here.',
  ],

  'results.map.title': ['Uenighed om hvert point', 'Disagreement on each score'],
  'results.map.lead': [
    'Jo større firkant, jo længere er der mellem laveste og højeste point fra bedømmerne i {round}. Tallene er de to point. En tyk kant og et nummer viser, hvad der bør diskuteres først.',
    'The larger the square, the further apart are the lowest and highest score from the raters in {round}. The figures are these two scores. A thick edge and a number show what to discuss first.',
  ],
  'results.map.file': ['uenighed', 'disagreement'],
  'results.map.hidden': [
    'Runden er anonym, og der er for få bedømmere til at vise, hvor langt de er fra hinanden, uden at pege på personer.',
    'The round is anonymous, and the raters are too few to show how far apart they are without pointing at persons.',
  ],
  'results.map.range': ['{low}–{high}', '{low}–{high}'],
  'results.discuss.title': ['Diskutér først', 'Discuss first'],
  'results.discuss.lead': [
    'Uenighed gange vægt gange virkning på rækkefølgen. Det øverste flytter mest.',
    'Disagreement times weight times effect on the order. The topmost moves most.',
  ],
  'results.discuss.none': [
    'Bedømmerne er enige om alle point, de har givet.',
    'The raters agree on every score they gave.',
  ],
  'results.discuss.item': [
    '»{criterion}« for {scenario}: fra {least} til {most} {unit} ({raters} bedømmere). Det er {effect} værd på det samlede tal 0–100.',
    '“{criterion}” for {scenario}: from {least} to {most} {unit} ({raters} raters). That is worth {effect} on the total 0–100.',
  ],
  'results.discuss.moves': [
    'Alt efter hvem der har ret, skifter {scenario} plads med et eller flere scenarier.',
    'Depending on who is right, {scenario} changes places with one or more scenarios.',
  ],
  'results.discuss.staysPut': [
    'Pladsen ændrer sig ikke, uanset hvem der har ret.',
    'The place does not change, whoever is right.',
  ],

  'results.cost.criterion': ['Kriteriet, der viser prisen', 'The criterion that shows the cost'],
  'results.cost.none': ['Intet valgt', 'None chosen'],
  'results.cost.empty': [
    'Vælg ovenfor, hvilket kriterium der viser prisen, så tegnes værdien af hvert scenarie mod den.',
    'Choose above which criterion shows the cost, and the value of each scenario is drawn against it.',
  ],
  'results.cost.tooFew': [
    'Der er ingen scenarier med både en kendt pris og et samlet tal på de andre kriterier.',
    'No scenario has both a known cost and a total on the other criteria.',
  ],
  'results.cost.title': ['Værdi mod pris', 'Value against cost'],
  'results.cost.lead': [
    'Højere oppe er mere værd, længere til højre er bedre på »{criterion}«. Linjen forbinder de scenarier, hvor intet andet er bedre på det ene uden at være dårligere på det andet. Prisen tæller ikke med i værdien her.',
    'Higher is worth more, further right is better on “{criterion}”. The line joins the scenarios that no other beats on one without being worse on the other. The cost does not count in the value here.',
  ],
  'results.cost.file': ['værdi mod pris', 'value against cost'],
  'results.cost.value': ['Værdi uden pris', 'Value without cost'],
  'results.cost.better': ['bedre →', 'better →'],
  'results.cost.onLine': ['På linjen', 'On the line'],
  'results.cost.yes': ['ja', 'yes'],
  'results.cost.beaten': ['nej, {letters} er bedre', 'no, {letters} is better'],
  'results.cost.isBeaten': [
    '{scenario} ligger under linjen: {letters} er mindst lige så godt på begge og bedre på den ene.',
    '{scenario} is below the line: {letters} is at least as good on both and better on one.',
  ],
  'results.cost.inside': [
    'Bemærk: »{criterion}« er også et kriterium i det samlede tal ovenfor og vejer {share} dér.',
    'Note: “{criterion}” is also a criterion in the total above and weighs {share} there.',
  ],
} as const;
