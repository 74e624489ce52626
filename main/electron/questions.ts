import { dirname, extname, join } from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import { type ErrorCode, type TextKey, translate } from '#app/i18n/texts.ts';
import type { CodedError } from '#app/plan/result.ts';
import type { Settings } from '#app/settings/settings.ts';
import type { FileSuggestion } from '../api/shell.ts';
import { externalLink } from '../shell/external-link.ts';
import { firstFolder } from '../shell/first-folder.ts';
import { type LeavingAnswer, leavingAnswers } from '../shell/leaving.ts';
import type { ShellMemory } from '../shell/shell-memory.ts';

/** Everything that is asked outside the page, in the system's own windows. */
export interface Questions {
  pickDocument(): Promise<string | null>;
  pickWorkbook(): Promise<string | null>;
  pickSettings(): Promise<string | null>;
  pickFolder(start: string | null): Promise<string | null>;
  pickSavePath(suggestion: FileSuggestion): Promise<string | null>;
  askLeaving(): Promise<LeavingAnswer>;
  /** Opens an https address in the user's browser, if he agrees; anything else is passed over. The only way out. */
  openOutside(address: string): Promise<void>;
  tell(error: CodedError): Promise<void>;
}

/** What files are called in the system's own dialogs, by their ending. */
const fileKinds: { readonly [ending: string]: TextKey } = {
  '.borgerhus': 'desktop.files.plans',
  '.pdf': 'desktop.files.pdf',
  '.html': 'desktop.files.pages',
  '.json': 'desktop.files.settings',
};

export function createQuestions(
  window: BrowserWindow,
  memory: ShellMemory,
  settings: () => Settings,
): Questions {
  const text = (key: TextKey, params = {}) => translate(settings().language, key, params);
  const filters = (ending: string) => [
    {
      name: text(fileKinds[ending] ?? 'desktop.files.workbooks'),
      extensions: [ending.slice(1)],
    },
    { name: text('desktop.files.all'), extensions: ['*'] },
  ];
  /** Where the municipality has said; else where the last file went; else among the documents. */
  const folderFor = (ending: string) => {
    const { documents, exports } = settings().folders;
    const said = ending === '.borgerhus' ? documents : exports;
    return firstFolder(said, memory.value.folder) ?? app.getPath('documents');
  };
  const remember = (path: string) => {
    memory.keep({ folder: dirname(path) });
    return path;
  };
  const pickFile = async (ending: string) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      defaultPath: folderFor(ending),
      filters: filters(ending),
      properties: ['openFile'],
    });
    const [path] = filePaths;
    return canceled || !path ? null : remember(path);
  };
  /** A page that keeps asking gets one question, not a heap of them. */
  let isAskingAboutLink = false;

  return {
    pickDocument: () => pickFile('.borgerhus'),
    pickWorkbook: () => pickFile('.xlsx'),
    pickSettings: () => pickFile('.json'),
    async pickFolder(start) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        defaultPath: firstFolder(start, memory.value.folder) ?? app.getPath('documents'),
        properties: ['openDirectory', 'createDirectory'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    async pickSavePath({ fileName }) {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: join(folderFor(extname(fileName)), fileName),
        filters: filters(extname(fileName)),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      return canceled || !filePath ? null : remember(filePath);
    },
    async askLeaving() {
      const { response } = await dialog.showMessageBox(window, {
        type: 'question',
        message: text('desktop.leave.question'),
        detail: text('desktop.leave.detail'),
        buttons: leavingAnswers.map((answer) => text(`desktop.leave.${answer}`)),
        defaultId: leavingAnswers.indexOf('save'),
        cancelId: leavingAnswers.indexOf('stay'),
      });
      return leavingAnswers[response] ?? 'stay';
    },
    async openOutside(address) {
      const link = externalLink(address);
      if (!link || isAskingAboutLink) return;
      isAskingAboutLink = true;
      try {
        const { response } = await dialog.showMessageBox(window, {
          type: 'question',
          message: text('desktop.link.question', { host: link.host }),
          detail: text('desktop.link.detail', { address: link.address }),
          buttons: [text('desktop.link.open'), text('desktop.link.cancel')],
          defaultId: 1,
          cancelId: 1,
        });
        if (response === 0) await shell.openExternal(link.address);
      } finally {
        isAskingAboutLink = false;
      }
    },
    async tell({ code, details }) {
      await dialog.showMessageBox(window, {
        type: 'warning',
        message: text('desktop.error.title'),
        detail: text(`error.${code as ErrorCode}`, details),
        buttons: ['OK'],
      });
    },
  };
}
