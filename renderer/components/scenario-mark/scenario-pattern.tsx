import { patternStrokes, patternTile } from '#app/pictures/scenario-fill.ts';
import type { ScenarioPaint } from '../../theme/scenario-colours.ts';

/** A `<pattern>` to fill areas of a scenario with: `fill={`url(#${id})`}`. Stands in the picture's `<defs>`. */
export function ScenarioPattern({ id, paint }: { id: string; paint: ScenarioPaint }) {
  const stroke = patternStrokes[paint.pattern];
  return (
    <pattern id={id} width={patternTile} height={patternTile} patternUnits="userSpaceOnUse">
      <rect width={patternTile} height={patternTile} fill={paint.colour} />
      {stroke ? (
        <path
          d={stroke.d}
          stroke={paint.onColour}
          strokeOpacity={0.55}
          strokeWidth={stroke.width}
          strokeLinecap={stroke.isRound ? 'round' : undefined}
          fill="none"
        />
      ) : null}
    </pattern>
  );
}
