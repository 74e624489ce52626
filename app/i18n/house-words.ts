/** What the house's kinds of things are called on its screens, beside the words they share with the sheets. */
export const houseWords = {
  'zone.none': ['Uden bestemt zone', 'No particular zone'],

  'house.privacyLong.0': ['0 · åbent', '0 · open'],
  'house.privacyLong.1': ['1 · skærmet for blikke og lyttere', '1 · screened from eyes and ears'],
  'house.privacyLong.2': ['2 · lukket samtalerum', '2 · closed interview room'],
  'house.privacyLong.3': [
    '3 · lukket rum med ekstra udgang eller alarm',
    '3 · closed room with a second exit or an alarm',
  ],

  'state.undecided': ['ikke afgjort', 'undecided'],

  'house.channel.counter': ['Skranke', 'Counter'],
  'house.channel.appointment': ['Tidsbestilling', 'Appointment'],
  'house.channel.assisted': ['Medbetjening', 'Assisted self-service'],
  'house.channel.selfService': ['Selvbetjening', 'Self-service'],
  'house.channel.telephone': ['Telefon', 'Telephone'],
  'house.channel.digital': ['Digitalt', 'Digital'],
  'house.channelShort.counter': ['Skranke', 'Counter'],
  'house.channelShort.appointment': ['Tid', 'Booked'],
  'house.channelShort.assisted': ['Medbetjening', 'Assisted'],
  'house.channelShort.selfService': ['Selv', 'Self'],
  'house.channelShort.telephone': ['Telefon', 'Telephone'],
  'house.channelShort.digital': ['Digital', 'Digital'],

  'house.handledAs.service': ['ydelse', 'service'],
  'house.handledAs.guidance': ['vejledning', 'guidance'],
  'house.handledAs.caseWork': ['sagsbehandling', 'case work'],
  'house.counter.none': ['ingen skranke', 'no counter'],
  'house.counter.possible': ['kan ske i skranken', 'possible at the counter'],
  'house.counter.required': ['personligt fremmøde', 'in person'],
  'house.appointment.no': ['uden aftale', 'no appointment'],
  'house.appointment.optional': ['med eller uden aftale', 'with or without appointment'],
  'house.appointment.usual': ['normalt med aftale', 'usually by appointment'],
  'house.appointment.required': ['kun med aftale', 'by appointment only'],
} as const;
