/** What the fit check finds (`app/indicators/fit.ts`): a sentence each, with its source where it is a rule. */
export const fitTexts = {
  'fit.breach_over_capacity': ['{zone}: {amount} m² netto for meget', '{zone}: {amount} net m² too much'],
  'fit.breach_unplaced': [
    '{function} er ikke placeret ({amount} m² netto)',
    '{function} is not placed ({amount} net m²)',
  ],
  'fit.breach_fixed': ['{function} skal ligge i {zone}', '{function} must lie in {zone}'],
  'fit.breach_forbidden': ['{function} må ikke ligge i {zone}', '{function} must not lie in {zone}'],
  'fit.breach_together': [
    '{function} og {other} skal ligge sammen',
    '{function} and {other} must lie together',
  ],
  'fit.breach_apart': [
    '{function} og {other} skal ligge hver for sig',
    '{function} and {other} must lie apart',
  ],
  'fit.wish_zone_kind': [
    '{function} ønsker en anden slags zone end {zone}',
    '{function} wishes for another kind of zone than {zone}',
  ],
  'fit.wish_ground_floor': ['{function} ønsker stueetagen', '{function} wishes for the ground floor'],
  'fit.wish_daylight': [
    '{function} ønsker dagslys, og {zone} har ingen',
    '{function} wishes for daylight, and {zone} has none',
  ],
  'fit.wish_own_entrance': [
    '{function} ønsker egen indgang, og {zone} har ingen',
    '{function} wishes for an entrance of its own, and {zone} has none',
  ],
  'fit.wish_locking': [
    '{function} skal kunne låses, når huset er selvbetjent; det kan {zone} ikke',
    '{function} must be lockable while the house is unstaffed; {zone} is not',
  ],
  'fit.wish_quiet': [
    '{function} ønsker ro, og {zone} er ikke stille',
    '{function} wishes for quiet, and {zone} is not',
  ],
  'fit.wish_step_free': [
    'Borgere skal kunne nå {function} uden trin; {zone} har ingen elevator',
    'Citizens must reach {function} without steps; {zone} has no lift',
  ],
  'fit.wish_privacy': [
    '{function} har fortrolige samtaler og ligger i publikumszonen {zone}',
    '{function} holds confidential talks and lies in the public zone {zone}',
  ],
  'fit.reminder_workplace_area': [
    '{function}: {amount} m² pr. arbejdsplads. Normalt mindst 7 (Arbejdstilsynet: Indretning af kontor). Tjek med arbejdsmiljøorganisationen.',
    '{function}: {amount} m² a workplace. Normally at least 7 (Danish Working Environment Authority: office layout). Check with the working-environment group.',
  ],
  'fit.reminder_workplace_height': [
    '{function}: {amount} m til loftet. Normalt mindst 2,5 (Arbejdstilsynet: Indretning af kontor).',
    '{function}: {amount} m to the ceiling. Normally at least 2.5 (Danish Working Environment Authority: office layout).',
  ],
  'fit.reminder_workplace_air': [
    '{function}: {amount} m³ luft pr. person. Normalt mindst 12 (tl.dk: Fysiske rammer).',
    '{function}: {amount} m³ of air a person. Normally at least 12 (tl.dk: physical surroundings).',
  ],
  'fit.reminder_workplace_daylight': [
    '{function} har arbejdspladser uden dagslys. Arbejdsrum skal normalt have dagslys og udsyn (tl.dk: Fysiske rammer).',
    '{function} has workplaces without daylight. Work rooms normally need daylight and a view (tl.dk: physical surroundings).',
  ],
  'fit.reminder_building_regulations': [
    'Husk bygningsreglementet (BR18): trinfri adgang, handicaptoiletter, personbelastning ved brand og ventilation af forsamlingsrum. Borgerhus beregner det ikke.',
    'Remember the building regulations (BR18): step-free access, accessible toilets, fire occupancy and ventilation of assembly rooms. Borgerhus doesn’t compute them.',
  ],
  'fit.reminder_area_unknown': [
    '{function} har intet nettoareal og regnes som 0 m²',
    '{function} has no net area and counts as 0 m²',
  ],
} as const;
