import { create } from 'zustand';
import type { NeedChoice } from './need-order.ts';

/** What the reader wants to see of the needs; kept while the program is open. */
export const useNeedChoice = create<NeedChoice>(() => ({ sort: 'uncovered', filter: 'all', search: '' }));

export function chooseNeeds(choice: Partial<NeedChoice>): void {
  useNeedChoice.setState(choice);
}
