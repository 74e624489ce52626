/** Criteria that the plan itself measures: how one is chosen and shown, and how its range is agreed on. */
export const measureTexts = {
  'criteria.source': ['Hvor pointene kommer fra', 'Where scores come from'],
  'criteria.source.judged': ['Bedømmes af mennesker', 'Judged by people'],
  'criteria.source.measured': ['Måles af planen', 'Measured by the plan'],
  'criteria.measure.what': ['Hvad der måles', 'What is measured'],
  'criteria.measure.choose': ['Vælg et tal', 'Choose a figure'],
  'criteria.measure.keeps': [
    'Point, der er givet før, bliver liggende uden at tælle. Enhed og skala følger tallet.',
    'Scores given before stay where they are and don’t count. Unit and scale follow the figure.',
  ],
  'criteria.measure.by': ['Måles af planen: {indicator}.', 'Measured by the plan: {indicator}.'],
  'criteria.scaleIn': ['Skala i {unit}', 'Scale in {unit}'],
  'criteria.measure.now': ['Scenarierne nu', 'The scenarios now'],
  'criteria.measure.none': ['kan ikke måles', 'can’t be measured'],
  'criteria.measure.beyond': ['uden for spændet', 'beyond the range'],
  'criteria.measure.open': [
    'Der er intet spænd endnu: intet scenarie kan måles. Skriv værst og bedst selv.',
    'There is no range yet: no scenario can be measured. Write worst and best yourselves.',
  ],
  'criteria.measure.proposed': [
    'Spændet er et forslag. Det tæller først, når I har aftalt det; derefter følger det ikke scenarierne.',
    'The range is a proposal. It counts only when you have agreed on it; from then on it doesn’t follow the scenarios.',
  ],
  'criteria.measure.agreed': ['Spændet er aftalt den {date}.', 'The range was agreed on {date}.'],
  'criteria.measure.agree': ['Aftal spændet', 'Agree on the range'],
  'criteria.measure.propose': ['Foreslå nyt spænd', 'Propose a new range'],
  'criteria.missing.agreement': ['aftale om spændet', 'an agreement on the range'],
  'criteria.axis.unmeasured': ['{scenario}: kan ikke måles', '{scenario}: can’t be measured'],
  'criteria.axis.unmeasuredMark': ['måles ikke:', 'not measured:'],
  'criteria.axis.beyond': ['{scenario}: {score}, uden for spændet', '{scenario}: {score}, beyond the range'],

  'scores.measured': ['målt', 'measured'],
  'scores.measured.in': ['målt i {unit}', 'measured in {unit}'],
  'scores.measured.kind': ['Målt af planen', 'Measured by the plan'],
  'scores.measured.cell': ['målt af planen', 'measured by the plan'],
  'scores.measured.none': ['kan ikke måles', 'can’t be measured'],
  'scores.measured.beyond': ['uden for spændet, tæller som dets ende', 'beyond the range, counts as its end'],
  'scores.measured.isBeyond': [
    'Ligger uden for spændet og tæller som dets ende.',
    'Lies beyond the range and counts as its end.',
  ],
  'scores.measured.interval': ['Mellem {low} og {high}.', 'Between {low} and {high}.'],
  'scores.measured.means': [
    'Tallet regnes af planen og følger hver ændring; ingen giver point på det.',
    'The figure is reckoned from the plan and follows every change; nobody scores it.',
  ],
  'scores.measured.unknownMeans': [
    'Så længe det ikke kan måles, tæller det som hele spændet.',
    'As long as it can’t be measured it counts as the whole range.',
  ],
  'scores.measured.from': ['Kommer fra', 'Comes from'],
  'scores.measured.more': ['Vis alle {count}', 'Show all {count}'],
  'scores.measured.fewer': ['Vis færre', 'Show fewer'],
  'scores.measured.goTo': ['Gå til {group}', 'Go to {group}'],
  'scores.legendMeasured': ['Målte rækker regnes af planen.', 'Measured rows are reckoned from the plan.'],
  'scores.legendBeyond': [
    '*: uden for spændet, tæller som dets ende.',
    '*: beyond the range, counts as its end.',
  ],

  'result.beyond': [
    'På »{criterion}« er disse uden for det aftalte spænd: {scenarios}. Det, der ligger udenfor, tæller som spændets ende.',
    'On “{criterion}” these are beyond the agreed range: {scenarios}. What lies beyond counts as the end of the range.',
  ],
  'result.beyond.mend': ['Aftal nyt spænd', 'Agree on a new range'],

  'matrix.scores.noteMeasured': [
    'Point på målte kriterier er planens egne tal og følger dem; de rettes ikke her. {method} siger, hvad der måler hvert af dem.',
    'Scores on measured criteria are the plan’s own figures and follow them; they are not changed here. {method} says what measures each of them.',
  ],
  'matrix.measured': ['målt', 'measured'],
  'matrix.measured.agreed': [
    'Måles af planen: {indicator}. Spændet fra {worst} til {best} {unit} er aftalt den {date}. Det, der ligger udenfor, tæller som spændets ende.',
    'Measured by the plan: {indicator}. The range from {worst} to {best} {unit} was agreed on {date}. What lies beyond counts as the end of the range.',
  ],
  'matrix.measured.proposed': [
    'Måles af planen: {indicator}. Spændet fra {worst} til {best} {unit} er et forslag, som ikke er aftalt endnu.',
    'Measured by the plan: {indicator}. The range from {worst} to {best} {unit} is a proposal that is not agreed on yet.',
  ],
  'matrix.measured.open': [
    'Måles af planen: {indicator}. Der er ikke noget spænd endnu.',
    'Measured by the plan: {indicator}. There is no range yet.',
  ],
  'matrix.assumptions.measuredBy': ['Måles af planen', 'Measured by the plan'],
  'matrix.assumptions.range.agreed': ['spænd aftalt', 'range agreed'],
  'matrix.assumptions.range.proposed': ['spænd foreslået', 'range proposed'],
  'matrix.method.measured': ['Målte kriterier', 'Measured criteria'],
  'matrix.method.unmeasuredScore': [
    '»{criterion}«: kan ikke måles for {scenarios}, planen siger for lidt.',
    '“{criterion}”: can’t be measured for {scenarios}, the plan says too little.',
  ],
} as const;
