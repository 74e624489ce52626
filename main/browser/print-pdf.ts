import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ok, type Result, refused } from '#app/plan/result.ts';
import type { PdfPrinter } from '../api/shell.ts';
import { findBrowser } from './find-browser.ts';
import { quietFlags } from './window.ts';

/** A report of hundreds of pages takes some ten seconds. */
const limitMs = 90_000;
const pdfStart = Buffer.from('%PDF-');

interface Options {
  /** Program to print with; `null` when there is none. */
  browser?: () => string | null;
  limitMs?: number;
}

/**
 * Prints with the browser that is installed: without a window, in a profile of its own that is removed again, with
 * nowhere to connect to, and for so long and no longer.
 */
export function browserPrinter(options: Options = {}): PdfPrinter {
  const browserOf = options.browser ?? (() => findBrowser());
  return {
    isThere: () => browserOf() !== null,
    async print(html, signal) {
      const browser = browserOf();
      if (browser === null) return refused('pdf_no_browser');
      const folder = mkdtempSync(join(tmpdir(), 'borgerhus-print-'));
      try {
        return await printIn(folder, browser, html, { limitMs: options.limitMs ?? limitMs, signal });
      } finally {
        // Its last children may still be letting go of their files.
        rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
      }
    },
  };
}

/** When it is ended, if it doesn't end by itself. */
interface Until {
  limitMs: number;
  signal: AbortSignal | undefined;
}

async function printIn(folder: string, browser: string, html: string, until: Until): Promise<Result<Buffer>> {
  const [page, pdf] = [join(folder, 'report.html'), join(folder, 'report.pdf')];
  writeFileSync(page, html, { mode: 0o600 });
  const child = spawn(browser, printArguments(pathToFileURL(page).href, pdf, join(folder, 'profile')), {
    stdio: 'ignore',
    // A group of its own, so that its children end with it.
    detached: process.platform !== 'win32',
  });
  const code = await exitWithin(child, until);
  if (code !== 0) return refused('pdf_failed');
  try {
    const bytes = readFileSync(pdf);
    return bytes.subarray(0, pdfStart.length).equals(pdfStart) ? ok(bytes) : refused('pdf_failed');
  } catch {
    return refused('pdf_failed');
  }
}

function printArguments(address: string, pdf: string, profile: string): string[] {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return [
    '--headless',
    `--user-data-dir=${profile}`,
    ...quietFlags,
    '--disable-gpu',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--no-pdf-header-footer',
    '--export-tagged-pdf',
    '--generate-pdf-document-outline',
    `--print-to-pdf=${pdf}`,
    ...(isRoot ? ['--no-sandbox'] : []),
    address,
  ];
}

/** Exit code, once everything it started is gone; `null` when it could not start, took too long or was stopped. */
async function exitWithin(child: ChildProcess, { limitMs: limit, signal }: Until): Promise<number | null> {
  const ended = Promise.withResolvers<number | null>();
  const giveUp = () => {
    endGroup(child);
    ended.resolve(null);
  };
  const timer = setTimeout(giveUp, limit);
  signal?.addEventListener('abort', giveUp, { once: true });
  if (signal?.aborted) giveUp();
  child.once('error', () => ended.resolve(null));
  child.once('exit', (code) => ended.resolve(code));
  const code = await ended.promise;
  clearTimeout(timer);
  signal?.removeEventListener('abort', giveUp);
  endGroup(child);
  return code;
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nothing is left of it.
  }
}
