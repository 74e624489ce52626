/** What is said about a scenario's money: on its sheets, and the words its screen shares with them. */
export const economyTexts = {
  'economy.kind.operating': ['Drift', 'Operation'],
  'economy.kind.capital': ['Anlæg', 'Capital'],
  'economy.kind.sale': ['Salg', 'Sale'],
  'economy.kind.financing': ['Finansiering', 'Financing'],
  'economy.unit': ['1.000 kr.', 'DKK 1,000'],
  'economy.permanent': ['Varigt', 'Permanent'],
  'economy.row.wages': ['Løn: {group} (afledt)', 'Wages: {group} (derived)'],
  'economy.row.building': ['Bygningsdrift (afledt)', 'Building operation (derived)'],
  'economy.row.contingency': ['Reserve på anlæg, {percent} %', 'Contingency on capital, {percent}%'],

  'economy.gap.missing_index': [
    '»{line}« er i {from}-pl. Planen har intet prisindeks for {years}, så linjen kan ikke regnes om til {to}-pl og er ikke med i summerne.',
    '“{line}” is in {from} prices. The plan has no price index for {years}, so the line can’t be converted to {to} prices and isn’t in the sums.',
  ],
  'economy.gap.unknown_cost': [
    '»{group}« har ingen årlig løn i planen. Ændringen i gruppens årsværk er ikke med i summerne.',
    '“{group}” has no yearly cost in the plan. The change in its FTE isn’t in the sums.',
  ],
  'economy.gap.unknown_staff': [
    'Ingen har sagt, hvor mange årsværk {scenario} har. Afledt løn er ikke med i summerne.',
    'Nobody has said how many FTE {scenario} has. Derived wages aren’t in the sums.',
  ],
  'economy.gap.unknown_gross': [
    'Bruttoarealet af bygningen i {scenario} kendes ikke. Afledt bygningsdrift er ikke med i summerne.',
    'The gross area of the building in {scenario} isn’t known. Derived building operation isn’t in the sums.',
  ],
  'economy.payback.no_investment': ['ingen udgift at betale tilbage', 'nothing to pay back'],
  'economy.payback.no_saving': ['driften bliver ikke billigere', 'operation gets no cheaper'],

  'economy.reminders': ['Husk ved økonomien', 'Remember about the economy'],
  'economy.reminder.deposit': ['Leje og leasing: deponering', 'Renting and leasing: deposit'],
  'economy.reminder.deposit.text': [
    'Lejer eller leaser kommunen lokaler i stedet for at bygge, sidestilles det som regel med lån, og der kan skulle deponeres et beløb svarende til ejendommens værdi. Slå reglen op, før beløbet fastsættes.',
    'Where the municipality rents or leases premises instead of building, that usually counts as borrowing, and an amount equal to the property’s value may have to be deposited. Look the rule up before the amount is set.',
  ],
  'economy.reminder.deposit.source': ['Lånebekendtgørelsen', 'The order on municipal borrowing'],
  'economy.reminder.vat': ['Moms og tilskud fra fonde', 'VAT and donations'],
  'economy.reminder.vat.text': [
    'Kommunen får købsmoms refunderet, så beløb skrives uden moms. Af tilskud og donationer fra fonde, foreninger og private skal 17,5 % som regel betales tilbage til ordningen: regn med det, der er tilbage.',
    'The municipality is reimbursed for VAT on what it buys, so amounts are written without VAT. Of grants and donations from foundations, associations and private donors 17.5% must usually be repaid to the scheme: count on what is left.',
  ],
  'economy.reminder.vat.source': ['Momsrefusionsordningen', 'The VAT reimbursement scheme'],
  'economy.reminder.grants': ['Bevillingstyper', 'Kinds of appropriation'],
  'economy.reminder.grants.text': [
    'Driftsbevilling, anlægsbevilling og tillægsbevilling søges hver for sig, og rådighedsbeløb afsættes for hvert år. Skriv i indstillingen, hvilke beløb der er hvad.',
    'Operating, capital and supplementary appropriations are applied for separately, and an allocation (rådighedsbeløb) is set aside for each year. Say in the recommendation which amounts are which.',
  ],
  'economy.reminder.grants.source': [
    'Budget- og regnskabssystem for kommuner, afsnit 6 Bevillingsregler (budregn.im.dk)',
    'Budget and accounting system for municipalities, section 6 (budregn.im.dk)',
  ],
  'economy.reminder.capital': ['Anlægsbevilling over flere år', 'Capital over several years'],
  'economy.reminder.capital.text': [
    'En anlægsbevilling er bundet til beløbet og til de vilkår, den er givet på. Den fordeles på årene som rådighedsbeløb; ændres beløb eller vilkår, skal der en ny beslutning til.',
    'A capital appropriation is bound to its amount and to the terms it was given on. It is spread over the years as allocations; another amount or other terms need a new decision.',
  ],
  'economy.reminder.capital.source': [
    'Indenrigsministeriet, sag 7761 om anlægsbevillingers varighed (resumedatabase.im.dk)',
    'Ministry of the Interior, case 7761 (resumedatabase.im.dk)',
  ],

  'matrix.economy.title': ['Økonomi', 'Economy'],
  'matrix.economy.note': [
    'Beløb i 1.000 kr. i {year}-pl. Udgifter er positive, indtægter negative. Varigt er beløbet hvert år fra {permanent}.',
    'Amounts in DKK 1,000 at {year} prices. Expenses are positive, income negative. Permanent is the amount every year from {permanent}.',
  ],
  'matrix.economy.noteDerived': [
    'Afledte linjer er forskellen til {baseline} i årsværk og bruttoareal gange satsen gange den andel af året, scenariet er i drift, i hele 1.000 kr. (en halv rundes mod nul).',
    'Derived lines are the difference to {baseline} in FTE and gross area times the rate times the share of the year in operation, in whole DKK 1,000 (a half is rounded towards zero).',
  ],
  'matrix.economy.noteEnds': [
    'Lavest og højest er summer af yderpunkterne: alle beløb på deres laveste, alle på deres højeste. En forskel er lavest minus højest og omvendt.',
    'Lowest and highest are sums of the ends: every amount at its lowest, every amount at its highest. A difference is lowest less highest, and the other way round.',
  ],
  'matrix.economy.noteRepriced': [
    'Linjer i et andet prisniveau er regnet om til {year}-pl med prisindekset på arket {assumptions}.',
    'Lines at another price level are converted to {year} prices by the price index on the sheet {assumptions}.',
  ],
  'matrix.economy.line': ['Linje', 'Line'],
  'matrix.economy.area': ['Styringsområde', 'Steering area'],
  'matrix.economy.level': ['Prisniveau', 'Price level'],
  'matrix.economy.levelUnit': ['pl', 'year'],
  'matrix.economy.factor': ['Omregning', 'Conversion'],
  'matrix.economy.difference': ['Forskel', 'Difference'],
  'matrix.economy.differenceUnit': ['årsværk, m²', 'FTE, m²'],
  'matrix.economy.rate': ['Sats', 'Rate'],
  'matrix.economy.low': ['Lavest', 'Lowest'],
  'matrix.economy.high': ['Højest', 'Highest'],
  'matrix.economy.column': ['{end} {year}', '{end} {year}'],
  'matrix.economy.share': ['Andel af året i drift', 'Share of the year in operation'],
  'matrix.economy.shareAssumed': [
    'Andel af året i drift (året efter sidste anlægsbeløb)',
    'Share of the year in operation (the year after the last capital amount)',
  ],
  'matrix.economy.sum': ['{kind} i alt', '{kind} in all'],
  'matrix.economy.beforeFinancing': ['I alt før finansiering', 'Total before financing'],
  'matrix.economy.total': ['I alt', 'Total'],
  'matrix.economy.differenceTo': ['Forskel til {baseline}: {row}', 'Difference to {baseline}: {row}'],
  'matrix.front.about.economy': [
    'Flerårstabel for hvert scenarie: drift, anlæg, salg og finansiering, og forskellen til basisscenariet',
    'A multi-year table for each scenario: operation, capital, sale and financing, and the difference to the baseline',
  ],

  'matrix.presentValue.title': ['Nutidsværdi', 'Present value'],
  'matrix.presentValue.note': [
    'Bilag. Forskellen til {baseline} før finansiering, år for år, i 1.000 kr. i {year}-pl. {years} år fra og med {first}, som er år 0.',
    'Annex. The difference to {baseline} before financing, year by year, in DKK 1,000 at {year} prices. {years} years from {first}, which is year 0.',
  ],
  'matrix.presentValue.noteRate': [
    'Realrente {rate} % i år 0–35 og {after} % i år 36–70 (Finansministeriet, januar 2021, hvor planen ikke siger andet). Beløb regnes betalt {when}.',
    'Real rate of {rate}% in years 0–35 and {after}% in years 36–70 (Ministry of Finance, January 2021, unless the plan says otherwise). Amounts are taken to be paid {when}.',
  ],
  'matrix.presentValue.atStart': ['ved årets begyndelse', 'at the start of the year'],
  'matrix.presentValue.midway': ['midt i året', 'in the middle of the year'],
  'matrix.presentValue.atEnd': ['ved årets slutning', 'at the end of the year'],
  'matrix.presentValue.at': ['{percent} % inde i året', '{percent}% into the year'],
  'matrix.presentValue.notePayback': [
    'Tilbagebetalingstid er nettoinvesteringen (anlæg og salg i de fire år) delt med den varige årlige besparelse på driften, uden rente.',
    'Payback is the net investment (capital and sale in the four years) divided by the permanent yearly saving on operation, without interest.',
  ],
  'matrix.presentValue.figures': ['Nøgletal', 'Key figures'],
  'matrix.presentValue.years': ['År for år', 'Year by year'],
  'matrix.presentValue.year': ['År', 'Year'],
  'matrix.presentValue.number': ['Nr.', 'No.'],
  'matrix.presentValue.factor': ['Faktor', 'Factor'],
  'matrix.presentValue.value': ['Nutidsværdi', 'Present value'],
  'matrix.presentValue.operating': ['Drift, varigt pr. år', 'Operation, permanent a year'],
  'matrix.presentValue.investment': ['Nettoinvestering', 'Net investment'],
  'matrix.presentValue.payback': ['Tilbagebetalingstid, år', 'Payback, years'],
  'matrix.front.about.present-value': [
    'Bilag: nutidsværdi år for år, nettoinvestering og tilbagebetalingstid',
    'Annex: present value year by year, net investment and payback',
  ],

  'matrix.scenarios.operating': ['Drift, varigt, mod {baseline}', 'Operation, permanent, against {baseline}'],
  'matrix.scenarios.investment': [
    'Anlæg minus salg, mod {baseline}',
    'Capital less sale, against {baseline}',
  ],
  'matrix.assumptions.priceIndices': ['Prisindeks', 'Price index'],
  'matrix.assumptions.priceIndex': ['Prisindeks {year}', 'Price index {year}'],
  'matrix.assumptions.unit.index': ['indeks', 'index'],
  'matrix.assumptions.economyLines': ['Budgetlinjernes beløb', 'Amounts of the budget lines'],
} as const;
