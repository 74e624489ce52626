import type { GridCell } from './grid-types.ts';

/** What a cell says beside its figure: the interval as a thin bar, and each person's score as a dot. */
export function CellMarks({ cell: { interval, dots } }: { cell: GridCell }) {
  if (!interval && !dots) return null;
  return (
    <span className="axis" aria-hidden="true">
      {interval ? <i style={{ left: percent(interval.low), right: percent(1 - interval.high) }} /> : null}
      {dots ? stacked(dots).map(({ key, share }) => <em key={key} style={{ left: percent(share) }} />) : null}
    </span>
  );
}

const percent = (share: number) => `${Math.max(0, Math.min(1, share)) * 100}%`;

/** Equal scores share one dot: at this size the spread is what can be seen, not the number. */
function stacked(dots: readonly number[]): { key: string; share: number }[] {
  return [...new Set(dots)].map((share) => ({ key: String(share), share }));
}
