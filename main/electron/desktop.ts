import { join } from 'node:path';
import { app, type BrowserWindow, shell as electronShell, session } from 'electron';
import type { OutputOf } from '#app/contract/contract.ts';
import type { Delivery } from '#app/contract/delivery.ts';
import type { CodedError } from '#app/plan/result.ts';
import { createRouter, type Router } from '../api/router.ts';
import type { Shell } from '../api/shell.ts';
import { programVersion } from '../api/version.ts';
import { readWindowFiles } from '../api/window-files.ts';
import { openDesk } from '../file/desk.ts';
import { mustAskBeforeLeaving } from '../shell/leaving.ts';
import { emptyMenu } from '../shell/menu-model.ts';
import { pageAddress } from '../shell/own-address.ts';
import { createPrintPages } from '../shell/print-pages.ts';
import { keepExport, lastExport, openShellMemory } from '../shell/shell-memory.ts';
import { guardContents } from './guard-contents.ts';
import { guardSession } from './guard-session.ts';
import { showMenu } from './menu.ts';
import { createPrinter } from './print-pdf.ts';
import { createProjectorWindow } from './projector-window.ts';
import { createQuestions, type Questions } from './questions.ts';
import { startUtilityProcess } from './utility-process.ts';
import { createWindow } from './window.ts';
import { createWindowLines, tellWindow } from './window-line.ts';

/** The running program. */
export interface Desktop {
  /** A second start, or the system, hands over a document (or only wants the window to the front). */
  receive(path: string | null): void;
}

/**
 * Opens the window over a router of its own.
 *
 * @param folder where working copies and what the shell remembers are kept
 * @param startFile the document to begin with, asked for as late as can be
 */
export async function openDesktop(folder: string, startFile: () => string | null): Promise<Desktop> {
  const memory = openShellMemory(join(folder, 'shell.json'));
  const files = await readWindowFiles(join(import.meta.dirname, '../renderer'));
  if (!files.ok) throw new Error(`the window is not built: ${files.error.code}`);
  const now = () => new Date();
  const desk = openDesk({ dataFolder: folder, now });
  const settings = () => desk.settings.read().settings;
  const pages = createPrintPages();
  guardSession(session.defaultSession, { files: files.value, pages, memory, settings });

  let questions: Questions | null = null;
  app.on('web-contents-created', (_event, contents) =>
    guardContents(contents, (address) => void questions?.openOutside(address)),
  );
  const window = createWindow(memory);
  questions = createQuestions(window, memory, settings);

  const choose = (id: string) => tellWindow(window.webContents, 'action.chosen', { id });
  showMenu(emptyMenu(settings().language), choose);
  const shell: Shell = {
    dialogs: 'native',
    printer: createPrinter(pages),
    pickDocument: questions.pickDocument,
    pickWorkbook: questions.pickWorkbook,
    pickSettings: questions.pickSettings,
    pickFolder: questions.pickFolder,
    startProcess: startUtilityProcess,
    pickSavePath: questions.pickSavePath,
    showMenu: (menu) => showMenu(menu, choose),
    lastExport: (planId, kind) => lastExport(memory, planId, kind),
    keepExport: (planId, kind, made) => keepExport(memory, planId, kind, made),
    showInFolder: (path) => electronShell.showItemInFolder(path),
    openProjector() {
      openProjector();
      return null;
    },
  };
  const router = createRouter({
    desk,
    shell,
    now,
    version: programVersion(),
  });
  const lines = createWindowLines(router);
  lines.join(window.webContents, 'window');
  const openProjector = createProjectorWindow(window, {
    join: (contents) => lines.join(contents, 'projector'),
    onChange: router.projectorChanged,
  });
  askWhenClosed(window, router, questions);
  app.on('will-quit', () => router.close());

  const open = (path: string): CodedError | null => {
    const opened = router.openDocument(path);
    return opened.ok ? null : opened.error;
  };
  const first = startFile();
  const problem = first === null ? null : open(first);
  // While the page starts in a process of its own, main has nothing else to do.
  setImmediate(router.prepare);
  await window.loadURL(pageAddress);
  if (problem) void questions.tell(problem);

  return {
    receive(path) {
      if (window.isMinimized()) window.restore();
      window.focus();
      const refusal = path === null ? null : open(path);
      if (refusal) void questions.tell(refusal);
    },
  };
}

/** Keeps the window open until the user has said what is to become of changes that the document doesn't have. */
function askWhenClosed(window: BrowserWindow, router: Router, questions: Questions): void {
  let isLeaving = false;
  let isAsking = false;
  const mayLeave = async () => {
    const current = await router.call('plan.current', {});
    const opened = current.ok ? (current.value as OutputOf<'plan.current'>) : null;
    if (!mustAskBeforeLeaving(opened?.status ?? null)) return true;
    const answer = await questions.askLeaving();
    if (answer !== 'save') return answer === 'leave';
    const saved = await router.call('plan.save', {});
    if (!saved.ok) await questions.tell(saved.error);
    return saved.ok && (saved.value as Delivery).kind !== 'cancelled';
  };
  window.on('close', (event) => {
    if (isLeaving) return;
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    void mayLeave()
      .then((may) => {
        isLeaving = may;
        if (may) window.close();
      })
      .finally(() => {
        isAsking = false;
      });
  });
}
