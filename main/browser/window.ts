import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findBrowser } from './find-browser.ts';

/** Whatever a browser does on its own that a window of ours has no use for, above all talking to its maker. */
export const quietFlags = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--disable-features=AutofillServerCommunication,CertificateTransparencyComponentUpdater,InterestFeedContentSuggestions,MediaRouter,OptimizationHints,Translate',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  // The last word: whatever still asks for another machine is sent to a port of this one where nothing answers.
  '--proxy-server=127.0.0.1:9',
];

const patienceMs = 3_000;

/** A window that was asked for; its process may have passed it on to one that runs already. */
export interface OpenedWindow {
  /** Resolves to `false` when the browser could not show a window (no screen, no permission). */
  readonly shown: Promise<boolean>;
  /** Ends the browser if this was its first window, and waits until it is gone. */
  close(): Promise<void>;
}

/**
 * Opens an address in a window without tabs or address bar, in a browser profile of its own under the data
 * folder: none of the user's extensions, passwords and history are in it.
 *
 * @returns `null` when no browser is found
 */
export function openWindow(address: string, dataFolder: string): OpenedWindow | null {
  const browser = findBrowser();
  if (browser === null) return null;
  const profile = join(dataFolder, 'window');
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  const child = spawn(browser, windowArguments(address, profile), { stdio: 'ignore' });
  // A second start goes when it has handed over; the window stays.
  child.unref();
  return { shown: isShown(child), close: () => end(child) };
}

/** The command line of the browser; without its sandbox only for root on Linux, who can't have it. */
export function windowArguments(address: string, profile: string): string[] {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    ...quietFlags,
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  await Promise.race([gone, setTimeout(patienceMs)]);
}

/** A browser that can't show anything ends at once and says so; one that runs, or passed the window on, doesn't. */
function isShown(child: ChildProcess): Promise<boolean> {
  const failed = once(child, 'exit').then(
    ([code]) => code === 0,
    () => false,
  );
  return Promise.race([failed, setTimeout(patienceMs, true)]);
}
