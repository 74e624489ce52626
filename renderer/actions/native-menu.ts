import { useEffect, useRef } from 'react';
import type { WindowMenu } from '#app/contract/window-menu.ts';
import type { ActionContext } from './action.ts';
import { actions } from './actions.ts';
import { isText } from './text-fields.ts';

/** What an action is to a text field that has the focus: the field's own undo wins. */
const textCommands: { readonly [action: string]: string } = { 'edit.undo': 'undo', 'edit.redo': 'redo' };

/** Keeps the menu bar of a shell that has one in step with the actions, and carries out what is chosen there. */
export function useNativeMenu(context: ActionContext): void {
  const { session, dialogs } = context;
  const latest = useRef(context);
  latest.current = context;
  const menu = JSON.stringify(windowMenu(context));

  useEffect(() => {
    if (dialogs === 'native') void session.call('app.menu', JSON.parse(menu) as WindowMenu);
  }, [session, dialogs, menu]);
  useEffect(() => session.on('action.chosen', ({ id }) => perform(id, latest.current)), [session]);
}

/** The actions as a menu bar shows them: all, with those that are of no use now greyed. */
export function windowMenu(context: ActionContext): WindowMenu {
  return {
    language: context.text.language,
    actions: actions.map((action) => {
      const [shortcut] = action.keys ?? [];
      return {
        id: action.id,
        group: action.group,
        label: action.label(context).slice(0, 200),
        isEnabled: action.isAvailable(context),
        key: shortcut ? { key: shortcut.key, shift: shortcut.shift ?? false } : null,
      };
    }),
  };
}

function perform(id: string, context: ActionContext): void {
  const textCommand = textCommands[id];
  if (textCommand && isText(document.activeElement)) {
    document.execCommand(textCommand);
    return;
  }
  const action = actions.find((each) => each.id === id);
  if (action?.isAvailable(context)) void action.perform(context);
}
