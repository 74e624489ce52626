import type { Scenario } from '#app/plan/scenario.ts';

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

/** Shapes of points on an axis or in a scatter. */
export type PointShape =
  | 'circle'
  | 'square'
  | 'diamond'
  | 'triangle'
  | 'triangle-down'
  | 'hexagon'
  | 'cross'
  | 'star';

/** How a scenario is drawn, on every screen and picture. */
export interface ScenarioPaint {
  colour: string;
  /** Ink that can be read on the colour. */
  onColour: string;
  pattern: Pattern;
  shape: PointShape;
}

/** Darker than the page's ink, which is not quite readable on the green. */
const ink = '#101820';
const white = '#ffffff';

/**
 * Okabe and Ito's colour-blind-safe set. The first is their black: ink, which turns with the page when the
 * theme is dark; new scenarios get it last.
 */
const paints: readonly ScenarioPaint[] = [
  {
    colour: 'var(--bh-palette-text-primary)',
    onColour: 'var(--bh-palette-background-default)',
    pattern: 'crosses',
    shape: 'star',
  },
  { colour: '#0072b2', onColour: white, pattern: 'solid', shape: 'circle' },
  { colour: '#e69f00', onColour: ink, pattern: 'stripes-up', shape: 'square' },
  { colour: '#009e73', onColour: ink, pattern: 'dots', shape: 'diamond' },
  { colour: '#cc79a7', onColour: ink, pattern: 'stripes-down', shape: 'triangle' },
  { colour: '#56b4e9', onColour: ink, pattern: 'stripes-across', shape: 'triangle-down' },
  { colour: '#d55e00', onColour: ink, pattern: 'squares', shape: 'hexagon' },
  { colour: '#f0e442', onColour: ink, pattern: 'stripes-upright', shape: 'cross' },
];

const baselinePaint: ScenarioPaint = {
  colour: '#6b7279',
  onColour: white,
  pattern: 'solid',
  shape: 'circle',
};

/** Colour, pattern and shape of a scenario; the baseline is always grey. */
export function scenarioPaint(
  scenario: Pick<Scenario, 'id' | 'colour'>,
  baselineId: string | null,
): ScenarioPaint {
  if (scenario.id === baselineId) return baselinePaint;
  return paints[scenario.colour] ?? baselinePaint;
}
