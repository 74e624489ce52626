/** Names and units of the figures the engines lean on (`app/plan/parameters.ts`). */
export const parameterTexts = {
  'parameter.open_weeks': ['Åbne uger om året', 'Open weeks a year'],
  'parameter.front_share': [
    'Andel af arbejdstiden ved skranken (frontandel)',
    'Share of working time at the desk (front share)',
  ],
  'parameter.utilisation': [
    'Andel af tiden ved skranken med en borger (udnyttelse)',
    'Share of desk time with a citizen (utilisation)',
  ],
  'parameter.assisted_share_of_minutes': [
    'Medbetjening: andel af ekspeditionens minutter',
    'Assisted self-service: share of the handling minutes',
  ],
  'parameter.self_service_assistance': [
    'Selvbetjening: andel der alligevel beder om hjælp',
    'Self-service: share who ask for help all the same',
  ],
  'parameter.gross_net_factor': ['Brutto/netto-faktor', 'Gross/net factor'],
  'parameter.gross_net_factor_new': ['Brutto/netto-faktor, nybyg', 'Gross/net factor, new building'],
  'parameter.gross_net_factor_rebuilt': ['Brutto/netto-faktor, ombygning', 'Gross/net factor, rebuilding'],
  'parameter.distance_same_floor': ['Afstand på samme etage', 'Distance on the same floor'],
  'parameter.distance_per_storey': ['Afstand pr. etage op eller ned', 'Distance per storey up or down'],
  'parameter.distance_without_lift': ['Tillæg uden elevator', 'Addition without a lift'],
  'parameter.building_operation_dkk_per_m2': [
    'Bygningsdrift pr. brutto-m² om året',
    'Building operation per gross m² a year',
  ],
  'parameter.capital_contingency': ['Reserve på anlæg', 'Contingency on capital'],
  'parameter.horizon_years': ['Horisont for nutidsværdi', 'Horizon of present value'],
  'parameter.payment_point_in_year': [
    'Nutidsværdi: hvornår i året et beløb regnes betalt',
    'Present value: when in the year an amount is taken to be paid',
  ],
  'parameter.discount_rate_to_35': ['Realrente, år 0–35', 'Real discount rate, years 0–35'],
  'parameter.discount_rate_36_70': ['Realrente, år 36–70', 'Real discount rate, years 36–70'],
  'unit.weeks': ['uger', 'weeks'],
  'unit.share': ['andel (0–1)', 'share (0–1)'],
  'unit.factor': ['brutto m² pr. netto m²', 'gross m² per net m²'],
  'unit.distance': ['afstand', 'distance'],
  'unit.dkkPerGrossM2': ['kr. pr. brutto-m²', 'DKK per gross m²'],
  'unit.years': ['år', 'years'],
  'unit.yearShare': [
    '0 = årets begyndelse, 0,5 = midt, 1 = slut',
    '0 = start of the year, 0.5 = middle, 1 = end',
  ],
} as const;
