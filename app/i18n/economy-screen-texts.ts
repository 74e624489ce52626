/** The screen Økonomi: table, difference, picture, and the prices and rates they rest on. */
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
  'economy.toOverview': ['Gå til Overblik', 'Go to Overview'],

  'economy.table.grid': [
    'Flerårstabel for {scenario}, 1.000 kr.',
    'Multi-year table of {scenario}, DKK 1,000',
  ],
  'economy.table.empty': [
    'Planen har ingen budgetlinjer endnu. Tilføj den første, eller indsæt hele tabellen fra Excel.',
    'The plan has no budget lines yet. Add the first, or paste the whole table from Excel.',
  ],
  'economy.table.show': ['Beløb i tabellen', 'Amounts in the table'],
  'economy.table.likely': ['Mest sandsynligt', 'Most likely'],
  'economy.table.interval': ['Fra–til', 'From–to'],
  'economy.table.hint': [
    'Skriv ét beløb, eller tre for et usikkert: lavest; mest sandsynligt; højest. Afledte linjer og summer følger af sig selv. Esc og derefter Tab fører ud.',
    'Write one amount, or three for an uncertain one: lowest; most likely; highest. Derived lines and sums follow by themselves. Esc and then Tab leads out.',
  ],
  'economy.table.hintInterval': [
    'Skriv lavest–højest, fx 8.000–12.000, eller ét beløb, der er sikkert. Esc og derefter Tab fører ud.',
    'Write lowest–highest, for instance 8,000–12,000, or one amount that is certain. Esc and then Tab leads out.',
  ],
  'economy.table.addLine': ['Tilføj linje', 'Add a line'],
  'economy.table.newLine': ['Ny linje', 'New line'],
  'economy.table.paste': ['Indsæt tabel fra Excel', 'Paste a table from Excel'],
  'economy.table.range': ['{low}–{high}', '{low}–{high}'],
  'economy.table.rangeBelow': ['{low} til {high}', '{low} to {high}'],
  'economy.table.rangeLong': ['{likely}, mellem {low} og {high}', '{likely}, between {low} and {high}'],
  'economy.table.repriced': [
    '{amount} i {from}-pl er {repriced} i {to}-pl',
    '{amount} in {from} prices is {repriced} in {to} prices',
  ],
  'economy.table.notRepriced': [
    '{amount} i {from}-pl; kan ikke regnes om',
    '{amount} in {from} prices; can’t be converted',
  ],
  'economy.table.intervalGone': [
    'Beløbet ligger uden for det gamle interval {low}–{high}, som derfor er fjernet. Skriv tre tal for et nyt: lavest; mest sandsynligt; højest.',
    'The amount lies outside its old interval {low}–{high}, which is therefore gone. Write three numbers for a new one: lowest; most likely; highest.',
  ],
  'economy.table.intervalsGone': [
    '{count} beløb ligger uden for deres gamle intervaller, som derfor er fjernet. Fortryd, hvis de skal beholdes.',
    '{count} amounts lie outside their old intervals, which are therefore gone. Undo if they are to be kept.',
  ],

  'error.economy_amount': [
    '»{typed}« er ikke et beløb. Skriv fx 1.250, −300 eller 40; 45; 52.',
    '“{typed}” isn’t an amount. Write for instance 1,250, −300 or 40; 45; 52.',
  ],
  'error.economy_order': [
    '»{typed}« står ikke i rækkefølge. Skriv lavest; mest sandsynligt; højest.',
    '“{typed}” is not in order. Write lowest; most likely; highest.',
  ],
  'error.economy_likely': [
    '»{typed}« siger ikke, hvad der er mest sandsynligt, eller passer ikke med det, der står. Skriv tre tal: lavest; mest sandsynligt; højest.',
    '“{typed}” doesn’t say what is most likely, or doesn’t fit what is there. Write three numbers: lowest; most likely; highest.',
  ],
  'error.economy_year': [
    '»{typed}« er ikke et prisniveau. Skriv et årstal, fx 2027.',
    '“{typed}” isn’t a price level. Write a year, for instance 2027.',
  ],
  'error.economy_no_index': [
    '»{line}« kan ikke regnes om: planen har intet prisindeks for {years}. Intet er ændret. Tilføj indekset først.',
    '“{line}” can’t be converted: the plan has no price index for {years}. Nothing has been changed. Add the index first.',
  ],
  'error.economy_index_twice': [
    'Der er allerede et prisindeks for {year}. Intet er ændret.',
    'There is a price index for {year} already. Nothing has been changed.',
  ],
  'error.economy_computed': [
    'Cellen følger af resten af planen og kan ikke skrives i. Vælg den for at se, hvad den hviler på.',
    'The cell follows from the rest of the plan and can’t be written in. Select it to see what it rests on.',
  ],

  'economy.gaps.title': ['Det mangler i summerne', 'Missing from the sums'],
  'economy.gaps.lead': [
    'Forskel, nutidsværdi og tilbagebetaling vises først, når dette er på plads.',
    'Difference, present value and payback are shown once this is in place.',
  ],
  'economy.gaps.missing_index': ['Ret prisindekset', 'Mend the price index'],
  'economy.gaps.unknown_cost': ['Skriv den årlige løn', 'Enter the yearly cost'],
  'economy.gaps.unknown_staff': ['Skriv årsværk', 'Enter the årsværk'],
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

  'economy.derived.title': ['Afledte linjer', 'Derived lines'],
  'economy.derived.lead': [
    'Løn og bygningsdrift kan følge af, hvordan scenariet afviger fra {baseline} i årsværk og bruttoareal.',
    'Wages and building operation can follow from how the scenario differs from {baseline} in årsværk and gross area.',
  ],
  'economy.derived.noBaseline': [
    'Løn og bygningsdrift kan følge af årsværk og bruttoareal, når planen har et basisscenarie at regne forskellen fra.',
    'Wages and building operation can follow from årsværk and gross area once the plan has a baseline to take the difference from.',
  ],
  'economy.derived.isBaseline': [
    'Scenariet er selv basis, så det har ingen afledte linjer.',
    'The scenario is the baseline itself, so it has no derived lines.',
  ],
  'economy.derived.wages': ['Regn løn af årsværk', 'Derive wages from årsværk'],
  'economy.derived.building': [
    'Regn bygningsdrift af bruttoareal',
    'Derive building operation from gross area',
  ],
  'economy.derived.from': ['I drift fra', 'In operation from'],
  'economy.derived.fromUnit': ['år efter 1. januar {year}', 'years after 1 January {year}'],
  'economy.derived.fromHint': [
    '0,75 er fra oktober. Tomt felt: året efter det sidste anlægsbeløb.',
    '0.75 is from October. Empty: the year after the last capital amount.',
  ],
  'economy.derived.shares': ['Andel af året i drift: {shares}.', 'Share of the year in operation: {shares}.'],
  'economy.derived.assumed': [
    'Ingen har sagt hvornår, så det er året efter det sidste anlægsbeløb.',
    'Nobody has said when, so it is the year after the last capital amount.',
  ],

  'economy.line.one': ['Budgetlinje', 'Budget line'],
  'economy.line.name': ['Navn', 'Name'],
  'economy.line.kind': ['Slags', 'Kind'],
  'economy.line.area': ['Styringsområde', 'Steering area'],
  'economy.line.level': ['Prisniveau (pl)', 'Price level (year)'],
  'economy.line.converted': [
    'Tabellen viser beløbene i {to}-pl: de er ganget med {factor} (prisindeks {fromIndex} → {toIndex}).',
    'The table shows the amounts in {to} prices: they are multiplied by {factor} (price index {fromIndex} → {toIndex}).',
  ],
  'economy.line.reprice': ['Skriv beløbene om til {to}-pl', 'Rewrite the amounts in {to} prices'],
  'economy.line.repriceHint': [
    'Gælder linjens beløb i alle scenarier. Summerne ændrer sig ikke.',
    'Covers the line’s amounts in every scenario. The sums don’t change.',
  ],
  'economy.line.amounts': ['Beløb i {scenario}', 'Amounts in {scenario}'],
  'economy.line.amountsUnit': ['1.000 kr. i {level}-pl', 'DKK 1,000 at {level} prices'],
  'economy.line.year': ['År', 'Year'],
  'economy.line.low': ['Lavest', 'Lowest'],
  'economy.line.likely': ['Sandsynlig', 'Likely'],
  'economy.line.high': ['Højest', 'Highest'],
  'economy.line.of': ['{end}, {year}', '{end}, {year}'],
  'economy.line.known': ['Hvor beløbene kommer fra', 'Where the amounts come from'],
  'economy.line.mark': ['Hvor sikkert', 'How well known'],
  'economy.line.source': ['Kilde', 'Source'],
  'economy.line.role': ['Bekræftet af (rolle)', 'Confirmed by (role)'],
  'economy.line.note': ['Bemærkning', 'Remark'],
  'economy.line.up': ['Flyt op', 'Move up'],
  'economy.line.down': ['Flyt ned', 'Move down'],
  'economy.line.remove': ['Fjern linjen', 'Remove the line'],
  'economy.line.removeHint': [
    'Fjernes med beløbene i alle scenarier. Fortryd bringer den tilbage.',
    'Goes with its amounts in every scenario. Undo brings it back.',
  ],

  'economy.rests.kind': ['Afledt linje', 'Derived line'],
  'economy.rests.wages': [
    '{difference} årsværk × {cost} t.kr. pr. årsværk × andelen af året i drift.',
    '{difference} årsværk × DKK {cost} thousand per årsværk × the share of the year in operation.',
  ],
  'economy.rests.building': [
    '{difference} brutto-m² × {rate} kr. pr. m² × andelen af året i drift.',
    '{difference} gross m² × DKK {rate} per m² × the share of the year in operation.',
  ],
  'economy.rests.contingency': [
    '{percent} % af hver anlægsudgift. Anlægsindtægter tæller ikke med.',
    '{percent}% of every capital expense. Capital income doesn’t count.',
  ],
  'economy.rests.rounded': [
    'I hele 1.000 kr.; en halv rundes mod nul.',
    'In whole DKK 1,000; a half is rounded towards zero.',
  ],
  'economy.rests.what': ['Hvad den hviler på', 'What it rests on'],
  'economy.rests.fte': ['Årsværk', 'Årsværk'],
  'economy.rests.gross': ['Brutto-m²', 'Gross m²'],
  'economy.rests.share': ['I drift, {year}', 'In operation, {year}'],
  'economy.rests.toStaff': ['Årsværk og løn i Bemanding', 'Årsværk and cost in Staffing'],
  'economy.rests.toFloors': ['Bygningen i Etager', 'The building in Floors'],
  'economy.rests.toRates': ['Satsen i Priser og satser', 'The rate in Prices and rates'],
  'economy.rests.off': ['Regn den ikke med', 'Leave it out'],

  'economy.paste.title': ['Indsæt en flerårstabel', 'Paste a multi-year table'],
  'economy.paste.lead': [
    'Kopiér tabellen i Excel og indsæt den her: linjernes navne i første kolonne, årene over de andre. Summer og overskrifter springes over; tomme celler lader det være, der står. Beløbene går til {scenario}.',
    'Copy the table in Excel and paste it here: the names of the lines in the first column, the years over the others. Sums and headings are skipped; empty cells leave what is there. The amounts go to {scenario}.',
  ],
  'economy.paste.field': ['Tabellen', 'The table'],
  'economy.paste.read': [
    'Læst: {amounts} beløb på {lines} linjer.',
    'Read: {amounts} amounts on {lines} lines.',
  ],
  'economy.paste.skipped': ['Sprunget over: {names}.', 'Skipped: {names}.'],
  'economy.paste.nothing': ['Der er ingen beløb at tage.', 'There are no amounts to take.'],
  'economy.paste.errors': [
    'Intet bliver taget, før dette er rettet:',
    'Nothing is taken until this is mended:',
  ],
  'economy.paste.place': [
    'Række {row}, kolonne {column}: {problem}',
    'Row {row}, column {column}: {problem}',
  ],
  'economy.paste.more': ['og {count} til', 'and {count} more'],
  'economy.paste.missing': [
    'Planen har ikke disse linjer: {names}. Opret dem, eller ret navnene.',
    'The plan doesn’t have these lines: {names}. Add them, or mend the names.',
  ],
  'economy.paste.as': ['Opret dem som', 'Add them as'],
  'economy.paste.add': ['Opret linjerne', 'Add the lines'],
  'economy.paste.take': ['Tag beløbene', 'Take the amounts'],
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
    'Tabellen har budgetåret og tre overslagsår. Alle summer er i planens prisniveau; linjer i et andet regnes om med prisindekset.',
    'The table has the budget year and three overslagsår. All sums are at the plan’s price level; lines at another are converted by the price index.',
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
