import { checkedAllocationInput } from '#app/floors/allocation-problem.ts';
import type { CliCommand } from './command.ts';
import { answerByJob } from './engine-job.ts';
import { problemFromInput } from './standard-input.ts';

/** The cheapest allocation of functions to places, on JSON from standard input. */
export const allocateCommand: CliCommand = {
  options: {},
  operands: [0, 0],
  alwaysJson: true,
  async run() {
    const problem = await problemFromInput();
    if (!problem.ok) return problem;
    const input = checkedAllocationInput(problem.value);
    return input.ok ? answerByJob('allocation', input.value) : input;
  },
};
