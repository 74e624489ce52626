import type { ExportKind, LastExport } from '#app/contract/delivery.ts';
import type { WindowMenu } from '#app/contract/window-menu.ts';
import type { Result } from '#app/plan/result.ts';
import type { StartProcess } from '../excel/read/reader-process.ts';

/** What a file is called and what it is, when a place for it is asked for. */
export interface FileSuggestion {
  /** Name with its ending, valid on every system. */
  fileName: string;
  mediaType: string;
}

/** What prints a report: Chromium, whichever one the shell has. */
export interface PdfPrinter {
  /** Whether it can print at all just now. */
  isThere(): boolean;
  /**
   * Prints a page that loads nothing from elsewhere: tagged, with an outline, on the paper that its own rules ask for.
   *
   * @param signal ends it at once; whatever is answered then is of no use
   * @returns refused as `pdf_no_browser` or `pdf_failed`
   */
  print(html: string, signal?: AbortSignal): Promise<Result<Buffer>>;
}

/**
 * What a shell offers the router. A shell without file dialogs of its own (a browser) leaves files to the window:
 * it uploads what is opened and downloads what leaves.
 */
export type Shell = ShellParts &
  (
    | { readonly dialogs: 'browser' }
    | {
        readonly dialogs: 'native';
        /** Asks for a document to open; `null` when the user let it be. */
        pickDocument(): Promise<string | null>;
        /** Asks for a workbook to read; `null` when the user let it be. */
        pickWorkbook(): Promise<string | null>;
        /** Asks for a file of settings to read; `null` when the user let it be. */
        pickSettings(): Promise<string | null>;
        /** Asks for a folder, beginning at one; `null` when the user let it be. */
        pickFolder(start: string | null): Promise<string | null>;
        /** How a script is started in a process of its own. */
        startProcess: StartProcess;
        /** Asks where a file is to be written (and whether it may replace what is there); `null` when let be. */
        pickSavePath(suggestion: FileSuggestion): Promise<string | null>;
        /** Shows what the window can do in the menu bar; what is chosen there comes back as `action.chosen`. */
        showMenu(menu: WindowMenu): void;
        /** The last paper of a kind that was made of a plan, from an earlier start too. */
        lastExport(planId: string, kind: ExportKind): LastExport | null;
        keepExport(planId: string, kind: ExportKind, made: LastExport): void;
        /** Shows a file in the system's own file manager, where it is chosen; it isn't opened. */
        showInFolder(path: string): void;
      }
  );

interface ShellParts {
  /** Left out: this shell can't print. */
  readonly printer?: PdfPrinter;
  /**
   * Opens the projector's window or brings it to the front. Left out: this shell has no windows.
   *
   * @returns the address that the facilitator's window has to open, where the shell can't open one itself
   */
  openProjector?(): string | null;
}
