import { folded } from './fold.ts';

/** Words in names and code names that say nothing of who it is. */
const sayNothing = new Set([
  ...[
    'af',
    'von',
    'van',
    'de',
    'den',
    'der',
    'da',
    'du',
    'la',
    'le',
    'og',
    'and',
    'the',
    'of',
    'for',
    'fra',
    'med',
  ],
  ...['deltager', 'participant', 'tidligere', 'former', 'jr', 'sr'],
]);

/** What an anonymised rater is called already. */
const pseudonymForm = /^(tidligere deltager|former participant|deltager|participant) \d+$/;

/** A name as it is looked for: {@link folded}, one space between its words. */
export function nameForm(name: string): string {
  return folded(name.normalize('NFC')).text.replace(/ +/g, ' ').trim();
}

/**
 * In what ways a text may name somebody: the whole name, and each of its words.
 *
 * Initials, figures and words that names are joined with aren't looked for: they would be found everywhere.
 */
export function formsOfName(name: string): { whole: string[]; parts: string[] } {
  const whole = nameForm(name);
  if (pseudonymForm.test(whole) || !/\p{L}/u.test(whole) || whole.length < 2) return { whole: [], parts: [] };
  const words = whole.split(/[ ,;/()]+/);
  const parts = words.filter((word) => word !== whole && isTelling(word));
  return { whole: [whole], parts: [...new Set(parts)] };
}

function isTelling(word: string): boolean {
  return /^\p{L}{2,}$/u.test(word.replace(/['’.]/g, '')) && !sayNothing.has(word) && !word.endsWith('.');
}
