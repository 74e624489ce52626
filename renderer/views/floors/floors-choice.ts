import { create } from 'zustand';

export const floorParts = ['stack', 'schedule', 'nearness', 'building'] as const;
export type FloorPart = (typeof floorParts)[number];

/** What of the screen the reader looks at; kept while they visit other screens. */
interface FloorsChoice {
  part: FloorPart;
  /** The stack of the scenario compared with stands beside it. */
  sideBySide: boolean;
}

export const useFloorsChoice = create<FloorsChoice>(() => ({ part: 'stack', sideBySide: false }));

export function chooseFloorPart(part: FloorPart): void {
  useFloorsChoice.setState({ part });
}

export function toggleSideBySide(): void {
  useFloorsChoice.setState(({ sideBySide }) => ({ sideBySide: !sideBySide }));
}
