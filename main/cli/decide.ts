import { decide } from '#app/decision/decide.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import type { CliCommand } from './command.ts';
import { parseJson } from './parse-json.ts';

/** More than any decision problem; a pipe that never ends is given up. */
const maxInputBytes = 50_000_000;

/** The decision engine on JSON from standard input. */
export const decideCommand: CliCommand = {
  options: {},
  operands: [0, 0],
  alwaysJson: true,
  async run() {
    const input = await standardInput();
    if (!input.ok) return input;
    const problem = parseJson('stdin', input.value);
    if (!problem.ok) return problem;
    const answer = decide(problem.value, () => performance.now());
    return answer.ok ? ok({ json: answer.value, text: '' }) : answer;
  },
};

async function standardInput(): Promise<Result<Uint8Array>> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxInputBytes) return refused('input_too_large', { limit: maxInputBytes / 1e6 });
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks));
}
