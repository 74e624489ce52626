import type { ReactNode } from 'react';
import type { Pattern, ScenarioPaint } from '../../theme/scenario-colours.ts';

const tile = 8;

/** What is drawn on the colour, on a tile of 8 × 8. */
const drawings: { readonly [Name in Pattern]: ReactNode } = {
  solid: null,
  'stripes-up': <path d="M-2 10 L10 -2 M-6 6 L6 -6 M2 14 L14 2" />,
  'stripes-down': <path d="M-2 -2 L10 10 M-6 2 L6 14 M2 -6 L14 6" />,
  'stripes-across': <path d="M0 4 H8" />,
  'stripes-upright': <path d="M4 0 V8" />,
  dots: <path d="M2 2 h0.01 M6 6 h0.01" strokeWidth={2.6} strokeLinecap="round" />,
  squares: <path d="M0 0 H8 M0 0 V8" />,
  crosses: <path d="M2.5 4 H5.5 M4 2.5 V5.5" />,
};

/** A `<pattern>` to fill areas of a scenario with: `fill={`url(#${id})`}`. Stands in the picture's `<defs>`. */
export function ScenarioPattern({ id, paint }: { id: string; paint: ScenarioPaint }) {
  return (
    <pattern id={id} width={tile} height={tile} patternUnits="userSpaceOnUse">
      <rect width={tile} height={tile} fill={paint.colour} />
      <g stroke={paint.onColour} strokeOpacity={0.55} strokeWidth={1.6} fill="none">
        {drawings[paint.pattern]}
      </g>
    </pattern>
  );
}
