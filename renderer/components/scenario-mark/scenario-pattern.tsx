import { patternStrokes, patternTile } from '#app/pictures/scenario-fill.ts';
import type { ScenarioPaint } from '../../theme/scenario-colours.ts';

interface ScenarioPatternProps {
  id: string;
  paint: ScenarioPaint;
  /** How many times as large as on a screen that is looked at from nearby. */
  scale?: number;
}

/** A `<pattern>` to fill areas of a scenario with: `fill={`url(#${id})`}`. Stands in the picture's `<defs>`. */
export function ScenarioPattern({ id, paint, scale = 1 }: ScenarioPatternProps) {
  const stroke = patternStrokes[paint.pattern];
  return (
    <pattern
      id={id}
      width={patternTile}
      height={patternTile}
      patternUnits="userSpaceOnUse"
      patternTransform={scale === 1 ? undefined : `scale(${scale})`}
    >
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
