import { knownOptions, strict } from './strict.ts';

export interface Item {
  id?: string;
  label?: string;
  role?: string;
  type?: string;
  accelerator?: string;
  registerAccelerator?: boolean;
  enabled?: boolean;
  click?(): void;
  submenu?: Item[];
}

const knownRoles = [
  'appMenu',
  'quit',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'resetZoom',
  'zoomIn',
  'zoomOut',
  'togglefullscreen',
];
const itemOptions = [
  'id',
  'label',
  'role',
  'type',
  'accelerator',
  'registerAccelerator',
  'enabled',
  'click',
  'submenu',
];
/** As Electron's menus take them: modifiers, then one key. */
const acceleratorPattern =
  /^((CmdOrCtrl|CommandOrControl|Ctrl|Alt|Shift)\+)*([A-Z0-9,]|F\d+|Plus|Space|Tab|Esc)$/;

let current: Item[] = [];

function check(items: Item[]): void {
  for (const item of items) {
    knownOptions('menu item', item, itemOptions);
    if (item.role && !knownRoles.includes(item.role))
      throw new Error(`the Electron double doesn't know the role ${item.role}`);
    if (item.accelerator && !acceleratorPattern.test(item.accelerator))
      throw new Error(`not an accelerator: ${item.accelerator}`);
    if (!item.label && !item.role && item.type !== 'separator')
      throw new Error('a menu item needs a label, a role or a type');
    if (item.submenu) check(item.submenu);
  }
}

export const Menu = strict('Menu', {
  buildFromTemplate(template: Item[]) {
    check(template);
    return template;
  },
  setApplicationMenu(menu: Item[]) {
    current = menu;
  },
});

/** The menu bar as it stands, flat, without what can't cross to the test. */
export function menuItems(): Omit<Item, 'click' | 'submenu'>[] {
  return flat(current).map(({ click: _click, submenu: _submenu, ...item }) => item);
}

/** Chooses an item; one that is not there, or not to be chosen, throws. */
export function clickMenu(id: string): void {
  const item = flat(current).find((each) => each.id === id);
  if (!item) throw new Error(`no menu item "${id}"`);
  if (item.enabled === false) throw new Error(`the menu item "${id}" is disabled`);
  if (!item.click) throw new Error(`the menu item "${id}" does nothing that the double could do`);
  item.click();
}

function flat(items: Item[]): Item[] {
  return items.flatMap((item) => [item, ...flat(item.submenu ?? [])]);
}
