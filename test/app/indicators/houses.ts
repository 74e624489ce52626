import { usualMeta } from '#app/plan/meta.ts';
import { emptyPlan, type Plan, rowKey } from '#app/plan/plan.ts';
import { usualScenario } from '#app/plan/scenario.ts';
import { onlyChannel, type ScenarioFunction } from '#app/plan/scenario-cells.ts';
import { functionRow, needRow, scenarioServiceRow, serviceRow } from '../plan/rows.ts';

type Rows = { -readonly [Name in Exclude<keyof Plan, 'meta'>]?: Plan[Name][string][] };

/** An id that says in a test what it is: `id('f1')`. */
export function id(word: string): string {
  const hex = [...word].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  return `00000000-0000-4000-8000-${hex.padStart(12, '0').slice(-12)}`;
}

/** A plan with the given rows and nothing else; one scenario `id('A')` unless others are given. */
export function planOf(rows: Rows, meta: Partial<Plan['meta']> = {}): Plan {
  const plan = emptyPlan({
    ...usualMeta,
    id: id('plan'),
    title: 'Prøve',
    municipality: 'Nordby',
    priceLevelYear: 2027,
    budgetYear: 2027,
    language: 'da',
    ...meta,
  });
  const filled: { [name: string]: object } = {};
  for (const [name, list] of Object.entries({ scenarios: [scenarioRow('A')], ...rows })) {
    filled[name] = Object.fromEntries((list as never[]).map((row) => [rowKey(name as keyof Rows, row), row]));
  }
  return { ...plan, ...filled };
}

export function scenarioRow(word: string): Plan['scenarios'][string] {
  return { ...usualScenario, id: id(word), sort: 0, shortName: word.slice(0, 4), name: word, colour: 0 };
}

/** What a scenario does with a function. */
export function cell(
  scenario: string,
  houseFunction: string,
  state: ScenarioFunction['state'] = 'in',
): ScenarioFunction {
  return {
    scenarioId: id(scenario),
    functionId: id(houseFunction),
    state,
    note: '',
    unitCount: null,
    netM2Each: null,
  };
}

/** A plan of a size: every fourth cell is missing or out, each need has three links. */
export function largeHouse(scenarioCount: number, houseCount: number, needCount: number): Plan {
  const numbered = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${letter}${index}`);
  const scenarios = numbered('S', scenarioCount);
  const functions = numbered('f', houseCount);
  const services = numbered('s', houseCount);
  const needs = numbered('n', needCount);
  return planOf(
    {
      scenarios: scenarios.map(scenarioRow),
      functions: functions.map((word, sort) => functionRow({ id: id(word), name: word, sort })),
      services: services.map((word, sort) =>
        serviceRow({ id: id(word), name: word, sort, volumePer1000: sort % 5 === 0 ? null : sort }),
      ),
      needs: needs.map((word, sort) =>
        needRow({ id: id(word), statement: word, sort, importance: (sort % 5) + 1 }),
      ),
      functionServices: functions.map((word, index) => ({
        functionId: id(word),
        serviceId: id(services[(index * 7) % houseCount] ?? ''),
      })),
      needFunctions: needs.flatMap((word, index) =>
        [index, index + 1].map((at) => ({
          needId: id(word),
          functionId: id(functions[at % houseCount] ?? ''),
        })),
      ),
      needServices: needs.map((word, index) => ({
        needId: id(word),
        serviceId: id(services[index % houseCount] ?? ''),
      })),
      scenarioFunctions: scenarios.flatMap((scenario, at) =>
        functions.map((word, index) => cell(scenario, word, (at + index) % 4 === 0 ? 'out' : 'in')),
      ),
      scenarioServices: scenarios.flatMap((scenario, at) =>
        services
          .filter((_, index) => (at + index) % 4 !== 1)
          .map((word) =>
            scenarioServiceRow({
              scenarioId: id(scenario),
              serviceId: id(word),
              ...onlyChannel('selfService'),
            }),
          ),
      ),
    },
    { inhabitants: 30_000 },
  );
}
