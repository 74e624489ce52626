import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { WindowMenu } from '#app/contract/window-menu.ts';
import { type MenuLine, menuModel } from '../shell/menu-model.ts';

/** Shows the menu bar. @param choose told which of the window's actions was chosen */
export function showMenu(menu: WindowMenu, choose: (id: string) => void): void {
  const template = menuModel(menu).map(
    ({ id, label, lines }): MenuItemConstructorOptions => ({
      id,
      label,
      submenu: lines.map((line) => item(line, choose)),
    }),
  );
  const own: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...own, ...template]));
}

function item(line: MenuLine, choose: (id: string) => void): MenuItemConstructorOptions {
  if (line.kind === 'separator') return { type: 'separator' };
  const { id, label } = line;
  if (line.kind === 'role') return { id, label, role: line.role };
  return {
    id,
    label,
    enabled: line.isEnabled,
    click: () => choose(id),
    // Shown, not registered: the window listens for its keys itself, and they must not work twice.
    ...(line.accelerator ? { accelerator: line.accelerator, registerAccelerator: false } : {}),
  };
}
