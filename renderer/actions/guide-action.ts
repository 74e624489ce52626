import { navigate, parseRoute } from '../state/route.ts';
import type { Action } from './action.ts';

/** Opens the guide at the page of the screen where the reader is; before a plan is open, where one begins. */
export const guideAction: Action = {
  id: 'help.guide',
  group: 'help',
  icon: 'guide',
  keys: [{ key: 'f1' }],
  label: ({ text }) => text.t('guide.action'),
  isAvailable: () => true,
  perform({ opened }) {
    const { screen } = parseRoute(window.location.hash);
    if (screen !== 'guide') navigate('guide', opened || screen === 'settings' ? screen : null);
  },
};
