/** Names and units of the figures that criteria can be measured by (`app/indicators/indicators.ts`). */
export const indicatorTexts = {
  'indicator.needs_covered': ['Behov, der er dækket (vægtet)', 'Needs covered (weighted)'],
  'indicator.services_given': ['Ydelser i huset', 'Services in the house'],
  'indicator.services_undelivered': ['Ydelser uden funktion', 'Services without a function'],
  'indicator.not_fitting_net_m2': ['Areal, der ikke er plads til', 'Area that doesn’t fit'],
  'indicator.given_up_gross_m2': ['Areal, der gives fri', 'Area given up'],
  'indicator.nearness_fulfilled': ['Nærhed, der er opfyldt', 'Nearness fulfilled'],
  'indicator.net_m2_per_workplace': ['Areal pr. arbejdsplads', 'Area per workplace'],
  'indicator.placing_breaches': ['Brud på krav til placering', 'Breaches of placing demands'],
  'indicator.placing_wishes_unmet': ['Uopfyldte ønsker til placering', 'Placing wishes not met'],
  'indicator.fte_planned': ['Planlagte årsværk', 'Planned FTE'],
  'indicator.fte_gap': ['Planlagte årsværk minus behovet', 'Planned FTE less the need'],
  'indicator.opening_hours_staffed': ['Betjent åbningstid', 'Staffed opening hours'],
  'indicator.opening_hours_self_service': ['Selvbetjent åbningstid', 'Self-service opening hours'],
  'indicator.expected_wait': ['Forventet ventetid', 'Expected wait'],
  'indicator.served_in_time': ['Betjent inden for løftet', 'Served within the promise'],
  'indicator.competence_gaps': ['Kompetencer, der mangler', 'Competences that are lacking'],
  'indicator.authority_warnings': [
    'Myndighedsydelser uden nogen, der må afgøre dem',
    'Authority services with nobody who may decide',
  ],
  'indicator.authority_hours_per_week': [
    'Timer, hvor myndighedsydelser kan nås',
    'Hours in which authority services can be reached',
  ],
  'indicator.yearly_operating': [
    'Drift, varigt, mod basisscenariet',
    'Operation, permanent, against the baseline',
  ],
  'indicator.net_investment': [
    'Anlæg minus salg, mod basisscenariet',
    'Capital less sale, against the baseline',
  ],
  'indicator.present_value': ['Nutidsværdi, mod basisscenariet', 'Present value, against the baseline'],
  'indicator.payback_years': ['Tilbagebetalingstid', 'Payback'],
  'unit.percent': ['%', '%'],
  'unit.count': ['antal', 'number'],
  'unit.fte': ['årsværk', 'FTE'],
  'unit.hoursPerWeek': ['timer om ugen', 'hours a week'],
  'unit.minutes': ['minutter', 'minutes'],
  'unit.netM2': ['netto m²', 'net m²'],
  'unit.grossM2': ['brutto m²', 'gross m²'],
  // After a figure, as criteria write units: "−690 1.000 kr." could not be read.
  'unit.tDkk': ['tusind kr.', 'thousand DKK'],
  'unit.tDkkPerYear': ['tusind kr. om året', 'thousand DKK a year'],

  'indicator.group.house': ['Behov og ydelser', 'Needs and services'],
  'indicator.group.staffing': ['Bemanding', 'Staffing'],
  'indicator.group.floors': ['Etager', 'Floors'],
  'indicator.group.economy': ['Økonomi', 'Economy'],
  'indicator.lacks.house': [
    'Planen har ingen behov eller ydelser at måle på.',
    'The plan has no needs or services to measure.',
  ],
  'indicator.lacks.staffing': [
    'Planen siger for lidt om åbningstid, ydelser eller personale i scenariet.',
    'The plan says too little of opening hours, services or staff in the scenario.',
  ],
  'indicator.lacks.floors': [
    'Scenariet har ingen bygning med etager, eller ikke det, der skal måles på den.',
    'The scenario has no building with floors, or not what is to be measured on it.',
  ],
  'indicator.lacks.economy': [
    'Planen siger for lidt om penge: der skal være et nul-scenarie og beløb, som kan regnes om til samme prisniveau.',
    'The plan says too little of money: it takes a baseline, and amounts that can be re-priced to one price level.',
  ],
  'indicator.lacks.payback': [
    'Investeringen betales ikke tilbage i scenariet, eller planen siger for lidt om penge.',
    'The investment is not paid back in the scenario, or the plan says too little of money.',
  ],
} as const;
