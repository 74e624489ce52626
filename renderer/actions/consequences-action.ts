import { startFollowing, stopFollowing } from '../state/followed-changes.ts';
import { useFrozen } from '../state/frozen.ts';
import type { Action, ActionContext } from './action.ts';

/** Opens the panel that follows changes through to the result, or shuts it. */
export const consequencesAction: Action = {
  id: 'view.consequences',
  group: 'view',
  icon: 'consequences',
  keys: [{ key: 'j' }],
  label: (context) => context.text.t(isFollowing(context) ? 'consequences.shut' : 'consequences.open'),
  // In a frozen copy nothing changes that could lead to anything.
  isAvailable: ({ opened }) => opened !== null && useFrozen.getState().copy === null,
  perform(context) {
    if (isFollowing(context)) stopFollowing();
    else if (context.plan) startFollowing(context.plan);
  },
};

/** Another plan that is opened is not the one whose changes are followed. */
function isFollowing({ plan, followedSince }: ActionContext): boolean {
  return plan !== null && followedSince?.meta.id === plan.meta.id;
}
