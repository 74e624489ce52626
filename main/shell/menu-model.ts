import { isFunctionKey, type WindowMenu } from '#app/contract/window-menu.ts';
import { type Language, type TextKey, translate } from '#app/i18n/texts.ts';

/** What the system does by itself when chosen. */
type Role =
  | 'quit'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen';

/** One line of a menu: an action of the window, something the system does, or a line between. */
export type MenuLine =
  | { kind: 'action'; id: string; label: string; accelerator: string | null; isEnabled: boolean }
  | { kind: 'role'; id: string; role: Role; label: string }
  | { kind: 'separator' };

export interface MenuModel {
  id: string;
  label: string;
  lines: MenuLine[];
}

/** The menus in their order: the window's actions of a group, then what the system adds to it. */
const menus = [
  { group: 'plan', roles: ['quit'] },
  { group: 'edit', roles: ['cut', 'copy', 'paste', 'selectAll'] },
  { group: 'go', roles: [] },
  { group: 'view', roles: ['resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen'] },
  { group: 'help', roles: [] },
] as const satisfies { group: WindowMenu['actions'][number]['group']; roles: Role[] }[];

/** The menu before the window has said what it can do. */
export function emptyMenu(language: Language): WindowMenu {
  return { language, actions: [] };
}

/** The menu bar from what the window says it can do just now. A menu with nothing in it is left out. */
export function menuModel({ language, actions }: WindowMenu): MenuModel[] {
  const text = (key: TextKey) => translate(language, key);
  return menus.flatMap(({ group, roles }) => {
    const own = actions
      .filter((action) => action.group === group)
      .map(
        ({ id, label, key, isEnabled }): MenuLine => ({
          kind: 'action',
          id,
          // "&" marks an access key on Windows and Linux; in a label it is only itself.
          label: label.replaceAll('&', '&&'),
          accelerator: key && accelerator(key),
          isEnabled,
        }),
      );
    const system = roles.map(
      (role): MenuLine => ({ kind: 'role', id: `system.${role}`, role, label: text(`desktop.role.${role}`) }),
    );
    const between: MenuLine[] = own.length > 0 && system.length > 0 ? [{ kind: 'separator' }] : [];
    const lines = [...own, ...between, ...system];
    return lines.length > 0 ? [{ id: `menu.${group}`, label: text(`desktop.menu.${group}`), lines }] : [];
  });
}

function accelerator({ key, shift }: { key: string; shift: boolean }): string {
  return [isFunctionKey(key) ? '' : 'CmdOrCtrl+', shift ? 'Shift+' : '', key.toUpperCase()].join('');
}
