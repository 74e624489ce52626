import { type ParameterCode, parameters } from '../plan/parameters.ts';

type Unit = (typeof parameters)[ParameterCode]['unit'];

/** What a figure can be at all, by its unit; narrower is for people to judge. */
const ranges: { readonly [Name in Unit]: { min: number; max: number } } = {
  weeks: { min: 1, max: 53 },
  share: { min: 0, max: 1 },
  factor: { min: 1, max: 5 },
  distance: { min: 0, max: 1000 },
  dkkPerGrossM2: { min: 0, max: 100_000 },
  years: { min: 1, max: 70 },
  yearShare: { min: 0, max: 1 },
};

/** Least and greatest value of a figure that the engines lean on, in its own unit. */
export function rangeOf(code: ParameterCode): { min: number; max: number } {
  return ranges[parameters[code].unit];
}
