/** What can go wrong with work that goes on beside the program. Danish first, then English. */
export const jobErrors = {
  'error.jobs_full': [
    'Der regnes allerede på {limit} opgaver. Planen er ikke ændret. Vent, til en af dem er færdig, eller stop den.',
    'There are already {limit} calculations under way. The plan is unchanged. Wait until one is done, or stop it.',
  ],
  'error.job_exists': [
    'Der regnes allerede på denne opgave. Planen er ikke ændret. Vent, til den er færdig, eller stop den.',
    'This calculation is already under way. The plan is unchanged. Wait until it is done, or stop it.',
  ],
  'error.job_memory': [
    'Opgaven brugte mere hukommelse, end den må. Planen er ikke ændret. Gør opgaven mindre, og prøv igen.',
    'The calculation took more memory than it may. The plan is unchanged. Make it smaller and try again.',
  ],
  'error.job_timeout': [
    'Opgaven blev ikke færdig i tide og er stoppet. Planen er ikke ændret. Gør opgaven mindre, eller giv den længere tid.',
    'The calculation was not done in time and has been stopped. The plan is unchanged. Make it smaller or give it more time.',
  ],
  'error.job_cancelled': [
    'Opgaven er stoppet, før der var et svar. Planen er ikke ændret. Start den igen, når du vil.',
    'The calculation was stopped before there was an answer. The plan is unchanged. Start it again whenever you like.',
  ],
} as const;
