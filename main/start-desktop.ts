import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { translate } from '#app/i18n/texts.ts';
import { readerLanguage } from './api/reader-language.ts';
import { buildWindow, isWindowStale } from './browser/window-build.ts';

/** The runtime is some 120 MB; who has less than 16 Mbit/s doesn't want to wait for it unasked. */
const fetchLimitMs = 60_000;
/** A wait this long needs a word. */
const wordAfterMs = 3_000;
/** A runtime that can't run (no screen, no rights) ends well within this time. */
const settleMs = 5_000;
/** Where it could not be fetched, it is not tried again at every start. */
const tryAgainMs = 24 * 60 * 60 * 1000;

interface Options {
  environment?: { readonly [name: string]: string | undefined };
  /** Where the program tells what it does. */
  say?(text: string): void;
  limitMs?: number;
  now?(): number;
}

/**
 * Runs the desktop program, if Electron's runtime is there or can be fetched. `BORGERHUS_SHELL=browser` keeps it
 * from being tried.
 *
 * @param root top of the checkout
 * @param args a document to open, or nothing; anything else is left to the browser shell to explain
 * @returns the exit code once it has ended; `null` where it can't run, and nothing has been opened
 */
export async function startDesktop(
  root: string,
  args: readonly string[],
  {
    environment = process.env,
    say = (text) => process.stderr.write(`${text}\n`),
    limitMs = fetchLimitMs,
    now = Date.now,
  }: Options = {},
): Promise<number | null> {
  const [file = null] = args;
  if (environment.BORGERHUS_SHELL === 'browser' || args.length > 1 || file?.startsWith('-')) return null;
  const language = readerLanguage();
  const packageFolder = join(root, 'node_modules', 'electron');
  const isThere =
    runtimeIn(packageFolder) !== null ||
    (await fetchRuntime(packageFolder, limitMs, now, () =>
      say(translate(language, 'desktop.start.fetching')),
    ));
  const runtime = isThere ? runtimeIn(packageFolder) : null;
  if (runtime !== null && isWindowStale(root)) {
    say(translate(language, 'cli.start.building'));
    if (!buildWindow(root).ok) return 1;
  }
  const code = runtime === null ? null : await run(runtime, root, file);
  if (code === null) say(translate(language, 'desktop.start.unavailable'));
  return code;
}

/** Path of the runtime's program, or `null` when it was never fetched (whole). */
function runtimeIn(packageFolder: string): string | null {
  const note = join(packageFolder, 'path.txt');
  if (!existsSync(note)) return null;
  const program = join(packageFolder, 'dist', readFileSync(note, 'utf8').trim());
  return existsSync(program) ? program : null;
}

/** Lets Electron's own installer fetch the runtime, checked against the hashes that its package holds. */
async function fetchRuntime(
  packageFolder: string,
  limitMs: number,
  now: () => number,
  takesLong: () => void,
): Promise<boolean> {
  const installer = join(packageFolder, 'install.js');
  const failed = join(packageFolder, '..', '.cache', 'borgerhus-electron-unavailable');
  const failedAtMs = statSync(failed, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (!existsSync(installer) || now() - failedAtMs < tryAgainMs) return false;
  const child = spawn(process.execPath, [installer], { stdio: 'ignore' });
  const word = setTimeout(takesLong, wordAfterMs);
  const code = await exitWithin(child, limitMs);
  clearTimeout(word);
  if (code === 0) return true;
  child.kill('SIGKILL');
  mkdirSync(dirname(failed), { recursive: true });
  writeFileSync(failed, '');
  return false;
}

async function run(runtime: string, root: string, file: string | null): Promise<number | null> {
  const args = [root, ...(file === null ? [] : [resolve(file)])];
  const child = spawn(runtime, args, { stdio: 'inherit' });
  const ended = exitOf(child);
  const early = await exitWithin(child, settleMs);
  // Ended at once with a complaint: it could not show anything.
  if (early !== null && early !== 0) return null;
  return (await ended) ?? 1;
}

/** Exit code; `null` when it could not start or was killed. */
async function exitOf(child: ChildProcess): Promise<number | null> {
  return once(child, 'exit').then(
    ([code]) => code as number | null,
    () => null,
  );
}

/** Exit code within a time; `null` when it is still running. A program that could not start counts as failed. */
async function exitWithin(child: ChildProcess, ms: number): Promise<number | null> {
  const late = Promise.withResolvers<null>();
  const timer = setTimeout(() => late.resolve(null), ms);
  const ended = exitOf(child).then((code) => code ?? 1);
  const code = await Promise.race([ended, late.promise]);
  clearTimeout(timer);
  return code;
}
