import { startAnonymising } from '../state/anonymise.ts';
import { useFrozen } from '../state/frozen.ts';
import type { Action } from './action.ts';

/** Takes people's names out of the plan, once they have been looked over. */
export const anonymiseAction: Action = {
  id: 'plan.anonymise',
  group: 'plan',
  label: ({ text }) => text.t('anonymise.action'),
  isAvailable: ({ opened }) => opened !== null && useFrozen.getState().copy === null,
  perform: startAnonymising,
};
