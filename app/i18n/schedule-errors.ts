/** What an area schedule can't be read as. Danish first, then English. */
export const scheduleErrors = {
  'error.schedule_number': [
    '»{text}« er ikke et tal. Skriv fx 12,5.',
    '“{text}” isn’t a number. Write for instance 12.5.',
  ],
  'error.schedule_area_outside': [
    '»{text}« kan ikke være et areal. Skriv m² fra 0 til 100.000.',
    '“{text}” can’t be an area. Write m² from 0 to 100,000.',
  ],
  'error.schedule_count': [
    '»{text}« er ikke et antal. Skriv et helt tal.',
    '“{text}” isn’t a number of rooms. Write a whole number.',
  ],
  'error.schedule_zone_kind': [
    '»{text}« er ikke en slags zone. Skriv ydre, mellem, indre eller fælles.',
    '“{text}” isn’t a kind of zone. Write outer, middle, inner or shared.',
  ],
  'error.schedule_net_differs': [
    'Nettoarealet {net} m² er ikke {count} × {each} m². Ret det ene.',
    'The net area {net} m² is not {count} × {each} m². Correct one of them.',
  ],
  'error.schedule_place_unknown': [
    '{name}: »{place}« findes ikke i scenariets bygning. Planen er ikke ændret. Ret navnet, tilføj zonen, eller undlad kolonnen.',
    '{name}: “{place}” isn’t in the scenario’s building. The plan is unchanged. Correct the name, add the zone, or leave the column out.',
  ],
  'error.schedule_place_unclear': [
    '{name}: »{place}« kan være flere zoner. Planen er ikke ændret. Skriv både etage og zone, eller undlad kolonnen.',
    '{name}: “{place}” could be several zones. The plan is unchanged. Write both floor and zone, or leave the column out.',
  ],
  'error.schedule_computed': [
    'Det tal regnes ud af de andre. Ret antal eller m² hver.',
    'That figure is computed from the others. Change the number or the m² each.',
  ],
} as const;
