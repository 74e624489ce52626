import type { Scenario } from '../plan/scenario.ts';

/** Ways to fill an area so that it is told apart without colour. */
export type Pattern =
  | 'solid'
  | 'stripes-up'
  | 'dots'
  | 'stripes-down'
  | 'stripes-across'
  | 'squares'
  | 'stripes-upright'
  | 'crosses';

/** How an area that stands for a scenario is filled; colours as CSS writes them. */
export interface ScenarioFill {
  colour: string;
  /** Ink that can be read on the colour. */
  onColour: string;
  pattern: Pattern;
}

/** Darker than the page's ink, which is not quite readable on the green. */
const ink = '#101820';
const white = '#ffffff';

/** Okabe and Ito's colour-blind-safe set; the first is their black, which new scenarios get last. */
const fills: readonly ScenarioFill[] = [
  { colour: '#1b2733', onColour: white, pattern: 'crosses' },
  { colour: '#0072b2', onColour: white, pattern: 'solid' },
  { colour: '#e69f00', onColour: ink, pattern: 'stripes-up' },
  { colour: '#009e73', onColour: ink, pattern: 'dots' },
  { colour: '#cc79a7', onColour: ink, pattern: 'stripes-down' },
  { colour: '#56b4e9', onColour: ink, pattern: 'stripes-across' },
  { colour: '#d55e00', onColour: ink, pattern: 'squares' },
  { colour: '#f0e442', onColour: ink, pattern: 'stripes-upright' },
];

export const baselineFill: ScenarioFill = { colour: '#6b7279', onColour: white, pattern: 'solid' };

/** Colour and pattern of a scenario on light paper; the baseline is always grey. */
export function scenarioFill(
  scenario: Pick<Scenario, 'id' | 'colour'>,
  baselineId: string | null,
): ScenarioFill {
  return scenario.id === baselineId ? baselineFill : (fills[scenario.colour] ?? baselineFill);
}

/** Side of the square that a pattern repeats, in pixels. */
export const patternTile = 8;

/** A stroke on the colour; round and thick it makes dots. */
export interface PatternStroke {
  d: string;
  width: number;
  isRound: boolean;
}

const thin = { width: 1.6, isRound: false };

/** What is drawn on the colour, on a tile of 8 × 8; `null` for a plain area. */
export const patternStrokes: { readonly [Name in Pattern]: PatternStroke | null } = {
  solid: null,
  'stripes-up': { ...thin, d: 'M-2 10 L10 -2 M-6 6 L6 -6 M2 14 L14 2' },
  'stripes-down': { ...thin, d: 'M-2 -2 L10 10 M-6 2 L6 14 M2 -6 L14 6' },
  'stripes-across': { ...thin, d: 'M0 4 H8' },
  'stripes-upright': { ...thin, d: 'M4 0 V8' },
  dots: { d: 'M2 2 h0.01 M6 6 h0.01', width: 2.6, isRound: true },
  squares: { ...thin, d: 'M0 0 H8 M0 0 V8' },
  crosses: { ...thin, d: 'M2.5 4 H5.5 M4 2.5 V5.5' },
};
