/** The screen Økonomi beside its table: difference, picture, gaps, and the prices and rates all rests on. */
export const economyScreenTexts = {
  'economy.parts': ['Dele af økonomien', 'Parts of the economy'],

  'economy.part.table': ['Tabel', 'Table'],
  'economy.part.difference': ['Forskel', 'Difference'],
  'economy.part.picture': ['Billede', 'Picture'],
  'economy.part.rates': ['Priser og satser', 'Prices and rates'],

  'economy.noScenario': [
    'Økonomien hører til et scenarie, og planen har ingen endnu.',
    'The economy belongs to a scenario, and the plan has none yet.',
  ],

  'economy.toOverview': ['Gå til scenarierne', 'Go to the scenarios'],

  'economy.gaps.title': ['Det mangler i summerne', 'Missing from the sums'],
  'economy.gaps.lead': [
    'Forskel, nutidsværdi og tilbagebetaling vises først, når dette er på plads.',
    'Difference, present value and payback are shown once this is in place.',
  ],
  'economy.gaps.missing_index': ['Ret prisindekset', 'Mend the price index'],
  'economy.gaps.unknown_cost': ['Skriv den årlige løn', 'Enter the yearly cost'],
  'economy.gaps.unknown_staff': ['Skriv årsværk', 'Enter the FTE'],
  'economy.gaps.unknown_gross': ['Skriv bruttoarealet', 'Enter the gross area'],

  'warning.economy_incomplete.title': ['Beløb, der ikke er med i summerne', 'Amounts left out of the sums'],
  'warning.economy_incomplete': [
    'Økonomien for »{scenario}« er ikke hel: noget kan ikke regnes med. Det gælder {missing}.',
    'The economy of “{scenario}” isn’t whole: something can’t be counted. It concerns {missing}.',
  ],
  'warning.economy_incomplete.mend': [
    'Vælg scenariet på skærmen Økonomi. Øverst står, hvad der mangler, og hvor det skrives.',
    'Choose the scenario on the screen Economy. At the top it says what is missing, and where it is entered.',
  ],

  'economy.cancel': ['Fortryd', 'Cancel'],

  'economy.difference.title': ['Forskel til {baseline}, år for år', 'Difference to {baseline}, year by year'],
  'economy.difference.lead': [
    '1.000 kr. i {year}-pl. Plus er en merudgift, minus en mindreudgift eller indtægt. Varigt er hvert år fra {permanent}.',
    'DKK 1,000 at {year} prices. Plus costs more, minus costs less or brings income. Permanent is every year from {permanent}.',
  ],
  'economy.difference.noBaseline': [
    'Der er intet at tage forskellen fra. Vælg planens basisscenarie.',
    'There is nothing to take the difference from. Choose the plan’s baseline.',
  ],
  'economy.difference.toBaseline': ['Vælg basisscenarie', 'Choose a baseline'],
  'economy.difference.isBaseline': [
    '{scenario} er planens basis, så forskellen er 0 overalt. Vælg et andet scenarie i linjen øverst.',
    '{scenario} is the plan’s baseline, so the difference is 0 everywhere. Choose another scenario in the line at the top.',
  ],
  'economy.difference.nothing': [
    'Ingen har skrevet beløb endnu, og intet er afledt. Begynd i tabellen.',
    'Nobody has entered amounts yet, and nothing is derived. Begin in the table.',
  ],
  'economy.difference.toTable': ['Gå til tabellen', 'Go to the table'],
  'economy.difference.row': ['1.000 kr.', 'DKK 1,000'],

  'economy.annex.title': [
    'Bilag: investering, tilbagebetaling og nutidsværdi',
    'Annex: investment, payback and present value',
  ],
  'economy.annex.lead': [
    'Forskellen til {baseline} før finansiering. Tallene er et bilag: læs tabellen år for år først.',
    'The difference to {baseline} before financing. The figures are an annex: read the table year by year first.',
  ],
  'economy.annex.scenario': ['Scenarie', 'Scenario'],
  'economy.annex.incomplete': ['mangler tal', 'figures missing'],
  'economy.annex.basis': ['Sådan er det regnet', 'How it is reckoned'],
  'economy.annex.horizon': [
    '{years} år regnes med, fra og med {first}, som er år 0, til og med {last}.',
    '{years} years count, from {first}, which is year 0, to {last}.',
  ],
  'economy.annex.change': [
    'Tallene gælder hele planen. Dem, der er planens egne, står i',
    'The figures hold for the whole plan. Those that are the plan’s own are listed in',
  ],
  'economy.annex.toAssumptions': ['planens forudsætninger', 'the plan’s assumptions'],
  'economy.annex.showYears': ['Vis udregningen år for år', 'Show the reckoning year by year'],
  'economy.annex.hideYears': ['Skjul udregningen', 'Hide the reckoning'],
  'economy.annex.worth': ['Værd nu', 'Worth now'],
  'economy.annex.sum': ['Nutidsværdi i alt', 'Present value in all'],

  'economy.picture.years': ['Kassen år for år', 'Cash year by year'],
  'economy.picture.yearsLead': [
    'Drift, anlæg og salg sammen, før finansiering. Over nullinjen er penge ud af kassen, under er penge ind eller sparet. Stregen i søjlen går fra lavest til højest.',
    'Operation, capital and sale together, before financing. Above the zero line money leaves, below it money comes in or is saved. The line in the bar runs from lowest to highest.',
  ],
  'economy.picture.yearsFile': ['kassen-aar-for-aar', 'cash-year-by-year'],
  'economy.picture.sum': ['Kassen lagt sammen', 'Cash added up'],
  'economy.picture.sumLead': [
    'Alle år til og med det viste, uden rente; fra {permanent} gentages det varige beløb. Hvor linjen går under nul, er pengene tjent hjem.',
    'All years up to the one shown, without interest; from {permanent} on the permanent amount is repeated. Where the line goes below zero the money is earned back.',
  ],
  'economy.picture.sumLeadWhole': [
    'Alle år til og med det viste, uden rente; fra {permanent} gentages det varige beløb.',
    'All years up to the one shown, without interest; from {permanent} on the permanent amount is repeated.',
  ],
  'economy.picture.ofYear': ['{letter} i året', '{letter} in the year'],
  'economy.picture.upTo': ['{letter} lagt sammen', '{letter} added up'],
  'economy.picture.sumFile': ['kassen-lagt-sammen', 'cash-added-up'],
  'economy.picture.what': ['Vis', 'Show'],
  'economy.picture.difference': ['Forskel til {baseline}', 'Difference to {baseline}'],
  'economy.picture.whole': ['Scenariets egne beløb', 'The scenario’s own amounts'],
  'economy.picture.axis': ['1.000 kr. i {year}-pl', 'DKK 1,000 at {year} prices'],
  'economy.picture.paidBack': ['{letter} er tjent hjem i {year}.', '{letter} is earned back in {year}.'],
  'economy.picture.neverPaidBack': [
    '{letter} er ikke tjent hjem inden {year}.',
    '{letter} is not earned back by {year}.',
  ],
  'economy.picture.noDifference': [
    '{scenario} afviger ikke fra {baseline} i noget beløb, så der er intet at tegne.',
    '{scenario} differs from {baseline} in no amount, so there is nothing to draw.',
  ],
  'economy.picture.noAmounts': [
    'Ingen har skrevet beløb for {scenario}, så der er intet at tegne.',
    'Nobody has entered amounts for {scenario}, so there is nothing to draw.',
  ],

  'economy.rates.plan': ['Planens år og prisniveau', 'The plan’s year and price level'],
  'economy.rates.planLead': [
    'Tabellen har budgetåret og tre overslagsår. Alle summer er i planens prisniveau; linjer i et andet regnes om med prisindekset. Et andet budgetår flytter ingen beløb: kolonnerne får nye år.',
    'The table has the budget year and three more (overslagsår). All sums are at the plan’s price level; lines at another are converted by the price index. Another budget year moves no amounts: the columns get new years.',
  ],
  'economy.rates.budgetYear': ['Budgetår', 'Budget year'],
  'economy.rates.priceLevel': ['Prisniveau (pl)', 'Price level (year)'],
  'economy.rates.title': ['Satser', 'Rates'],
  'economy.rates.lead': [
    'Hvad afledte linjer, reserve og nutidsværdi regnes med.',
    'What derived lines, contingency and present value are reckoned with.',
  ],
  'economy.rates.own': [
    'Planens eget tal ({mark}). Programmets er {value}.',
    'The plan’s own figure ({mark}). The program’s is {value}.',
  ],
  'economy.rates.same': [
    'Planens eget tal ({mark}), det samme som programmets.',
    'The plan’s own figure ({mark}), the same as the program’s.',
  ],
  'economy.rates.programs': ['Programmets tal ({mark}).', 'The program’s figure ({mark}).'],
  'economy.rates.programsFrom': ['{source} ({mark}).', '{source} ({mark}).'],
  'economy.rates.reset': ['Brug programmets', 'Use the program’s'],
  'economy.rates.resetNamed': ['Brug programmets tal: {name}', 'Use the program’s figure: {name}'],
  'economy.rates.index': ['Prisindeks', 'Price index'],
  'economy.rates.indexLead': [
    'Pris- og lønindekset for hvert år. En linje regnes om ved at gange med planens års indeks og dele med linjens. Et år uden indeks gættes ikke.',
    'The price and wage index of each year. A line is converted by multiplying by the index of the plan’s year and dividing by the line’s. A year without an index is not guessed.',
  ],
  'economy.rates.indexNone': [
    'Planen har intet prisindeks. Det skal bruges, når en linje er i et andet prisniveau end planens.',
    'The plan has no price index. It is needed when a line is at another price level than the plan’s.',
  ],
  'economy.rates.newYear': ['Nyt år', 'New year'],
  'economy.rates.newIndex': ['Indeks for {year}', 'Index of {year}'],
  'economy.rates.newIndexHint': ['Tryk Enter for at tilføje året.', 'Press Enter to add the year.'],
  'economy.rates.indexYear': ['År', 'Year'],
  'economy.rates.indexLevel': ['Indeks', 'Index'],
  'economy.rates.indexOf': ['{field}, {year}', '{field}, {year}'],
  'economy.rates.payment': ['Beløb regnes betalt', 'Amounts are taken to be paid'],
  'economy.rates.unit.kr': ['kr./m²', 'DKK/m²'],
  'economy.rates.unit.years': ['år', 'years'],
} as const;
