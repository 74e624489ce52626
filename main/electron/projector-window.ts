import { BrowserWindow, screen, type WebContents } from 'electron';
import { wallAddress } from '../shell/own-address.ts';
import { placeWall } from '../shell/wall-place.ts';
import { ownIcon } from './own-icon.ts';
import { webPreferences } from './web-preferences.ts';

interface ProjectorWindowOptions {
  /** Joins it to the router, before it is sent anywhere. */
  join(contents: WebContents): void;
  /** Told when it comes and goes. */
  onChange(isOpen: boolean): void;
}

/**
 * The projector's window, one at a time: full screen on a screen of its own where there is one. It goes with the
 * facilitator's.
 *
 * @returns opens it, or brings the one there is to the front
 */
export function createProjectorWindow(
  owner: BrowserWindow,
  { join, onChange }: ProjectorWindowOptions,
): () => void {
  let wall: BrowserWindow | null = null;
  owner.once('closed', () => wall?.destroy());
  const open = (): BrowserWindow => {
    const main = screen.getPrimaryDisplay();
    const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
    const place = placeWall(
      owner.getNormalBounds(),
      [main, ...others].map(({ bounds }) => bounds),
    );
    const window = new BrowserWindow({
      ...place.bounds,
      fullscreen: place.isFullScreen,
      title: 'Borgerhus',
      ...ownIcon,
      show: false,
      webPreferences,
    });
    // Its keys would do to the plan what the menu bar can do.
    window.removeMenu();
    window.webContents.on('before-input-event', (_event, { type, key }) => {
      if (type !== 'keyDown') return;
      if (key === 'F11') window.setFullScreen(!window.isFullScreen());
      if (key === 'Escape') window.setFullScreen(false);
    });
    window.once('ready-to-show', () => window.show());
    window.once('closed', () => {
      wall = null;
      onChange(false);
    });
    join(window.webContents);
    void window.loadURL(wallAddress);
    onChange(true);
    return window;
  };
  return () => {
    if (!wall) {
      wall = open();
      return;
    }
    if (wall.isMinimized()) wall.restore();
    wall.focus();
  };
}
