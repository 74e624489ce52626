import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { App, LaunchOptions } from './launch.ts';

const root = resolve(import.meta.dirname, '../..');

/** Starts the browser shell on a data folder of its own and opens its window. */
export async function launchInBrowser(options: LaunchOptions): Promise<App> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'borgerhus-e2e-'));
  const browser = await chromium.launch({
    executablePath: process.env.BORGERHUS_BROWSER ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const complaints: string[] = [];
  let server: ChildProcess | undefined;
  let context: BrowserContext | undefined;

  const start = async (): Promise<Page> => {
    await context?.close();
    if (server) await end(server, 'SIGTERM');
    const { child, address } = await serve(dataFolder, options.file);
    server = child;
    context = await newContext(browser, options);
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(address);
    return page;
  };
  const app: App = {
    leg: 'browser',
    page: await start(),
    dataFolder,
    complaints,
    async kill() {
      if (server) await end(server, 'SIGKILL');
    },
    async restart() {
      app.page = await start();
    },
    async receiveFile(trigger) {
      const [download] = await Promise.all([app.page.waitForEvent('download'), trigger()]);
      const name = download.suggestedFilename();
      const path = join(dataFolder, 'received', name);
      await download.saveAs(path);
      return { path, name };
    },
    async chooseFile(path, trigger) {
      const [chooser] = await Promise.all([app.page.waitForEvent('filechooser'), trigger()]);
      await chooser.setFiles(path);
    },
    async openWall(trigger) {
      const { page } = app;
      await page.context().addInitScript(keepAnswers);
      const [wall] = await Promise.all([page.context().waitForEvent('page'), trigger()]);
      await wall.waitForLoadState();
      return {
        page: wall,
        // A page that is loaded anew begins anew.
        told: () => wall.evaluate(() => JSON.stringify(Reflect.get(window, 'answersKept'))),
      };
    },
    async close() {
      await browser.close();
      if (server) await end(server, 'SIGTERM');
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
  return app;
}

/** In the page, before its own script: a copy of every byte that `fetch`, its one way to main, brings. */
function keepAnswers(): void {
  const kept: string[] = [];
  Reflect.set(window, 'answersKept', kept);
  const { fetch: ask } = window;
  window.fetch = async (...asked) => {
    const answer = await ask(...asked);
    const copy = answer.clone().body?.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string>);
    void copy?.pipeTo(new WritableStream({ write: (text) => void kept.push(text) })).catch(() => {});
    return answer;
  };
}

async function newContext(browser: Browser, options: LaunchOptions): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: 'da-DK',
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(15_000);
  return context;
}

/** The command line's `serve`, which prints the address to open. */
function serve(dataFolder: string, file?: string): Promise<{ child: ChildProcess; address: string }> {
  const args = [join(root, 'main/cli/main.ts'), 'serve', ...(file ? [file] : [])];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, BORGERHUS_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolveAddress, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(output)?.[0];
      if (address) resolveAddress({ child, address });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`serve ended with ${code}: ${output}`)));
  });
}

function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill(signal);
  });
}
