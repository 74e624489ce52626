import { ok } from '#app/plan/result.ts';
import type { Handlers } from './handler.ts';

/** What a window asks before anything is open. */
export const appHandlers: Handlers<'app.info' | 'app.menu'> = {
  'app.info': (_input, { desk, shell, version }) =>
    ok({ version, dialogs: shell.dialogs, known: desk.known() }),
  'app.menu': (menu, { shell }) => {
    if (shell.dialogs === 'native') shell.showMenu(menu);
    return ok({});
  },
};
