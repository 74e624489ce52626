import type { State } from './state.ts';

/** What the screens of the decision show beside their tabs: criteria to export, the meeting and its wall. */
export const decisionStates: readonly State[] = [];
