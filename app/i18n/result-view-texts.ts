/** The screen with the result, and the frame that every picture stands in. */
export const resultViewTexts = {
  'chart.showNumbers': ['Vis tal', 'Show numbers'],
  'chart.showPicture': ['Vis billede', 'Show picture'],
  'chart.table': ['Tabel: {title}', 'Table: {title}'],
  'chart.save': ['Hent som billede', 'Download picture'],

  'results.title': ['Resultat', 'Results'],
  'results.story': ['Resultatet i ord', 'The result in words'],
  'results.flip.waiting': [
    'Den mindste ændring af ét point regnes ud, når vægten står stille.',
    'The smallest change of one score is worked out when the weight rests.',
  ],
  'results.basis': ['Hvis point', 'Whose scores'],
  'results.basis.agreed': ['Aftalt af gruppen', 'Agreed by the group'],
  'results.basis.group': ['{group} ({round})', '{group} ({round})'],
  'results.obstacles': [
    'Der er ikke et samlet tal endnu. Det kommer, når dette er på plads:',
    'There is no total yet. It comes when this is in place:',
  ],
  'results.obstacles.mend': ['Ret under Kriterier', 'Mend under Criteria'],
  'results.obstacles.scenarios': ['Tilføj scenarier', 'Add scenarios'],

  'results.chart.title': ['Hvad hvert kriterium bidrager med', 'What each criterion contributes'],
  'results.chart.lead': [
    'Bedste øverst. 0 er det aftalte værste på alle kriterier, 100 det aftalte bedste.',
    'Best on top. 0 is the agreed worst on every criterion, 100 the agreed best.',
  ],
  'results.chart.leadSome': [
    'De {shown} første af {all}; resten står under »Vis tal«. 0 er det aftalte værste på alle kriterier, 100 det aftalte bedste.',
    'The first {shown} of {all}; the rest is under “Show numbers”. 0 is the agreed worst on every criterion, 100 the agreed best.',
  ],
  'results.chart.file': ['bidrag', 'contributions'],
  'results.chart.tied': ['Kan ikke adskilles', 'Can’t be told apart'],
  'results.chart.before': ['før {rank}.', 'was {rank}.'],
  'results.chart.whisker': [
    'Fra lavest til højest mulige, når usikre og ukendte point regnes med',
    'From lowest to highest possible, uncertain and unknown scores included',
  ],
  'results.chart.rank': ['Plads', 'Rank'],
  'results.chart.total': ['I alt', 'Total'],
  'results.chart.low': ['Lavest', 'Lowest'],
  'results.chart.high': ['Højest', 'Highest'],
  'results.chart.noTotal': ['ukendt', 'unknown'],

  'results.weights.kind': ['Vægte', 'Weights'],
  'results.weights.title': ['Prøv andre vægte', 'Try other weights'],
  'results.weights.open': ['Prøv andre vægte', 'Try other weights'],
  'results.weights.asAgreed': ['Med de aftalte vægte.', 'With the agreed weights.'],
  'results.weights.how': [
    'Træk i en vægt, så følger resultatet med. De andre vægte deler resten i samme forhold.',
    'Drag a weight and the result follows. The other weights share the rest in proportion.',
  ],
  'results.weights.trying': [
    'Du prøver andre vægte end de aftalte. Planen er ikke ændret.',
    'You are trying weights other than the agreed ones. The plan is unchanged.',
  ],
  'results.weights.save': ['Gem som planens vægte', 'Save as the plan’s weights'],
  'results.weights.reset': ['Tilbage til aftalte', 'Back to agreed'],
  'results.weights.field': ['Vægt på {criterion} i procent', 'Weight of {criterion} in percent'],
  'results.weights.group': ['{count} kriterier tilsammen', '{count} criteria together'],
  'results.weights.agreed': ['aftalt {share}', 'agreed {share}'],
  'results.weights.bar': [
    'Stregen under en vægt viser, hvor langt den kan gå, før førstepladsen skifter.',
    'The line under a weight shows how far it can go before first place changes.',
  ],

  'results.stability.title': ['Hvor langt vægtene kan gå', 'How far the weights can go'],
  'results.stability.lead': [
    '{leader} forbliver først, så længe vægten ligger i intervallet og de andre deler resten i samme forhold.',
    '{leader} stays first as long as the weight is in the interval and the others share the rest in proportion.',
  ],
  'results.stability.undecided': [
    'Det kan ikke siges endnu: ukendte point kan afgøre, hvem der er først.',
    'That can’t be said yet: unknown scores may decide who is first.',
  ],
  'results.stability.without': [
    'Scenarier uden samlet tal er ikke med i sammenligningen.',
    'Scenarios without a total are not part of the comparison.',
  ],
  'results.stability.criterion': ['Kriterium', 'Criterion'],
  'results.stability.now': ['Vægt nu', 'Weight now'],
  'results.stability.stays': ['Førstepladsen holder', 'First place holds'],
  'results.stability.always': ['altid', 'always'],
  'results.stability.axis': ['0–100 %', '0–100%'],
  'results.stability.below': ['Under: først', 'Below: first'],
  'results.stability.above': ['Over: først', 'Above: first'],

  'results.groups.title': ['Gruppernes resultat side om side', 'The groups’ results side by side'],
  'results.groups.lead': [
    'Samme vægte, hver gruppes egne point fra {round} (medianen af gruppens bedømmere). Der regnes aldrig et gennemsnit på tværs af grupper.',
    'The same weights, each group’s own scores from {round} (the median of its raters). No average is ever taken across groups.',
  ],
  'results.groups.scenario': ['Scenarie', 'Scenario'],
  'results.groups.note': [
    'Samlet tal 0–100 og plads. ≈ kan ikke adskilles fra den første. Et spænd i stedet for et tal: der er ukendte point.',
    'Total 0–100 and rank. ≈ can’t be told apart from the first. A range instead of a figure: some scores are unknown.',
  ],
} as const;
