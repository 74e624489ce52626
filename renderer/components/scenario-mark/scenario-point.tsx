import type { PointShape, ScenarioPaint } from '../../theme/scenario-colours.ts';

/** Outlines around 0,0 with a radius of about 1. */
const outlines: { readonly [Shape in PointShape]: string } = {
  circle: 'M1 0 A1 1 0 1 1 -1 0 A1 1 0 1 1 1 0 Z',
  square: 'M-0.87 -0.87 H0.87 V0.87 H-0.87 Z',
  diamond: 'M0 -1.2 L1.2 0 L0 1.2 L-1.2 0 Z',
  triangle: 'M0 -1.15 L1.1 0.85 L-1.1 0.85 Z',
  'triangle-down': 'M0 1.15 L1.1 -0.85 L-1.1 -0.85 Z',
  hexagon: 'M0.55 -0.95 L1.1 0 L0.55 0.95 L-0.55 0.95 L-1.1 0 L-0.55 -0.95 Z',
  cross: 'M-0.4 -1.05 H0.4 V-0.4 H1.05 V0.4 H0.4 V1.05 H-0.4 V0.4 H-1.05 V-0.4 H-0.4 Z',
  star: 'M0 -1.2 L0.32 -0.38 L1.15 -0.37 L0.5 0.16 L0.72 0.98 L0 0.5 L-0.72 0.98 L-0.5 0.16 L-1.15 -0.37 L-0.32 -0.38 Z',
};

interface ScenarioPointProps {
  paint: ScenarioPaint;
  x: number;
  y: number;
  radius: number;
}

/** A scenario as a point in an SVG picture, told apart by shape as well as colour; edged in paper. */
export function ScenarioPoint({ paint, x, y, radius }: ScenarioPointProps) {
  return (
    <path
      d={outlines[paint.shape]}
      transform={`translate(${x} ${y}) scale(${radius})`}
      fill={paint.colour}
      stroke="var(--bh-palette-background-default)"
      strokeWidth={1.5}
      vectorEffect="non-scaling-stroke"
      paintOrder="stroke"
    />
  );
}
