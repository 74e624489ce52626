/** Errors of the language itself: their messages name code, never what a user wrote. */
const languageErrors = new Set(['TypeError', 'RangeError', 'ReferenceError']);

/**
 * A bug as it may stand in a log that somebody mails to us: what kind, and where in the code. Messages are left
 * out unless they are known to hold no plan content (a JSON error, for one, quotes the text it stumbled on).
 */
export function describeBug(place: string, bug: unknown): string {
  if (!(bug instanceof Error)) return `borgerhus: bug in ${place}: ${typeof bug} thrown`;
  const code = 'code' in bug && typeof bug.code === 'string' ? ` ${bug.code}` : '';
  const message = languageErrors.has(bug.name) ? ` ${bug.message}` : '';
  const frames = (bug.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`borgerhus: bug in ${place}: ${bug.name}${code}${message}`, ...frames.slice(0, 12)].join('\n');
}
