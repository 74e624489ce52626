/** The sheet that says how the figures came about: a council member’s questions, answered. */
export const methodTexts = {
  'matrix.method.title': ['Metode', 'Method'],
  'matrix.method.subject': ['Emne', 'Subject'],
  'matrix.method.text': ['Forklaring', 'Explanation'],
  'matrix.method.result': ['Resultatet i ord', 'The result in words'],
  'matrix.method.sentence': ['Resultat {number}', 'Result {number}'],
  'matrix.method.dominance': ['Uanset vægte {number}', 'Whatever the weights {number}'],
  'matrix.method.gap': ['Mangel {number}', 'Gap {number}'],
  'matrix.method.more': ['Flere', 'More'],
  'matrix.method.moreText': [
    'Der er {count} mere. De står i Borgerhus.',
    'There are {count} more. They are in Borgerhus.',
  ],
  'matrix.method.how': ['Sådan er der regnet', 'How it was computed'],
  'matrix.method.criteria': ['Kriterier', 'Criteria'],
  'matrix.method.criteria.text': [
    'Hvert scenarie er vurderet på kriterier, der er aftalt på forhånd. Hvert kriterium har en definition, en enhed og en skala fra det værste til det bedste niveau, som scenarierne rimeligt kan nå.',
    'Each scenario was judged by criteria agreed beforehand. Each criterion has a definition, a unit and a scale from the worst to the best level that the scenarios can reasonably reach.',
  ],
  'matrix.method.values': ['Værdier', 'Values'],
  'matrix.method.values.text': [
    'Et point regnes om til en værdi: 0 ved det aftalte værste niveau, 100 ved det bedste, og en ret linje imellem. Hvor der er aftalt andre punkter på vejen, går linjen gennem dem; de står på arket {assumptions}.',
    'A score is turned into a value: 0 at the agreed worst level, 100 at the best, and a straight line between. Where other points on the way were agreed the line goes through them; they are on the sheet {assumptions}.',
  ],
  'matrix.method.weights': ['Vægte', 'Weights'],
  'matrix.method.weights.text': [
    'Vægten på et kriterium siger, hvor meget det betyder at komme fra det værste til det bedste niveau på netop det kriterium, sammenlignet med de andre. Vægtpoint regnes om til andele, der tilsammen giver 100 %; i grupper ganges andelene ned gennem træet.',
    'The weight of a criterion says how much it means to go from the worst to the best level on that criterion, compared with the others. Weight points are turned into shares that make 100% together; in groups the shares are multiplied down the tree.',
  ],
  'matrix.method.total': ['Samlet tal', 'Total'],
  'matrix.method.total.text': [
    'Et scenaries samlede tal er summen af værdi gange vægt over alle kriterier. Skalaerne ligger fast, så et scenaries tal ændrer sig ikke, fordi et andet kommer til eller går ud.',
    'A scenario’s total is the sum of value times weight over all criteria. The scales are fixed, so a scenario’s total does not change because another is added or leaves.',
  ],
  'matrix.method.unknown': ['Ukendte og usikre point', 'Unknown and uncertain scores'],
  'matrix.method.unknown.text': [
    'Et point, ingen kender, bliver ikke gættet. Scenariet får så intet samlet tal, men et lavest og et højest muligt. Et usikkert point regnes med det mest sandsynlige og giver også et lavest og et højest muligt tal.',
    'A score that nobody knows is not guessed. The scenario then has no total, but a lowest and a highest possible one. An uncertain score counts with its likely figure and also gives a lowest and a highest possible total.',
  ],
  'matrix.method.ranks': ['Pladser', 'Ranks'],
  'matrix.method.ranks.text': [
    'Scenarier med samme tal deler plads. Er forskellen op til det bedste mindre, end ét trin på et enkelt kriterium kan flytte, siges det, at scenarierne ikke kan adskilles.',
    'Scenarios with the same total share a rank. Where the difference to the best is less than one step on a single criterion can move, the scenarios are said not to be told apart.',
  ],
  'matrix.method.one': ['Én metode', 'One method'],
  'matrix.method.one.text': [
    'Der er kun én måde at lægge sammen på. Forskellige metoder kan pege på forskellige vindere, og valget af metode skal ikke kunne vælge vinderen.',
    'There is only one way of adding up. Different methods can name different winners, and the choice of method must not be able to choose the winner.',
  ],
  'matrix.method.missing': ['Det mangler', 'What is missing'],
  'matrix.method.missingScore': [
    '»{criterion}«: der er ikke givet point for {scenarios}.',
    '“{criterion}”: no score was given for {scenarios}.',
  ],
  'matrix.method.unknownScore': [
    '»{criterion}«: pointet kendes ikke for {scenarios}.',
    '“{criterion}”: the score is not known for {scenarios}.',
  ],
  'matrix.method.notExamined': ['Det er ikke undersøgt', 'What was not examined'],
  'matrix.method.judgement': ['Vurderingerne', 'The judgements'],
  'matrix.method.judgement.text': [
    'Om point og vægte er de rigtige. Regnestykket viser, hvad de fører til.',
    'Whether scores and weights are the right ones. The sums show what they lead to.',
  ],
  'matrix.method.chance': ['Hvor sikkert det er', 'How sure it is'],
  'matrix.method.chance.text': [
    'Vægte og usikre point trækkes tilfældigt {draws} gange (frø {seed}) inden for det, gruppen har aftalt. Holder førstepladsen i under {limit} % af trækningerne, kan de forreste ikke adskilles. {sensitivity} siger, hvor ofte hvert scenarie får hver plads (SMAA-2, Lahdelma og Salminen 2001).',
    'Weights and uncertain scores are drawn at random {draws} times (seed {seed}) within what the group has agreed. Where first place holds in less than {limit}% of the draws, those in front can’t be told apart. {sensitivity} says how often each scenario takes each place (SMAA-2, Lahdelma and Salminen 2001).',
  ],
  'matrix.method.figures': ['Økonomi, bemanding og arealer', 'Economy, staffing and floor area'],
  'matrix.method.figures.text': [
    'De indgår kun i det samlede tal gennem kriterierne: de målte og de point, der er givet på de andre; tallene selv står på deres egne ark.',
    'They count in the total only through the criteria: the measured ones, and the scores given on the others; the figures themselves stand on sheets of their own.',
  ],
} as const;
