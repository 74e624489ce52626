import { ok, refused } from '#app/plan/result.ts';
import type { Handlers } from './handler.ts';

/** What the wall of a meeting shows. */
export const projectorHandlers: Handlers<
  'projector.show' | 'projector.current' | 'projector.open' | 'projector.window'
> = {
  'projector.show': ({ presenter }, { projector }) => {
    projector.show(presenter);
    return ok({});
  },
  'projector.current': (_input, { projector }) => ok(projector.current()),
  'projector.open': (_input, { shell }) =>
    shell.openProjector ? ok({ address: shell.openProjector() }) : refused('projector_none'),
  'projector.window': (_input, { projector }) => ok({ isOpen: projector.isOpen() }),
};
