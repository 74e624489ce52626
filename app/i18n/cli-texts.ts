/** What Borgerhus says on a terminal: when it starts, and what its commands answer. */
export const cliTexts = {
  'cli.start.usage': ['Brug: npm start [-- FIL.borgerhus]', 'Usage: npm start [-- FILE.borgerhus]'],
  'cli.start.building': [
    'Bygger vinduet; det sker kun, når noget er ændret …',
    'Building the window; only done when something has changed …',
  ],
  'cli.start.opened': [
    'Borgerhus er åbnet i et vindue. Det slutter, når vinduet lukkes; planen bliver liggende i {folder}.',
    'Borgerhus has opened in a window. It ends when the window is closed; the plan stays in {folder}.',
  ],
  'cli.start.handed_over': [
    'Borgerhus kørte allerede; et vindue mere er åbnet.',
    'Borgerhus was already running; another window has been opened.',
  ],
  'cli.start.no_window': [
    'Der blev ikke fundet en Chromium, Chrome eller Edge, der kan vise vinduet. Åbn denne adresse i en browser på denne maskine inden et minut:',
    'No Chromium, Chrome or Edge was found that can show the window. Open this address in a browser on this machine within a minute:',
  ],
  'cli.serve.hint': [
    'Adressen virker én gang og i et minut, og kun på denne maskine. Ctrl+C slutter.',
    'The address works once and for a minute, and on this machine only. Ctrl+C ends.',
  ],
  'cli.serve.enter': ['Enter giver en ny adresse.', 'Enter gives a new address.'],

  'cli.help.usage': ['brug: borgerhus KOMMANDO …', 'usage: borgerhus COMMAND …'],
  'cli.help.common': [
    'Alle tager --json (svar som data), --lang da|en (sprog) og --help. Svar kommer på standard output, beskeder på standard error.\nSlutter med 0: udført; 1: noget er galt med filen, planen eller det, der kom ind; 2: kommandoen kunne ikke forstås.',
    'All take --json (answers as data), --lang da|en (language) and --help. Answers come on standard output, messages on standard error.\nEnds with 0: done; 1: something is wrong with the file, the plan or the input; 2: the command was not understood.',
  ],
  'cli.help.summary': ['denne oversigt, eller en kommando for sig', 'this list, or one command by itself'],
  'cli.new.summary': ['en ny plan, tom eller eksemplet', 'a new plan, empty or the example'],
  'cli.info.summary': ['hvad der er i en plan', 'what is in a plan'],
  'cli.check.summary': [
    'efterprøv filen og se, hvad planen mangler',
    'verify the file and see what the plan lacks',
  ],
  'cli.results.summary': [
    'samlet resultat, interval, plads og hvor ofte hvert scenarie får hver plads',
    'total, interval, rank and how often each scenario takes each rank',
  ],
  'cli.excel.summary': ['regnearket til byrådets bilag', 'the workbook for the council’s annex'],
  'cli.report.summary': ['rapporten som PDF eller HTML', 'the report as PDF or HTML'],
  'cli.minutes.summary': [
    'referatet af et møde som PDF eller HTML',
    'the minutes of a meeting as PDF or HTML',
  ],
  'cli.json.summary': ['hele planen som JSON', 'the whole plan as JSON'],
  'cli.from_json.summary': ['en ny plan ud fra JSON', 'a new plan from JSON'],
  'cli.schema.summary': ['JSON-skemaet for en plan', 'the JSON schema of a plan'],
  'cli.desks.summary': [
    'skranker, ventetid og hvad en fælles skranke giver, på JSON fra standard input',
    'desks, waits and what one shared desk gains, on JSON from standard input',
  ],
  'cli.decide.summary': [
    'beslutningsanalysen på JSON fra standard input',
    'the decision analysis on JSON from standard input',
  ],
  'cli.allocate.summary': [
    'den bedste placering af funktioner i et hus, på JSON fra standard input',
    'the best allocation of functions in a house, on JSON from standard input',
  ],
  'cli.cover.summary': [
    'den billigste vagtplan, der dækker behovet, på JSON fra standard input',
    'the cheapest rota that covers the need, on JSON from standard input',
  ],
  'cli.serve.summary': [
    'vis Borgerhus i en browser på denne maskine; skriver adressen',
    'show Borgerhus in a browser on this machine; prints the address',
  ],
  'cli.new.done': ['Oprettet: {path}', 'Created: {path}'],
  'cli.written': ['Skrevet: {path}', 'Written: {path}'],
  'cli.info.title': ['Titel', 'Title'],
  'cli.info.municipality': ['Kommune', 'Municipality'],
  'cli.info.inhabitants': ['Indbyggere', 'Inhabitants'],
  'cli.info.price_level': ['Prisniveau', 'Price level'],
  'cli.info.budget_year': ['Budgetår', 'Budget year'],
  'cli.info.version': ['Ændringer', 'Changes'],
  'cli.info.saved_at': ['Gemt (UTC)', 'Saved (UTC)'],
  'cli.info.hash': ['Kontrolsum', 'Checksum'],
  'cli.check.sound': [
    'Filen er hel og læses uden fejl ({version} ændringer).',
    'The file is whole and reads without error ({version} changes).',
  ],
  'cli.check.complete': ['Planen mangler ikke noget.', 'The plan lacks nothing.'],
  'cli.check.warnings': ['Bemærkninger: {count}', 'Warnings: {count}'],
  'cli.check.score_missing': [
    '{scenario}: ingen aftalte point på »{criterion}«.',
    '{scenario}: no agreed score on “{criterion}”.',
  ],
  'cli.check.score_unknown': [
    '{scenario}: pointet på »{criterion}« er »ved ikke« og tæller som hele skalaen.',
    '{scenario}: the score on “{criterion}” is “don’t know” and counts as the whole scale.',
  ],
  'cli.check.score_unmeasured': [
    '{scenario}: »{criterion}« kan ikke måles, fordi planen siger for lidt; det tæller som hele spændet.',
    '{scenario}: “{criterion}” can’t be measured, as the plan says too little; it counts as the whole range.',
  ],
  'cli.results.scenario': ['Scenarie', 'Scenario'],
  'cli.results.total': ['Samlet', 'Total'],
  'cli.results.low': ['Lavest', 'Lowest'],
  'cli.results.high': ['Højest', 'Highest'],
  'cli.results.rank': ['Plads', 'Rank'],
  'cli.results.share': ['Nr. {rank}, %', 'No. {rank}, %'],
  'cli.results.staffing': ['Bemanding', 'Staffing'],
  'cli.results.neededFte': ['Behov, årsværk', 'Need, FTE'],
  'cli.results.plannedFte': ['Planlagt', 'Planned'],
  'cli.results.meanWaitMinutes': ['Ventetid, min.', 'Wait, min.'],
  'cli.results.servedInTimeShare': ['I tide, %', 'In time, %'],
  'cli.results.staffedHoursPerWeek': ['Betjent, t/uge', 'Staffed, h/week'],
  'cli.results.selfServiceHoursPerWeek': ['Selvbetjent', 'Self-service'],
  'cli.results.draws': [
    'Nr. 1, nr. 2 …: andel af {draws} trækninger af vægte og usikre point (frø {seed}).',
    'No. 1, no. 2 …: share of {draws} draws of weights and uncertain scores (seed {seed}).',
  ],
  'cli.usage.draws': [
    '--draws skal være et helt tal fra 1 til {most}',
    '--draws must be a whole number from 1 to {most}',
  ],
  'cli.usage.seed': ['--seed skal være et helt tal fra 0', '--seed must be a whole number from 0'],
  'cli.usage.unknown_command': ['der er ingen kommando »{command}«', 'there is no command “{command}”'],
  'cli.usage.operands': ['der skal stå: borgerhus {usage}', 'it should read: borgerhus {usage}'],
  'cli.usage.option_unknown': ['{option} er ikke et valg her', '{option} is no option here'],
  'cli.usage.option_value': [
    'værdien til {option} mangler eller hører ikke til',
    'the value of {option} is missing or doesn’t belong',
  ],
  'cli.usage.language': ['--lang er da eller en', '--lang is da or en'],
  'cli.usage.sample': ['--sample er {samples}', '--sample is {samples}'],
  'cli.usage.sheets': [
    '--sheets er en eller flere af {sheets}, med komma imellem.',
    '--sheets is one or more of {sheets}, with commas between.',
  ],
  'cli.usage.profile': ['--profile er {profiles}', '--profile is {profiles}'],
  'cli.usage.out': ['--out mangler: hvor skal filen ligge', '--out is missing: where is the file to go'],
  'cli.usage.reportOut': [
    '--out mangler eller ender hverken på .pdf eller .html',
    '--out is missing or ends neither in .pdf nor in .html',
  ],
  'cli.usage.meeting': [
    '--meeting mangler: mødets navn eller id',
    '--meeting is missing: name or id of the meeting',
  ],
  'cli.usage.port': ['--port er et tal fra 0 til 65535', '--port is a number from 0 to 65535'],
  'error.cli_meeting_unknown': [
    'Planen har ikke et møde, der hedder »{meeting}«. Intet er skrevet. Planens møder: {meetings}.',
    'The plan has no meeting called “{meeting}”. Nothing was written. Meetings of the plan: {meetings}.',
  ],
  'error.scenario_name_unknown': [
    'Planen har ikke et scenarie, der hedder »{name}«. Intet er skrevet. Vælg blandt {names}.',
    'The plan has no scenario called “{name}”. Nothing was written. Choose among {names}.',
  ],
} as const;
