/**
 * Stands for the module `electron` in the main process, so that the built program runs unmodified in Node over a
 * real Chromium. It proves that the files that ship fit together, and that each protection the program asks of
 * Electron is asked for; it can't prove what Electron does with that.
 *
 * What Chromium's interception doesn't see (WebSockets, and loads of `data:` and `blob:`) passes by
 * `webRequest`; `window.open` gives the page a window that is closed at once instead of none.
 */
export { app } from './app.ts';
export { ipcMain } from './ipc.ts';
export { Menu } from './menu.ts';
export { protocol, session } from './session.ts';
export { dialog, screen, shell } from './system.ts';
export { utilityProcess } from './utility-process.ts';
export { BrowserWindow } from './window.ts';
