/** What a plan still lacks, in the order in which a plan is made; and the figures people ask of a scenario first. */
export const stepTexts = {
  'step.title': ['Næste skridt', 'Next steps'],
  'step.none': ['Der mangler ikke noget.', 'Nothing is missing.'],
  'step.more': ['Vis alle {count}', 'Show all {count}'],
  'step.fewer': ['Vis færre', 'Show fewer'],
  'step.oneScenario': [
    'Planen har kun scenariet {scenario}. Forgren det, eller tilføj et andet, så der er noget at vælge imellem.',
    'The plan has only the scenario {scenario}. Branch it or add another, so that there is something to choose between.',
  ],
  'step.baseline': [
    'Intet scenarie er valgt som nul-scenarie, så der er ikke noget at måle forskelle fra.',
    'No scenario is chosen as the baseline, so there is nothing to take differences from.',
  ],
  'step.services': [
    'Planen har ingen ydelser endnu. Hent dem fra kataloget, eller skriv jeres egne.',
    'The plan has no services yet. Take them from the catalogue, or write your own.',
  ],
  'step.emptyScenarios': [
    'Ingen funktioner eller ydelser er med i {scenarios}.',
    'No functions or services are part of {scenarios}.',
  ],
  'step.needs': [
    'Ingen har sagt, hvad de har brug for. Skriv behov, eller indsæt noterne fra en workshop.',
    'Nobody has said what they need. Write needs, or paste the notes of a workshop.',
  ],
  'step.unlinkedNeeds': [
    '{count} af {of} behov mangler svar: vælg de funktioner og ydelser, der opfylder dem.',
    '{count} of {of} needs lack answers: choose the functions and services that meet them.',
  ],
  'step.uncovered': [
    'Behov, som et alternativ slet ikke svarer på: {scenarios}.',
    'Needs that an alternative doesn’t answer at all: {scenarios}.',
  ],
  'step.scores': [
    '{scenario} mangler aftalte point på {count} af {of} kriterier.',
    '{scenario} has no agreed score on {count} of {of} criteria.',
  ],
  'step.unknown': [
    '{scenario} har »ved ikke« på {count} af {of} kriterier.',
    '{scenario} has “don’t know” on {count} of {of} criteria.',
  ],
  'step.unmeasured': [
    '»{criterion}« kan ikke måles for {scenarios}: planen siger for lidt. Det tæller som hele spændet.',
    '“{criterion}” can’t be measured for {scenarios}: the plan says too little. It counts as the whole range.',
  ],
  'step.warnings': [
    'Advarsler, som ingen har taget stilling til: {count}.',
    'Warnings that nobody has dealt with: {count}.',
  ],
  'step.words': [
    'Fordele eller ulemper er ikke beskrevet for {scenarios}.',
    'Advantages or drawbacks are not described for {scenarios}.',
  ],
  'step.process': [
    'Processen har ingen faser endnu. Hent et forslag, og sæt datoer på.',
    'The process has no phases yet. Fetch a suggestion and give it dates.',
  ],
  'step.checklist': [
    'Tjeklisten er tom. Hent anbefalingerne fra »Du er altid velkommen«.',
    'The checklist is empty. Fetch the recommendations of “Du er altid velkommen”.',
  ],
  'step.checklistOpen': [
    'Punkter på tjeklisten, som ikke er klaret: {count}.',
    'Items on the checklist that are not done: {count}.',
  ],
  'step.assumptions': [
    '{count} forudsætninger er antaget eller husket og ikke bekræftet af nogen.',
    '{count} assumptions are assumed or remembered and confirmed by nobody.',
  ],

  'headline.functions': ['Funktioner', 'Functions'],
  'headline.services': ['Ydelser', 'Services'],
  'headline.needs': ['Behov dækket', 'Needs covered'],
  'headline.fte': ['Årsværk', 'Full-time staff'],
  'headline.grossM2': ['Brutto m²', 'Gross m²'],
  'headline.warnings': ['Advarsler', 'Warnings'],
} as const;
