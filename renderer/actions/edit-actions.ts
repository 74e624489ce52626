import { notifyRefusal } from '../state/notices.ts';
import type { Action } from './action.ts';

export const undoAction: Action = {
  id: 'edit.undo',
  group: 'edit',
  icon: 'undo',
  keys: [{ key: 'z', yieldsToText: true }],
  label({ opened, text }) {
    const undo = opened?.status.undo;
    return undo ? text.t('app.undo', { what: text.label(undo) }) : text.t('app.undo.nothing');
  },
  isAvailable: ({ opened }) => Boolean(opened?.status.undo),
  async perform({ session }) {
    const result = await session.undo();
    if (!result.ok) notifyRefusal(result.error);
  },
};

export const redoAction: Action = {
  id: 'edit.redo',
  group: 'edit',
  icon: 'redo',
  keys: [
    { key: 'y', yieldsToText: true },
    { key: 'z', shift: true, yieldsToText: true },
  ],
  label({ opened, text }) {
    const redo = opened?.status.redo;
    return redo ? text.t('app.redo', { what: text.label(redo) }) : text.t('app.redo.nothing');
  },
  isAvailable: ({ opened }) => Boolean(opened?.status.redo),
  async perform({ session }) {
    const result = await session.redo();
    if (!result.ok) notifyRefusal(result.error);
  },
};

export const searchAction: Action = {
  id: 'edit.search',
  group: 'edit',
  icon: 'search',
  keys: [{ key: 'k' }],
  label: ({ text }) => text.t('app.search'),
  isAvailable: ({ opened }) => opened !== null,
  perform: ({ openPalette }) => openPalette(),
};
