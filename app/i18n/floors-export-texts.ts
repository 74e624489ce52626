/** What is written on the sheets about floors, and the words the screen shares with them. */
export const floorsExportTexts = {
  'nearness.rule.none': ['–', '–'],
  'nearness.rule.together': ['skal ligge sammen', 'must lie together'],
  'nearness.rule.togetherFloor': ['skal på samme etage', 'must share a floor'],
  'nearness.rule.apart': ['skal skilles ad', 'must be apart'],
  'nearness.rule.apartFloor': ['skal på hver sin etage', 'must be on different floors'],

  'matrix.area.title': ['Arealskema', 'Area schedule'],
  'matrix.area.note': [
    'Netto og brutto står hver for sig og lægges aldrig sammen. Brutto er netto gange faktor; hvor skemaet kun giver brutto, står det tal.',
    'Net and gross stand apart and are never summed together. Gross is net times the factor; where a schedule gives only gross, that figure stands.',
  ],
  'matrix.area.name': ['Funktion', 'Function'],
  'matrix.area.kind': ['Ønsket zone', 'Zone wished for'],
  'matrix.area.count': ['Antal', 'Number'],
  'matrix.area.each': ['Hver', 'Each'],
  'matrix.area.net': ['Areal', 'Area'],
  'matrix.area.factor': ['Faktor', 'Factor'],
  'matrix.area.gross': ['Areal', 'Area'],
  'matrix.area.floor': ['Etage', 'Floor'],
  'matrix.area.zone': ['Zone', 'Zone'],
  'matrix.area.remark': ['Bemærkning', 'Remark'],
  'matrix.area.needed': ['Funktionerne i alt', 'All functions'],
  'matrix.area.building': ['Bygningen: {building}', 'The building: {building}'],
  'matrix.area.capacity': ['Plads i zonerne', 'Room in the zones'],
  'matrix.area.left': ['Plads tilbage', 'Room left'],
  'matrix.area.unplaced': ['ikke placeret', 'not placed'],
  'matrix.area.unplacedM2': ['{amount} m² netto er ikke placeret', '{amount} net m² are not placed'],

  'matrix.nearness.title': ['Nærhed', 'Nearness'],
  'matrix.nearness.note': [
    'Ønsker: 3 skal ligge op ad, 2 bør, 1 kan, −1 bør skilles ad. Opfyldt: 100 % er så tæt på (ved −1: så langt fra) som huset tillader. Ønsker, der ikke kan bedømmes, tæller ikke med.',
    'Wishes: 3 must adjoin, 2 should, 1 may, −1 should be apart. Met: 100% is as near (for −1: as far) as the house allows. Wishes that can’t be judged don’t count.',
  ],
  'matrix.nearness.a': ['Funktion', 'Function'],
  'matrix.nearness.b': ['og', 'and'],
  'matrix.nearness.wish': ['Ønske', 'Wish'],
  'matrix.nearness.rule': ['Krav', 'Demand'],
  'matrix.nearness.reason': ['Begrundelse', 'Reason'],
  'matrix.nearness.met': ['opfyldt', 'met'],
  'matrix.nearness.total': ['Opfyldt i alt', 'Met in all'],

  'matrix.front.about.area-schedule': [
    'Scenarie for scenarie: funktioner, antal, netto og brutto, etage og zone, plads tilbage',
    'Scenario by scenario: functions, number, net and gross, floor and zone, room left',
  ],
  'matrix.front.about.nearness': [
    'Hvad der skal ligge tæt, hvor det ligger i hvert scenarie, og hvor godt det er opfyldt',
    'What must lie near, where it lies in each scenario, and how well it is met',
  ],
} as const;
