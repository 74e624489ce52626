import { baselineFill, type ScenarioFill, scenarioFill } from '#app/pictures/scenario-fill.ts';
import type { Scenario } from '#app/plan/scenario.ts';

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
export interface ScenarioPaint extends ScenarioFill {
  shape: PointShape;
}

const shapes: readonly PointShape[] = [
  'star',
  'circle',
  'square',
  'diamond',
  'triangle',
  'triangle-down',
  'hexagon',
  'cross',
];

/** The black of the set is the page's ink, which turns with the page when the theme is dark. */
const inkOfPage = {
  colour: 'var(--bh-palette-text-primary)',
  onColour: 'var(--bh-palette-background-default)',
};

/** Colour, pattern and shape of a scenario; the baseline is always grey. */
export function scenarioPaint(
  scenario: Pick<Scenario, 'id' | 'colour'>,
  baselineId: string | null,
): ScenarioPaint {
  const fill = scenarioFill(scenario, baselineId);
  if (fill === baselineFill) return { ...fill, shape: 'circle' };
  const shape = shapes[scenario.colour] ?? 'circle';
  return scenario.colour === 0 ? { ...fill, ...inkOfPage, shape } : { ...fill, shape };
}
