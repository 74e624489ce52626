import { scenarioHouse } from '../indicators/house-index.ts';
import type { HouseFunction } from '../plan/house-function.ts';
import { sorted } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import type { ScenarioFunction } from '../plan/scenario-cells.ts';
import { type ZoneKind, zoneKinds } from '../plan/service.ts';
import { headerRow, plain, wholeColumn } from './cells.ts';
import { type Council, legend, markOf } from './council.ts';
import { type Cell, type Column, formula, type MatrixInSteps, type Row } from './matrix.ts';

const stateColumn = (scenario: Scenario) => `state.${scenario.id}`;
const netColumn = (scenario: Scenario) => `net.${scenario.id}`;

/** Function × scenario: whether it is in, changed or out, and the net m² it takes there. */
export function* functionsMatrix(council: Council): MatrixInSteps {
  const { say, scenarios } = council;
  const rows: Row[] = [];
  for (const [zone, functions] of functionsByZone(council)) {
    rows.push(headerRow(zone ?? 'anywhere', say(zone ? `zone.${zone}` : 'matrix.functions.anywhere')));
    for (const row of functions) {
      rows.push(functionRow(council, row));
      yield;
    }
  }
  return {
    id: 'functions',
    title: say('matrix.functions.title'),
    notes: [say('matrix.functions.note'), ...legend(council)],
    columns: [
      { key: 'name', title: say('matrix.functions.name'), width: 30 },
      { key: 'count', title: say('matrix.functions.count'), width: 7, format: 'integer' },
      {
        key: 'each',
        title: say('matrix.functions.each'),
        unit: say('matrix.netM2'),
        width: 9,
        format: 'one-decimal',
      },
      {
        key: 'net',
        title: say('matrix.functions.net'),
        unit: say('matrix.netM2'),
        width: 9,
        format: 'one-decimal',
      },
      { key: 'privacy', title: say('matrix.functions.privacy'), width: 12 },
      { key: 'needs', title: say('matrix.functions.needs'), width: 30 },
      ...scenarios.flatMap((scenario) => scenarioColumns(council, scenario)),
    ],
    rows: [...rows, ...totals(council, rows)],
    filter: true,
  };
}

function scenarioColumns(council: Council, scenario: Scenario): Column[] {
  const { say } = council;
  return [
    {
      key: stateColumn(scenario),
      title: scenario.shortName,
      width: 9,
      startsBlock: true,
      scenario: markOf(council, scenario),
    },
    {
      key: netColumn(scenario),
      title: scenario.shortName,
      unit: say('matrix.netM2'),
      width: 9,
      format: 'one-decimal',
      scenario: markOf(council, scenario),
    },
  ];
}

/** The plan's functions by the zone they wish to lie in; those that may lie anywhere last. */
function functionsByZone({ plan }: Council): [zone: ZoneKind | null, functions: HouseFunction[]][] {
  const functions = sorted(plan.functions);
  return [...zoneKinds, null].flatMap((zone) => {
    const own = functions.filter((row) => row.zone === zone);
    return own.length > 0 ? [[zone, own] as [ZoneKind | null, HouseFunction[]]] : [];
  });
}

function functionRow(council: Council, row: HouseFunction): Row {
  const { say, scenarios, house, plan } = council;
  const needs = house.needs.filter(({ id }) => house.functionsOfNeed.get(id)?.includes(row.id));
  const own = (column: string) => ({ row: row.id, column });
  return {
    key: row.id,
    kind: 'data',
    depth: 1,
    cells: {
      name: plain(row.name),
      count: plain(row.unitCount),
      each: plain(row.netM2Each),
      net: {
        value: row.netM2Each === null ? '' : row.unitCount * row.netM2Each,
        formula: formula`IF(${own('each')}="","",${own('count')}*${own('each')})`,
      },
      privacy: plain(say(`privacy.${row.privacyLevel as 0 | 1 | 2 | 3}`)),
      needs: plain(needs.map(({ statement }) => statement).join(' · ')),
      ...Object.assign(
        {},
        ...scenarios.map((scenario) =>
          scenarioCells(council, scenario, row, plan.scenarioFunctions[`${scenario.id}.${row.id}`]),
        ),
      ),
    },
  };
}

/** What the scenario does with the function; its own number or size stands instead of the function's. */
function scenarioCells(
  { say }: Council,
  scenario: Scenario,
  row: HouseFunction,
  cell: Readonly<ScenarioFunction> | undefined,
): { [column: string]: Cell } {
  const state = say(`state.${cell?.state ?? 'open'}`);
  if (!cell || cell.state === 'out') return { [stateColumn(scenario)]: plain(state) };
  const each = cell.netM2Each ?? row.netM2Each;
  const net = each === null ? '' : (cell.unitCount ?? row.unitCount) * each;
  const isOwn = cell.unitCount !== null || cell.netM2Each !== null;
  const shared = formula`${{ row: row.id, column: 'net' }}`;
  return {
    [stateColumn(scenario)]: plain(state),
    [netColumn(scenario)]: isOwn ? plain(net) : { value: net, formula: shared },
  };
}

/** How many functions each scenario has, and their net m² together. */
function totals(council: Council, rows: readonly Row[]): Row[] {
  const { say, scenarios, house } = council;
  if (rows.length === 0) return [];
  const column = (name: string) => wholeColumn(rows, name);
  const counts = scenarios.map((scenario): [string, Cell] => [
    stateColumn(scenario),
    {
      value: scenarioHouse(house, scenario.id).functions.size,
      formula: formula`COUNTIF(${column(stateColumn(scenario))},"${say('state.in')}")+COUNTIF(${column(stateColumn(scenario))},"${say('state.changed')}")`,
      format: 'integer',
    },
  ]);
  const areas = scenarios.map((scenario): [string, Cell] => [
    netColumn(scenario),
    {
      value: rows.reduce((sum, { cells }) => {
        const net = cells[netColumn(scenario)]?.value;
        return sum + (typeof net === 'number' ? net : 0);
      }, 0),
      formula: formula`SUM(${column(netColumn(scenario))})`,
    },
  ]);
  return [
    {
      key: 'total',
      kind: 'total',
      depth: 0,
      cells: { name: plain(say('matrix.functions.total')), ...Object.fromEntries([...counts, ...areas]) },
    },
  ];
}
