import { BrowserWindow, screen } from 'electron';
import type { ShellMemory } from '../shell/shell-memory.ts';
import { minimumSize, placeWindow } from '../shell/window-place.ts';
import { ownIcon } from './own-icon.ts';
import { webPreferences } from './web-preferences.ts';

/** The window, not yet shown and with nothing in it. */
export function createWindow(memory: ShellMemory): BrowserWindow {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  const place = placeWindow(
    memory.value.window,
    [main, ...others].map(({ workArea }) => workArea),
  );
  const window = new BrowserWindow({
    ...place.bounds,
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    title: 'Borgerhus',
    ...ownIcon,
    show: false,
    webPreferences,
  });
  if (place.maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const { x, y, width, height } = window.getNormalBounds();
    memory.keep({ window: { bounds: { x, y, width, height }, maximised: window.isMaximized() } });
  });
  return window;
}
