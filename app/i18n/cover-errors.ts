/** What `cover` refuses to compute on. Danish first, then English. */
export const coverErrors = {
  'error.cover_input': [
    'Vagtplanen kan ikke beregnes: feltet {at} er ikke, som det skal være. Intet er ændret. Ret det, og prøv igen.',
    'The rota can’t be computed: the field {at} is not as it must be. Nothing has changed. Correct it and try again.',
  ],
  'error.cover_id_twice': [
    'Vagtplanen kan ikke beregnes: »{id}« står der to gange ({at}). Intet er ændret. Giv hver sit navn.',
    'The rota can’t be computed: “{id}” stands there twice ({at}). Nothing has changed. Give each a name of its own.',
  ],
  'error.cover_need_length': [
    'Behovet for »{need}« har {count} tal, men der er kun {slots} tidsrum ({at}). Intet er ændret. Fjern det, der er for meget, eller ret antallet af tidsrum.',
    'The need for “{need}” has {count} figures, but there are only {slots} slots ({at}). Nothing has changed. Remove what is too much, or correct the number of slots.',
  ],
  'error.cover_shift_outside': [
    'Vagten »{shift}« går fra tidsrum {from} til {to}, men der er kun åbent i tidsrum 0 til {slots} ({at}). Intet er ændret. Gør vagten kortere, eller udvid åbningstiden.',
    'The shift “{shift}” goes from slot {from} to {to}, but it is only open in slots 0 to {slots} ({at}). Nothing has changed. Make the shift shorter or the opening hours longer.',
  ],
  'error.cover_shift_empty': [
    'Vagten »{shift}« slutter, før den begynder, eller består kun af pauser ({at}). Intet er ændret. Ret dens tider.',
    'The shift “{shift}” ends before it begins, or is nothing but breaks ({at}). Nothing has changed. Correct its times.',
  ],
  'error.cover_break_outside': [
    'Pausen i tidsrum {slot} ligger uden for vagten »{shift}« ({at}). Intet er ændret. Flyt pausen.',
    'The break in slot {slot} lies outside the shift “{shift}” ({at}). Nothing has changed. Move the break.',
  ],
  'error.cover_no_answer': [
    'Der blev ikke fundet en vagtplan i tide, og det er ikke afgjort, om der er en. Intet er ændret. Giv beregningen længere tid.',
    'No rota was found in time, and it is not settled whether there is one. Nothing has changed. Give the calculation more time.',
  ],
} as const;
