import { isFunctionKey } from '#app/contract/window-menu.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Settings } from '#app/settings/settings.ts';
import type { IconName } from '../components/icon.tsx';
import type { PlanSession, PlanState } from '../state/plan-session.ts';
import type { Text } from '../state/text.ts';

/** A key with Ctrl (Command on a Mac), as the keyboard's own layout names it; a function key (`f1`) by itself. */
export interface Shortcut {
  key: string;
  shift?: boolean;
  /** A text field keeps the key for itself (its own undo). */
  yieldsToText?: boolean;
}

/** What an action may look at and use. */
export interface ActionContext {
  session: PlanSession;
  opened: PlanState['opened'];
  plan: Plan | null;
  text: Text;
  /** How files are chosen: in main's dialogs, or by the window. */
  dialogs: 'native' | 'browser';
  settings: Settings;
  /** The plan as it was when its consequences began to be followed; `null` while they aren't. */
  followedSince: Plan | null;
  openPalette(): void;
}

/**
 * Something the reader can do, said once: menus, shortcuts and the palette all read it. `isAvailable` decides
 * whether it is shown and whether its key works.
 */
export interface Action {
  id: string;
  group: 'go' | 'edit' | 'plan' | 'view' | 'help';
  icon?: IconName;
  keys?: readonly Shortcut[];
  label(context: ActionContext): string;
  isAvailable(context: ActionContext): boolean;
  perform(context: ActionContext): unknown;
}

/** "Ctrl Z", "Ctrl ⇧ Z", "F1". */
export function shortcutText({ key, shift }: Shortcut): string {
  return [isFunctionKey(key) ? '' : 'Ctrl ', shift ? '⇧ ' : '', key.toUpperCase()].join('');
}
