import { type Language, translate } from '#app/i18n/texts.ts';
import type { BrowserShell } from './run.ts';

type Running = Extract<BrowserShell, { kind: 'started' }>;

/**
 * Prints the address for a window: the address alone on standard output, everything else on standard error. On
 * a terminal, Enter prints a new one, as each works once and for a minute.
 */
export function announceAddress(
  shell: Running,
  language: Language,
  form: (address: string) => string = (address) => address,
): void {
  const say = (text: string) => process.stderr.write(`${text}\n`);
  const tell = () => process.stdout.write(`${form(shell.startAddress())}\n`);
  tell();
  say(translate(language, 'cli.serve.hint'));
  if (!process.stdin.isTTY) return;
  say(translate(language, 'cli.serve.enter'));
  process.stdin.on('data', tell);
  void shell.ended.then(() => process.stdin.pause());
}

/** Closes the shell when the system asks the process to end, and waits until it has closed, whatever the reason. */
export async function untilEnded(shell: Running): Promise<void> {
  const close = () => void shell.close();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, close);
  await shell.ended;
  for (const signal of signals) process.off(signal, close);
}
