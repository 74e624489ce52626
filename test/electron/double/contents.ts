import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { fromAlias, toAlias } from './addresses.ts';
import { life } from './app.ts';
import { look } from './chromium.ts';
import { handleMessage } from './ipc.ts';
import { applyPermissions, decisions, handleDownload, schemes } from './session.ts';
import { createEvent, createEvents, knownOptions, strict } from './strict.ts';
import { createWire } from './wire.ts';
import { joinWorlds, providePreload, receiveExposed } from './worlds.ts';

const wire = createWire();
const preloadWorld = 'electron-preload';

export interface WebPreferences {
  preload?: string;
  javascript?: boolean;
  sandbox?: boolean;
  contextIsolation?: boolean;
  nodeIntegration?: boolean;
  [other: string]: unknown;
}

/** Named as Chromium names them, too. */
interface PrintOptions {
  printBackground?: boolean;
  preferCSSPageSize?: boolean;
  generateTaggedPDF?: boolean;
  generateDocumentOutline?: boolean;
}

/** A frame as the app sees it. */
export interface DoubleFrame {
  readonly url: string;
  readonly parent: object | null;
}

/** The page of a window, and how it stands with main. */
export type Contents = ReturnType<typeof createContents>;

export function createContents(preferences: WebPreferences) {
  const events = createEvents('webContents', [
    'will-frame-navigate',
    'will-redirect',
    'will-attach-webview',
    'did-finish-load',
    'before-input-event',
    'destroyed',
  ]);
  const token = randomUUID();
  const binding = `electronDouble${token.replaceAll('-', '')}`;
  let openHandler: ((details: { url: string }) => { action: 'allow' | 'deny' }) | null = null;
  let page: Page | null = null;
  let cdp: CDPSession | null = null;
  let preloadContext: number | null = null;
  let isDestroyed = false;
  /** The address that the app itself is loading: not a navigation that it is asked about. */
  let loading: string | null = null;

  const mainFrame: DoubleFrame = strict('WebFrameMain', {
    get url() {
      return page ? fromAlias(page.url()) : '';
    },
    parent: null,
  });

  /** Everything that was sent to the page, as it went over the line. */
  const told: string[] = [];
  const tellPreload = (message: unknown[]) => {
    const text = wire.encode(message);
    told.push(text);
    if (preloadContext === null || isDestroyed) return;
    // The page may go away meanwhile, as it may in Electron.
    void cdp
      ?.send('Runtime.callFunctionOn', {
        executionContextId: preloadContext,
        functionDeclaration: `(text) => globalThis.${binding}Reply(text)`,
        arguments: [{ value: text }],
      })
      .catch(() => {});
  };

  const contents = strict('webContents', {
    ...events,
    mainFrame,
    get session() {
      return decisions.defaultSession;
    },
    isDestroyed: () => isDestroyed,
    getURL: () => mainFrame.url,
    setWindowOpenHandler(handler: NonNullable<typeof openHandler>) {
      openHandler = handler;
    },
    send(channel: string, ...args: unknown[]) {
      tellPreload(['event', channel, structuredClone(args)]);
    },
    async printToPDF(options: PrintOptions): Promise<Buffer> {
      const known = ['printBackground', 'preferCSSPageSize', 'generateTaggedPDF', 'generateDocumentOutline'];
      knownOptions('printToPDF', options, known);
      if (!cdp) throw new Error('nothing is loaded');
      const { data } = await cdp.send('Page.printToPDF', options);
      return Buffer.from(data, 'base64');
    },
  });

  const scripts = (): { page: string; preload: string } => {
    const { contextIsolation: isIsolated = true, sandbox: isSandboxed = true } = preferences;
    const setting = JSON.stringify({ token, binding, isIsolated, isSandboxed });
    const parts = `(${joinWorlds}), (${createWire})(), ${setting}`;
    // Without a preload script there is nobody in the page to speak to.
    const script = preferences.preload ? readFileSync(preferences.preload, 'utf8') : '';
    const asPreload = `(require) => { const module = { exports: {} }; const exports = module.exports;\n${script}\n}`;
    // Electron runs preload scripts in the main frame only.
    const inMainFrame = (code: string) => `if (window === window.top) { ${code} }`;
    return {
      page: isIsolated ? inMainFrame(`(${receiveExposed})(${parts});`) : '',
      preload: inMainFrame(`(${providePreload})(${parts}, ${asPreload});`),
    };
  };

  const heard = async (text: string) => {
    const [, id, channel, args] = wire.decode(text) as [string, number, string, unknown[]];
    const [isOk, value] = await handleMessage({ sender: contents, senderFrame: mainFrame }, channel, args);
    tellPreload(['reply', id, isOk, value]);
  };

  const prepare = async (own: Page, size: { width: number; height: number }) => {
    page = own;
    cdp = await own.context().newCDPSession(own);
    const mainFrameId = (await cdp.send('Page.getFrameTree')).frameTree.frame.id;
    const isIsolated = preferences.contextIsolation ?? true;
    cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === binding) void heard(payload);
    });
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      const isPreloads = isIsolated ? context.name === preloadWorld : context.auxData?.isDefault;
      if (isPreloads && context.auxData?.frameId === mainFrameId) preloadContext = context.id;
    });
    cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (executionContextId === preloadContext) preloadContext = null;
    });
    cdp.on('Page.windowOpen', ({ url }) => {
      const { action } = openHandler?.({ url: fromAlias(url) }) ?? { action: 'allow' };
      if (action !== 'deny') life.complaints.push(`a window was let open for ${fromAlias(url)}`);
    });
    await cdp.send('Runtime.addBinding', {
      name: binding,
      ...(isIsolated ? { executionContextName: preloadWorld } : {}),
    });
    await cdp.send('Runtime.enable');
    await cdp.send('Page.enable');
    const { page: pageScript, preload } = scripts();
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript });
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source: preload,
      ...(isIsolated ? { worldName: preloadWorld } : {}),
    });
    if (preferences.javascript === false)
      await cdp.send('Emulation.setScriptExecutionDisabled', { value: true });
    await own.setViewportSize(look?.viewport ?? size);
    own.on('download', (download) => {
      handleDownload(download).catch((thrown: unknown) => life.complaints.push(`download: ${thrown}`));
    });
    own.on('crash', () => life.complaints.push('the page crashed'));
    own.on('framenavigated', (frame) => {
      const isKnown = schemes.has(new URL(fromAlias(frame.url())).protocol.slice(0, -1));
      if (frame === own.mainFrame() && !isKnown) life.complaints.push(`the page is now ${frame.url()}`);
    });
  };

  return {
    contents,
    told,
    events,
    prepare,
    get page() {
      return page;
    },
    get cdp() {
      return cdp;
    },
    openHandler: () => openHandler,
    /** Whether a frame may go where it, or somebody in it, wants to go. */
    allowsNavigation(isMainFrame: boolean, url: string): boolean {
      if (isMainFrame && url === loading) return true;
      const details = createEvent({ url, isMainFrame, isSameDocument: false });
      events.emit('will-frame-navigate', details);
      return !details.defaultPrevented;
    },
    async load(url: string) {
      if (!page || !cdp) throw new Error('no page');
      await applyPermissions(
        cdp,
        contents,
        new URL(url).host ? `${new URL(url).protocol}//${new URL(url).host}` : url,
      );
      loading = url;
      await page.goto(toAlias(url, schemes));
      loading = null;
      events.emit('did-finish-load', createEvent({}));
    },
    /** Waits for the second frame: by then the first has been drawn. */
    async painted() {
      // A page without script can't be asked; it is printed, not shown.
      if (preferences.javascript === false) return;
      const twoFrames = () =>
        new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
      // A page that is loaded anew meanwhile is asked again.
      while (!isDestroyed) {
        const isPainted = await page?.evaluate(twoFrames).then(
          () => true,
          () => false,
        );
        if (isPainted) return;
      }
    },
    destroy() {
      if (isDestroyed) return;
      isDestroyed = true;
      events.emit('destroyed', createEvent({}));
      void page?.close().catch(() => {});
    },
  };
}
