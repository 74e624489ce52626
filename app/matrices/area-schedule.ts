import type { floorFigures } from '../indicators/floors.ts';
import type { PlacedFunction, ScenarioBuilding } from '../indicators/scenario-building.ts';
import type { Scenario } from '../plan/scenario.ts';
import { plain, wholeColumn } from './cells.ts';
import { type Council, markOf, nameOf } from './council.ts';
import { type Cell, formula, type Matrix, type Row } from './matrix.ts';

/** Scenario by scenario the functions with number, net and gross m² and where they lie, and what room is left. */
export function areaScheduleMatrix(council: Council): Matrix {
  const { say, scenarios } = council;
  return {
    id: 'area-schedule',
    title: say('matrix.area.title'),
    notes: [say('matrix.area.note')],
    columns: [
      { key: 'name', title: say('matrix.area.name'), width: 32 },
      { key: 'kind', title: say('matrix.area.kind'), width: 20 },
      { key: 'count', title: say('matrix.area.count'), width: 7, format: 'integer' },
      {
        key: 'each',
        title: say('matrix.area.each'),
        unit: say('matrix.netM2'),
        width: 9,
        format: 'one-decimal',
      },
      {
        key: 'net',
        title: say('matrix.area.net'),
        unit: say('matrix.netM2'),
        width: 10,
        format: 'one-decimal',
      },
      { key: 'factor', title: say('matrix.area.factor'), width: 8, format: 'two-decimals' },
      {
        key: 'gross',
        title: say('matrix.area.gross'),
        unit: say('matrix.assumptions.grossM2'),
        width: 10,
        format: 'one-decimal',
      },
      { key: 'floor', title: say('matrix.area.floor'), width: 18 },
      { key: 'zone', title: say('matrix.area.zone'), width: 20 },
      { key: 'remark', title: say('matrix.area.remark'), width: 34 },
    ],
    rows: scenarios.flatMap((scenario) =>
      scenarioRows(council, scenario, council.figures.building(scenario.id)),
    ),
  };
}

function scenarioRows(council: Council, scenario: Scenario, building: ScenarioBuilding): Row[] {
  const { say } = council;
  const key = (row: string) => `${scenario.id}.${row}`;
  const figures = council.figures.floors(scenario.id);
  const rows = building.functions.map((placed) =>
    functionRow(council, key(placed.row.id), placed, figures.plannedFactor),
  );
  const heading: Row = {
    key: key('header'),
    kind: 'header',
    depth: 0,
    cells: { name: { value: nameOf(scenario), scenario: markOf(council, scenario) } },
  };
  if (rows.length === 0) return [heading];
  const total = (column: string, value: number): Cell => ({
    value,
    formula: formula`SUM(${wholeColumn(rows, column)})`,
  });
  const needed: Row = {
    key: key('needed'),
    kind: 'total',
    depth: 0,
    cells: {
      name: plain(say('matrix.area.needed')),
      net: total('net', figures.neededNetM2),
      gross: total('gross', figures.neededGrossM2 + figures.givenGrossM2),
    },
  };
  return [heading, ...rows, needed, ...buildingRows(council, key, building, figures)];
}

function functionRow(council: Council, key: string, placed: PlacedFunction, factor: number): Row {
  const { plan, say } = council;
  const { row, cell, unitCount, netM2Each, netM2, zone } = placed;
  const own = (column: string) => ({ row: key, column });
  const floor = zone && plan.floors[zone.floorId];
  return {
    key,
    kind: 'data',
    depth: 1,
    cells: {
      name: plain(row.name),
      kind: plain(row.zone ? say(`zone.${row.zone}`) : ''),
      count: plain(unitCount),
      each: plain(netM2Each),
      ...(netM2 === null
        ? { gross: plain(row.grossM2) }
        : {
            net: { value: netM2, formula: formula`${own('count')}*${own('each')}` },
            factor: plain(factor),
            gross: { value: netM2 * factor, formula: formula`${own('net')}*${own('factor')}` },
          }),
      floor: plain(floor?.name ?? ''),
      zone: plain(zone?.name ?? say('matrix.area.unplaced')),
      remark: plain(cell.note),
    },
  };
}

/** The building itself, net and gross each by itself, and the net m² that are left. */
function buildingRows(
  { say }: Council,
  key: (row: string) => string,
  { building, zones }: ScenarioBuilding,
  {
    buildingNetM2,
    buildingGrossM2,
    buildingFactor,
    neededNetM2,
    unplacedNetM2,
  }: ReturnType<typeof floorFigures>,
): Row[] {
  if (!building) return [];
  const capacity = zones.reduce((sum, zone) => sum + zone.capacityNetM2, 0);
  const of = (row: string, column: string) => ({ row: key(row), column });
  const row = (name: string, cells: Row['cells']): Row => ({
    key: key(name),
    kind: 'detail',
    depth: 1,
    cells,
  });
  return [
    row('building', {
      name: plain(say('matrix.area.building', { building: building.name })),
      net: plain(buildingNetM2),
      gross: plain(buildingGrossM2),
      ...(buildingFactor === null
        ? {}
        : {
            factor: {
              value: buildingFactor,
              formula: formula`${of('building', 'gross')}/${of('building', 'net')}`,
            },
          }),
    }),
    ...(zones.length === 0
      ? []
      : [
          row('capacity', { name: plain(say('matrix.area.capacity')), net: plain(capacity) }),
          row('left', {
            name: plain(say('matrix.area.left')),
            net: {
              value: capacity - neededNetM2,
              formula: formula`${of('capacity', 'net')}-${of('needed', 'net')}`,
              format: 'signed' as const,
            },
            remark: plain(unplacedNetM2 > 0 ? say('matrix.area.unplacedM2', { amount: unplacedNetM2 }) : ''),
          }),
        ]),
  ];
}
