import { ok } from '#app/plan/result.ts';
import type { Handlers } from './handler.ts';

/** What a window asks before anything is open. */
export const appHandlers: Handlers<'app.info'> = {
  'app.info': (_input, { desk, shell, version }) =>
    ok({ version, dialogs: shell.dialogs, known: desk.known() }),
};
