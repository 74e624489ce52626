/** The first time the program is opened on a machine, and what a new plan begins with. */
export const firstRunTexts = {
  'firstRun.title': ['Velkommen til Borgerhus', 'Welcome to Borgerhus'],
  'firstRun.language': ['Hvilket sprog vil du arbejde på?', 'Which language do you want to work in?'],
  'firstRun.lead': [
    'Se først eksemplet, eller begynd på jeres egen plan. Alt kan springes over og laves om; sprog og udseende står under Indstillinger (Ctrl ,).',
    'Look at the example first, or begin a plan of your own. Everything can be skipped and changed; language and looks are under Settings (Ctrl ,).',
  ],
  'firstRun.today': ['Videre: det, I har i dag', 'Next: what you have today'],
  'firstRun.today.title': ['Hvad har I i dag?', 'What do you have today?'],
  'firstRun.today.lead': [
    'Det bliver planens nul-scenarie, som alt andet måles imod. Der er sat kryds ved det, vi regner med, at en kommune {size} har; det er vores gæt, ikke en statistik. Rummene følger med. Ret nu eller senere.',
    'It becomes the plan’s baseline, which everything else is measured against. What we take a municipality {size} to have is ticked; it is our guess, not a statistic. The rooms come with it. Change it now or later.',
  ],
  'firstRun.size.small': ['under {medium} indbyggere', 'below {medium} inhabitants'],
  'firstRun.size.medium': [
    'mellem {medium} og {large} indbyggere',
    'between {medium} and {large} inhabitants',
  ],
  'firstRun.size.large': ['på {large} indbyggere eller flere', 'of {large} inhabitants or more'],
  'firstRun.size.unknown': ['af almindelig størrelse', 'of ordinary size'],
  'firstRun.today.group': ['{name}, {count} af {all}', '{name}, {count} of {all}'],
  'firstRun.today.make': ['Opret planen med {count} ydelser', 'Create the plan with {count} services'],
  'firstRun.today.skip': ['Opret uden', 'Create without'],
  'firstRun.today.back': ['Tilbage', 'Back'],
  'firstRun.standard': [
    'Planen begynder med det, der er sat op for {name} under Indstillinger.',
    'The plan begins with what is set up for {name} under Settings.',
  ],
} as const;
