import { itemAt } from '../plan/item-at.ts';
import type { Scenario } from '../plan/scenario.ts';
import { grossHoursPerFte } from '../staffing/working-year.ts';
import { elsewhere, headerRow, plain, wholeColumn } from './cells.ts';
import type { Council } from './council.ts';
import { ladderRowKeys } from './house-assumptions.ts';
import { type Cell, type CellRef, type Formula, formula, type Row } from './matrix.ts';
import { hasHours, parameterTerm, scenarioColumn, staffingIn } from './staffing-sheet.ts';

/** From open hours and work to årsværk, every step a formula on the one before. */
export function needRows(council: Council, work: readonly Row[]): Row[] {
  const { say, scenarios } = council;
  const at = (row: string, scenario: Scenario) => ({ row, column: scenarioColumn(scenario) });
  const row = (
    key: NeedKey,
    unit: UnitKey,
    cell: (scenario: Scenario) => Cell,
    kind: Row['kind'] = 'data',
  ): Row => ({
    key,
    kind,
    depth: kind === 'total' ? 0 : 1,
    cells: {
      name: plain(say(`matrix.staffing.${key}`)),
      unit: plain(unit === null ? '' : say(`matrix.staffing.unit.${unit}`)),
      ...Object.fromEntries(scenarios.map((scenario) => [scenarioColumn(scenario), cell(scenario)])),
    },
  });
  const { index } = council.staffing;
  const front = parameterTerm(council, 'front_share', index.frontShare);
  const utilisation = parameterTerm(council, 'utilisation', index.utilisationShare);
  return [
    headerRow('need', say('matrix.staffing.need')),
    row('postHours', 'perWeek', (scenario) => {
      const { opening } = staffingIn(council, scenario);
      if (!hasHours(council.plan)) return plain(opening.postHoursPerWeek);
      return {
        value: opening.postHoursPerWeek,
        formula: formula`${elsewhere('opening-hours', `house.${scenario.id}`, 'posts')}`,
      };
    }),
    row('weeks', 'weeks', (scenario) => weeksCell(council, scenario)),
    row('workHours', 'perYear', (scenario) => {
      const value = staffingIn(council, scenario).demand.workHoursPerYear;
      return work.length === 0
        ? plain(value)
        : { value, formula: formula`SUM(${wholeColumn(work, scenarioColumn(scenario))})` };
    }),
    row('netHours', 'perYear', () => netHoursCell(council)),
    row('coverage', 'fte', (scenario) =>
      fteCell(
        staffingIn(council, scenario).need.coverageFte,
        formula`${at('postHours', scenario)}*${at('weeks', scenario)}/(${at('netHours', scenario)}*${front})`,
      ),
    ),
    row('demand', 'fte', (scenario) =>
      fteCell(
        staffingIn(council, scenario).need.demandFte,
        formula`${at('workHours', scenario)}/(${at('netHours', scenario)}*${front}*${utilisation})`,
      ),
    ),
    row(
      'needed',
      'fte',
      (scenario) =>
        fteCell(
          staffingIn(council, scenario).need.neededFte,
          formula`MAX(${at('coverage', scenario)},${at('demand', scenario)})`,
        ),
      'total',
    ),
    row('binds', null, (scenario) =>
      plain(say(`matrix.staffing.binds.${staffingIn(council, scenario).need.binding}`)),
    ),
  ];
}

type NeedKey = 'postHours' | 'weeks' | 'workHours' | 'netHours' | 'coverage' | 'demand' | 'needed' | 'binds';
type UnitKey = 'perWeek' | 'weeks' | 'perYear' | 'fte' | null;

function fteCell(value: number | null, live: Formula): Cell {
  return value === null ? plain(null) : { value, formula: live };
}

/** The plan's open weeks; where exceptions close more, as many as are left. */
function weeksCell(council: Council, scenario: Scenario): Cell {
  const { weeksPerYear } = staffingIn(council, scenario).opening;
  const term = parameterTerm(council, 'open_weeks', council.staffing.index.openWeeks);
  if (weeksPerYear !== council.staffing.index.openWeeks || typeof term === 'number')
    return plain(weeksPerYear);
  return { value: weeksPerYear, formula: formula`${term}` };
}

/** Gross hours less the steps of the ladder, which stand one after another among the assumptions. */
function netHoursCell({ plan, staffing }: Council): Cell {
  const value = staffing.index.netHoursPerFte;
  if (value === null) return plain(null);
  const keys = ladderRowKeys(plan);
  const first = elsewhere('assumptions', itemAt(keys, 0), 'value');
  const steps: CellRef = { ...first, to: { row: itemAt(keys, keys.length - 1), column: 'value' } };
  return { value, formula: formula`${grossHoursPerFte}-SUM(${steps})` };
}
