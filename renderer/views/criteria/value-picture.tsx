import { levelsOf, valuePoints } from '#app/plan/criteria-tree.ts';
import type { Criterion } from '#app/plan/criterion.ts';
import { usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';

const width = 318;
const height = 132;
const left = 32;
const right = 10;
const top = 10;
const bottom = 24;

/** The value function as a line from worst (0) to best (100). Its numbers are in the levels below it. */
export function ValuePicture({ criterion }: { criterion: Criterion }) {
  const plan = usePlan();
  const { t, format } = useText();
  const { worst, best, unit } = criterion;
  if (worst === null || best === null) return null;
  const points = valuePoints(plan, criterion);
  const x = (share: number) => left + share * (width - left - right);
  const y = (value: number) => height - bottom - value * (height - top - bottom);
  const line = points.map(([share, value]) => `${x(share)} ${y(value)}`).join(' L');
  const spoken = points.map(([share, value]) =>
    t('criteria.value.point', {
      score: format.number(worst + share * (best - worst)),
      value: format.number(100 * value, 1),
    }),
  );
  const ticks = levelsOf(plan, criterion).map(({ score }) => (score - worst) / (best - worst));
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      role="img"
      aria-label={t('criteria.value.picture', { points: spoken.join(', ') })}
      fontSize={12}
      fill="var(--bh-palette-text-secondary)"
    >
      <path
        d={`M${x(0)} ${y(1)} V${y(0)} H${x(1)} M${x(0) - 4} ${y(1)} H${x(0)} M${x(0) - 4} ${y(0)} H${x(0)}`}
        stroke="var(--bh-palette-strongLine)"
        fill="none"
      />
      {ticks.map((share) => (
        <path key={share} d={`M${x(share)} ${y(0)} v4`} stroke="var(--bh-palette-strongLine)" />
      ))}
      <path d={`M${line}`} stroke="var(--bh-palette-primary-main)" strokeWidth={2} fill="none" />
      {points.map(([share, value]) => (
        <circle
          key={share}
          cx={x(share)}
          cy={y(value)}
          r={3.5}
          fill="var(--bh-palette-primary-main)"
          stroke="var(--bh-palette-background-default)"
          strokeWidth={1.5}
        />
      ))}
      <text x={x(0) - 8} y={y(1) + 4} textAnchor="end">
        100
      </text>
      <text x={x(0) - 8} y={y(0) + 4} textAnchor="end">
        0
      </text>
      <text x={x(0)} y={height - 6}>
        {format.number(worst)}
      </text>
      <text x={x(1)} y={height - 6} textAnchor="end">
        {`${format.number(best)} ${unit}`}
      </text>
    </svg>
  );
}
