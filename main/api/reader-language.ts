import type { Language } from '#app/i18n/texts.ts';

type Environment = { readonly [name: string]: string | undefined };

/** The language that messages on a terminal are written in: English where the system says so, else Danish. */
export function readerLanguage(environment: Environment = process.env): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^en\b|^en_/i.test(locale) ? 'en' : 'da';
}
