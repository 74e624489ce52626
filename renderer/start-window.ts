import { openBridge } from './bridge/bridge.ts';
import { refuseDrops } from './bridge/refuse-drops.ts';
import { mount } from './frame/mount.tsx';

/** Ties the window to main and draws it. */
export function startWindow(page: Window): void {
  const root = page.document.getElementById('root');
  if (!root) throw new Error('the page has no root');
  refuseDrops(page);
  const { bridge, connection } = openBridge(page);
  mount(root, bridge, connection);
}
