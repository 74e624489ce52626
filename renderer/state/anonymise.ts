import { create } from 'zustand';

/** Whether the plan is just being anonymised; the dialogue is asked for from more than one place. */
export const useAnonymising = create<{ isOpen: boolean }>(() => ({ isOpen: false }));

export function startAnonymising(): void {
  useAnonymising.setState({ isOpen: true });
}

export function endAnonymising(): void {
  useAnonymising.setState({ isOpen: false });
}
