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
 * In what ways a text may name somebody: the whole name, without what stands in brackets behind it, and each of its words.
 *
 * Initials and words that names are joined with aren't looked for, nor the words of a code name ("Medarbejder 2", "Panel (ét
 * fælles svar)"): they would be found everywhere.
 */
export function formsOfName(name: string): { whole: string[]; parts: string[] } {
  const bare = name.replace(/\s*[([].*?[)\]]\s*/g, ' ').trim();
  const whole = [...new Set([nameForm(name), nameForm(bare)])].filter(isTellingWhole);
  const isCodeName = /\p{N}/u.test(bare);
  const words = bare.split(/[\s,;/\p{Pd}]+/u);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const parts = (capitals.length > 0 ? capitals : words).map(nameForm);
  return {
    whole,
    parts: isCodeName || words.length < 2 ? [] : [...new Set(parts.filter(isTelling))],
  };
}

function isTellingWhole(form: string): boolean {
  return form.length > 1 && /\p{L}/u.test(form) && !pseudonymForm.test(form);
}

function isTelling(word: string): boolean {
  return /^\p{L}{2,}$/u.test(word.replace(/['’]/g, '')) && !sayNothing.has(word);
}
