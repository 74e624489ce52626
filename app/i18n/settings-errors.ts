/** What can be wrong with a file of settings. */
export const settingsErrors = {
  'error.settings_not_json': [
    'Filen kan ikke læses som indstillinger; den er måske ikke hentet færdig eller rettet i hånden. Indstillingerne er ikke ændret. Bed om filen igen.',
    'The file can’t be read as settings; perhaps it was not fully fetched, or edited by hand. The settings are unchanged. Ask for the file again.',
  ],
  'error.settings_other_kind': [
    'Filen er ikke indstillinger fra Borgerhus. Indstillingerne er ikke ændret. Vælg den fil, der blev gemt under Indstillinger.',
    'The file holds no settings from Borgerhus. The settings are unchanged. Choose the file that was saved under Settings.',
  ],
  'error.settings_newer': [
    'Filen er gemt af en nyere udgave af Borgerhus (form {version}). Indstillingerne er ikke ændret. Opdatér programmet, eller bed om en fil fra samme udgave.',
    'The file was saved by a newer Borgerhus (form {version}). The settings are unchanged. Update the program, or ask for a file from the same version.',
  ],
  'error.settings_wrong': [
    'Filen har en fejl ved {at} ({reason}). Intet af den er hentet, og indstillingerne er ikke ændret. Ret stedet, eller bed om filen igen.',
    'The file has an error at {at} ({reason}). Nothing of it was taken and the settings are unchanged. Correct the place, or ask for the file again.',
  ],
} as const;
