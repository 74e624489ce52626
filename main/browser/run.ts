import { resolve } from 'node:path';
import { ok, type Result } from '#app/plan/result.ts';
import { createRouter } from '../api/router.ts';
import { programVersion } from '../api/version.ts';
import { readWindowFiles } from '../api/window-files.ts';
import { openDesk } from '../file/desk.ts';
import { claimInstance, type HandOver } from './instance.ts';
import { createLifetime } from './lifetime.ts';
import { browserPrinter } from './print-pdf.ts';
import { startServer } from './server.ts';

interface RunOptions {
  dataFolder: string;
  /** Where the built window is. */
  windowFolder: string;
  /** A document to open, if any. */
  file: string | null;
  /** 0: any free one. */
  port: number;
  /** Go on when the last window has gone. */
  stay: boolean;
}

export type BrowserShell =
  | {
      kind: 'started';
      /** A new address for one window: good once, for a minute. */
      startAddress(): string;
      /** Resolves when all is closed: by {@link close}, or because the last window has gone. */
      readonly ended: Promise<void>;
      close(): Promise<void>;
    }
  /** Borgerhus was running already; it has opened the document and gives this address for a window. */
  | { kind: 'handed over'; address: string };

/**
 * Runs Borgerhus for windows of a browser, one process per data folder.
 *
 * @returns refused when the document can't be opened, the port is taken or the window's files are missing;
 *   nothing is left running then
 */
export async function runBrowserShell(options: RunOptions): Promise<Result<BrowserShell>> {
  const file = options.file === null ? null : resolve(options.file);
  // A second start may come before this one is ready; it waits for the answer.
  const ready = Promise.withResolvers<HandOver>();
  const claim = await claimInstance(options.dataFolder, file, async (open) => (await ready.promise)(open));
  if (claim.kind === 'second') {
    const { answer } = claim;
    return answer.ok ? ok({ kind: 'handed over', address: answer.value }) : answer;
  }
  const started = await start({ ...options, file }, claim.release);
  ready.resolve(started.ok ? started.value.handOver : async () => started);
  if (!started.ok) await claim.release();
  return started.ok ? ok(started.value.shell) : started;
}

async function start(
  options: RunOptions,
  release: () => Promise<void>,
): Promise<Result<{ shell: BrowserShell; handOver: HandOver }>> {
  const files = await readWindowFiles(options.windowFolder);
  if (!files.ok) return files;
  const now = () => new Date();
  let projectorAddress = (): string => {
    throw new Error('nobody is served yet');
  };
  const desk = openDesk({ dataFolder: options.dataFolder, now });
  const router = createRouter({
    desk,
    shell: {
      dialogs: 'browser',
      printer: browserPrinter(),
      openProjector: () => projectorAddress(),
    },
    now,
    version: programVersion(),
  });
  const openFile = (path: string | null) => (path === null ? ok(null) : router.openDocument(path));

  const ended = Promise.withResolvers<void>();
  let closing: Promise<void> | undefined;
  const lifetime = createLifetime(() => {
    if (!options.stay) void close();
  });
  const opened = openFile(options.file);
  const server = opened.ok
    ? await startServer({
        router,
        files: files.value,
        port: options.port,
        theme: () => desk.settings.read().settings.theme,
        onWindows(role, count) {
          // The wall keeps nothing running: it goes with the last window.
          if (role === 'window') lifetime.windowsChanged(count);
          else router.projectorChanged(count > 0);
        },
      })
    : opened;
  if (!server.ok) {
    router.close();
    return server;
  }

  // While the browser starts, main has nothing else to do.
  setImmediate(router.prepare);
  projectorAddress = () => server.value.startAddress('projector');

  const close = () => {
    closing ??= (async () => {
      await server.value.close();
      router.close();
      await release();
      ended.resolve();
    })();
    return closing;
  };
  const startAddress = () => {
    lifetime.windowExpected();
    return server.value.startAddress();
  };
  const handOver: HandOver = async (path) => {
    const result = openFile(path);
    return result.ok ? ok(startAddress()) : result;
  };
  return ok({ shell: { kind: 'started', startAddress, ended: ended.promise, close }, handOver });
}
