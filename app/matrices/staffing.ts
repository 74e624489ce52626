import type { StaffingFigures } from '../indicators/staffing.ts';
import { rowsOf } from '../indicators/staffing-index.ts';
import type { Scenario } from '../plan/scenario.ts';
import { plain, wholeColumn } from './cells.ts';
import { type Council, legend, markOf } from './council.ts';
import { type Cell, formula, type Matrix, type NumberFormat, type Row } from './matrix.ts';
import { needRows } from './staffing-need.ts';
import { scenarioColumn, staffingIn } from './staffing-sheet.ts';
import { workRows } from './staffing-work.ts';

/** Figure × scenario: work, the need for årsværk, what is planned and lacking, waits, and the work of every service. */
export function staffingMatrix(council: Council): Matrix {
  const { say, scenarios } = council;
  const work = workRows(council);
  return {
    id: 'staffing',
    title: say('matrix.staffing.title'),
    notes: [say('matrix.staffing.note'), say('matrix.staffing.names'), ...legend(council)],
    columns: [
      { key: 'name', title: say('matrix.staffing.figure'), width: 46 },
      { key: 'unit', title: say('matrix.staffing.unit'), width: 16 },
      ...scenarios.map((scenario) => ({
        key: scenarioColumn(scenario),
        title: scenario.shortName,
        width: 10,
        format: 'one-decimal' as const,
        startsBlock: scenario === scenarios[0],
        scenario: markOf(council, scenario),
      })),
    ],
    rows: [
      ...needRows(council, work),
      ...plannedRows(council),
      ...waitRows(council),
      ...peopleRows(council),
      ...(work.length > 0 ? [header('work', say('matrix.staffing.work')), ...work] : []),
    ],
  };
}

function header(key: string, name: string): Row {
  return { key: `header.${key}`, kind: 'header', depth: 0, cells: { name: { value: name } } };
}

/** Årsværk of every group, what they sum to, and what is left over or lacking. */
function plannedRows(council: Council): Row[] {
  const { say, scenarios, staffing } = council;
  const rows = staffing.index.staffGroups.map(
    (group): Row => ({
      key: group.id,
      kind: 'data',
      depth: 1,
      cells: {
        name: plain(group.name),
        unit: plain(say('matrix.staffing.fte')),
        ...each(scenarios, (scenario) =>
          plain(
            rowsOf(staffing.index, scenario.id).staff.find((row) => row.staffGroupId === group.id)?.fte ??
              null,
          ),
        ),
      },
    }),
  );
  if (rows.length === 0) return [];
  return [
    header('planned', say('matrix.staffing.planned')),
    ...rows,
    {
      key: 'planned',
      kind: 'total',
      depth: 0,
      cells: {
        name: plain(say('matrix.staffing.plannedSum')),
        unit: plain(say('matrix.staffing.fte')),
        ...each(scenarios, (scenario) => ({
          value: staffingIn(council, scenario).need.plannedFte ?? 0,
          formula: formula`SUM(${wholeColumn(rows, scenarioColumn(scenario))})`,
        })),
      },
    },
    {
      key: 'gap',
      kind: 'total',
      depth: 0,
      cells: {
        name: plain(say('matrix.staffing.gap')),
        unit: plain(say('matrix.staffing.fte')),
        ...each(scenarios, (scenario): Cell => {
          const { neededFte, plannedFte } = staffingIn(council, scenario).need;
          const column = scenarioColumn(scenario);
          return neededFte === null
            ? plain(null)
            : {
                value: (plannedFte ?? 0) - neededFte,
                formula: formula`${{ row: 'planned', column }}-${{ row: 'needed', column }}`,
                format: 'signed',
              };
        }),
      },
    },
  ];
}

/** What citizens meet, by the queueing formulas: nothing that a sheet could recalculate. */
function waitRows(council: Council): Row[] {
  return figureRows(council, 'waits', [
    ['meanWaitMinutes', 'minutes', 'one-decimal'],
    ['servedInTimeShare', 'share', 'percent'],
    ['occupancyShare', 'share', 'percent'],
    ['plannedPostHoursPerWeek', 'perWeek', 'one-decimal'],
    ['neededPostHoursPerWeek', 'perWeek', 'one-decimal'],
    ['shortHoursPerWeek', 'perWeek', 'one-decimal'],
    ['unstableHoursPerWeek', 'perWeek', 'one-decimal'],
    ['savedPostHoursPerWeek', 'perWeek', 'one-decimal'],
  ]);
}

function peopleRows(council: Council): Row[] {
  return figureRows(council, 'people', [
    ['aloneHoursPerWeek', 'perWeek', 'one-decimal'],
    ['authorityHoursPerWeek', 'perWeek', 'one-decimal'],
    ['authorityUncoveredCount', 'services', 'integer'],
    ['personsToTrain', 'persons', 'integer'],
    ['competenceLevelSteps', 'steps', 'integer'],
    ['workUnknownCount', 'services', 'integer'],
  ]);
}

type FigureUnit = 'minutes' | 'share' | 'perWeek' | 'services' | 'persons' | 'steps';
type Line = readonly [figure: NamedFigure, unit: FigureUnit, format: NumberFormat];
type NamedFigure = Extract<
  keyof StaffingFigures,
  | 'meanWaitMinutes'
  | 'servedInTimeShare'
  | 'occupancyShare'
  | 'plannedPostHoursPerWeek'
  | 'neededPostHoursPerWeek'
  | 'shortHoursPerWeek'
  | 'unstableHoursPerWeek'
  | 'savedPostHoursPerWeek'
  | 'aloneHoursPerWeek'
  | 'authorityHoursPerWeek'
  | 'authorityUncoveredCount'
  | 'personsToTrain'
  | 'competenceLevelSteps'
  | 'workUnknownCount'
>;

/** Figures that some scenario has, under a heading; a dash where a scenario has none. */
function figureRows(council: Council, group: 'waits' | 'people', lines: readonly Line[]): Row[] {
  const { say, scenarios } = council;
  const rows = lines.flatMap(([figure, unit, format]): Row[] => {
    const value = (scenario: Scenario) => staffingIn(council, scenario).figures[figure];
    if (scenarios.every((scenario) => value(scenario) === null)) return [];
    return [
      {
        key: figure,
        kind: 'data',
        depth: 1,
        cells: {
          name: plain(say(`matrix.staffing.figure.${figure}`)),
          unit: plain(say(`matrix.staffing.unit.${unit}`)),
          ...each(scenarios, (scenario) => figureCell(council, value(scenario), format)),
        },
      },
    ];
  });
  return rows.length === 0 ? [] : [header(group, say(`matrix.staffing.${group}`)), ...rows];
}

function figureCell({ say }: Council, value: number | null, format: NumberFormat): Cell {
  return value === null ? plain(say('matrix.none')) : plain(value, format);
}

function each(scenarios: readonly Scenario[], cell: (scenario: Scenario) => Cell): Row['cells'] {
  return Object.fromEntries(scenarios.map((scenario) => [scenarioColumn(scenario), cell(scenario)]));
}
