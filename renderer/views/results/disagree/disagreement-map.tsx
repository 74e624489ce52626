import type { Disputed, Spread } from '#app/decision/disagreement.ts';
import type { Problem } from '#app/results/results.ts';
import { ChartFrame } from '#renderer/components/chart-frame/chart-frame.tsx';
import type { ChartTable } from '#renderer/components/chart-frame/chart-numbers.tsx';
import { type Text, useText } from '#renderer/state/text.ts';
import { DisagreementChart, type MapCell } from './disagreement-chart.tsx';
import { discussedFirst } from './discuss-first.tsx';

interface DisagreementMapProps {
  problem: Problem;
  shown: readonly number[];
  disputed: readonly Disputed[];
  cells: readonly (Spread | null)[];
  round: string;
}

/** Criteria by scenarios: how far apart the raters are, what matters most on top. */
export function DisagreementMap({ problem, shown, disputed, cells, round }: DisagreementMapProps) {
  const text = useText();
  const { t } = text;
  const title = t('results.map.title');
  const rows = rowsOf(problem, shown, disputed, cells, text);
  const scenarios = shown.flatMap((index) => problem.scenarios[index] ?? []);
  const numbers = (): ChartTable => ({
    corner: t('results.stability.criterion'),
    columns: scenarios.map(({ id, shortName }) => ({ key: id, title: shortName })),
    rows: rows.map((row) => ({
      key: row.key,
      title: row.title,
      cells: row.cells.map((cell) => cell.text + (cell.first === null ? '' : ` (${cell.first}.)`)),
    })),
  });
  return (
    <ChartFrame
      title={title}
      lead={t('results.map.lead', { round })}
      fileName={t('results.map.file')}
      numbers={numbers}
    >
      {(width) => <DisagreementChart title={title} width={width} scenarios={scenarios} rows={rows} />}
    </ChartFrame>
  );
}

/** Criteria in the order in which they first turn up among the disputes; the undisputed ones last. */
function rowsOf(
  problem: Problem,
  shown: readonly number[],
  disputed: readonly Disputed[],
  cells: readonly (Spread | null)[],
  { t, format }: Text,
): { key: string; title: string; cells: MapCell[] }[] {
  const order = [...new Set([...disputed.map(({ criterion }) => criterion), ...problem.leaves.keys()])];
  const apart = new Map(
    disputed.map(({ scenario, criterion, disagreement }) => [
      scenario * problem.criterionCount + criterion,
      disagreement,
    ]),
  );
  const placeOf = new Map(
    disputed
      .slice(0, discussedFirst)
      .map(({ scenario, criterion }, place) => [scenario * problem.criterionCount + criterion, place + 1]),
  );
  return order.flatMap((leaf) => {
    const criterion = problem.leaves[leaf]?.criterion;
    if (!criterion) return [];
    return [
      {
        key: criterion.id,
        title: criterion.name,
        cells: shown.map((scenario): MapCell => {
          const at = scenario * problem.criterionCount + leaf;
          const spread = cells[at];
          if (!spread) return { text: '–', size: 0, first: null };
          const { least, most } = spread;
          return {
            text: least === most ? format.number(least) : t('results.map.range', { low: least, high: most }),
            size: apart.get(at) ?? 0,
            first: placeOf.get(at) ?? null,
          };
        }),
      },
    ];
  });
}
