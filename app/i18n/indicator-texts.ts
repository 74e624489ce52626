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
  'unit.netM2': ['netto m²', 'net m²'],
  'unit.grossM2': ['brutto m²', 'gross m²'],
  'unit.tDkk': ['1.000 kr.', 'DKK 1,000'],
  'unit.tDkkPerYear': ['1.000 kr. om året', 'DKK 1,000 a year'],
} as const;
