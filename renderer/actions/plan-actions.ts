import { deliver } from '../state/delivery.ts';
import { notifyRefusal } from '../state/notices.ts';
import { openDocument } from '../state/open-document.ts';
import { navigate } from '../state/route.ts';
import type { Action } from './action.ts';

export const saveAction: Action = {
  id: 'plan.save',
  group: 'plan',
  keys: [{ key: 's' }],
  label: ({ text }) => text.t('app.save'),
  isAvailable: ({ opened }) => opened !== null,
  async perform({ session }) {
    finishTyping();
    const result = await session.call('plan.save', {});
    if (result.ok) deliver(result.value);
    else notifyRefusal(result.error);
  },
};

export const saveCopyAction: Action = {
  id: 'plan.saveCopy',
  group: 'plan',
  label: ({ text }) => text.t('app.saveCopy'),
  isAvailable: ({ opened }) => opened !== null,
  async perform({ session }) {
    finishTyping();
    const result = await session.call('plan.saveCopy', {});
    if (result.ok) deliver(result.value);
    else notifyRefusal(result.error);
  },
};

export const openAction: Action = {
  id: 'plan.open',
  group: 'plan',
  keys: [{ key: 'o' }],
  label: ({ text }) => text.t('app.open'),
  isAvailable: () => true,
  perform: ({ session, dialogs }) => openDocument(session, dialogs),
};

export const mergeAction: Action = {
  id: 'plan.merge',
  group: 'plan',
  label: ({ text }) => text.t('merge.action'),
  isAvailable: ({ opened }) => opened !== null,
  perform: () => navigate('merge'),
};

export const historyAction: Action = {
  id: 'plan.history',
  group: 'plan',
  label: ({ text }) => text.t('history.action'),
  isAvailable: ({ opened }) => opened !== null,
  perform: () => navigate('history'),
};

/** Leaves the plan for the start screen; its working copy keeps every change. */
export const closeAction: Action = {
  id: 'plan.close',
  group: 'plan',
  label: ({ text }) => text.t('app.close'),
  isAvailable: ({ opened }) => opened !== null,
  async perform({ session }) {
    finishTyping();
    const result = await session.call('plan.close', {});
    if (!result.ok) notifyRefusal(result.error);
  },
};

/** An entry is taken over when its field is left; what is being typed belongs in the file. */
function finishTyping(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
