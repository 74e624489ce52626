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
} as const;
