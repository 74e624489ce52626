/** Why a counting week that was pasted can't be read. Danish first, then English. */
export const countErrors = {
  'error.count_days': [
    'Tælleugen kan ikke læses: der er ingen ugedage i første række eller første kolonne. Planen er ikke ændret. Tag overskrifterne med, når du kopierer.',
    'The counting week can’t be read: there are no weekdays in the first row or the first column. The plan is unchanged. Copy the headings too.',
  ],
  'error.count_times': [
    'Tælleugen kan ikke læses: »{field}« er ikke begyndelsen på en halv eller hel time. Planen er ikke ændret. Skriv fx 9.00 eller 9.30.',
    'The counting week can’t be read: “{field}” is not the beginning of a half or whole hour. The plan is unchanged. Write for instance 9:00 or 9:30.',
  ],
  'error.count_number': [
    'Tælleugen kan ikke læses: »{field}« er ikke et antal. Planen er ikke ændret. Ret feltet, og indsæt igen.',
    'The counting week can’t be read: “{field}” is not a number of people. The plan is unchanged. Correct the field and paste again.',
  ],
  'error.count_twice': [
    'Tælleugen kan ikke læses: »{field}« står der to gange for samme dag. Planen er ikke ændret. Fjern den ene, og indsæt igen.',
    'The counting week can’t be read: “{field}” stands there twice for the same day. The plan is unchanged. Remove one and paste again.',
  ],
  'error.count_nobody': [
    'Tælleugen er tom: alle felter er nul. Planen er ikke ændret.',
    'The counting week is empty: every field is zero. The plan is unchanged.',
  ],
} as const;
