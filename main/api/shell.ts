import type { WindowMenu } from '#app/contract/contract.ts';
import type { StartProcess } from '../excel/read/reader-process.ts';

/** What a file is called and what it is, when a place for it is asked for. */
export interface FileSuggestion {
  /** Name with its ending, valid on every system. */
  fileName: string;
  mediaType: string;
}

/**
 * What a shell offers the router. A shell without file dialogs of its own (a browser) leaves files to the window:
 * it uploads what is opened and downloads what leaves.
 */
export type Shell =
  | { readonly dialogs: 'browser' }
  | {
      readonly dialogs: 'native';
      /** Asks for a document to open; `null` when the user let it be. */
      pickDocument(): Promise<string | null>;
      /** Asks for a workbook to read; `null` when the user let it be. */
      pickWorkbook(): Promise<string | null>;
      /** How a script is started in a process of its own. */
      startProcess: StartProcess;
      /** Asks where a file is to be written (and whether it may replace what is there); `null` when let be. */
      pickSavePath(suggestion: FileSuggestion): Promise<string | null>;
      /** Shows what the window can do in the menu bar; what is chosen there comes back as `action.chosen`. */
      showMenu(menu: WindowMenu): void;
    };
