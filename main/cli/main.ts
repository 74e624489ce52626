/**
 * `borgerhus COMMAND …`: results on standard output, messages on standard error. Exit code 0: done; 1: the input
 * or the plan is at fault; 2: the call is wrong.
 */
import { enter } from '../entry.ts';

await enter('borgerhus', async () => {
  const { runCommandLine } = await import('./run.ts');
  return runCommandLine(process.argv.slice(2));
});
