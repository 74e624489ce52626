import { type Language, translate } from '#app/i18n/texts.ts';
import type { CodedError } from '#app/plan/result.ts';
import { errorText } from '../api/error-text.ts';
import { readerLanguage } from '../api/reader-language.ts';
import { dataFolder } from '../data-folder.ts';
import { announceAddress, untilEnded } from './announce.ts';
import { runBrowserShell } from './run.ts';
import { openWindow } from './window.ts';
import { buildWindow, isWindowStale, windowFolder } from './window-build.ts';

/**
 * Starts Borgerhus and shows it in a window of an installed browser, or prints the address when none can.
 *
 * @param root top of the program: of the checkout, or of what was installed
 * @param args a document to open, or nothing
 * @returns the exit code, once the last window has gone
 */
export async function launch(root: string, args: readonly string[]): Promise<number> {
  const language = readerLanguage();
  const [file = null] = args;
  if (args.length > 1 || file?.startsWith('-')) {
    say(translate(language, 'cli.start.usage'));
    return 2;
  }
  if (isWindowStale(root)) {
    say(translate(language, 'cli.start.building'));
    const built = buildWindow(root);
    if (!built.ok) return failed(language, built.error);
  }
  const folder = dataFolder();
  const started = await runBrowserShell({
    dataFolder: folder,
    windowFolder: windowFolder(root),
    file,
    port: 0,
    stay: false,
  });
  if (!started.ok) return failed(language, started.error);

  const shell = started.value;
  const address = shell.kind === 'started' ? shell.startAddress() : shell.address;
  const window = openWindow(address, folder);
  const isShown = window !== null && (await window.shown);
  if (!isShown) say(translate(language, 'cli.start.no_window'));
  if (shell.kind === 'handed over') {
    if (isShown) say(translate(language, 'cli.start.handed_over'));
    else process.stdout.write(`${address}\n`);
    return 0;
  }
  if (isShown) say(translate(language, 'cli.start.opened', { folder }));
  else announceAddress(shell, language);
  await untilEnded(shell);
  await window?.close();
  return 0;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function failed(language: Language, error: CodedError): number {
  say(errorText(language, error));
  return 1;
}
