/** Scenarios that branch, are put aside and brought back, or deleted. */
export const scenarioTexts = {
  'scenario.branch': ['Forgren', 'Branch'],
  'scenario.branch.title': ['Forgren {name}', 'Branch {name}'],
  'scenario.branch.lead': [
    'Det nye scenarie begynder, som {name} er nu. Herefter kan de to rettes hver for sig, og Borgerhus viser, hvor de adskiller sig.',
    'The new scenario begins as {name} is now. From then on the two are changed separately, and Borgerhus shows where they differ.',
  ],
  'scenario.branch.copied': ['Kopieres', 'Is copied'],
  'scenario.branch.words': [
    'Beskrivelse, fordele, ulemper og samarbejdsmodel',
    'Description, advantages, drawbacks and co-operation model',
  ],
  'scenario.branch.notCopied': ['Kopieres ikke', 'Is not copied'],
  'scenario.branch.scores': [
    'Point. De er givet til {name}; det nye scenarie skal vurderes for sig.',
    'Scores. They were given to {name}; the new scenario has to be judged by itself.',
  ],
  'scenario.branch.nameOf': ['{name}, variant', '{name}, variant'],
  'scenario.branch.done': [
    '{name} er forgrenet fra {from}. Fortryd med Ctrl Z.',
    '{name} has been branched from {from}. Undo with Ctrl Z.',
  ],
  'scenario.cancel': ['Annullér', 'Cancel'],
  'scenario.branchedFrom': ['Forgrenet fra {name}', 'Branched from {name}'],

  'scenario.archive': ['Arkivér', 'Archive'],
  'scenario.archived': [
    '{name} er lagt i arkivet med alt, hvad der er i det. Det er ude af resultater, point og Excel-ark, til det hentes tilbage.',
    '{name} has been archived with everything in it. It is left out of results, scores and workbook until it is brought back.',
  ],
  'scenario.archived.note': [
    'Scenariet er arkiveret: alt i det er bevaret, men det tæller ikke med i resultater, point, matricer og Excel-ark.',
    'The scenario is archived: everything in it is kept, but it takes no part in results, scores, matrices and workbook.',
  ],
  'scenario.archived.mark': ['arkiveret', 'archived'],
  'scenario.restore': ['Hent tilbage', 'Bring back'],
  'scenario.restoreNamed': ['Hent {name} tilbage', 'Bring {name} back'],
  'scenario.restored': ['{name} er med igen.', '{name} takes part again.'],
  'scenario.baselineStays': [
    'Nul-scenariet kan ikke arkiveres. Vælg et andet som nul-scenarie først.',
    'The baseline can’t be archived. Choose another baseline first.',
  ],

  'scenario.remove.title': ['Slet {name}?', 'Delete {name}?'],
  'scenario.remove.goes': ['Det her slettes sammen med scenariet:', 'This is deleted with the scenario:'],
  'scenario.remove.onlyItself': [
    'Scenariet er tomt: kun dets navn og beskrivelse slettes.',
    'The scenario is empty: only its name and description are deleted.',
  ],
  'scenario.remove.branches': [
    'Scenarier forgrenet herfra bliver, men glemmer, hvor de kommer fra: {names}.',
    'Scenarios branched from it stay, but forget where they came from: {names}.',
  ],
  'scenario.remove.baseline': [
    'Det er planens nul-scenarie. Uden det er der ikke noget at måle forskelle fra.',
    'It is the plan’s baseline. Without it there is nothing to take differences from.',
  ],
  'scenario.remove.archiveInstead': [
    'I arkivet er det ude af alle resultater, men intet går tabt.',
    'In the archive it is out of all results, but nothing is lost.',
  ],
  'scenario.remove.closed': [
    'Scenariet kan ikke slettes: {count} point er givet i en runde, der er lukket, og det, der er sagt i den, bliver stående. Arkivér det i stedet.',
    'The scenario can’t be deleted: {count} scores were given in a round that is closed, and what was said in it stays. Archive it instead.',
  ],
  'scenario.remove.confirm': ['Slet scenariet', 'Delete the scenario'],
  'scenario.rowCount': ['{rows}: {count}', '{rows}: {count}'],

  'scenario.tree': ['Forgreninger', 'Branches'],
  'scenario.tree.lead': [
    'Hvem der er forgrenet fra hvem. Arkiverede scenarier er bevaret her.',
    'Who was branched from whom. Archived scenarios are kept here.',
  ],

  'scenario.model.1': [
    'Fælles it og korte kurser. Hver har sit hus og sine medarbejdere.',
    'Shared IT and short courses. Each has its own house and staff.',
  ],
  'scenario.model.2': [
    'Borgerservicens medarbejdere flytter ind i bibliotekets lokaler.',
    'Citizen service staff move into the library’s rooms.',
  ],
  'scenario.model.3': [
    'Bibliotekets medarbejdere løser udvalgte opgaver, og viden deles efter en plan.',
    'Library staff take on selected tasks, and knowledge is shared by plan.',
  ],
  'scenario.model.4': [
    'Én indgang til kommunen: også sundhedscenter, politi, SSP, jobservice og turisme kan være med.',
    'One entrance to the municipality: health centre, police, crime prevention, job service and tourism may join.',
  ],
  'scenario.model.5': [
    'Bibliotek og borgerservice arbejder hver for sig.',
    'Library and citizen service work separately.',
  ],
} as const;
