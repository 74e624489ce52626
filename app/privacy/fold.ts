/** A text in the form in which names are compared, and where each of its letters stands in the text itself. */
export interface Folded {
  text: string;
  /** Index in the original, by index in `text`; one more than there are letters: the end. */
  at: readonly number[];
}

/** Letters that are written in two ways in Danish names (Åse, Aase), and those that Unicode doesn't take apart. */
const spelled: { readonly [letter: string]: string } = {
  ...{ å: 'aa', æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe' },
  ...{ ß: 'ss', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' },
};

const separator = /[\s\p{Pd}_]/u;
const marks = /\p{M}/gu;

/** Lower case, without accents, Danish letters spelled out, and what parts words as one space each. */
export function folded(text: string): Folded {
  let result = '';
  const at: number[] = [];
  let index = 0;
  for (const letter of text) {
    const plain = foldedLetter(letter);
    for (let unit = 0; unit < plain.length; unit++) at.push(index);
    result += plain;
    index += letter.length;
  }
  at.push(index);
  return { text: result, at };
}

function foldedLetter(letter: string): string {
  if (separator.test(letter)) return ' ';
  // Only what is a letter may grow or vanish: a border between words must stay one.
  const lower = letter.toLowerCase();
  return [...lower].map((part) => spelled[part] ?? part.normalize('NFD').replace(marks, '')).join('');
}
