/** Criteria that the plan itself measures: how one is chosen and shown, and how its range is agreed on. */
export const measureTexts = {
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
