import { create } from 'zustand';
import type { Plan } from '#app/plan/plan.ts';

/** The plan as it was when somebody began to follow what changes lead to; `null` while nobody does. */
interface Followed {
  since: Plan | null;
}

export const useFollowed = create<Followed>(() => ({ since: null }));

/** Follows changes from now on. What people said is left out: a sealed round must be forgotten here too. */
export function startFollowing(plan: Plan): void {
  useFollowed.setState({ since: { ...plan, raters: {}, ratings: {} } });
}

export function stopFollowing(): void {
  useFollowed.setState({ since: null });
}
