const unknownWords = /^(?:\?|ved\s?ikke|ukendt|don['’]?t know|unknown)$/i;

/** Whether somebody says that they don't know, in either language. */
export function isUnknownWord(text: string): boolean {
  return unknownWords.test(text.trim());
}
