import type {
  BrowserContext,
  CDPSession,
  Download,
  Page,
  Request as PageRequest,
  Route,
} from 'playwright-core';
import { fromAlias, toAlias } from './addresses.ts';
import { life } from './app.ts';
import { createEvent, createEvents, knownOptions, strict } from './strict.ts';
import { dialog } from './system.ts';

type PermissionRequest = (
  contents: unknown,
  permission: string,
  answer: (granted: boolean) => void,
  details: object,
) => void;
type PermissionCheck = (contents: unknown, permission: string, origin: string, details: object) => boolean;
type BeforeRequest = (
  details: { url: string; method: string },
  answer: (response: { cancel?: boolean }) => void,
) => void;
type Handler = (request: Request) => Response | Promise<Response>;

interface Privileges {
  standard?: boolean;
  secure?: boolean;
  supportFetchAPI?: boolean;
  codeCache?: boolean;
}

const events = createEvents('session', ['will-download']);
/** Schemes that the app made its own, before it was ready. */
export const schemes = new Set<string>();
const handlers = new Map<string, Handler>();
let askRequest: PermissionRequest | null = null;
let askCheck: PermissionCheck | null = null;
let askDevice: ((details: object) => boolean) | null = null;
let beforeRequest: BeforeRequest | null = null;
let isSpellCheckerEnabled = true;

/** The only session there is. */
const defaultSession = strict('session', {
  ...events,
  setPermissionRequestHandler(handler: PermissionRequest | null) {
    askRequest = handler;
  },
  setPermissionCheckHandler(handler: PermissionCheck | null) {
    askCheck = handler;
  },
  setDevicePermissionHandler(handler: ((details: object) => boolean) | null) {
    askDevice = handler;
  },
  setSpellCheckerEnabled(isEnabled: boolean) {
    isSpellCheckerEnabled = isEnabled;
  },
  webRequest: strict('webRequest', {
    onBeforeRequest(listener: BeforeRequest | null) {
      beforeRequest = listener;
    },
  }),
  protocol: strict('protocol', {
    handle(scheme: string, handler: Handler) {
      if (!schemes.has(scheme))
        throw new Error(`the Electron double serves only schemes of the app, not ${scheme}:`);
      handlers.set(scheme, handler);
    },
  }),
});

export const session = strict('session', { defaultSession });

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(list: { scheme: string; privileges: Privileges }[]) {
    if (life.isReady)
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of list) {
      knownOptions('privileges', privileges, ['standard', 'secure', 'supportFetchAPI', 'codeCache']);
      if (!privileges.standard || !privileges.secure) {
        throw new Error(`the Electron double stands for standard and secure schemes only, not ${scheme}:`);
      }
      schemes.add(scheme);
    }
  },
});

/** What the session decides, for the rest of the double. Without a handler it says what Electron says. */
export const decisions = {
  defaultSession,
  emit: events.emit,
  get isSpellCheckerEnabled() {
    return isSpellCheckerEnabled;
  },
  /** Electron grants what nobody refuses. */
  request(contents: unknown, permission: string): Promise<boolean> {
    return new Promise((resolve) => {
      if (askRequest) askRequest(contents, permission, resolve, { isMainFrame: true });
      else resolve(true);
    });
  },
  check(contents: unknown, permission: string, origin: string): boolean {
    return askCheck ? askCheck(contents, permission, origin, { isMainFrame: true }) : true;
  },
  device(): boolean {
    return askDevice ? askDevice({ deviceType: 'usb' }) : true;
  },
  /** Whether a request may go on. */
  async allowsRequest(url: string, method: string): Promise<boolean> {
    const listener = beforeRequest;
    if (!listener) return true;
    const { cancel = false } = await new Promise<{ cancel?: boolean }>((resolve) =>
      listener({ url, method }, resolve),
    );
    return !cancel;
  },
};

/**
 * Asked before a document is loaded into a frame; `false` keeps the frame where it is.
 *
 * @param page `null`: of a window that a page opened
 */
type AllowsNavigation = (page: Page | null, isMainFrame: boolean, url: string) => boolean;

/** Takes every request of the page into its hands. */
export async function interceptRequests(
  context: BrowserContext,
  allowsNavigation: AllowsNavigation,
): Promise<void> {
  await context.route('**/*', async (route) => {
    try {
      await answerRequest(route, context, allowsNavigation);
    } catch (thrown) {
      life.complaints.push(`request ${route.request().url()}: ${thrown}`);
      await route.abort('failed').catch(() => {});
    }
  });
}

async function answerRequest(
  route: Route,
  context: BrowserContext,
  allowsNavigation: AllowsNavigation,
): Promise<void> {
  const request = route.request();
  const url = fromAlias(request.url());
  const method = request.method();
  if (request.isNavigationRequest() && !allowsNavigation(...placeOf(request, context), url)) {
    // An answer that Chromium takes to mean: stay.
    return route.fulfill({ status: 204 });
  }
  if (!(await decisions.allowsRequest(url, method))) return route.abort('blockedbyclient');
  const handler = handlers.get(new URL(url).protocol.slice(0, -1));
  if (!handler) return route.continue();
  const response = await handler(new Request(url, { method }));
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/** Which page a navigation is in, and whether it is the page itself that goes. */
function placeOf(request: PageRequest, context: BrowserContext): [page: Page | null, isMainFrame: boolean] {
  const isMainFrame = request.headers()['sec-fetch-dest'] === 'document';
  try {
    return [request.frame().page(), request.frame() === request.frame().page().mainFrame()];
  } catch {
    // Playwright knows no frame yet: a window that a page has just opened, or a frame it has just put in.
    return [isMainFrame ? null : (context.pages()[0] ?? null), isMainFrame];
  }
}

/** What the page lets the user download goes through a dialog, as in Electron, unless the app says otherwise. */
export async function handleDownload(download: Download): Promise<void> {
  const events = createEvents('DownloadItem', ['done']);
  // What Electron proposes when the app says nothing: the file's own name.
  let options: object = { defaultPath: download.suggestedFilename() };
  let savePath = '';
  const item = strict('DownloadItem', {
    ...events,
    getURL: () => fromAlias(download.url()),
    getFilename: () => download.suggestedFilename(),
    getSavePath: () => savePath,
    setSaveDialogOptions(given: object) {
      options = given;
    },
  });
  const event = createEvent({});
  decisions.emit('will-download', event, item);
  if (event.defaultPrevented) return download.cancel();
  const { canceled, filePath } = await dialog.showSaveDialog({}, options);
  if (canceled) return download.cancel();
  savePath = filePath;
  await download.saveAs(filePath);
  events.emit('done', createEvent({}), 'completed');
}

/** Electron's name of a permission → Chromium's names of what a page can ask for by it. */
const permissions: { [electron: string]: string[] } = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  media: ['camera', 'microphone'],
  midi: ['midi'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  'storage-access': ['storage-access'],
  'window-management': ['window-management'],
  'local-fonts': ['local-fonts'],
  'idle-detection': ['idle-detection'],
};

/**
 * Puts the app's answers into Chromium, which wants them beforehand. It has one answer for asking and for looking
 * up, so it denies only what both handlers deny: with either one missing, a page can tell.
 */
export async function applyPermissions(cdp: CDPSession, contents: unknown, origin: string): Promise<void> {
  for (const [permission, names] of Object.entries(permissions)) {
    const isGranted =
      (await decisions.request(contents, permission)) || decisions.check(contents, permission, origin);
    for (const name of names) {
      await cdp.send('Browser.setPermission', {
        permission: { name },
        setting: isGranted ? 'granted' : 'denied',
        origin: toAlias(origin, schemes),
      });
    }
  }
}
