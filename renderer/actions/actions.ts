import type { Action } from './action.ts';
import { anonymiseAction } from './anonymise-action.ts';
import { consequencesAction } from './consequences-action.ts';
import { redoAction, searchAction, undoAction } from './edit-actions.ts';
import { guideAction } from './guide-action.ts';
import {
  closeAction,
  historyAction,
  mergeAction,
  openAction,
  saveAction,
  saveCopyAction,
} from './plan-actions.ts';
import { goActions, languageAction, railAction, schemeActions, settingsAction } from './view-actions.ts';

/** Everything the reader can do that is not tied to one place on a screen. */
export const actions: readonly Action[] = [
  ...goActions,
  undoAction,
  redoAction,
  searchAction,
  saveAction,
  saveCopyAction,
  openAction,
  mergeAction,
  historyAction,
  anonymiseAction,
  closeAction,
  consequencesAction,
  languageAction,
  ...schemeActions,
  railAction,
  settingsAction,
  guideAction,
];
