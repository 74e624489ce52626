import { heldIn, itemAt, rowIn } from '../plan/item-at.ts';
import type { Scenario } from '../plan/scenario.ts';
import { elsewhere, headerRow, same, wholeColumn } from './cells.ts';
import { type ChartBlock, chartRow, inWords, maxParts } from './chart-block.ts';
import type { Council } from './council.ts';
import { type Cell, formula, type Row } from './matrix.ts';
import { leafIds, partsOf, scoreSheet, weightedColumn, weightedValue } from './score-sheet.ts';
import { scenarioColumn } from './staffing-sheet.ts';

const restKey = 'contribution.rest';
const totalKey = 'contribution.total';

/** What each criterion adds to each scenario's total, stacked; `null` while there are no totals. */
export function contributionBlock(council: Council, scenarios: readonly Scenario[]): ChartBlock | null {
  const { say, result } = council;
  if (!result) return null;
  const { shown, isAll } = parts(council);
  const unit = say('matrix.charts.points');
  const rows = shown.map((criterionId) => partRow(council, criterionId, scenarios));
  const title = say('matrix.charts.contributions');
  const totalOf = (scenario: Scenario) =>
    itemAt(result.outcome.totals, heldIn(council.scenarioIndex, scenario.id));
  const total = (scenario: Scenario) => elsewhere('scores', 'total', weightedColumn(scenario));
  const none = say('matrix.none');
  const rest = (scenario: Scenario): Cell => {
    const column = scenarioColumn(scenario);
    const sum = formula`SUM(${wholeColumn(rows, column)})`;
    const whole = totalOf(scenario);
    const known = rows.reduce((sofar, { cells }) => sofar + amountOf(cells[column]), 0);
    return {
      value: whole === null ? none : 100 * whole - known,
      formula: formula`IF(ISNUMBER(${total(scenario)}),${total(scenario)}-${sum},"${none}")`,
    };
  };
  const drawn = isAll
    ? rows
    : [...rows, chartRow(restKey, [say('matrix.charts.rest'), unit], scenarios, rest)];
  return {
    rows: [
      headerRow('contributions', title),
      ...drawn,
      chartRow(
        totalKey,
        [say('matrix.scores.total'), unit],
        scenarios,
        (scenario) => {
          const whole = totalOf(scenario);
          return same(whole === null ? none : 100 * whole, total(scenario));
        },
        'total',
      ),
    ],
    notes: [say('matrix.charts.noteUnknown')],
    chart: {
      key: 'contributions',
      kind: 'stacked',
      title,
      categoryTitle: say('matrix.charts.scenario'),
      valueTitle: say('matrix.charts.pointsAxis'),
      description: say('matrix.charts.describe', {
        title,
        figures: inWords(council, scenarios, (scenario) => percent(totalOf(scenario)), 1),
      }),
      rows: drawn.map(({ key }) => key),
      columns: scenarios.map(scenarioColumn),
    },
  };
}

/** The leaves when they are few, else the top of the tree, of which the heaviest when they are many. */
function parts(council: Council): { shown: string[]; isAll: boolean } {
  const leaves = leafIds(council);
  if (leaves.length <= maxParts) return { shown: leaves, isAll: true };
  const tops = partsOf(scoreSheet(council), null);
  if (tops.length <= maxParts) return { shown: tops, isAll: true };
  const weights = new Map(council.nodes.map(({ criterion, weightShare }) => [criterion.id, weightShare]));
  const heaviest = new Set(
    [...tops].sort((a, b) => heldIn(weights, b) - heldIn(weights, a)).slice(0, maxParts - 1),
  );
  return { shown: tops.filter((top) => heaviest.has(top)), isAll: false };
}

function partRow(council: Council, criterionId: string, scenarios: readonly Scenario[]): Row {
  const { say, plan } = council;
  const criterion = rowIn(plan.criteria, criterionId);
  return chartRow(
    `contribution.${criterionId}`,
    [criterion.name, say('matrix.charts.points')],
    scenarios,
    (scenario) =>
      same(
        weightedValue(council, scenario, criterion) ?? say('matrix.none'),
        elsewhere('scores', criterionId, weightedColumn(scenario)),
      ),
  );
}

function amountOf(cell: Cell | undefined): number {
  return typeof cell?.value === 'number' ? cell.value : 0;
}

function percent(share: number | null): number | null {
  return share === null ? null : 100 * share;
}
