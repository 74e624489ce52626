import { decide } from '#app/decision/decide.ts';
import { checkedAllocationInput } from '#app/floors/allocation-problem.ts';
import { ok, type Result } from '#app/plan/result.ts';
import { checkedCoverInput } from '#app/staffing/cover-problem.ts';
import { desks } from '#app/staffing/desks.ts';
import type { CliCommand, Outcome } from './command.ts';
import { answerByJob } from './run-job.ts';
import { problemFromInput } from './standard-input.ts';

/** Milliseconds that an answer says it took. */
const now = () => performance.now();

/** The decision engine. */
export const decideCommand = engineCommand((problem) => told(decide(problem, now)));

/** How many desks a waiting promise takes, and what pooling them gains. */
export const desksCommand = engineCommand((problem) => told(desks(problem, now)));

/** The cheapest rota that covers every need. */
export const coverCommand = engineCommand((problem) => {
  const input = checkedCoverInput(problem);
  return input.ok ? answerByJob('rota', input.value) : input;
});

/** The cheapest allocation of functions to places. */
export const allocateCommand = engineCommand((problem) => {
  const input = checkedAllocationInput(problem);
  return input.ok ? answerByJob('allocation', input.value) : input;
});

/** An engine on JSON from standard input, which it checks itself; it needs no plan. */
function engineCommand(answer: (problem: unknown) => Outcome | Promise<Outcome>): CliCommand {
  return {
    options: {},
    operands: [0, 0],
    alwaysJson: true,
    async run() {
      const problem = await problemFromInput();
      return problem.ok ? answer(problem.value) : problem;
    },
  };
}

function told(answer: Result<unknown>): Outcome {
  return answer.ok ? ok({ json: answer.value, text: '' }) : answer;
}
