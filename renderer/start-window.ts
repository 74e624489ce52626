import { createHttpBridge } from './bridge/http-bridge.ts';
import { mount } from './frame/mount.tsx';

/** Ties the window to main over loopback and draws it. */
export function startWindow(page: Window): void {
  const root = page.document.getElementById('root');
  if (!root) throw new Error('the page has no root');
  const bridge = createHttpBridge(page);
  mount(root, bridge, bridge.connection);
}
