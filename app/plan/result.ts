/** An expected failure: a code that has a text in every language, and what that text needs to say. */
export interface CodedError {
  code: string;
  /** Values for the text, and the place it concerns. Flat, so that it survives every wire. */
  details: { [name: string]: string | number };
}

export type Result<Value> = { ok: true; value: Value } | { ok: false; error: CodedError };

export function ok<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function refused(code: string, details: CodedError['details'] = {}): { ok: false; error: CodedError } {
  return { ok: false, error: { code, details } };
}
