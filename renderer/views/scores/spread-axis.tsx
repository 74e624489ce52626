import Box from '@mui/material/Box';
import { centralScore } from '#app/decision/value-matrix.ts';
import type { Criterion } from '#app/plan/criterion.ts';
import type { Score } from '#app/plan/rating.ts';
import { useText } from '#renderer/state/text.ts';
import { placeOf } from './score-grid.ts';

interface SpreadAxisProps {
  criterion: Criterion;
  scores: readonly (Score | undefined)[];
}

const width = 296;
const inset = 8;
const dotRadius = 4;

/** A group's scores as dots from worst to best, equal ones above each other; the figures stand below it. */
export function SpreadAxis({ criterion, scores }: SpreadAxisProps) {
  const { format } = useText();
  const figures = scores
    .map((score) => (score ? centralScore(score) : null))
    .filter((figure) => figure !== null)
    .sort((a, b) => a - b);
  const { worst, best } = criterion;
  if (figures.length === 0 || worst === null || best === null) return null;
  const x = (figure: number) => inset + placeOf(criterion, figure) * (width - 2 * inset);
  const dots = figures.map((figure, at) => ({ figure, level: at - figures.indexOf(figure) }));
  const tallest = Math.max(...dots.map(({ level }) => level));
  const axisY = 8 + tallest * 2.25 * dotRadius + dotRadius;
  return (
    <Box
      component="svg"
      viewBox={`0 0 ${width} ${axisY + 20}`}
      aria-hidden="true"
      sx={{ display: 'block', width: '100%', color: 'text.primary', fontSize: 12, my: 1 }}
    >
      <line x1={x(worst)} x2={x(best)} y1={axisY} y2={axisY} stroke="var(--bh-palette-strongLine)" />
      {dots.map(({ figure, level }) => (
        <circle
          key={`${figure} ${level}`}
          cx={x(figure)}
          cy={axisY - level * 2.25 * dotRadius}
          r={dotRadius}
          fill="currentColor"
        />
      ))}
      <text x={x(worst)} y={axisY + 16} textAnchor="middle" fill="var(--bh-palette-text-secondary)">
        {format.number(worst)}
      </text>
      <text x={x(best)} y={axisY + 16} textAnchor="middle" fill="var(--bh-palette-text-secondary)">
        {format.number(best)}
      </text>
    </Box>
  );
}
