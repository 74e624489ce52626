import type { Language } from '#app/i18n/texts.ts';
import { type CodedError, refused } from '#app/plan/result.ts';
import { errorText } from '../api/error-text.ts';
import { describeBug } from '../bug.ts';
import { parseCall } from './arguments.ts';
import type { Outcome } from './command.ts';
import { helpText } from './help.ts';
import { forTerminal } from './terminal-text.ts';

/** Carries out one call. @returns the exit code */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  // Somebody who reads only the first lines ("| head") closes the pipe; that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const call = await parseCall(args);
  if (call.kind === 'help') {
    const text = helpText(call.language, call.topic);
    return call.isAsked ? print('stdout', text, 0) : print('stderr', text, 2);
  }
  if (call.kind === 'wrong') return tellError(call.error, call);

  const { command, args: given } = call;
  const json = given.json || command.alwaysJson === true;
  let outcome: Outcome;
  try {
    outcome = await command.run(given);
  } catch (bug) {
    process.stderr.write(`${describeBug(call.name, bug)}\n`);
    outcome = refused('internal');
  }
  const text = outcome.value && (json ? JSON.stringify(outcome.value.json, null, 2) : outcome.value.text);
  if (text !== undefined && text !== '') print('stdout', text, 0);
  return outcome.ok ? 0 : tellError(outcome.error, { language: given.language, json });
}

function print(stream: 'stdout' | 'stderr', text: string, exitCode: number): number {
  process[stream].write(`${forTerminal(text)}\n`);
  return exitCode;
}

function tellError(error: CodedError, { language, json }: { language: Language; json: boolean }): number {
  const message = errorText(language, error);
  const { at = null } = error.details;
  const text = json ? JSON.stringify({ error: { code: error.code, message, at } }) : message;
  return print('stderr', text, error.code === 'usage' ? 2 : 1);
}
