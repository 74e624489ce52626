import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Double, launchDouble } from '../electron/launch-double.ts';
import type { App, LaunchOptions } from './launch.ts';
import { untilThere } from './until-there.ts';

/** Starts the built desktop program over the double of Electron. */
export async function launchOnDouble(options: LaunchOptions): Promise<App> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'borgerhus-e2e-'));
  const complaints: string[] = [];
  const start = async (): Promise<Double> => {
    const double = await launchDouble({
      dataFolder,
      ...(options.file ? { file: options.file } : {}),
      look: {
        locale: 'da-DK',
        colorScheme: options.colorScheme ?? 'light',
        viewport: options.viewport ?? { width: 1280, height: 800 },
      },
    });
    double.page.setDefaultTimeout(15_000);
    double.page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    double.page.on('pageerror', (error) => complaints.push(String(error)));
    return double;
  };
  let double = await start();
  const app: App = {
    leg: 'double',
    page: double.page,
    dataFolder,
    complaints,
    kill: () => double.kill(),
    async restart() {
      await double.close();
      double = await start();
      app.page = double.page;
    },
    async receiveFile(trigger) {
      const path = join(dataFolder, `received-${randomUUID()}`);
      await double.control('answerDialog', 'save', { canceled: false, filePath: path });
      await trigger();
      await untilThere(path);
      const asked = (await double.control('state')).dialogs.at(-1)?.options as { defaultPath: string };
      return { path, name: basename(asked.defaultPath) };
    },
    async chooseFile(path, trigger) {
      await double.control('answerDialog', 'open', { canceled: false, filePaths: [path] });
      await trigger();
    },
    async openWall(trigger) {
      const { page } = app;
      const [wall] = await Promise.all([page.context().waitForEvent('page'), trigger()]);
      await wall.waitForURL(/electron-double/, { waitUntil: 'load' });
      return { page: wall, told: () => double.control('toldOthers') };
    },
    async close() {
      await double.close();
      rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return app;
}
