import { type Result, refused } from '#app/plan/result.ts';
import { parseJson } from './parse-json.ts';

/** More than any problem for an engine; a pipe that never ends is given up. */
const maxInputBytes = 50_000_000;

/** The problem that an engine is given: JSON from standard input, not looked into yet. */
export async function problemFromInput(): Promise<Result<unknown>> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxInputBytes) return refused('input_too_large', { limit: maxInputBytes / 1e6 });
    chunks.push(chunk);
  }
  return parseJson('stdin', Buffer.concat(chunks));
}
