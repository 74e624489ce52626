/** Line feed and tab are all that an answer needs. */
const obeyed = /(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu;

/**
 * Text as it may be written to a terminal. What a terminal would obey (a colour, a title, another direction of writing) may
 * stand in a plan as one character; it is shown by its number instead, which in JSON is the same text.
 */
export function forTerminal(text: string): string {
  return text.replace(obeyed, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
