/**
 * How people write a word: as it is, with æ, ø, å as on a keyboard without them (ae, oe, aa) and with their marks
 * left out (a, o, a), all in small letters and without accents. The first form is the one with two letters.
 */
export function spellings(word: string): string[] {
  const small = word.normalize('NFC').toLowerCase();
  const twoLetters = withoutAccents(
    small
      .replaceAll('æ', 'ae')
      .replaceAll('ø', 'oe')
      .replaceAll('å', 'aa')
      .replaceAll('ö', 'oe')
      .replaceAll('ä', 'ae'),
  );
  const oneLetter = withoutAccents(small.replaceAll('æ', 'a').replaceAll('ø', 'o'));
  return twoLetters === oneLetter ? [twoLetters] : [twoLetters, oneLetter];
}

/** The words of a text, in order: what stands between spaces and marks; a number keeps its dots ("23.09.02"). */
export function wordsOf(text: string): string[] {
  return text.match(/\d+(\.\d+)+|[\p{L}\p{N}]+/gu) ?? [];
}

/** Danish and English, longest first, so that "erne" goes before "e". */
const endings = [
  ...['ningerne', 'ningens', 'ningen', 'ninger', 'elserne', 'elsen', 'elser', 'ernes', 'enes', 'ning'],
  ...['else', 'erne', 'ene', 'ers', 'ets', 'ens', 'ies', 'ing', 'er', 'et', 'en', 'es', 'ed', 'e', 's'],
];

/** Shorter than this, too little is left of a word to know it by. */
const shortestStem = 3;

/**
 * What is left of a word when it is no longer in the plural, the definite or the genitive, Danish or English:
 * "passet" and "pas" → "pas", "kørekortene" → "kørekort", "libraries" → "librar".
 */
export function stem(word: string): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= shortestStem);
  const bare = ending ? word.slice(0, -ending.length) : word;
  // A Danish consonant is doubled before an ending: pas, passet.
  return bare.length > shortestStem && bare.at(-1) === bare.at(-2) ? bare.slice(0, -1) : bare;
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
