import { ok } from '#app/plan/result.ts';
import type { Handlers } from './handler.ts';

/** What the wall of a meeting shows. */
export const projectorHandlers: Handlers<'projector.show' | 'projector.current'> = {
  'projector.show': ({ presenter }, { projector }) => {
    projector.show(presenter);
    return ok({});
  },
  'projector.current': (_input, { projector }) => ok(projector.current()),
};
