/** The multi-year table on screen: what is written in it, its lines, and what is pasted. */
export const economyTableTexts = {
  'economy.table.grid': [
    'Flerårstabel for {scenario}, 1.000 kr.',
    'Multi-year table of {scenario}, DKK 1,000',
  ],
  'economy.table.empty': [
    'Planen har ingen budgetlinjer endnu. Tilføj den første, eller hent hele tabellen fra Excel.',
    'The plan has no budget lines yet. Add the first, or fetch the whole table from Excel.',
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

  'economy.derived.title': ['Afledte linjer', 'Derived lines'],
  'economy.derived.lead': [
    'Løn og bygningsdrift kan følge af, hvordan scenariet afviger fra {baseline} i årsværk og bruttoareal.',
    'Wages and building operation can follow from how the scenario differs from {baseline} in FTE and gross area.',
  ],
  'economy.derived.noBaseline': [
    'Løn og bygningsdrift kan følge af årsværk og bruttoareal, når planen har et basisscenarie at regne forskellen fra.',
    'Wages and building operation can follow from FTE and gross area once the plan has a baseline to take the difference from.',
  ],
  'economy.derived.isBaseline': [
    'Scenariet er selv basis, så det har ingen afledte linjer.',
    'The scenario is the baseline itself, so it has no derived lines.',
  ],
  'economy.derived.wages': ['Regn løn af årsværk', 'Derive wages from FTE'],
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
    '{difference} FTE × DKK {cost} thousand per FTE × the share of the year in operation.',
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
  'economy.rests.fte': ['Årsværk', 'FTE'],
  'economy.rests.gross': ['Brutto-m²', 'Gross m²'],
  'economy.rests.share': ['I drift, {year}', 'In operation, {year}'],
  'economy.rests.toStaff': ['Årsværk og løn i Bemanding', 'FTE and cost in Staffing'],
  'economy.rests.toFloors': ['Bygningen i Etager', 'The building in Floors'],
  'economy.rests.toRates': ['Satsen i Priser og satser', 'The rate in Prices and rates'],
  'economy.rests.off': ['Regn den ikke med', 'Leave it out'],
} as const;
