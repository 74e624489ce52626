import { ok, type Result, refused } from '#app/plan/result.ts';

/** Reads JSON in UTF-8, with or without the mark that some Windows programs put in front. */
export function parseJson(source: string, bytes: Uint8Array): Result<unknown> {
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (thrown) {
    if (thrown instanceof SyntaxError || thrown instanceof TypeError) {
      return refused('json_syntax', { path: source });
    }
    throw thrown;
  }
}
