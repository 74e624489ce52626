import type { Standing } from '#app/results/standings.ts';
import { ScenarioPoint } from '../../components/scenario-mark/scenario-point.tsx';
import { usePlan } from '../../state/session-context.tsx';
import { scenarioPaint } from '../../theme/scenario-colours.ts';

const width = 168;
const height = 20;
const inset = 8;

interface TotalAxisProps {
  standing: Standing;
  /** Total to compare with, 0–1: a thin upright line. */
  mark: number | null;
}

/** The total on its way from 0 to 100, with the room that uncertain scores leave. Its numbers stand beside it. */
export function TotalAxis({ standing, mark }: TotalAxisProps) {
  const { baselineId } = usePlan().meta;
  const paint = scenarioPaint(standing.scenario, baselineId);
  const x = (share: number) => inset + share * (width - 2 * inset);
  const middle = height / 2;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path
        d={`M${x(0)} ${middle} H${x(1)} M${x(0)} ${middle - 3} V${middle + 3} M${x(1)} ${middle - 3} V${middle + 3}`}
        stroke="var(--bh-palette-strongLine)"
        strokeWidth={1}
        fill="none"
      />
      {mark !== null && (
        <path
          d={`M${x(mark)} 2 V${height - 2}`}
          stroke="var(--bh-palette-text-secondary)"
          strokeWidth={1}
          strokeDasharray="2 2"
        />
      )}
      <path
        d={`M${x(standing.low)} ${middle} H${x(standing.high)}`}
        stroke={paint.colour}
        strokeWidth={10}
        strokeOpacity={0.35}
      />
      {standing.total !== null && (
        <ScenarioPoint paint={paint} x={x(standing.total)} y={middle} radius={4.5} />
      )}
    </svg>
  );
}
