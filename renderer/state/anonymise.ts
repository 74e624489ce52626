import { create } from 'zustand';

/** The plan that is just being anonymised; the dialogue is asked for from more than one place. */
export const useAnonymising = create<{ planId: string | null }>(() => ({ planId: null }));

export function startAnonymising(planId: string): void {
  useAnonymising.setState({ planId });
}

export function endAnonymising(): void {
  useAnonymising.setState({ planId: null });
}
