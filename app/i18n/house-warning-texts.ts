/** Warnings about the house ({@link import('./warning-texts.ts')}); the law or study behind a rule stands in the text. */
export const houseWarningTexts = {
  'warning.udk_case_work.title': ['Udbetaling Danmark som sagsbehandling', 'Udbetaling Danmark as case work'],
  'warning.udk_case_work': [
    '»{service}« er planlagt som sagsbehandling, men afgørelsen ligger hos Udbetaling Danmark, eller det er ikke afklaret. Kommunen vejleder og hjælper (lov om Udbetaling Danmark § 3), men afgør ikke sagen.',
    '“{service}” is planned as case work, but Udbetaling Danmark decides it, or that isn’t settled. The municipality guides and assists (Act on Udbetaling Danmark § 3) but doesn’t decide the case.',
  ],
  'warning.udk_case_work.mend': [
    'Planlæg ydelsen som vejledning, eller ret dens status, når det er slået fast, at afgørelsen er kommunens.',
    'Plan the service as guidance, or change its status once it is certain that the municipality decides.',
  ],
  'warning.authority_open.title': ['Myndighedsopgave i åben zone', 'Authority task in an open zone'],
  'warning.authority_open': [
    'I {scenario} løses myndighedsopgaven »{service}« i »{room}«, som er uden afskærmning og ligger i den ydre zone. Andre kan se og høre med, og tavshedspligten (forvaltningslovens § 27) er svær at holde.',
    'In {scenario} the authority task “{service}” is done in “{room}”, which is unscreened and lies in the outer zone. Others can see and hear, and the duty of confidentiality (Public Administration Act § 27) is hard to keep.',
  ],
  'warning.authority_open.mend': [
    'Lad en funktion i mellemzonen levere ydelsen, flyt funktionen, eller giv den afskærmning.',
    'Let a function in the middle zone deliver the service, move the function, or have it screened.',
  ],
  'warning.room_too_open.title': ['Lukket rum mangler', 'No closed room'],
  'warning.room_too_open': [
    'I {scenario} kræver »{service}« diskretion på trin {needed}, men »{room}« har trin {offered} (0 åben, 1 afskærmet, 2 lukket samtalerum, 3 lukket rum med flugtvej eller alarm).',
    'In {scenario} “{service}” demands privacy of level {needed}, but “{room}” has level {offered} (0 open, 1 screened, 2 closed interview room, 3 closed room with an escape route or alarm).',
  ],
  'warning.room_too_open.mend': [
    'Lad en funktion med lukket rum levere ydelsen, eller tag et samtalerum med i scenariet.',
    'Let a function with a closed room deliver the service, or include an interview room in the scenario.',
  ],
  'warning.desk_unlocked.title': ['Skranke i selvbetjent tid', 'Desk in self-service hours'],
  'warning.desk_unlocked': [
    'I {scenario} er zonen med »{room}« åben uden personale {hours} timer om ugen, og intet sikrer, at den er låst imens. Her løses myndighedsopgaver: {services}. I selvbetjent tid bør borgerservice kunne låses.',
    'In {scenario} the zone with “{room}” is open without staff {hours} hours a week, and nothing makes sure that it is locked then. Authority tasks are done there: {services}. Citizen service should be lockable in self-service hours.',
  ],
  'warning.desk_unlocked.mend': [
    'Læg funktionen i en zone, der kan låses; er den endnu ikke placeret, så sæt kravet om aflåsning på den. Ryddes skranken på anden måde, så accepter advarslen med begrundelse.',
    'Place the function in a zone that can be locked; if it isn’t placed yet, set the demand for locking on it. If the desk is cleared in another way, accept the warning with a reason.',
  ],
  'warning.counter_unstaffed.title': ['Skranke uden betjent tid', 'Counter without staffed hours'],
  'warning.counter_unstaffed': [
    'I {scenario} gives {services} ved skranken i »{room}«, men den zone har kun selvbetjent åbningstid ({hours} timer om ugen). Borgeren møder en tom skranke.',
    'In {scenario} {services} can be had at the counter in “{room}”, but that zone has self-service hours only ({hours} hours a week). The citizen meets an empty counter.',
  ],
  'warning.counter_unstaffed.mend': [
    'Giv zonen betjent åbningstid, lad en anden funktion levere, eller vælg en anden kanal.',
    'Give the zone staffed hours, let another function deliver, or choose another channel.',
  ],
  'warning.authority_staff.title': ['Myndighedsopgave uden myndighed', 'Authority task without authority'],
  'warning.authority_staff': [
    'I {scenario} løses myndighedsopgaven »{service}« af {group}, som ikke må træffe afgørelse. De må kun vejlede, og sagen skal gå videre til en anden.',
    'In {scenario} the authority task “{service}” is done by {group}, who may not decide. They may only guide, and the case must go on to somebody else.',
  ],
  'warning.authority_staff.mend': [
    'Vælg en faggruppe, der må træffe afgørelse, planlæg ydelsen som vejledning, eller få bemyndigelsen på plads.',
    'Choose a staff group that may decide, plan the service as guidance, or have the authority conferred.',
  ],
  'warning.competence_short.title': ['Kompetence mangler', 'Competence missing'],
  'warning.competence_short': [
    'I {scenario} løses »{service}« af {group}, som ikke har de kompetencer, ydelsen kræver (har < kræver): {competences}.',
    'In {scenario} “{service}” is done by {group}, who lack competences that it demands (has < demanded): {competences}.',
  ],
  'warning.competence_short.mend': [
    'Planlæg oplæring, lad en anden faggruppe løse ydelsen, eller ret kravet.',
    'Plan training, let another staff group do the service, or correct the demand.',
  ],
  'warning.service_undelivered.title': ['Ydelse uden funktion', 'Service without a function'],
  'warning.service_undelivered': [
    '{scenario} giver »{service}«, men ingen af de funktioner, scenariet har, leverer den.',
    '{scenario} gives “{service}”, but none of the functions that it has delivers it.',
  ],
  'warning.service_undelivered.mend': [
    'Vælg, hvilken funktion der leverer ydelsen, tag funktionen med i scenariet, eller tag ydelsen ud.',
    'Choose which function delivers the service, include that function in the scenario, or take the service out.',
  ],
  'warning.function_purposeless.title': ['Funktion uden formål', 'Function without a purpose'],
  'warning.function_purposeless': [
    '»{function}« har hverken et formål i ord, en ydelse eller et behov, som den svarer på.',
    '“{function}” has neither a purpose in words, nor a service, nor a need that it answers.',
  ],
  'warning.function_purposeless.mend': [
    'Skriv, hvad den er til, eller knyt den til de ydelser og behov, den tjener.',
    'Say what it is for, or link it to the services and needs that it serves.',
  ],
  'warning.figures_unconfirmed.title': ['Ubekræftede tal', 'Unconfirmed figures'],
  'warning.figures_unconfirmed': [
    '{count} af de {total} ydelser, som scenarierne giver, regnes med minutter eller antal, som ingen her har bekræftet. Bemanding og ventetid hviler på dem.',
    '{count} of the {total} services that the scenarios give are reckoned with minutes or volumes that nobody here has confirmed. Staffing and waiting times rest on them.',
  ],
  'warning.figures_unconfirmed.mend': [
    'Bekræft tallene, eller sæt egne tællinger ind; begynd med de ydelser, der er flest af.',
    'Confirm the figures, or put in counts of your own; begin with the services that are most frequent.',
  ],
} as const;
