/** What points at a person without being a name. */
export const traceKinds = ['cpr', 'email', 'phone'] as const;
export type TraceKind = (typeof traceKinds)[number];

const notInWord = '(?<![\\p{L}\\p{N}])';
const wordEnds = '(?![\\p{L}\\p{N}])';
const space = '[ \\u00a0]';

const patterns: { readonly [Kind in TraceKind]: RegExp } = {
  /** Danish civil registration number: a day, a month, a year, four figures. */
  cpr: new RegExp(
    `${notInWord}(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d\\d(?:${space}?[-–]${space}?|${space})?\\d{4}${wordEnds}`,
    'gu',
  ),
  email: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  /**
   * Eight figures as Danes write them (12345678, 12 34 56 78, 1234 5678), with or without +45, or another country's
   * number after a plus. Two years beside each other are no telephone number.
   */
  phone: new RegExp(
    `(?<![\\p{L}\\p{N}.,-])(?:(?:\\+|00)45[ \\u00a0-]?)?(?!(?:19|20)\\d\\d${space}(?:19|20)\\d\\d)[2-9]\\d` +
      `(?:\\d{6}|(?:${space}\\d\\d){3}|(?:[-.]\\d\\d){3}|\\d\\d${space}\\d{4})(?![\\p{L}\\p{N}]|[.,-]\\d)` +
      `|(?<![\\p{L}\\p{N}])\\+\\d{1,3}(?:[ \\u00a0-]?\\d){6,12}(?!\\d)`,
    'gu',
  ),
};

/** Where CPR numbers, e-mail addresses and telephone numbers stand in a text, start to end. */
export function tracesIn(text: string): { start: number; end: number; kind: TraceKind }[] {
  if (!/[@\d]/.test(text)) return [];
  return traceKinds.flatMap((kind) =>
    [...text.matchAll(patterns[kind])].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      kind,
    })),
  );
}
