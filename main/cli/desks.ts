import { ok } from '#app/plan/result.ts';
import { desks } from '#app/staffing/desks.ts';
import type { CliCommand } from './command.ts';
import { problemFromInput } from './standard-input.ts';

/** The staffing engine on JSON from standard input. */
export const desksCommand: CliCommand = {
  options: {},
  operands: [0, 0],
  alwaysJson: true,
  async run() {
    const problem = await problemFromInput();
    if (!problem.ok) return problem;
    const answer = desks(problem.value, () => performance.now());
    return answer.ok ? ok({ json: answer.value, text: '' }) : answer;
  },
};
