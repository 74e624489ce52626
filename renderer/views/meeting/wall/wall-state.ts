import { create } from 'zustand';
import type { Presenter } from '#app/meeting/presenter.ts';

/** What the facilitator puts on the wall beside what the plan says, and whether the wall shows anything at all. */
export interface WallState extends Omit<Presenter, 'meetingId' | 'triedWeights'> {
  isShown: boolean;
  triedWeights: Presenter['triedWeights'];
}

const nothing: WallState = { isShown: false, triedWeights: [], cell: null, endsAt: null, isBlank: false };

/** Kept while the facilitator visits other screens. */
export const useWall = create<WallState>(() => nothing);

export function setWall(changes: Partial<WallState>): void {
  useWall.setState(changes);
}
