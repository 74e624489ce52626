/** What is set once on a machine. */
export const settingsTexts = {
  'settings.lost': [
    'Indstillingerne på denne maskine kunne ikke læses helt. Borgerhus bruger sine sædvanlige i stedet; planerne er ikke berørt. Næste gang en indstilling ændres, gemmes den gamle fil ved siden af.',
    'The settings of this machine could not be read in full. Borgerhus uses its usual ones instead; plans are not affected. The next time a setting is changed, the old file is kept beside it.',
  ],
} as const;
