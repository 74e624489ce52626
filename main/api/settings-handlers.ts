import { ok } from '#app/plan/result.ts';
import type { Handlers } from './handler.ts';

/** What is set once on a machine and belongs to no plan. */
export const settingsHandlers: Handlers<'settings.read' | 'settings.write'> = {
  'settings.read': (_input, { desk }) => ok(desk.settings.read()),
  'settings.write': ({ changes }, { desk }) => desk.settings.write(changes),
};
