import { refused } from '#app/plan/result.ts';

/**
 * The call itself is wrong (exit code 2).
 *
 * @param command the command that was called, "" when that is what is wrong
 * @param problem in the reader's language
 */
export function usage(command: string, problem: string): ReturnType<typeof refused> {
  return refused('usage', { problem, help: `help ${command}`.trim() });
}
