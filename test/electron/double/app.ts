import { mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Chromium, startChromium } from './chromium.ts';
import { createEvent, createEvents, strict } from './strict.ts';

const events = createEvents('app', [
  'second-instance',
  'open-file',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
  'web-contents-created',
]);

/** What a window is to the app: something that may refuse to close. */
interface OpenWindow {
  /** @returns whether it closed */
  close(): boolean;
}

const paths = new Map([
  ['documents', join(homedir(), 'Documents')],
  ['userData', join(homedir(), '.config', 'electron-double')],
]);
const windows = new Set<OpenWindow>();
let isReady = false;
let isQuitting = false;
let chromium: Promise<Chromium> | null = null;
let lock: { folder: string; release(): void } | null = null;

/** The part of the double that the app under test doesn't see. */
export const life = {
  /** What the app did that Electron would have let pass and a test must know of. */
  complaints: [] as string[],
  /** Addresses of what the program has loaded so far. */
  loadedModules: [] as string[],
  isSandboxEnabled: false,
  get isReady() {
    return isReady;
  },
  emit: events.emit,
  /** Told of Chromium once the app has become ready; a second start never does. */
  onChromium: (_chromium: Chromium) => {},
  chromium(): Promise<Chromium> {
    if (!chromium) {
      chromium = startChromium(join(app.getPath('userData'), 'chromium'));
      void chromium.then(life.onChromium);
    }
    return chromium;
  },
  opened(window: OpenWindow) {
    windows.add(window);
  },
  closed(window: OpenWindow) {
    windows.delete(window);
    if (windows.size > 0 || isQuitting) return;
    if (!events.emit('window-all-closed')) app.quit();
  },
  async end(code: number): Promise<never> {
    lock?.release();
    await life.closeChromium();
    process.exit(code);
  },
  async closeChromium() {
    const started = await chromium?.catch(() => null);
    await started?.context.close().catch(() => {});
  },
};

export const app = strict('app', {
  ...events,
  isPackaged: false,
  async whenReady() {
    await life.chromium();
    isReady = true;
  },
  enableSandbox() {
    if (isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
    life.isSandboxEnabled = true;
  },
  setAppUserModelId(_id: string) {},
  getPath(name: string) {
    const path = paths.get(name);
    if (!path) throw new Error(`the Electron double doesn't know the path "${name}"`);
    return path;
  },
  setPath(name: string, path: string) {
    app.getPath(name);
    paths.set(name, path);
  },
  requestSingleInstanceLock(data: object): boolean {
    lock = takeLock(app.getPath('userData'), data);
    return lock !== null;
  },
  quit() {
    // Electron, too, closes nothing before the caller is through.
    setImmediate(quitNow);
  },
});

function quitNow(): void {
  if (isQuitting) return;
  const event = createEvent({});
  events.emit('before-quit', event);
  if (event.defaultPrevented) return;
  isQuitting = true;
  for (const window of windows) {
    if (window.close()) continue;
    isQuitting = false;
    return;
  }
  const willQuit = createEvent({});
  events.emit('will-quit', willQuit);
  if (willQuit.defaultPrevented) {
    isQuitting = false;
    return;
  }
  events.emit('quit', createEvent({}), 0);
  void life.end(0);
}

/**
 * One process for each profile. What a second one hands over lies in a folder that the first one watches.
 *
 * @returns `null` when another process has the lock; it has been told
 */
function takeLock(userData: string, data: object): { folder: string; release(): void } | null {
  const folder = join(userData, 'instance');
  mkdirSync(folder, { recursive: true });
  const holder = join(folder, 'holder');
  try {
    writeFileSync(holder, String(process.pid), { flag: 'wx' });
  } catch {
    if (isAlive(Number(readFileSync(holder, 'utf8')))) {
      const told = { args: process.argv, folder: process.cwd(), data };
      writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(told));
      return null;
    }
    writeFileSync(holder, String(process.pid));
  }
  const watcher = watch(folder, () => {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
      const file = join(folder, name);
      const text = readFileSync(file, 'utf8');
      if (text === '') continue;
      rmSync(file);
      const { args, folder: from, data: handedOver } = JSON.parse(text);
      events.emit('second-instance', createEvent({}), args, from, handedOver);
    }
  });
  return {
    folder,
    release() {
      watcher.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
