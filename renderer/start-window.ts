import { openBridge } from './bridge/bridge.ts';
import { refuseDrops } from './bridge/refuse-drops.ts';

/** Ties the window to main and draws what it is for: the program, or the wall of a meeting and nothing else. */
export async function startWindow(page: Window): Promise<void> {
  const root = page.document.getElementById('root');
  if (!root) throw new Error('the page has no root');
  refuseDrops(page);
  const { bridge, connection, role } = openBridge(page);
  if ((await role) === 'projector') {
    const { mountWall } = await import('./projector/mount-wall.tsx');
    mountWall(root, bridge, connection);
  } else {
    const { mount } = await import('./frame/mount.tsx');
    mount(root, bridge, connection);
  }
}
