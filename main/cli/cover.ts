import { checkedCoverInput } from '#app/staffing/cover-problem.ts';
import type { CliCommand } from './command.ts';
import { answerByJob } from './engine-job.ts';
import { problemFromInput } from './standard-input.ts';

/** The cheapest rota that covers every need, on JSON from standard input. */
export const coverCommand: CliCommand = {
  options: {},
  operands: [0, 0],
  alwaysJson: true,
  async run() {
    const problem = await problemFromInput();
    if (!problem.ok) return problem;
    const input = checkedCoverInput(problem.value);
    return input.ok ? answerByJob('rota', input.value) : input;
  },
};
