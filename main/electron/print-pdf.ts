import { BrowserWindow } from 'electron';
import { ok, type Result, refused } from '#app/plan/result.ts';
import type { PdfPrinter } from '../api/shell.ts';
import { describeBug } from '../bug.ts';
import type { PrintPages } from '../shell/print-pages.ts';

/** Prints in a window that is never shown, has no script and no line to main. */
export function createPrinter(pages: PrintPages): PdfPrinter {
  return {
    isThere: () => true,
    async print(html, signal): Promise<Result<Buffer>> {
      const window = new BrowserWindow({
        width: 800,
        height: 1000,
        show: false,
        webPreferences: {
          sandbox: true,
          contextIsolation: true,
          nodeIntegration: false,
          javascript: false,
          webSecurity: true,
          spellcheck: false,
          devTools: false,
        },
      });
      const address = pages.put(html);
      // Loading and printing fail when it goes.
      let isThere = true;
      const close = () => {
        if (isThere) window.destroy();
        isThere = false;
      };
      signal?.addEventListener('abort', close, { once: true });
      try {
        await window.loadURL(address);
        const pdf = await window.webContents.printToPDF({
          printBackground: true,
          preferCSSPageSize: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        });
        return ok(pdf);
      } catch (bug) {
        if (!signal?.aborted) process.stderr.write(`${describeBug('printing', bug)}\n`);
        return refused('pdf_failed');
      } finally {
        pages.drop(address);
        signal?.removeEventListener('abort', close);
        close();
      }
    },
  };
}
