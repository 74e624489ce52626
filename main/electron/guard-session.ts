import { dirname, join } from 'node:path';
import type { Session } from 'electron';
import type { Settings } from '#app/settings/settings.ts';
import type { WindowFiles } from '../api/window-files.ts';
import { answerLoad } from '../shell/answer-load.ts';
import { firstFolder } from '../shell/first-folder.ts';
import { mayLoad, ownScheme } from '../shell/own-address.ts';
import type { PrintPages } from '../shell/print-pages.ts';
import type { ShellMemory } from '../shell/shell-memory.ts';

/** Shuts everything that Chromium would otherwise open to a page, and serves the window's own files and what is printed. */
export function guardSession(
  session: Session,
  {
    files,
    pages,
    memory,
    settings,
  }: { files: WindowFiles; pages: PrintPages; memory: ShellMemory; settings(): Settings },
): void {
  // First of all: switched on, it fetches dictionaries from the network as soon as there is a window.
  session.setSpellCheckerEnabled(false);
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }));
  session.protocol.handle(ownScheme, ({ method, url }) => {
    const { status, headers, body } =
      pages.answer(url) ?? answerLoad(files, { method, address: url, theme: settings().theme });
    return new Response(body, { status, headers });
  });
  // Pictures that the window itself made; where they go is asked, beginning where the last file went.
  session.on('will-download', (event, item) => {
    if (!mayLoad(item.getURL())) return event.preventDefault();
    const folder = firstFolder(settings().folders.exports, memory.value.folder);
    if (folder) item.setSaveDialogOptions({ defaultPath: join(folder, item.getFilename()) });
    item.once('done', (_event, state) => {
      if (state === 'completed') memory.keep({ folder: dirname(item.getSavePath()) });
    });
  });
}
