/** The desktop program: what `out/main/electron.js` is built from. */
import { join } from 'node:path';
import { app, protocol } from 'electron';
import { dataFolder } from '../data-folder.ts';
import { ownScheme } from '../shell/own-address.ts';
import { startFile } from '../shell/start-file.ts';
import { type Desktop, openDesktop } from './desktop.ts';

app.enableSandbox();
app.setAppUserModelId('dk.borgerhus.app');
// Served like a site of its own: with an origin, a policy and no reach to `file:`.
protocol.registerSchemesAsPrivileged([
  { scheme: ownScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
]);

const folder = dataFolder();
app.setPath('userData', join(folder, 'electron'));

let desktop: Desktop | null = null;
/** The document to begin with; on a Mac it comes as an event, before or after the window is there. */
let file = startFile(process.argv.slice(1), process.cwd(), { isPackaged: app.isPackaged });

function receive(path: string | null): void {
  if (desktop) desktop.receive(path);
  else file = path ?? file;
}

if (app.requestSingleInstanceLock({ file })) {
  app.on('second-instance', (_event, _args, _folder, handedOver) => {
    const { file: path } = handedOver as { file: unknown };
    receive(typeof path === 'string' ? path : null);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    receive(path);
  });
  app.on('window-all-closed', () => app.quit());
  await app.whenReady();
  desktop = await openDesktop(folder, () => file);
} else {
  app.quit();
}
