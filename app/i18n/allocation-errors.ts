/** What `allocate` refuses to compute on. Danish first, then English. */
export const allocationErrors = {
  'error.allocate_input': [
    'Placeringen kan ikke beregnes: feltet {at} er ikke, som det skal være. Intet er ændret. Ret det, og prøv igen.',
    'The allocation can’t be computed: the field {at} is not as it must be. Nothing has changed. Correct it and try again.',
  ],
  'error.allocate_no_places': [
    'Placeringen kan ikke beregnes: der er ingen zoner at placere i. Intet er ændret. Tilføj mindst én.',
    'The allocation can’t be computed: there are no zones to place in. Nothing has changed. Add at least one.',
  ],
  'error.allocate_id_twice': [
    'Placeringen kan ikke beregnes: »{id}« står der to gange. Intet er ændret. Giv hver sit navn.',
    'The allocation can’t be computed: “{id}” stands there twice. Nothing has changed. Give each a name of its own.',
  ],
  'error.allocate_place_unknown': [
    'Placeringen kan ikke beregnes: zonen »{id}« findes ikke ({at}). Intet er ændret. Ret navnet, eller tilføj zonen.',
    'The allocation can’t be computed: there is no zone “{id}” ({at}). Nothing has changed. Correct the name or add the zone.',
  ],
  'error.allocate_function_unknown': [
    'Placeringen kan ikke beregnes: funktionen »{id}« findes ikke ({at}). Intet er ændret. Ret navnet, eller tilføj funktionen.',
    'The allocation can’t be computed: there is no function “{id}” ({at}). Nothing has changed. Correct the name or add the function.',
  ],
  'error.allocate_pair_self': [
    'Placeringen kan ikke beregnes: »{id}« er stillet sammen med sig selv ({at}). Intet er ændret. Vælg to forskellige funktioner.',
    'The allocation can’t be computed: “{id}” is paired with itself ({at}). Nothing has changed. Choose two different functions.',
  ],
  'error.allocate_no_answer': [
    'Der blev ikke fundet en placering i tide, og det er ikke afgjort, om der er en. Intet er ændret. Giv beregningen længere tid.',
    'No allocation was found in time, and it is not settled whether there is one. Nothing has changed. Give the calculation more time.',
  ],
} as const;
