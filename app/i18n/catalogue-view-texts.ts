/** The catalogue of services, when one chooses from it. */
export const catalogueViewTexts = {
  'catalogueView.open': ['Åbn kataloget', 'Open the catalogue'],
  'catalogueView.title': ['Katalog over ydelser', 'Catalogue of services'],
  'catalogueView.search': ['Søg på ord, KLE-nummer eller lov', 'Search by word, KLE number or law'],
  'catalogueView.found': ['{count} af {all} ydelser.', '{count} of {all} services.'],
  'catalogueView.keys': [
    'Pil ned og op går i listen, Enter vælger.',
    'Arrow down and up walk the list, Enter chooses.',
  ],
  'catalogueView.nothing': [
    'Ingen ydelser i kataloget passer. Prøv et kortere ord, eller tilføj en egen ydelse.',
    'No service of the catalogue fits. Try a shorter word, or add a service of your own.',
  ],
  'catalogueView.planned': ['er i planen', 'is in the plan'],
  'catalogueView.minutes': ['{minutes} min.', '{minutes} min.'],
  'catalogueView.volume': ['{volume} pr. 1.000 indb.', '{volume} per 1,000 inh.'],
  'catalogueView.any': ['alle', 'all'],
  'catalogueView.yes': ['ja', 'yes'],
  'catalogueView.no': ['nej', 'no'],
  'catalogueView.into': ['Giv dem i', 'Give them in'],
  'catalogueView.intoAll': ['alle scenarier', 'all scenarios'],
  'catalogueView.intoNone': ['intet scenarie endnu', 'no scenario yet'],
  'catalogueView.makesFunctions': ['Lad deres rum blive til funktioner', 'Let their rooms become functions'],
  'catalogueView.add': ['Tilføj {count} til planen', 'Add {count} to the plan'],
  'catalogueView.addNone': ['Tilføj til planen', 'Add to the plan'],
  'catalogueView.added': [
    'Tilføjet til planen: ydelser {count}, nye funktioner {functions}.',
    'Added to the plan: services {count}, new functions {functions}.',
  ],
  'catalogueView.close': ['Luk', 'Close'],
} as const;
