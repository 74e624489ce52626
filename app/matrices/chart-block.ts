import type { Scenario } from '../plan/scenario.ts';
import { plain } from './cells.ts';
import type { Council } from './council.ts';
import type { Cell, Chart, Row } from './matrix.ts';
import { scenarioColumn } from './staffing-sheet.ts';

/** A picture, the rows it is drawn from, and what must be said of it. */
export interface ChartBlock {
  rows: Row[];
  chart: Chart;
  notes: string[];
}

/** More columns or lines than this are no picture. */
const maxScenarios = 12;
/** More parts than this can't be told apart in a column. */
export const maxParts = 12;

/** The scenarios that are drawn: the first of the plan, where there are many. */
export function chartedScenarios({ scenarios }: Council): Scenario[] {
  return scenarios.slice(0, maxScenarios);
}

/** A row of a block; a scenario without a cell stays empty. */
export function chartRow(
  key: string,
  [name, unit]: readonly [name: string, unit: string],
  scenarios: readonly Scenario[],
  cell: (scenario: Scenario) => Cell,
  kind: Row['kind'] = 'data',
): Row {
  return {
    key,
    kind,
    depth: kind === 'total' ? 0 : 1,
    cells: {
      name: plain(name),
      unit: plain(unit),
      ...Object.fromEntries(scenarios.map((scenario) => [scenarioColumn(scenario), cell(scenario)])),
    },
  };
}

/** "A 61,2; B 70,3": what a picture says of each scenario, for its description. */
export function inWords(
  { number, say }: Council,
  scenarios: readonly Scenario[],
  value: (scenario: Scenario) => number | null,
  maxDecimals: number,
): string {
  return scenarios
    .map((scenario) => {
      const own = value(scenario);
      return `${scenario.shortName} ${own === null ? say('matrix.unknown') : number(own, maxDecimals)}`;
    })
    .join('; ');
}
