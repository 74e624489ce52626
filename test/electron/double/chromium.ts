import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

/** A real Chromium without a screen, and where the test can join in. */
export interface Chromium {
  context: BrowserContext;
  devtoolsAddress: string;
}

/** How the test wants the page to look (`launch-double.ts`), or `null`. */
export const look: {
  locale: string;
  colorScheme: 'light' | 'dark';
  viewport: { width: number; height: number };
} | null = JSON.parse(process.env.BORGERHUS_DOUBLE_LOOK ?? 'null');

/** @param profile kept between starts, as Electron keeps its own (local storage is in it) */
export async function startChromium(profile: string): Promise<Chromium> {
  mkdirSync(profile, { recursive: true });
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    viewport: null,
    reducedMotion: 'reduce',
    ...(look ? { locale: look.locale, colorScheme: look.colorScheme } : {}),
    args: [
      '--remote-debugging-port=0',
      // Nothing that isn't intercepted gets further than this machine.
      '--proxy-server=127.0.0.1:9',
      // Asks the user by itself before a page may reach this machine, which would hide a missing protection.
      '--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests',
    ],
  });
  const port = readFileSync(portFile, 'utf8').split('\n', 1)[0];
  return { context, devtoolsAddress: `http://127.0.0.1:${port}` };
}

function chromiumPath(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, 'chromium')).find((path) => existsSync(path));
  if (!found) throw new Error('Chromium is not installed');
  return found;
}
