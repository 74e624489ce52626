import { scenarioHouse } from '../indicators/house-index.ts';
import { importanceOf, needCoverage } from '../indicators/needs.ts';
import { nameIn } from '../plan/name-in.ts';
import type { Need } from '../plan/need.ts';
import type { Scenario } from '../plan/scenario.ts';
import { plain, wholeColumn } from './cells.ts';
import { type Council, legend, markOf } from './council.ts';
import { type Cell, formula, type Matrix, type Row } from './matrix.ts';

export const stateColumn = (scenario: Scenario) => `state.${scenario.id}`;
const byColumn = (scenario: Scenario) => `by.${scenario.id}`;

/** Need × scenario: whether it is covered and by what; and the share covered, each need by its importance. */
export function needsMatrix(council: Council): Matrix {
  const { say, scenarios, house } = council;
  const rows = house.needs.map((need) => needRow(council, need));
  return {
    id: 'needs',
    title: say('matrix.needs.title'),
    notes: [say('matrix.needs.note'), ...legend(council)],
    columns: [
      { key: 'statement', title: say('matrix.needs.statement'), width: 36 },
      { key: 'voicedBy', title: say('matrix.needs.voicedBy'), width: 18 },
      { key: 'occasion', title: say('matrix.needs.occasion'), width: 18 },
      { key: 'on', title: say('matrix.needs.on'), width: 11, format: 'date' },
      {
        key: 'importance',
        title: say('matrix.needs.importance'),
        unit: '1–5',
        width: 9,
        format: 'integer',
      },
      ...(hasRemarks(council) ? [{ key: 'note', title: say('matrix.needs.remark'), width: 24 }] : []),
      ...scenarios.flatMap((scenario) => [
        {
          key: stateColumn(scenario),
          title: scenario.shortName,
          width: 11,
          startsBlock: true,
          scenario: markOf(council, scenario),
        },
        {
          key: byColumn(scenario),
          title: say('matrix.needs.by', { scenario: scenario.shortName }),
          width: 18,
          scenario: markOf(council, scenario),
        },
      ]),
    ],
    rows: rows.length === 0 ? [] : [...rows, shareRow(council, rows)],
    filter: true,
  };
}

/** Remarks are for the project only. */
function hasRemarks({ house, context }: Council): boolean {
  return context.profile === 'intern' && house.needs.some(({ note }) => note !== '');
}

function needRow(council: Council, need: Readonly<Need>): Row {
  const { scenarios } = council;
  return {
    key: need.id,
    kind: 'data',
    depth: 0,
    cells: {
      statement: plain(need.statement),
      voicedBy: plain(need.voicedBy),
      occasion: plain(need.occasion),
      on: plain(need.voicedOn ? new Date(`${need.voicedOn}T00:00:00Z`) : null),
      importance: plain(importanceOf(need)),
      ...(hasRemarks(council) ? { note: plain(need.note) } : {}),
      ...Object.assign({}, ...scenarios.map((scenario) => scenarioCells(council, scenario, need))),
    },
  };
}

/** Whether the scenario answers the need, and with which functions and services. */
function scenarioCells(
  { plan, house, say }: Council,
  scenario: Scenario,
  need: Readonly<Need>,
): { [column: string]: Cell } {
  const own = scenarioHouse(house, scenario.id);
  const { coverage, missingFunctionIds, missingServiceIds } = needCoverage(house, own, need);
  const met = [
    ...(house.functionsOfNeed.get(need.id) ?? [])
      .filter((id) => !missingFunctionIds.includes(id))
      .map((id) => nameIn(plan.functions, id)),
    ...(house.servicesOfNeed.get(need.id) ?? [])
      .filter((id) => !missingServiceIds.includes(id))
      .map((id) => nameIn(plan.services, id)),
  ];
  return {
    [stateColumn(scenario)]: plain(say(`coverage.${coverage}`)),
    [byColumn(scenario)]: plain(met.join(', ')),
  };
}

function shareRow(council: Council, rows: readonly Row[]): Row {
  const { say, scenarios } = council;
  const importance = wholeColumn(rows, 'importance');
  return {
    key: 'share',
    kind: 'total',
    depth: 0,
    cells: {
      statement: plain(say('matrix.needs.share')),
      ...Object.fromEntries(
        scenarios.map((scenario): [string, Cell] => [
          stateColumn(scenario),
          {
            value: council.figures.needs(scenario.id).coveredShare ?? 0,
            formula: formula`SUMIF(${wholeColumn(rows, stateColumn(scenario))},"${say('coverage.covered')}",${importance})/SUM(${importance})`,
            format: 'percent',
          },
        ]),
      ),
    },
  };
}
