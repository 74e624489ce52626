import { rowsOf } from '../indicators/staffing-index.ts';
import type { Scenario } from '../plan/scenario.ts';
import type { StaffGroup } from '../plan/staff.ts';
import { elsewhere, headerRow, plain, same } from './cells.ts';
import { type ChartBlock, chartRow, inWords, maxParts } from './chart-block.ts';
import type { Council } from './council.ts';
import { formula } from './matrix.ts';
import { hasStaffing, scenarioColumn, staffingIn } from './staffing-sheet.ts';

/** Planned årsværk of every group, stacked, with the need as a mark; `null` where nobody is planned. */
export function fteBlock(council: Council, scenarios: readonly Scenario[]): ChartBlock | null {
  const { say, plan, staffing } = council;
  const groups = staffing.index.staffGroups;
  if (groups.length === 0 || !hasStaffing(plan)) return null;
  const unit = say('matrix.staffing.fte');
  const title = say('matrix.charts.fte');
  const fteOf = (group: StaffGroup, scenario: Scenario) =>
    rowsOf(staffing.index, scenario.id).staff.find((row) => row.staffGroupId === group.id)?.fte ?? 0;
  const isAll = groups.length <= maxParts;
  const shown = isAll ? groups : groups.slice(0, maxParts - 1);
  const planned = (scenario: Scenario) => staffingIn(council, scenario).need.plannedFte ?? 0;
  const rows = shown.map((group) =>
    chartRow(`fte.${group.id}`, [group.name, unit], scenarios, (scenario) =>
      same(fteOf(group, scenario), elsewhere('staffing', group.id, scenarioColumn(scenario))),
    ),
  );
  const last = groups.at(-1);
  const next = groups[shown.length];
  if (!isAll && last && next) {
    rows.push(
      chartRow('fte.rest', [say('matrix.charts.rest'), unit], scenarios, (scenario) => {
        const column = scenarioColumn(scenario);
        return {
          value: groups.slice(shown.length).reduce((sum, group) => sum + fteOf(group, scenario), 0),
          formula: formula`SUM(${{ ...elsewhere('staffing', next.id, column), to: { row: last.id, column } }})`,
        };
      }),
    );
  }
  const isNeedKnown = scenarios.some((scenario) => staffingIn(council, scenario).need.neededFte !== null);
  const needed = chartRow(
    'fte.needed',
    [say('matrix.staffing.needed'), unit],
    scenarios,
    (scenario) => {
      const { neededFte } = staffingIn(council, scenario).need;
      return neededFte === null
        ? plain(null)
        : same(neededFte, elsewhere('staffing', 'needed', scenarioColumn(scenario)));
    },
    'total',
  );
  return {
    rows: [headerRow('fte', title), ...rows, ...(isNeedKnown ? [needed] : [])],
    notes: [],
    chart: {
      key: 'fte',
      kind: 'stacked',
      title,
      categoryTitle: say('matrix.charts.scenario'),
      valueTitle: unit,
      description: say('matrix.charts.describe', { title, figures: inWords(council, scenarios, planned, 1) }),
      rows: rows.map(({ key }) => key),
      columns: scenarios.map(scenarioColumn),
      ...(isNeedKnown ? { marks: needed.key } : {}),
    },
  };
}
