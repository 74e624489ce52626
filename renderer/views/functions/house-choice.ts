import { create } from 'zustand';
import { type HouseFilter, noFilter } from './house-filter.ts';

export type HouseMatrix = 'functions' | 'services';

/** Which matrix the reader looks at and what of it; kept while they visit other screens. */
interface HouseChoice {
  matrix: HouseMatrix;
  filter: HouseFilter;
}

export const useHouseChoice = create<HouseChoice>(() => ({ matrix: 'functions', filter: noFilter }));

export function chooseMatrix(matrix: HouseMatrix): void {
  useHouseChoice.setState({ matrix });
}

export function changeFilter(changes: Partial<HouseFilter>): void {
  useHouseChoice.setState(({ filter }) => ({ filter: { ...filter, ...changes } }));
}

/** Shows a matrix with nothing but what hangs loose in it. */
export function showLoose(matrix: HouseMatrix): void {
  useHouseChoice.setState({ matrix, filter: { ...noFilter, onlyLoose: true } });
}

export function showAll(): void {
  useHouseChoice.setState({ filter: noFilter });
}
