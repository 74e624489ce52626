import { rmSync } from 'node:fs';
import { app, life } from './app.ts';
import { handleMessage } from './ipc.ts';
import { clickMenu, menuItems } from './menu.ts';
import { decisions } from './session.ts';
import { createEvent } from './strict.ts';
import { type DialogKind, system } from './system.ts';
import { windows } from './window.ts';

/** What a test can ask of the running double. Everything goes as JSON. */
export const commands = {
  /** How things stand. */
  state: () => ({
    complaints: life.complaints,
    loadedModules: life.loadedModules,
    isSandboxEnabled: life.isSandboxEnabled,
    isSpellCheckerEnabled: decisions.isSpellCheckerEnabled,
    dialogs: system.dialogs,
    openedOutside: system.openedOutside,
    shownInFolder: system.shownInFolder,
    menu: menuItems(),
    windows: windows.map(({ state, preferences, contents }) => ({
      ...state,
      preferences,
      address: contents.contents.getURL(),
    })),
  }),
  /** Prepares the answer to the next dialog. */
  answerDialog(kind: DialogKind, answer: object) {
    system.answers.push({ kind, answer });
  },
  /** Everything that windows beside the first were told, those that have closed not counted. */
  toldOthers: () =>
    windows
      .slice(1)
      .flatMap(({ contents }) => contents.told)
      .join('\n'),
  clickMenu,
  /** The user drags the window elsewhere. */
  moveWindow(bounds: { x: number; y: number; width: number; height: number }) {
    first().state.bounds = bounds;
  },
  minimizeWindow() {
    first().state.isMinimized = true;
  },
  closeWindow: () => first().surface.close(),
  /** The user closes every window but the first. */
  closeOthers() {
    for (const { surface } of windows.slice(1)) surface.close();
  },
  quit: () => app.quit(),
  /** The system asks the program to open a document. */
  openFile(path: string) {
    const event = createEvent({});
    if (!life.emit('open-file', event, path)) throw new Error('nobody listens for open-file');
    return event.defaultPrevented;
  },
  /** A message to main as a frame that was taken over could send it. */
  async sendAs(
    {
      url,
      isMainFrame,
      isOther,
      window = 0,
    }: { url: string | null; isMainFrame: boolean; isOther?: boolean; window?: number },
    channel: string,
    args: unknown[],
  ) {
    const frame = url === null ? null : { url, parent: isMainFrame ? null : {} };
    const sender = (isOther ? null : windows[window]?.contents.contents) ?? {};
    return (await handleMessage({ sender, senderFrame: frame }, channel, args))[1];
  },
  /** A server answers a load with an address elsewhere. @returns whether that was refused */
  redirect(url: string) {
    const event = createEvent({ url, isMainFrame: true });
    first().contents.events.emit('will-redirect', event);
    return event.defaultPrevented;
  },
  /** A frame in the page is sent somewhere. (Chromium asks the page's policy first, also when told to pass it by.) @returns whether that was refused */
  navigateFrame: (url: string) => !first().contents.allowsNavigation(false, url),
  /** A page embeds another by `<webview>`. @returns whether that was refused */
  attachWebview() {
    const event = createEvent({});
    first().contents.events.emit('will-attach-webview', event, {}, {});
    return event.defaultPrevented;
  },
  requestPermission: (permission: string) => decisions.request(first().contents.contents, permission),
  checkPermission: (permission: string) =>
    decisions.check(first().contents.contents, permission, 'app://borgerhus'),
  checkDevice: () => decisions.device(),
  async printToPDF() {
    const pdf = await first().contents.contents.printToPDF({ printBackground: true });
    return pdf.toString('base64');
  },
} as const;

export type Commands = typeof commands;

function first() {
  const [window] = windows;
  if (!window) throw new Error('there is no window');
  return window;
}

interface Asked {
  id: number;
  command: keyof Commands;
  args: unknown[];
}

/** Listens to the test, and ends with it: whoever started this process and is gone can't clean up any more. */
export function obeyTest(): void {
  process.on('message', async ({ id, command, args }: Asked) => {
    try {
      const value = await (commands[command] as (...all: unknown[]) => unknown)(...args);
      process.send?.({ id, value: value ?? null });
    } catch (thrown) {
      process.send?.({ id, error: String(thrown) });
    }
  });
  process.on('disconnect', async () => {
    const leftBehind = process.env.BORGERHUS_DOUBLE_REMOVE;
    setTimeout(() => process.exit(1), 5000).unref();
    await life.closeChromium();
    if (leftBehind) rmSync(leftBehind, { recursive: true, force: true });
    process.exit(1);
  });
  life.onChromium = ({ devtoolsAddress }) => process.send?.({ devtoolsAddress });
}
