import { decide } from '#app/decision/decide.ts';
import { ok } from '#app/plan/result.ts';
import type { CliCommand } from './command.ts';
import { problemFromInput } from './standard-input.ts';

/** The decision engine on JSON from standard input. */
export const decideCommand: CliCommand = {
  options: {},
  operands: [0, 0],
  alwaysJson: true,
  async run() {
    const problem = await problemFromInput();
    if (!problem.ok) return problem;
    const answer = decide(problem.value, () => performance.now());
    return answer.ok ? ok({ json: answer.value, text: '' }) : answer;
  },
};
