/** The matrix of services, and the panel of a service. */
export const serviceTexts = {
  'services.grid': ['Ydelser ned, scenarier hen', 'Services down, scenarios across'],
  'services.corner': ['Ydelse', 'Service'],
  'services.hint': [
    'Skriv kanaler, fx skranke eller tid 80 selv 20, eller tryk Enter for listen. Tomt: ikke i scenariet. Esc og derefter Tab forlader skemaet.',
    'Type channels, for instance counter or appointment 80 self 20, or press Enter for the list. Empty: not in the scenario. Esc and then Tab leaves the table.',
  ],
  'services.authority': ['myndighed', 'authority'],
  'services.notGiven': ['ikke i scenariet', 'not in the scenario'],
  'services.fromCatalogue': ['Ydelse fra kataloget', 'Service from the catalogue'],
  'services.own': ['Egen ydelse', 'Service of your own'],

  'services.add': ['Tilføj ydelse', 'Add service'],
  'services.addName': ['Ydelsens navn', 'Name of the service'],
  'services.addHint': [
    'Enter tilføjer og gør klar til den næste. En liste fra Excel kan indsættes på én gang.',
    'Enter adds it and makes ready for the next. A list from Excel can be pasted in one go.',
  ],
  'services.empty': [
    'Planen har ingen ydelser endnu. Tag dem fra kataloget, eller tilføj en med jeres eget navn.',
    'The plan has no services yet. Take them from the catalogue, or add one under a name of your own.',
  ],
  'services.filtered': ['Ingen ydelser passer til det, der er valgt.', 'No service fits what is chosen.'],
  'services.filter.text': ['Find ydelse, KLE eller lov', 'Find service, KLE or law'],
  'services.filter.loose': ['Kun uden funktion', 'Only without function'],

  'services.channels': ['Kanaler', 'Channels'],
  'services.channelsHint': [
    'Giver altid 100: den største af de andre afgiver eller får resten.',
    'Always comes to 100: the largest of the others gives or takes the rest.',
  ],
  'services.deliveredBy': ['Leveres i', 'Delivered in'],
  'services.staffGroup': ['Personalegruppe', 'Staff group'],
  'services.notChosen': ['ikke valgt', 'not chosen'],
  'services.noFunctions': [
    'Planen har ingen funktioner at levere den i endnu.',
    'The plan has no functions to deliver it in yet.',
  ],
  'services.takeOut': ['Tag ud af scenariet', 'Take out of the scenario'],
  'services.notGivenHere': ['Scenariet giver ikke ydelsen.', 'The scenario doesn’t give the service.'],
  'services.give': ['Giv den ({channel})', 'Give it ({channel})'],
  'services.links.functions': ['Funktioner, der leverer den', 'Functions that deliver it'],
  'services.links.needs': ['Behov, den svarer på', 'Needs it answers'],

  'services.figures': ['Tal og grundlag', 'Figures and basis'],
  'services.role': ['Din rolle', 'Your role'],
  'services.rolePlaceholder': ['fx projektleder', 'for instance project lead'],
  'services.roleHint': [
    'Skrives ved de tal, du bekræfter eller retter, så andre kan se, hvem der står inde for dem. Huskes på denne maskine.',
    'Goes with the figures you confirm or change, so that others see who stands by them. Remembered on this machine.',
  ],
  'services.kleNumber': ['KLE-nummer', 'KLE number'],
  'services.legalBasis': ['Lovgrundlag', 'Legal basis'],
  'services.handlingMinutes': ['Tid pr. henvendelse', 'Time for each enquiry'],
  'services.volumePer1000': [
    'Henvendelser om året pr. 1.000 indbyggere',
    'Enquiries a year for each 1,000 inhabitants',
  ],
  'services.spaceM2PerUnit': ['Areal pr. plads', 'Area for each place'],
  'services.peak': ['Hvornår folk kommer', 'When people come'],
  'services.yearlyVolume': ['Henvendelser om året, talt hos jer', 'Enquiries a year, counted with you'],
  'services.volumeHere': [
    'Det giver {volume} om året i jeres kommune.',
    'That makes {volume} a year in your municipality.',
  ],
  'services.volumeUnknown': ['Hverken talt eller anslået endnu.', 'Neither counted nor estimated yet.'],
  'services.volumeNoInhabitants': [
    'Skriv kommunens indbyggertal på Overblik, så regnes tallet ud for jer.',
    'Write the number of inhabitants on Overview, and the figure is worked out for you.',
  ],
  'services.confirmAll': ['Bekræft alle {count} tal', 'Confirm all {count} figures'],

  'services.about': ['Om ydelsen', 'About the service'],
  'services.name': ['Navn', 'Name'],
  'services.group': ['Gruppe', 'Group'],
  'services.counter': ['Personlig betjening', 'Personal service'],
  'services.appointment': ['Tidsbestilling', 'Appointment'],
  'services.handledAs': ['Husets opgave', 'Task of the house'],
  'services.udbetalingDanmark': ['Udbetaling Danmark', 'Udbetaling Danmark'],
  'services.authorityTask': ['Myndighedsopgave', 'Authority task'],
  'services.selfService': ['Borgeren kan selv i huset', 'Citizens can do it themselves in the house'],
  'services.space': ['Rum', 'Room'],
  'services.spaceUnit': ['Plads', 'Place'],
  'services.note': ['Bemærkning om ydelsen', 'Note about the service'],
  'services.remove': ['Slet ydelsen', 'Delete the service'],

  'services.block.size': [
    '{rows} × {columns} (ydelser × scenarier)',
    '{rows} × {columns} (services × scenarios)',
  ],
  'services.block.channelsHint': [
    'Gælder alle de valgte felter, fx »skranke« eller »tid 80 · selv 20«.',
    'Goes for all selected cells, for instance “counter” or “appointment 80 · self 20”.',
  ],
  'services.block.takeOut': ['Tag ud af scenarierne', 'Take out of the scenarios'],
  'services.block.none': [
    'Ingen af felterne er med i et scenarie endnu.',
    'None of the cells is in a scenario yet.',
  ],
  'services.block.services': ['De {count} ydelser', 'The {count} services'],
  'services.block.confirm': ['Bekræft {count} tal', 'Confirm {count} figures'],
  'services.block.remove': ['Slet de {count} ydelser', 'Delete the {count} services'],
} as const;
