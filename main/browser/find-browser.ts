import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

type Environment = { readonly [name: string]: string | undefined };

/** Programs on Linux's PATH that can show one address in a window without tabs. */
const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const windowsPaths = [
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
];
const macApps = ['Google Chrome', 'Microsoft Edge', 'Chromium'];

/**
 * A browser of this machine for the window: Chromium, Chrome or Edge. `BORGERHUS_BROWSER` names another; set to
 * nothing it means none.
 *
 * @returns `null` when there is none
 */
export function findBrowser(
  environment: Environment = process.env,
  platform = process.platform,
): string | null {
  const chosen = environment.BORGERHUS_BROWSER;
  if (chosen !== undefined) return isProgram(chosen) ? chosen : null;
  return candidates(environment, platform).find(isProgram) ?? null;
}

function candidates(environment: Environment, platform: NodeJS.Platform): string[] {
  if (platform === 'win32') {
    const roots = [environment['PROGRAMFILES(X86)'], environment.PROGRAMFILES, environment.LOCALAPPDATA];
    return windowsPaths.flatMap((path) => roots.flatMap((root) => (root ? [join(root, path)] : [])));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', join(homedir(), 'Applications')];
    return macApps.flatMap((app) => roots.map((root) => join(root, `${app}.app`, 'Contents', 'MacOS', app)));
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
