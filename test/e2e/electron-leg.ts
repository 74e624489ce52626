import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import type { App, LaunchOptions } from './launch.ts';
import { electronRuntime } from './legs.ts';
import { untilThere } from './until-there.ts';

const root = resolve(import.meta.dirname, '../..');

/** Starts the built desktop program in Electron. Only where its runtime is; elsewhere this has never been run. */
export async function launchInElectron(options: LaunchOptions): Promise<App> {
  const runtime = electronRuntime();
  if (runtime === null) throw new Error('Electron’s runtime is not on this machine');
  const dataFolder = mkdtempSync(join(tmpdir(), 'borgerhus-e2e-'));
  const complaints: string[] = [];
  const start = async (): Promise<{ electron: ElectronApplication; page: Page }> => {
    const electron = await _electron.launch({
      executablePath: runtime,
      args: [root, ...(options.file ? [options.file] : [])],
      env: { ...process.env, BORGERHUS_DATA: dataFolder } as Record<string, string>,
      locale: 'da-DK',
      colorScheme: options.colorScheme ?? 'light',
    });
    const page = await electron.firstWindow();
    page.setDefaultTimeout(15_000);
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    return { electron, page };
  };
  let running = await start();
  const app: App = {
    leg: 'electron',
    page: running.page,
    dataFolder,
    complaints,
    async kill() {
      const gone = running.electron.waitForEvent('close');
      running.electron.process().kill('SIGKILL');
      await gone;
    },
    async restart() {
      running = await start();
      app.page = running.page;
    },
    async receiveFile(trigger) {
      const path = join(dataFolder, `received-${randomUUID()}`);
      const suggested = running.electron.evaluate(
        ({ dialog }, filePath) =>
          new Promise<string>((asked) => {
            const answer = async (_window: unknown, options: { defaultPath?: string }) => {
              asked(options.defaultPath ?? '');
              return { canceled: false, filePath };
            };
            dialog.showSaveDialog = answer as typeof dialog.showSaveDialog;
          }),
        path,
      );
      await trigger();
      await untilThere(path);
      return { path, name: basename(await suggested) };
    },
    async chooseFile(path, trigger) {
      await running.electron.evaluate(({ dialog }, filePath) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
      }, path);
      await trigger();
    },
    async openWall(trigger) {
      // Answers can't be seen from here; what is told unasked can.
      await running.electron.evaluate(({ app: program }) => {
        const told: string[] = [];
        Reflect.set(globalThis, 'toldWall', told);
        program.on('web-contents-created', (_event, contents) => {
          const send = contents.send.bind(contents);
          contents.send = (...sent) => {
            told.push(JSON.stringify(sent));
            send(...sent);
          };
        });
      });
      const [page] = await Promise.all([running.electron.waitForEvent('window'), trigger()]);
      const told = () => running.electron.evaluate(() => Reflect.get(globalThis, 'toldWall').join('\n'));
      return { page, told };
    },
    async close() {
      // Not by its window: it would ask about changes that the document lacks.
      await running.electron.evaluate(({ app: program }) => program.exit(0)).catch(() => {});
      rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return app;
}
