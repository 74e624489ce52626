import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { life } from './app.ts';
import { type Contents, createContents, type WebPreferences } from './contents.ts';
import { decisions, interceptRequests } from './session.ts';
import { createEvent, createEvents, knownOptions, strict } from './strict.ts';

interface WindowOptions {
  x?: number;
  y?: number;
  width: number;
  height: number;
  icon?: string;
  show?: boolean;
  fullscreen?: boolean;
  webPreferences: WebPreferences;
}

const knownPreferences = [
  'preload',
  'sandbox',
  'contextIsolation',
  'nodeIntegration',
  'nodeIntegrationInWorker',
  'nodeIntegrationInSubFrames',
  'webSecurity',
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'webviewTag',
  'navigateOnDragDrop',
  'safeDialogs',
  'spellcheck',
  'devTools',
  'javascript',
];

interface WindowState {
  isShown: boolean;
  isFocused: boolean;
  isMinimized: boolean;
  isMaximized: boolean;
  isFullScreen: boolean;
  /** Whether it has the app's menu bar. */
  hasMenu: boolean;
  isDestroyed: boolean;
  hasPainted: boolean;
  /** A window shown before there is something in it flashes white. */
  wasShownBeforePaint: boolean;
  bounds: { x: number; y: number; width: number; height: number };
}

/** A window, as the rest of the double sees it. */
interface DoubleWindow {
  surface: { close(): void };
  state: WindowState;
  contents: Contents;
  preferences: WebPreferences;
}

/** Every window there is, in the order in which they were made. */
export const windows: DoubleWindow[] = [];
/** The pages that are windows of the app. */
const expected = new WeakSet<Page>();
let nextId = 1;
let isIntercepting = false;

function createWindow(options: WindowOptions): DoubleWindow {
  knownOptions('new BrowserWindow', options, [
    'x',
    'y',
    'width',
    'height',
    'minWidth',
    'minHeight',
    'title',
    'icon',
    'show',
    'fullscreen',
    'webPreferences',
  ]);
  knownOptions('webPreferences', options.webPreferences, knownPreferences);
  // Electron shows no icon, and says nothing, where there is none.
  if (options.icon && !existsSync(options.icon)) throw new Error(`no such icon: ${options.icon}`);
  if (decisions.isSpellCheckerEnabled) life.complaints.push('spellcheck was on when a window was made');
  const { x = 0, y = 0, width, height } = options;
  const events = createEvents('BrowserWindow', ['ready-to-show', 'close', 'closed']);
  const contents = createContents(options.webPreferences);
  const state: WindowState = {
    isShown: options.show ?? true,
    isFocused: false,
    isMinimized: false,
    isMaximized: false,
    isFullScreen: options.fullscreen ?? false,
    hasMenu: true,
    isDestroyed: false,
    hasPainted: false,
    wasShownBeforePaint: options.show ?? true,
    bounds: { x, y, width, height },
  };
  const ready = openPage(contents, { width, height });

  const surface = strict('BrowserWindow', {
    ...events,
    id: nextId++,
    webContents: contents.contents,
    async loadURL(url: string) {
      await ready;
      await contents.load(url);
      if (state.hasPainted) return;
      await contents.painted();
      state.hasPainted = true;
      events.emit('ready-to-show', createEvent({}));
    },
    show() {
      if (!state.hasPainted) state.wasShownBeforePaint = true;
      state.isShown = true;
    },
    focus() {
      state.isFocused = true;
    },
    isMinimized: () => state.isMinimized,
    restore() {
      state.isMinimized = false;
    },
    maximize() {
      state.isMaximized = true;
    },
    isMaximized: () => state.isMaximized,
    isFullScreen: () => state.isFullScreen,
    setFullScreen(isFullScreen: boolean) {
      state.isFullScreen = isFullScreen;
    },
    removeMenu() {
      state.hasMenu = false;
    },
    isDestroyed: () => state.isDestroyed,
    getNormalBounds: () => ({ ...state.bounds }),
    close: () => void tryClose(),
    /** Closes without asking. */
    destroy: () => void gone(),
  });

  const tryClose = (): boolean => {
    if (state.isDestroyed) return true;
    const event = createEvent({});
    events.emit('close', event);
    return event.defaultPrevented ? false : gone();
  };
  const gone = (): boolean => {
    if (state.isDestroyed) return true;
    state.isDestroyed = true;
    contents.destroy();
    windows.splice(windows.indexOf(own), 1);
    events.emit('closed', createEvent({}));
    life.closed(entry);
    return true;
  };
  const entry = { close: tryClose };
  const own = { surface, state, contents, preferences: options.webPreferences };
  life.opened(entry);
  windows.push(own);
  life.emit('web-contents-created', createEvent({}), contents.contents);
  return own;
}

async function openPage(contents: Contents, size: { width: number; height: number }): Promise<void> {
  const { context } = await life.chromium();
  if (!isIntercepting) {
    isIntercepting = true;
    await interceptRequests(context, (page, isMainFrame, url) => {
      const owner = windows.find((window) => window.contents.page === page);
      return owner ? owner.contents.allowsNavigation(isMainFrame, url) : false;
    });
    // What a page opened: the app has been asked (Page.windowOpen), and this program opens none.
    context.on('page', (page) => {
      if (!expected.has(page)) void closeIfOpenedByPage(page).catch(() => {});
    });
  }
  const free = context.pages().find((page) => !windows.some((window) => window.contents.page === page));
  const page = free ?? (await context.newPage());
  expected.add(page);
  await contents.prepare(page, size);
}

/** Tests open pages, too; those have no opener. */
async function closeIfOpenedByPage(page: Page): Promise<void> {
  if (await page.opener()) await page.close();
}

/** `new BrowserWindow(options)`. */
export const BrowserWindow = new Proxy(class {}, {
  construct: (_class, [options]) => createWindow(options as WindowOptions).surface,
  get(_class, property) {
    throw new Error(`the Electron double doesn't know BrowserWindow.${String(property)}`);
  },
}) as unknown as new (
  options: WindowOptions,
) => DoubleWindow['surface'];
