import { useMemo } from 'react';
import { type HouseIndex, houseIndex } from '#app/indicators/house-index.ts';
import { usePlan } from './session-context.tsx';

/** The open plan's index of who has, gives and asks for what. */
export function useHouseIndex(): HouseIndex {
  const plan = usePlan();
  return useMemo(() => houseIndex(plan), [plan]);
}
