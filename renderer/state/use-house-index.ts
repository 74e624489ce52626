import type { HouseIndex } from '#app/indicators/house-index.ts';
import { planFigures } from '#app/indicators/plan-figures.ts';
import { usePlan } from './session-context.tsx';

/** The open plan's index of who has, gives and asks for what. */
export function useHouseIndex(): HouseIndex {
  return planFigures(usePlan()).house();
}
